import type { ClockInput } from '../define-policy';

const hours = (amount: number) => ({ amount, unit: 'hours' }) as const;
const always = (amount: number): ClockInput['limit'] => ({ byFlag: [], byGrade: {}, default: hours(amount) });
/** By grade; a case without one has the time of an ordinary one. */
const byGrade = (urgent: number, major: number, ordinary: number): ClockInput['limit'] => ({
  byFlag: [],
  byGrade: { 'log-urgent': hours(urgent), 'log-major': hours(major), 'log-ordinary': hours(ordinary) },
  default: hours(ordinary),
});

/** S0-6, S0-7 and S0-8 say 规定时间 and no figure: every figure here is ours, and S0-13 wants the warning. */
const ours = (rule: string, zh: string, en: string): ClockInput['source'] => [
  `${rule}：${zh}（本店自定）`,
  `${rule}: ${en} (our figure)`,
];

const house = { basis: 'house', pausesOn: [], resumesOn: [], warnAt: [0.5, 0.8] } as const;
const CLERKS = { tell: ['front-desk', 'visit-clerk'] } as const;
const INVESTIGATOR = { tell: ['customer-manager', 'customer-service-director'] } as const;
const HEADS = { tell: ['department-manager', 'technical-director', 'customer-manager'] } as const;
const TOP = { tell: ['customer-service-director', 'management-dept', 'general-manager'] } as const;

/** Hours as they pass: no source gives a working-hour rule (C-18). */
export const CLOCKS: readonly ClockInput[] = [
  {
    ...house,
    id: 'response',
    label: ['响应客户', 'Response'],
    source: ours('S0-13', '紧急 1、重大 4、一般 24 小时', '1, 4, 24 h by grade'),
    startsOn: [{ event: 'registered' }],
    stopsOn: [{ event: 'acknowledged' }],
    limit: byGrade(1, 4, 24),
    onWarn: CLERKS,
    onBreach: INVESTIGATOR,
  },
  {
    ...house,
    id: 'classification',
    label: ['分类定级', 'Classified'],
    source: ours('S0-6', '登记后 2 小时', '2 h after the file was opened'),
    startsOn: [{ event: 'acknowledged' }],
    stopsOn: [{ event: 'grade-confirmed' }],
    limit: always(2),
    onWarn: CLERKS,
    onBreach: INVESTIGATOR,
  },
  {
    ...house,
    id: 'investigation',
    label: ['调查并形成报告', 'Investigated, with the report'],
    source: ours('S0-7', '紧急 24、重大 48、一般 72 小时', '24, 48, 72 h by grade'),
    startsOn: [
      { event: 'grade-confirmed', where: { to: 'investigation' } },
      { event: 'second-handling', where: { to: 'investigation' } },
      { event: 'resumed' },
    ],
    stopsOn: [{ event: 'responsibility-determined' }],
    limit: byGrade(24, 48, 72),
    onWarn: INVESTIGATOR,
    onBreach: TOP,
  },
  {
    ...house,
    id: 'handling',
    label: ['制定方案并执行', 'Planned and carried out'],
    source: ours('S0-6、S0-8', '紧急 24、重大 72、一般 120 小时', '24, 72, 120 h by grade'),
    startsOn: [{ event: 'responsibility-determined' }, { event: 'second-handling', where: { to: 'plan' } }],
    stopsOn: [{ event: 'executed' }],
    limit: byGrade(24, 72, 120),
    onWarn: HEADS,
    onBreach: TOP,
  },
  {
    ...house,
    id: 'progress',
    label: ['告知客户进展', 'Customer kept informed'],
    source: ours('S0-7', '每 48 小时', 'every 48 h'),
    startsOn: [{ event: 'grade-confirmed' }, { event: 'second-handling' }, { event: 'resumed' }],
    restartsOn: [
      { event: 'progress-reported' },
      { event: 'contact-logged', where: { 'form.contactReached': 'reached' } },
    ],
    stopsOn: [{ event: 'fed-back' }, { event: 'waived', where: { action: 'waive-feedback' } }],
    limit: always(48),
    onWarn: CLERKS,
    onBreach: INVESTIGATOR,
  },
  {
    ...house,
    id: 'feedback',
    label: ['反馈客户', 'Feedback'],
    source: ours('S0-9', '执行后 24 小时', '24 h after carrying out'),
    startsOn: [{ event: 'executed' }],
    stopsOn: [{ event: 'fed-back' }, { event: 'waived', where: { action: 'waive-feedback' } }],
    limit: always(24),
    onWarn: CLERKS,
    onBreach: INVESTIGATOR,
  },
  {
    ...house,
    id: 'second-channel',
    label: ['二次沟通', 'Second channel'],
    source: ours('S0-9', '24 小时', '24 h'),
    startsOn: [{ event: 'fed-back', where: { to: 'second-channel' } }],
    stopsOn: [{ event: 'fed-back', where: { from: 'second-channel' } }],
    limit: always(24),
    onWarn: INVESTIGATOR,
    onBreach: TOP,
  },
  {
    ...house,
    id: 'tracking',
    label: ['跟踪回访', 'Tracked'],
    source: ours('S0-10', '反馈后 72 小时', '72 h after the feedback'),
    startsOn: [
      { event: 'fed-back', where: { to: 'visit' } },
      { event: 'waived', where: { action: 'waive-feedback' } },
    ],
    stopsOn: [{ event: 'visited' }, { event: 'waived', where: { action: 'waive-visit' } }],
    limit: always(72),
    onWarn: CLERKS,
    onBreach: INVESTIGATOR,
  },
  {
    ...house,
    id: 'second-handling',
    label: ['启动二次处理', 'Second handling begun'],
    source: ours('S0-10', '24 小时', '24 h'),
    startsOn: [
      { event: 'fed-back', where: { to: 'second-handling' } },
      { event: 'visited', where: { to: 'second-handling' } },
    ],
    stopsOn: [{ event: 'second-handling' }],
    limit: always(24),
    onWarn: INVESTIGATOR,
    onBreach: TOP,
  },
];
