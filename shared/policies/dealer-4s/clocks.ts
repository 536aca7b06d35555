import type { ClockInput } from '../define-policy';

const hours = (amount: number) => ({ amount, unit: 'hours' }) as const;
const always = (amount: number): ClockInput['limit'] => ({
  byFlag: [],
  byGrade: {},
  default: hours(amount),
});
const house = { basis: 'house', pausesOn: [], resumesOn: [], warnAt: [0.5, 0.8] } as const;

/** Hours as they pass: no source gives a working-hour rule (C-18), and a customer waits at night too. */
export const CLOCKS: readonly ClockInput[] = [
  {
    ...house,
    id: 'report',
    label: ['上报客户经理或客户服务中心', 'Reported to the customer manager or service centre'],
    source: ['D5-1：1 小时内', 'D5-1: within 1 h'],
    startsOn: [{ event: 'registered' }],
    stopsOn: [{ event: 'acknowledged' }, { event: 'taken-over' }],
    limit: always(1),
    onWarn: { tell: ['front-desk', 'visit-clerk'] },
    onBreach: { tell: ['customer-manager', 'customer-service-director'] },
  },
  {
    ...house,
    id: 'responsibility',
    label: ['责任认定、处理意见并转管理部', 'Responsibility and opinion to management'],
    source: ['D5-4：24 小时，未联系上客户 48 小时', 'D5-4: 24 h, 48 h when the customer was not reached'],
    startsOn: [
      { event: 'acknowledged' },
      { event: 'taken-over' },
      { event: 'second-handling' },
      { event: 'resumed', where: { from: 'reopened' } },
      { event: 'instructed', where: { action: 'instruct-reject' } },
      { event: 'checked', where: { to: 'judgement' } },
    ],
    stopsOn: [
      { event: 'plan-proposed' },
      { event: 'founded-judged', where: { 'form.founded': 'not-founded' } },
      { event: 'executed', where: { action: 'settle-on-spot' } },
    ],
    pausesOn: [{ event: 'parking-requested' }],
    resumesOn: [
      { event: 'resumed', where: { from: 'outstanding' } },
      { event: 'instructed', where: { action: 'refuse-parking' } },
    ],
    limit: { byFlag: [{ flag: 'not-reached', limit: hours(48) }], byGrade: {}, default: hours(24) },
    onWarn: { tell: ['customer-manager'] },
    onBreach: { tell: ['customer-service-director', 'general-manager'], escalate: 'layer-2' },
  },
  {
    ...house,
    id: 'review',
    label: ['管理部复核', 'Review by management'],
    source: ['D5-4：4 小时内复核', 'D5-4: reviewed within 4 h'],
    startsOn: [{ event: 'plan-proposed' }, { event: 'instructed', where: { action: 'instruct-return' } }],
    stopsOn: [{ event: 'reviewed' }, { event: 'negotiated' }],
    limit: always(4),
    onWarn: { tell: ['management-dept'] },
    onBreach: { tell: ['management-dept', 'general-manager'] },
  },
  {
    ...house,
    id: 'report-to-gm',
    label: ['上报主管总经理', 'Reported to the general manager'],
    // The two "four hours" of D5 are two clocks in sequence (domain rules §4).
    source: ['D5-4：四个小时内上报', 'D5-4: reported within 4 h'],
    startsOn: [{ event: 'reviewed' }, { event: 'negotiated' }],
    stopsOn: [{ event: 'submitted-for-approval' }],
    limit: always(4),
    onWarn: { tell: ['management-dept'] },
    onBreach: { tell: ['management-dept', 'general-manager'] },
  },
  {
    ...house,
    id: 'accountability',
    label: ['责任追究、过失沟通并转客户服务中心', 'Accountability and final sheet'],
    source: ['D5-4：8 小时内', 'D5-4: within 8 h'],
    startsOn: [
      { event: 'instructed', where: { action: 'instruct-approve' } },
      { event: 'checked', where: { to: 'execution' } },
    ],
    stopsOn: [{ event: 'sheet-handed-over' }],
    limit: always(8),
    onWarn: { tell: ['management-dept'] },
    onBreach: { tell: ['management-dept', 'general-manager'] },
  },
  {
    ...house,
    id: 'visit',
    label: ['回访', 'Return visit'],
    source: ['D5-6：24 小时内回访', 'D5-6: visited within 24 h'],
    startsOn: [
      { event: 'fed-back', where: { to: 'visit', 'work.visitWanted': 'yes' } },
      { event: 'waived', where: { action: 'waive-feedback', 'work.visitWanted': 'yes' } },
      { event: 'visit-planned', where: { to: 'visit', 'form.visitWanted': 'yes' } },
    ],
    stopsOn: [
      { event: 'visited' },
      { event: 'waived', where: { action: 'waive-visit' } },
      { event: 'visit-planned', where: { 'form.visitWanted': 'no' } },
    ],
    // 处理未完的暂停回访: the sheet went back, until it is finished again.
    pausesOn: [{ event: 'checked', where: { to: ['execution', 'judgement'] } }],
    resumesOn: [
      { event: 'fed-back', where: { to: 'visit' } },
      { event: 'waived', where: { action: 'waive-feedback' } },
    ],
    limit: always(24),
    onWarn: { tell: ['visit-clerk'] },
    onBreach: { tell: ['visit-clerk', 'customer-service-director'] },
  },
];
