import type { ClockInput } from '../define-policy';

const house = { basis: 'house', pausesOn: [], resumesOn: [], warnAt: [0.5, 0.8] } as const;
const hours = (amount: number): ClockInput['limit'] => ({
  byFlag: [],
  byGrade: {},
  default: { amount, unit: 'hours' },
});

/** S3 has no figures. */
export const CLOCKS: readonly ClockInput[] = [
  {
    ...house,
    id: 'reception',
    label: ['接收', 'Reception'],
    source: ['S3-6：实时反馈；1 小时为本店自定', 'S3-6: feedback at once; 1 h is our figure'],
    startsOn: [{ event: 'registered' }],
    stopsOn: [{ event: 'acknowledged' }],
    limit: hours(1),
    onWarn: { tell: ['front-desk', 'visit-clerk'] },
    onBreach: { tell: ['customer-manager', 'customer-service-director'] },
  },
  {
    // Each piece of news begins the next wait; what is refused is news, and the wait goes on.
    ...house,
    id: 'progress',
    label: ['告知投诉人进度', 'Progress to the complainant'],
    source: [
      'S3-4：详细的处理进度；每 24 小时为本店自定',
      'S3-4: detailed progress; every 24 h is our figure',
    ],
    startsOn: [{ event: 'acknowledged' }, { event: 'reopened' }],
    stopsOn: [
      { event: 'fed-back', where: { action: 'feed-back' } },
      { event: 'waived', where: { action: 'waive-feedback' } },
    ],
    restartsOn: [
      { event: 'progress-reported' },
      { event: 'letter-sent' },
      { event: 'consented' },
      { event: 'fed-back', where: { action: 'feed-back-refused' } },
    ],
    limit: hours(24),
    onWarn: { tell: ['customer-manager', 'visit-clerk'] },
    onBreach: { tell: ['customer-manager', 'customer-service-director'] },
  },
];
