import type { Case } from '../../domain/case/case';
import { FOUNDED, REVIEW_VERDICTS } from '../../domain/work/code-lists';
import type { WorkForm } from '../../domain/work/work-form';
import type { Annex } from '../annex';
import { caseValues } from '../case-values';
import type { Section } from '../form';
import { blank, filledIn, recorded, remark, told } from '../form-words';
import { codeTicks, createKit, type Kit } from '../handling/kit';
import { roundsOf, type Round } from '../handling/rounds';
import { instructionText, instructions, joined, names, typedBy } from '../handling/written';
import { mm } from '../page-geometry';
import type { PaperSubject } from '../paper-subject';
import type { Typesetter } from '../typesetter';
import { caseRows } from './case-rows';
import { typedFor } from './recorded-by';
import { ofBlock } from '../look/of-block';

/** Lines to sign on where nobody is named yet as having negotiated. */
const BLANK_NEGOTIATORS = 2;
const MOST_NEGOTIATORS = 8;

/**
 * 过失处理意见 / 协商意见 (D5-4 A2): what the management office says of the fault, or what all agreed on
 * after an objection, signed by each of them.
 */
export function faultOpinion(
  { kase, policy }: PaperSubject,
  setter: Typesetter,
  annex: Annex,
): readonly Section[] {
  const values = caseValues(kase, policy);
  const kit = createKit(setter, annex);
  const rounds = roundsOf(kase);
  return [
    ...caseRows(values, kit),
    ...facts(kase, kit),
    ...opinions(kase, rounds, kit),
    ...afterwards(kase, rounds, kit),
  ];
}

function facts(kase: Case | null, { block, tickLine, setter }: Kit): readonly Section[] {
  const work = kase?.work.values ?? {};
  return [
    ...ofBlock(
      'story',
      block('投诉内容', [told('', kase?.facts.description, 12)], [], { grows: 1, maySplit: true }),
    ),
    ...ofBlock(
      'fault',
      block(
        '过失事实',
        [
          tickLine('投诉：', codeTicks(FOUNDED, [work.founded])),
          ...filledIn(
            setter,
            blank('被反馈部门：', 2, work.responsibleDepartment),
            blank('责任人（主）：', 2, work.mainResponsible),
            blank('（次）：', 2, names(work.secondaryResponsible)),
          ),
          told('原因：', work.cause, 8),
          told('依据：', work.responsibilityBasis, 6),
          told('客户经理对责任人处理意见：', work.personOpinion, 6),
        ],
        ['客户经理'],
        { grows: 2, typed: typedFor(kase, 'cause', 'mainResponsible', 'personOpinion') },
      ),
    ),
  ];
}

/** What each handling said, told apart where there were several: the second never mixes with the first (S0-10). */
function ofEach(rounds: readonly Round[], say: (values: WorkForm) => string | undefined): string {
  const said = rounds.flatMap(({ nth, values }) => {
    const text = say(values) ?? '';
    return text === '' ? [] : [rounds.length > 1 ? `第 ${nth} 次处理：${text}` : text];
  });
  return said.join('\n');
}

function opinions(kase: Case | null, rounds: readonly Round[], kit: Kit): readonly Section[] {
  const { block, tickLine } = kit;
  const work = kase?.work.values ?? {};
  const objection = ofEach(rounds, (values) => values.objection);
  const people = [...new Set(rounds.flatMap(({ values }) => values.negotiators ?? []))];
  const named = people.slice(0, MOST_NEGOTIATORS).map((name) => ({ role: '', name }));
  const open = Math.max(0, BLANK_NEGOTIATORS - named.length);
  return [
    ...ofBlock(
      'review',
      block(
        '管理部\n意见',
        [
          remark('接到处理单后 4 小时内复核。'),
          tickLine('', codeTicks(REVIEW_VERDICTS, [work.reviewVerdict])),
          ...(work.reviewVerdict === undefined
            ? [told('异议：', objection, 6)]
            : recorded('异议：', objection)),
          told(
            '过失处理意见：',
            ofEach(rounds, (values) => values.faultOpinion),
            12,
          ),
        ],
        ['管理部'],
        { grows: 2, typed: typedFor(kase, 'reviewVerdict', 'faultOpinion') },
      ),
    ),
    ...ofBlock(
      'negotiated',
      block(
        '协商意见',
        [
          remark('有异议时，由管理部、客户经理和相关部门共同协商并签字。'),
          told(
            '',
            ofEach(rounds, (values) => values.negotiatedOpinion),
            10,
          ),
          ...recorded('参加：', people.length > MOST_NEGOTIATORS ? names(people) : ''),
        ],
        [],
        {
          grows: 2,
          signers: [...named, ...Array.from({ length: open }, () => ({ role: '', name: '' }))],
          typed: typedFor(kase, 'negotiatedOpinion'),
        },
      ),
    ),
  ];
}

function afterwards(kase: Case | null, rounds: readonly Round[], { block }: Kit): readonly Section[] {
  const work = kase?.work.values ?? {};
  const given = rounds.flatMap(instructions);
  const held = joined('；', work.accountability, work.accountabilityWaivedBecause, work.headAccountability);
  return [
    ...ofBlock(
      'instruction',
      block('主管\n总经理\n批示', [told('', instructionText(given), 10)], ['主管总经理'], {
        minHeight: mm(15),
        grows: 2,
        typed: typedBy(given.at(-1)),
      }),
    ),
    ...ofBlock(
      'carried-out',
      block(
        '处理落实',
        [told('责任追究：', held, 6), told('过失沟通：', work.faultTalk, 6)],
        ['管理部', '责任人'],
        { grows: 1, typed: typedFor(kase, 'accountability', 'faultTalk') },
      ),
    ),
  ];
}
