import type { ClockInput } from '../define-policy';

const brand = { basis: 'brand', pausesOn: [], resumesOn: [], warnAt: [0.5, 0.8] } as const;
const TWO_DAYS = { byFlag: [], byGrade: {}, default: { amount: 2, unit: 'working-days' } } as const;

/** The three limits D20 gives, and 立即 with a figure of ours. The letter itself has none (C-5). */
export const CLOCKS: readonly ClockInput[] = [
  {
    ...brand,
    id: 'invite',
    label: ['现场调查或约请客户', 'Investigated on site or invited'],
    source: ['D20-7：发函后 2 个工作日内', 'D20-7: within 2 working days of the letter'],
    startsOn: [{ event: 'letter-sent', where: { action: 'send-letter' } }],
    stopsOn: [
      { event: 'contact-logged', where: { action: 'invite' } },
      { event: 'inspected', where: { action: 'investigate-on-site' } },
      { event: 'escalated' },
    ],
    limit: TWO_DAYS,
    onWarn: { tell: ['customer-manager'] },
    onBreach: { tell: ['customer-service-director'], escalate: 'layer-2' },
  },
  {
    ...brand,
    id: 'region-visit',
    label: ['区域办公室调查或上门', 'Investigation or visit by the region'],
    source: ['D20-8：发函后 2 个工作日内', 'D20-8: within 2 working days of the letter'],
    startsOn: [{ event: 'letter-sent', where: { action: 'region-letter' } }],
    stopsOn: [
      { event: 'inspected', where: { action: ['region-visit', 'field-team-reports'] } },
      { event: 'escalated' },
    ],
    limit: TWO_DAYS,
    onWarn: { tell: ['regional-office'] },
    onBreach: { tell: ['regional-office', 'central-office'], escalate: 'layer-3' },
  },
  {
    ...brand,
    id: 'follow-up',
    label: ['维修后一周跟踪', 'Follow-up a week after the repair'],
    source: ['D20-7：维修后一周', 'D20-7: one week after the repair'],
    startsOn: [
      { event: 'repair-finished', where: { from: ['c-3-5-4', 'c-3-5-5'] } },
      { event: 'executed', where: { action: 'carry-out' } },
    ],
    stopsOn: [
      { event: 'visited' },
      { event: 'waived', where: { action: 'waive-satisfaction' } },
      { event: 'escalated' },
    ],
    limit: { byFlag: [], byGrade: {}, default: { amount: 7, unit: 'days' } },
    onWarn: { tell: ['visit-clerk'] },
    onBreach: { tell: ['visit-clerk', 'customer-service-director'] },
  },
  {
    ...brand,
    id: 'hand-up',
    label: ['产品责任上交区域办公室', 'Product liability handed up to the region'],
    source: ['D20-10：立即（1 小时为本店自定）', 'D20-10: at once (1 h is our figure)'],
    startsOn: [{ event: 'escalated', where: { to: 'pl-1' } }],
    stopsOn: [{ event: 'reported-up', where: { action: 'pl-hand-up' } }],
    limit: { byFlag: [], byGrade: {}, default: { amount: 1, unit: 'hours' } },
    onWarn: { tell: ['customer-manager'] },
    onBreach: { tell: ['customer-service-director', 'general-manager', 'regional-office'] },
  },
];
