import type { ActionKind } from '../../domain/events/action-kinds';
import { CUSTOMER_REACTIONS, FOUNDED, type PlanKind } from '../../domain/work/code-lists';
import type { Section } from '../form';
import { blank, filledIn, recorded, row, ticked, writing } from '../form-words';
import { mm } from '../page-geometry';
import { capitalMoney } from '../capital-money';
import { DEMAND_ORDER, printedInstant, printedMoney } from '../case-values';
import { codeTicks, room, whyEmpty, type Kit } from './kit';
import type { Round } from './rounds';
import {
  codeWords,
  contactWords,
  instructions,
  instructionText,
  isAboutParking,
  isVisitAttempt,
  joined,
  listed,
  names,
  present,
  typedBy,
  visitWords,
  whenOf,
} from './written';
import { ofBlock } from '../look/of-block';

/** What a plan can be (D2-5), in the order of the demands; what D18-7 adds goes before 其他. */
const PLAN_ORDER = [
  ...DEMAND_ORDER.slice(0, -1),
  'rework',
  'free-inspection',
  'labour-discount',
  'other',
] as const satisfies readonly PlanKind[];

/** Groups 7 to 13 of the record form for one handling, from what the work record says (D2-2…8). */
export function recordHandling(round: Round, kit: Kit): readonly Section[] {
  const isFirst = round.nth === 1;
  const { values } = round;
  const judged = isFirst || values.founded !== undefined || values.foundedReason !== undefined;
  const isTraced =
    isFirst || [values.cause, values.mainResponsible, values.responsibleDepartment].some(Boolean);
  return [
    ...(judged ? ofBlock('judgement', judgement(round, kit)) : []),
    ...(isTraced ? ofBlock('department', department(round, kit)) : []),
    ...(isTraced ? ofBlock('cause', cause(round, kit)) : []),
    ...ofBlock('plan', plan(round, kit)),
    ...ofBlock('instruction', instruction(round, kit)),
    ...ofBlock('execution', execution(round, kit)),
    ...ofBlock('summary', summary(round, kit)),
  ];
}

function judgement({ values, acts, writer }: Round, { block, tick, setter }: Kit): Section {
  const answered = values.answeredAt ?? (values.founded === 'not-founded' ? values.informedAt : undefined);
  const judge = acts.findLast(({ kind }) => kind === 'founded-judged') ?? writer('founded');
  return block(
    '是否成立',
    [
      ...filledIn(
        setter,
        ticked(tick('', codeTicks(FOUNDED, [values.founded]))),
        blank('答复客户时间（24 小时内）：', 1, printedInstant(answered)),
      ),
      writing('理由：', values.foundedReason ?? '', 8),
    ],
    ['判定人'],
    { grows: 1, typed: typedBy(judge) },
  );
}

function department({ values, acts }: Round, { cell }: Kit): Section {
  const passedOn = acts.findLast(({ kind }) => kind === 'assigned' || kind === 'taken-over');
  return row(
    cell('责任部门', values.responsibleDepartment ?? '', 4),
    cell('受理\n负责人', values.acceptedBy ?? '', 4),
    cell('移交时间', passedOn === undefined ? '' : whenOf(passedOn), 4),
  );
}

function cause(round: Round, { block, setter }: Kit): Section {
  const { values, acts, writer } = round;
  const persons = joined(
    '；',
    values.mainResponsible === undefined ? '' : `${values.mainResponsible}（主）`,
    values.secondaryResponsible === undefined ? '' : `${names(values.secondaryResponsible)}（次）`,
  );
  const parking = acts.filter((act) => isAboutParking(act, round) || WAITING.has(act.kind));
  const layers = acts.filter(({ kind }) => kind === 'escalated' || kind === 'de-escalated');
  return block(
    '原因分析',
    [
      writing('', values.cause ?? '', values.cause === undefined ? room(round, 16) : 8),
      ...filledIn(setter, blank('具体责任人：', 1, persons)),
      ...recorded('认定依据：', values.responsibilityBasis),
      ...listed('升级：', layers, ({ form }) => joined('，', codeWords(form.layer), form.escalatedBecause)),
      ...listed('未了事宜：', parking, parkingWords),
    ],
    ['责任部门负责人'],
    { minHeight: mm(25), grows: 2, typed: typedBy(writer('cause'), writer('mainResponsible')) },
  );
}

/** What happens to an outstanding matter beside the decision on it (D5-5). */
const WAITING: ReadonlySet<ActionKind> = new Set([
  'parking-requested',
  'recalled',
  'home-visited',
  'resumed',
]);

function parkingWords(act: Round['acts'][number]): string {
  const { kind, form } = act;
  if (kind === 'recalled') return joined('，', '提醒客户', contactWords(act));
  if (kind === 'home-visited') return joined('：', '上门拜访', form.homeVisitWords);
  if (kind === 'parked') return joined('：', '认可列为未了事宜', form.instruction);
  if (kind === 'instructed') return joined('：', '不同意列为未了事宜', form.instruction);
  if (kind === 'resumed') return joined('：', '恢复处理', form.outstandingWords);
  const due = form.outstandingDue === undefined ? '' : `预计 ${form.outstandingDue} 处理`;
  return joined('，', `申请：${codeWords(form.outstandingReason)}`, form.outstandingWords, due);
}

function plan(round: Round, { block, tickLine, setter }: Kit): Section {
  const { values, writer } = round;
  const amount = values.planAmountFen;
  const isEmpty = values.planWords === undefined && values.planKinds === undefined;
  const negotiated = joined('', values.negotiatedOpinion, present(values.negotiators));
  return block(
    '处理方案',
    [
      ...whyEmpty(round, isEmpty),
      tickLine('', codeTicks(PLAN_ORDER, values.planKinds ?? [])),
      writing('', values.planWords ?? '', isEmpty ? room(round, 14) : 8),
      ...filledIn(
        setter,
        blank('金额（小写）：', 1, amount === undefined ? '' : printedMoney(amount)),
        blank('完成期限：', 1, values.planDeadline ?? ''),
      ),
      ...filledIn(setter, blank('金额（大写）：', 1, amount === undefined ? '' : capitalMoney(amount))),
      ...recorded('对责任人处理意见：', values.personOpinion),
      ...recorded('管理部复核：', codeWords(values.reviewVerdict)),
      ...recorded('异议：', values.objection),
      ...recorded('协商意见：', negotiated),
      ...recorded('过失处理意见：', values.faultOpinion),
      ...recorded('上报说明：', values.reportWords),
    ],
    ['经办人'],
    {
      grows: 2,
      startsPage: round.nth === 1,
      typed: typedBy(
        writer('planWords'),
        writer('faultOpinion') ?? writer('reviewVerdict'),
        writer('negotiatedOpinion'),
      ),
    },
  );
}

function instruction(round: Round, { block }: Kit): Section {
  const given = instructions(round);
  return block(
    '主管领导\n批示',
    [
      ...whyEmpty(round, given.length === 0),
      writing('', instructionText(given), given.length === 0 ? room(round, 24) : 12),
    ],
    ['主管领导'],
    { minHeight: mm(27), grows: 3, typed: typedBy(given.at(-1)) },
  );
}

function execution(round: Round, { block, tick, setter }: Kit): Section {
  const { values, acts, writer } = round;
  const contacts = acts.filter(({ form, kind }) => form.contactReached !== undefined && kind !== 'recalled');
  const calls = contacts.filter((act) => !isVisitAttempt(act, round));
  const visits = acts.filter((act) => act.kind === 'visited' || isVisitAttempt(act, round));
  const paid = values.compensationFen === undefined ? '' : printedMoney(values.compensationFen);
  const held = joined(
    '；',
    values.accountability,
    values.accountabilityWaivedBecause,
    values.headAccountability,
    values.delayAccountability,
    values.payDeduction,
    values.faultTalk,
  );
  const isEmpty = values.executedHow === undefined && values.informedHow === undefined && held === '';
  return block(
    '实施情况',
    [
      ...whyEmpty(round, isEmpty, false),
      writing('', values.executedHow ?? '', values.executedHow === undefined ? 14 : 8),
      ...recorded('补偿：', joined('，', values.compensationWords, paid)),
      ...recorded('代步车：', values.loanCar),
      ...filledIn(
        setter,
        blank('通知客户时间：', 3, printedInstant(values.informedAt)),
        blank('方式：', 2, codeWords(values.informedHow)),
        ticked(tick('客户反馈：', codeTicks(CUSTOMER_REACTIONS, [values.customerReaction]))),
      ),
      ...recorded('客户意见：', values.reactionWords),
      ...recorded('无法反馈的理由：', values.feedbackWaivedBecause),
      ...listed('联系记录：', calls, contactWords),
      ...listed('回访：', visits, (act) => (act.kind === 'visited' ? visitWords(act) : contactWords(act))),
      ...recorded('未回访的理由：', values.visitWaivedBecause),
      writing('责任人处理：', held, held === '' ? 10 : 0),
    ],
    ['经办人'],
    { grows: 3, typed: typedBy(writer('executedHow'), writer('accountability'), writer('informedHow')) },
  );
}

function summary(round: Round, { block }: Kit): Section {
  const words = round.values.summary ?? '';
  return block(
    '总结评价\n与\n改进对策',
    [...whyEmpty(round, words === '', false), writing('', words, words === '' ? 20 : 10)],
    ['总结人'],
    { minHeight: mm(25), grows: 3, typed: typedBy(round.writer('summary')) },
  );
}
