import type { ClockInput } from '../define-policy';

/** D14-1 recommends, no more: a late answer is told to the department and goes no higher. */
export const CLOCKS: readonly ClockInput[] = [
  {
    id: 'answer',
    label: ['答复客户（建议）', 'Answer (recommended)'],
    source: ['D14-1：建议 24 小时内答复', 'D14-1: 24 h recommended'],
    basis: 'house',
    startsOn: [{ event: 'registered' }],
    stopsOn: [{ event: 'progress-reported' }, { event: 'consented' }, { event: 'fed-back' }],
    pausesOn: [],
    resumesOn: [],
    limit: { byFlag: [], byGrade: {}, default: { amount: 24, unit: 'hours' } },
    warnAt: [0.5, 0.8],
    onWarn: { tell: ['front-desk', 'customer-manager'] },
    onBreach: { tell: ['customer-manager'] },
  },
];
