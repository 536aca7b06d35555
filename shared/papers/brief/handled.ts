import type { BlockId } from '../../look/blocks';
import type { Case } from '../../domain/case/case';
import type { Policy } from '../../policies/policy';
import { briefWording } from '../../wording/papers';
import { fill } from '../../wording/wording';
import { printedInstant } from '../case-values';
import type { Part, Section } from '../form';
import { block, recorded } from '../form-words';
import { roundsOf } from '../handling/rounds';
import {
  codeWords,
  instructions,
  joined,
  names,
  planText,
  present,
  verdictWords,
  visitWords,
  whenOf,
} from '../handling/written';
import { LABEL_SIZE } from '../page-geometry';
import { columnWidth } from '../section-height';
import { shorten } from '../shorten';
import { tidyForPaper } from '../text-runs';
import type { BriefKit } from './brief-kit';
import type { ClockLine } from './clock-line';
import { courseLines } from './course';
import { stageWords } from './where-it-stands';
import { ofBlock } from '../look/of-block';

/** Where the case stands and what its clocks say: those still open a line each, the others in one. */
export function standing(
  kase: Case,
  policy: Policy | null,
  clocks: readonly ClockLine[],
  { led, short, room }: BriefKit,
): Section {
  const open = clocks.filter(({ isOver }) => !isOver);
  const shown = open.length > room.clocks ? open.slice(0, room.clocks - 1) : open;
  const left = open.length - shown.length;
  const over = clocks.filter(({ isOver }) => isOver);
  const done = [...new Set(over.map(({ words }) => words))].map(
    (words) =>
      `${over
        .filter((clock) => clock.words === words)
        .map(({ label }) => label)
        .join('、')}${words}`,
  );
  const lines = [
    ...shown.map(({ label, words }) => short(`${label}：${words}`, 1)),
    ...(left > 0 ? [fill(briefWording.skipped[0], { count: left })] : []),
  ];
  const none = clocks.length === 0 ? briefWording.noClocks[0] : '';
  return block(
    '目前情况',
    [
      ...led('环节：', stageWords(kase, policy), 1),
      ...recorded(lines.length > 1 ? '时限：\n' : '时限：', lines.join('\n') || none),
      ...led('已办：', done.join('；'), 2),
    ],
    [],
  );
}

/** What was found, planned, decided and said to the customer: the latest of each. */
export function handled(kase: Case, { entries }: BriefKit): readonly Section[] {
  const { values } = kase.work;
  const persons = joined(
    '；',
    values.responsibleDepartment,
    values.mainResponsible === undefined ? '' : `${values.mainResponsible}（主）`,
    values.secondaryResponsible === undefined ? '' : `${names(values.secondaryResponsible)}（次）`,
  );
  const founded = values.founded === undefined ? '' : codeWords(values.founded);
  const waiting = kase.process.isParked || kase.process.acts.some(({ kind }) => kind === 'parking-requested');
  const due = values.outstandingDue === undefined ? '' : `预计 ${values.outstandingDue}`;
  const why = codeWords(values.outstandingReason);
  const parked = joined('，', why, values.outstandingWords, values.outstandingOwner, due);
  const rounds = roundsOf(kase);
  // A second handling plans anew: nothing of the first plan is mixed into it.
  const { values: planned } = rounds.findLast((round) => round.values.planWords !== undefined) ?? rounds[0];
  const given = rounds.flatMap(instructions);
  const objection = planned.objection === undefined ? '' : `异议：${planned.objection}`;
  const informed = values.informedAt === undefined ? '' : printedInstant(values.informedAt);
  const visit = kase.work.visits.at(-1);
  const blocks: readonly (readonly [id: BlockId, name: string, parts: readonly Part[]])[] = [
    [
      'cause',
      '责任\n与原因',
      entries([
        ['判定：', joined('，', founded, values.foundedReason), 2],
        ['责任：', persons, 1],
        ['原因：', values.cause],
        ['依据：', values.responsibilityBasis, 1],
        ['未了：', waiting ? parked : ''],
      ]),
    ],
    [
      'plan',
      '处理方案',
      entries([
        ['方案：', planText(planned)],
        ['对责任人：', planned.personOpinion],
        ['管理部：', joined('，', codeWords(planned.reviewVerdict), objection)],
        ['协商：', joined('', planned.negotiatedOpinion, present(planned.negotiators))],
        ['过失处理：', planned.faultOpinion],
        ['已有批示：', given.map((act) => `${whenOf(act)} ${verdictWords(act)}`).join('；')],
        ['落实：', planned.executedHow],
      ]),
    ],
    [
      'feedback',
      '客户反馈',
      entries([
        ['反馈：', joined('，', informed, codeWords(values.customerReaction), values.reactionWords)],
        ['回访：', visit === undefined ? '' : joined('，', whenOf(visit), visitWords(visit))],
      ]),
    ],
  ];
  return blocks.flatMap(([id, name, parts]) =>
    parts.length === 0 ? [] : ofBlock(id, block(name, parts, [])),
  );
}

/** What happened, one line an entry, in two columns. */
export function course(kase: Case, policy: Policy | null, { room, setter }: BriefKit): Section {
  const width = columnWidth({ kind: 'columns', columns: [[], []] });
  const pointer = briefWording.cut[0];
  const lines = courseLines(kase, policy, room.course).map((line) =>
    shorten(tidyForPaper(line), { width, lines: 1, pointer, size: LABEL_SIZE }, setter),
  );
  const half = Math.ceil(lines.length / 2);
  const column = (part: readonly string[]) => [{ text: part.join('\n'), size: LABEL_SIZE }];
  return block(
    '经过',
    [{ kind: 'columns', columns: [column(lines.slice(0, half)), column(lines.slice(half))] }],
    [],
  );
}
