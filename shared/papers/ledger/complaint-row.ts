import type { Case } from '../../domain/case/case';
import { receivedOn } from '../../domain/case/received-on';
import { isSecret } from '../../domain/facts/is-secret';
import { gradeNameIn } from '../../policies/engine/names-in-policy';
import type { Policy } from '../../policies/policy';
import { complaintTypeWords } from '../../policies/dealer-4s/complaint-types';
import { gradeRank } from '../../statistics/grade-rank';
import { satisfaction } from '../../statistics/on-time';
import { complaintLedgerWording } from '../../wording/ledger-papers';
import { codeWords, joined, planText } from '../handling/written';
import type { ComplaintRow } from './complaint-data';

/** More than a row has room for; the rest need not travel to the press. */
const MOST_WORDS = 300;

const beginning = (text: string) => [...text.slice(0, 2 * MOST_WORDS)].slice(0, MOST_WORDS).join('');

/**
 * A case as a line of the 投诉台帐. Who complains in confidence (S3-1, D14-2) has
 * neither name, phone nor plate in a list that goes round.
 */
export function complaintRow(kase: Case, policy: Policy | null): ComplaintRow {
  const { facts, grade, process, work } = kase;
  const { customerName = '', phone, phone2 } = facts;
  const secret = isSecret(facts);
  const { values } = work;
  const asked = satisfaction([kase]);
  return {
    number: kase.number ?? '',
    receivedOn: receivedOn(kase),
    customer: secret ? complaintLedgerWording.secret[0] : customerName,
    phone: secret ? '' : (phone ?? phone2 ?? ''),
    plate: secret ? '' : (facts.plate ?? ''),
    model: facts.model ?? facts.series ?? facts.brand ?? '',
    type: facts.complaintType === undefined ? '' : complaintTypeWords(facts.complaintType, 'zh-CN'),
    summary: beginning(facts.description ?? ''),
    grade: grade === null ? '' : gradeNameIn(policy, grade.grade, 'zh-CN'),
    gradeRank: gradeRank(kase, policy),
    department: values.responsibleDepartment?.trim() ?? '',
    result: beginning(resultOf(kase)),
    closedOn: process.isClosed ? (process.closedAt ?? '').slice(0, 10) : '',
    visit: visitOf(kase),
    owner: values.mainResponsible ?? '',
    isSatisfied: asked.whole === 0 ? null : asked.part === 1,
  };
}

/** What was done; of a plan that is not carried out yet, the plan; of an unfounded complaint, why it is. */
function resultOf({ work: { values } }: Case): string {
  if (values.founded === 'not-founded')
    return joined('：', complaintLedgerWording.unfounded[0], values.foundedReason);
  return joined('。', values.executedHow ?? planText(values));
}

function visitOf({ work: { values, visits } }: Case): string {
  const last = visits.at(-1);
  if (last !== undefined) return joined(' ', codeWords(last.form.visitOutcome), last.at.slice(0, 10));
  return values.visitWaivedBecause === undefined ? '' : complaintLedgerWording.visitWaived[0];
}
