import type { ClockInput } from '../define-policy';

const house = {
  basis: 'house',
  startsOn: [{ event: 'registered' }],
  pausesOn: [],
  resumesOn: [],
  warnAt: [0.5, 0.8],
  limit: { byFlag: [], byGrade: {}, default: { amount: 24, unit: 'hours' } },
  onWarn: { tell: ['customer-manager'] },
  onBreach: { tell: ['customer-manager', 'customer-service-director', 'general-manager'] },
} as const;

/** 24 小时内受理 and 发送受理函: both from the registration, so that a late acceptance does not buy time for the letter. */
export const CLOCKS: readonly ClockInput[] = [
  {
    ...house,
    id: 'acceptance',
    label: ['受理', 'Accepted'],
    source: ['D11-2：24 小时内受理', 'D11-2: accepted within 24 h'],
    stopsOn: [{ event: 'acknowledged' }],
  },
  {
    ...house,
    id: 'letter',
    label: ['发出受理函', 'Letter sent'],
    source: ['D11-2：24 小时内发送受理函', 'D11-2: letter within 24 h'],
    stopsOn: [{ event: 'letter-sent' }],
  },
];
