import type { ClockInput } from '../define-policy';

const hours = (amount: number) => ({ amount, unit: 'hours' }) as const;
const always = (amount: number): ClockInput['limit'] => ({ byFlag: [], byGrade: {}, default: hours(amount) });
const only = (grade: string, amount: number): ClockInput['limit'] => ({
  byFlag: [],
  byGrade: { [grade]: hours(amount) },
  default: null,
});
const house = { basis: 'house', pausesOn: [], resumesOn: [], warnAt: [0.5, 0.8] } as const;

const OWNER = { tell: ['front-desk', 'visit-clerk', 'customer-manager'] } as const;
const HEADS = { tell: ['customer-manager', 'customer-service-director'] } as const;
const TOP = { tell: ['customer-service-director', 'general-manager'] } as const;

/** From the receipt, and from a reopening, to the outcome of each grade: three different words (S1-6). */
const OUTCOME: readonly ClockInput[] = [
  {
    ...house,
    id: 'solution',
    label: ['出具解决方案', 'Solution issued'],
    source: ['S1-6：一级 24 小时内出具解决方案', 'S1-6: grade 1, solution within 24 h'],
    startsOn: [{ event: 'registered' }, { event: 'reopened' }],
    stopsOn: [{ event: 'plan-proposed' }],
    limit: only('urgent', 24),
    onWarn: HEADS,
    onBreach: TOP,
  },
  {
    ...house,
    id: 'handled',
    label: ['完成处理', 'Handling finished'],
    source: ['S1-6：二级 48 小时内完成处理', 'S1-6: grade 2, finished within 48 h'],
    startsOn: [{ event: 'registered' }, { event: 'reopened' }],
    stopsOn: [{ event: 'executed' }],
    limit: only('important', 48),
    onWarn: OWNER,
    onBreach: TOP,
  },
  {
    ...house,
    id: 'closing',
    label: ['闭环', 'Loop closed'],
    source: ['S1-6：三级 72 小时内闭环', 'S1-6: grade 3, closed within 72 h'],
    startsOn: [{ event: 'registered' }, { event: 'reopened' }],
    stopsOn: [{ event: 'closed' }],
    limit: only('routine', 72),
    onWarn: OWNER,
    onBreach: HEADS,
  },
  {
    ...house,
    id: 'closing-urgent',
    label: ['一级闭环', 'Grade 1 closed'],
    // C-6: the source gives the worst grade no closing limit.
    source: ['本店自定：一级 72 小时内闭环', 'Our figure: grade 1 closed within 72 h'],
    startsOn: [{ event: 'registered' }, { event: 'reopened' }],
    stopsOn: [{ event: 'closed' }],
    limit: only('urgent', 72),
    onWarn: HEADS,
    onBreach: TOP,
  },
];

/** Hours as they pass: no source gives a working-hour rule (C-18). */
export const CLOCKS: readonly ClockInput[] = [
  {
    ...house,
    id: 'response',
    label: ['首次响应', 'First response'],
    source: ['S1-6：一级 1、二级 2、三级 4 小时', 'S1-6: 1, 2, 4 h by grade'],
    startsOn: [{ event: 'registered' }],
    stopsOn: [{ event: 'acknowledged' }, { event: 'fed-back' }],
    limit: {
      byFlag: [],
      byGrade: { urgent: hours(1), important: hours(2), routine: hours(4) },
      default: hours(4),
    },
    onWarn: OWNER,
    onBreach: HEADS,
  },
  {
    ...house,
    id: 'grading',
    label: ['分级判定', 'Graded'],
    source: ['本店自定：响应后 1 小时内', 'Our figure: within 1 h of the response'],
    startsOn: [{ event: 'acknowledged', where: { action: 'respond' } }],
    stopsOn: [{ event: 'grade-confirmed' }, { event: 'taken-over' }],
    limit: always(1),
    onWarn: OWNER,
    onBreach: HEADS,
  },
  {
    ...house,
    id: 'assign',
    label: ['责任分配', 'Assigned'],
    source: ['S1-8：2 小时内', 'S1-8: within 2 h'],
    startsOn: [{ event: 'grade-confirmed', where: { to: 'assignment' } }],
    stopsOn: [{ event: 'assigned' }, { event: 'taken-over' }],
    limit: always(2),
    onWarn: HEADS,
    onBreach: TOP,
  },
  ...OUTCOME,
  {
    ...house,
    id: 'progress',
    label: ['进度同步', 'Progress'],
    // C-12: 每日同步 and 每24小时同步 are the same.
    source: ['S1-6：每日（24 小时）同步', 'S1-6: daily, every 24 h'],
    startsOn: [{ event: 'registered' }, { event: 'second-handling' }, { event: 'reopened' }],
    restartsOn: [{ event: 'progress-reported' }],
    stopsOn: [
      { event: 'fed-back' },
      { event: 'waived', where: { action: 'waive-feedback' } },
      { event: 'closed' },
    ],
    limit: always(24),
    onWarn: OWNER,
    onBreach: HEADS,
  },
  {
    ...house,
    id: 'department-plan',
    label: ['部门反馈处理方案', 'Plan of the department'],
    source: ['S1-10：24 小时内', 'S1-10: within 24 h'],
    startsOn: [{ event: 'department-asked' }],
    stopsOn: [{ event: 'department-answered' }, { event: 'executed' }],
    limit: always(24),
    onWarn: { tell: ['department-manager', 'technical-director'] },
    onBreach: TOP,
  },
  {
    ...house,
    id: 'feedback',
    label: ['结果反馈', 'Result told'],
    source: ['S1-12：完成后 24 小时内', 'S1-12: within 24 h of completion'],
    startsOn: [{ event: 'executed' }],
    stopsOn: [{ event: 'fed-back' }, { event: 'waived', where: { action: 'waive-feedback' } }],
    limit: always(24),
    onWarn: OWNER,
    onBreach: HEADS,
  },
  {
    ...house,
    id: 'visit',
    label: ['满意度回访', 'Satisfaction visit'],
    source: ['S1-13：反馈后 48 小时内', 'S1-13: within 48 h of the feedback'],
    startsOn: [
      { event: 'fed-back', where: { to: 'visit' } },
      { event: 'waived', where: { to: 'visit', action: 'waive-feedback' } },
    ],
    stopsOn: [{ event: 'visited' }, { event: 'waived', where: { action: 'waive-visit' } }],
    limit: always(48),
    onWarn: { tell: ['visit-clerk'] },
    onBreach: { tell: ['visit-clerk', 'customer-service-director'] },
  },
  {
    ...house,
    id: 'second-follow-up',
    label: ['二次跟进', 'Second follow-up'],
    source: ['S1-13：不满意客户 48 小时内', 'S1-13: dissatisfied, within 48 h'],
    startsOn: [
      { event: 'visited', where: { to: 'second-handling' } },
      { event: 'fed-back', where: { to: 'second-handling' } },
    ],
    stopsOn: [{ event: 'second-handling' }],
    limit: always(48),
    onWarn: OWNER,
    onBreach: TOP,
  },
];
