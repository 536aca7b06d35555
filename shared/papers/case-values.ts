import type { Case } from '../domain/case/case';
import { DEMANDS, type Demand } from '../domain/facts/code-lists';
import type { Facts } from '../domain/facts/facts';
import type { Policy } from '../policies/policy';
import { gradeNameIn } from '../policies/engine/names-in-policy';
import { complaintTypeWords } from '../policies/dealer-4s/complaint-types';
import { channelWording, feedbackChannelWording, ownerRelationWording } from '../wording/codes';
import type { Pair } from '../wording/wording';

/** Facts of a case as a form prints them; '' where there is nothing, to be filled in by hand. */
export type CaseValues = ReturnType<typeof caseValues>;

/** The wall clock of the instant's own zone, `2026-11-21 09:32`: what the clock at the desk showed. */
export function printedInstant(iso: string | null | undefined): string {
  return (iso ?? '').slice(0, 16).replace('T', ' ');
}

/** `￥12,345.60` from fen; exact, since it never leaves whole numbers. */
export function printedMoney(fen: number): string {
  const yuan = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/gu, ',');
  return `¥${yuan}.${String(fen % 100).padStart(2, '0')}`;
}

function chinese<T extends string>(words: Readonly<Record<T, Pair>>, code: T | undefined): string {
  return code === undefined ? '' : words[code][0];
}

const joined = (between: string, ...parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join(between);

/** Order of the demands on both forms: papers rules, group 6, with 补偿 of domain rules §2. */
export const DEMAND_ORDER: readonly Demand[] = [
  'return-car',
  'exchange-car',
  'return-goods',
  'exchange-goods',
  'repair',
  'discount',
  'compensation',
  'goodwill',
  'apology',
  'explanation',
  'other',
];

/** What is said beside the name: S3-1, an employee's complaint is confidential without being asked. */
function secrecyOf({ complainantKind, confidential }: Facts): string {
  if (complainantKind === 'staff') return '（本店员工，保密）';
  return confidential === true ? '（要求保密）' : '';
}

/** What the desk knows of a case; for a blank form everything is ''. */
export function caseValues(kase: Case | null, policy: Policy | null) {
  const facts: Facts = kase?.facts ?? {};
  return {
    facts,
    number: kase?.number ?? '',
    receivedAt: printedInstant(facts.receivedAt ?? kase?.openedAt),
    filledAt: printedInstant(kase?.openedAt),
    filledBy: facts.filledBy ?? kase?.openedBy?.name ?? '',
    channel: joined('，', chinese(channelWording, facts.channel), facts.channelNote),
    customer: joined(' ', facts.customerName, secrecyOf(facts)),
    phone: joined('、', facts.phone, facts.phone2),
    relation: chinese(ownerRelationWording, facts.ownerRelation),
    contact: joined(
      '，',
      chinese(feedbackChannelWording, facts.feedbackChannel),
      facts.feedbackTimes,
      facts.wechat === undefined ? undefined : `微信 ${facts.wechat}`,
      facts.email,
      facts.address,
    ),
    car: joined(' ', facts.brand, facts.series, facts.model, facts.colour),
    mileage: facts.mileageKm === undefined ? '' : `${facts.mileageKm} 公里`,
    bought: facts.invoiceDate ?? facts.deliveryDate ?? '',
    complaintType: facts.complaintType === undefined ? '' : complaintTypeWords(facts.complaintType, 'zh-CN'),
    target: joined('／', facts.targetDepartment, facts.targetPerson),
    grade: kase?.grade === null || kase === null ? '' : gradeNameIn(policy, kase.grade.grade, 'zh-CN'),
    demands: (facts.demands ?? []).filter((demand) => DEMANDS.includes(demand)),
    amount: facts.demandAmountFen === undefined ? '' : printedMoney(facts.demandAmountFen),
    answerWantedBy: printedInstant(facts.answerWantedBy),
  };
}
