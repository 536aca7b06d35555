import { FOUNDED, REVIEW_VERDICTS } from '../../domain/work/code-lists';
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

/** Lines to sign on where nobody is named yet as having negotiated. */
const BLANK_NEGOTIATORS = 2;
const MOST_NEGOTIATORS = 8;

/**
 * 过失处理意见 / 协商意见 (D5-4 A2): what the management office says of the fault, or what all agreed on
 * after an objection, signed by each of them. It is about the latest handling that came to a review.
 */
export function faultOpinion(
  { kase, policy }: PaperSubject,
  setter: Typesetter,
  annex: Annex,
): readonly Section[] {
  const values = caseValues(kase, policy);
  const kit = createKit(setter, annex);
  const rounds = roundsOf(kase);
  const reviewed = rounds.findLast(
    ({ values: { faultOpinion: fault, negotiatedOpinion } }) =>
      fault !== undefined || negotiatedOpinion !== undefined,
  );
  const round = reviewed ?? rounds[0];
  return [
    ...caseRows(values, kit),
    ...facts(round, kase?.work.values.responsibilityBasis, kit, values.facts.description),
    ...opinions(round, kit),
    ...afterwards(round, kit),
  ];
}

function facts(
  { values, writer }: Round,
  basis: string | undefined,
  { block, tickLine, setter }: Kit,
  description = '',
): readonly Section[] {
  return [
    block('投诉内容', [told('', description, 18)], [], { grows: 1, maySplit: true }),
    block(
      '过失事实',
      [
        tickLine('投诉：', codeTicks(FOUNDED, [values.founded])),
        ...filledIn(
          setter,
          blank('被反馈部门：', 2, values.responsibleDepartment),
          blank('责任人（主）：', 2, values.mainResponsible),
          blank('（次）：', 2, names(values.secondaryResponsible)),
        ),
        told('原因：', values.cause, 12),
        told('依据：', values.responsibilityBasis ?? basis, 8),
        told('客户经理对责任人处理意见：', values.personOpinion, 8),
      ],
      ['客户经理'],
      { grows: 2, typed: typedBy(writer('cause'), writer('mainResponsible'), writer('personOpinion')) },
    ),
  ];
}

function opinions(round: Round, { block, tickLine }: Kit): readonly Section[] {
  const { values, writer } = round;
  const people = values.negotiators ?? [];
  const named = people.slice(0, MOST_NEGOTIATORS).map((name) => ({ role: '', name }));
  const open = Math.max(0, BLANK_NEGOTIATORS - named.length);
  return [
    block(
      '管理部\n意见',
      [
        remark('接到处理单后 4 小时内复核。'),
        tickLine('', codeTicks(REVIEW_VERDICTS, [values.reviewVerdict])),
        told('异议：', values.objection, 8),
        told('过失处理意见：', values.faultOpinion, 18),
      ],
      ['管理部'],
      { grows: 2, typed: typedBy(writer('reviewVerdict'), writer('faultOpinion')) },
    ),
    block(
      '协商意见',
      [
        remark('有异议时，由管理部、客户经理和相关部门共同协商并签字。'),
        told('', values.negotiatedOpinion, 16),
        ...recorded('参加：', people.length > MOST_NEGOTIATORS ? names(people) : ''),
      ],
      [],
      {
        grows: 2,
        signers: [...named, ...Array.from({ length: open }, () => ({ role: '', name: '' }))],
        typed: typedBy(writer('negotiatedOpinion')),
      },
    ),
  ];
}

function afterwards(round: Round, { block }: Kit): readonly Section[] {
  const { values, writer } = round;
  const given = instructions(round);
  const held = joined(
    '；',
    values.accountability,
    values.accountabilityWaivedBecause,
    values.headAccountability,
  );
  return [
    block('主管\n总经理\n批示', [told('', instructionText(given), 16)], ['主管总经理'], {
      minHeight: mm(20),
      grows: 2,
      typed: typedBy(given.at(-1)),
    }),
    block(
      '处理落实',
      [told('责任追究：', held, 9), told('过失沟通：', values.faultTalk, 9)],
      ['管理部', '责任人'],
      { grows: 1, typed: typedBy(writer('accountability'), writer('faultTalk')) },
    ),
  ];
}
