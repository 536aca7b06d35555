import type { ClockInput } from '../define-policy';

const hours = (amount: number) => ({ amount, unit: 'hours' }) as const;
const house = { basis: 'house', pausesOn: [], resumesOn: [], warnAt: [0.5, 0.8] } as const;

/**
 * 事中按时限: D4 demands time limits and names none, as its chapters end before them. Every figure is
 * ours and says so.
 */
export const CLOCKS: readonly ClockInput[] = [
  {
    ...house,
    id: 'accept',
    label: ['受理', 'Accepted'],
    source: ['D4-5a 及时、迅速：1 小时（本店自定）', 'D4-5a promptly: 1 h (our figure)'],
    startsOn: [{ event: 'registered' }],
    stopsOn: [{ event: 'acknowledged' }],
    limit: { byFlag: [], byGrade: {}, default: hours(1) },
    onWarn: { tell: ['front-desk', 'visit-clerk'] },
    onBreach: { tell: ['customer-service-director'] },
  },
  {
    ...house,
    id: 'dispatch',
    label: ['归口分派', 'Handed out'],
    source: ['D4-6 分派：2 小时（本店自定）', 'D4-6 handing out: 2 h (our figure)'],
    startsOn: [{ event: 'acknowledged' }],
    stopsOn: [{ event: 'assigned' }],
    limit: { byFlag: [], byGrade: {}, default: hours(2) },
    onWarn: { tell: ['customer-manager'] },
    onBreach: { tell: ['customer-service-director'] },
  },
  {
    ...house,
    id: 'handle',
    label: ['处理完毕', 'Handled'],
    source: [
      'D4-6 事中按时限：升级 24 小时，有倾向 48 小时，其余 72 小时（本店自定）',
      'D4-6 in time: escalated 24 h, tendency 48 h, others 72 h (our figures)',
    ],
    startsOn: [
      { event: 'assigned', where: { from: 'dispatch' } },
      { event: 'second-handling' },
      { event: 'resumed' },
    ],
    stopsOn: [{ event: 'executed' }],
    limit: {
      byFlag: [],
      byGrade: { 'channel-escalated': hours(24), 'channel-tendency': hours(48) },
      default: hours(72),
    },
    onWarn: { tell: ['department-manager', 'customer-manager'] },
    onBreach: { tell: ['customer-service-director', 'general-manager'], escalate: 'layer-2' },
  },
  {
    ...house,
    id: 'track',
    label: ['全程跟踪', 'Tracked'],
    source: ['D4-4 全程跟踪：每 24 小时（本店自定）', 'D4-4 whole course: every 24 h (our figure)'],
    startsOn: [{ event: 'assigned', where: { from: 'dispatch' } }, { event: 'resumed' }],
    restartsOn: [{ event: 'progress-reported' }, { event: 'urged' }],
    stopsOn: [
      { event: 'fed-back', where: { to: 'analysis' } },
      { event: 'waived', where: { action: 'waive-feedback' } },
    ],
    limit: { byFlag: [], byGrade: {}, default: hours(24) },
    onWarn: { tell: ['department-manager'] },
    onBreach: { tell: ['customer-service-director'] },
  },
];
