import type { ClockInput } from '../define-policy';

const house = {
  basis: 'house',
  pausesOn: [],
  resumesOn: [],
  warnAt: [0.5, 0.8],
  limit: { byFlag: [], byGrade: {}, default: { amount: 24, unit: 'hours' } },
} as const;

/** D8 has one limit; the leader's 及时 has no figure and is given one. */
export const CLOCKS: readonly ClockInput[] = [
  {
    ...house,
    id: 'answer',
    label: ['答复客户', 'Answer to the customer'],
    source: ['D8-2：24 小时内答复客户', 'D8-2: answered within 24 h'],
    startsOn: [{ event: 'registered' }],
    stopsOn: [
      { event: 'fed-back' },
      { event: 'progress-reported' },
      { event: 'waived', where: { action: 'waive-reply' } },
    ],
    onWarn: { tell: ['customer-manager'] },
    onBreach: { tell: ['customer-manager', 'customer-service-director', 'general-manager'] },
  },
  {
    ...house,
    id: 'instruction',
    label: ['主管领导批示', 'The leader’s instruction'],
    source: ['D2-6：及时批示；24 小时为本店自定', 'D2-6: promptly; 24 h is our figure'],
    startsOn: [{ event: 'plan-proposed' }],
    stopsOn: [{ event: 'instructed' }],
    onWarn: { tell: ['general-manager'] },
    onBreach: { tell: ['general-manager', 'management-dept'] },
  },
];
