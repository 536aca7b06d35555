import type { ClockInput } from '../define-policy';

const house = { basis: 'house', pausesOn: [], resumesOn: [] } as const;

export const CLOCKS: readonly ClockInput[] = [
  {
    ...house,
    id: 'kind',
    label: ['区分投诉与需求', 'Complaint or request'],
    source: ['D9-3；24 小时为本店自定', 'D9-3; 24 h is our figure'],
    startsOn: [{ event: 'registered' }],
    stopsOn: [{ event: 'kind-judged' }],
    warnAt: [0.5, 0.8],
    limit: { byFlag: [], byGrade: {}, default: { amount: 24, unit: 'hours' } },
    onWarn: { tell: ['customer-manager'] },
    onBreach: { tell: ['customer-service-director'] },
  },
  {
    // After it an escalation is grade 1: whoever is told beforehand can still prevent it.
    ...house,
    id: 'one-month',
    label: ['投诉满一个月', 'One month old'],
    source: ['D9-6：投诉发生一个月后升级即为一级', 'D9-6: escalated after a month it is grade 1'],
    startsOn: [{ event: 'registered' }],
    stopsOn: [{ event: 'closed' }],
    warnAt: [0.5, 0.8],
    limit: { byFlag: [], byGrade: {}, default: { amount: 30, unit: 'days' } },
    onWarn: { tell: ['customer-manager', 'customer-service-director'] },
    onBreach: { tell: ['customer-service-director', 'general-manager'] },
  },
];
