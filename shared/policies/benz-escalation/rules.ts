import type { Condition } from '../condition';
import { IS_LIABILITY } from './checklist';
import { flag } from './flags';

export const IS_RED: Condition = { eq: ['grade', 'benz-red'] };

/** D20-8: high media exposure possible, or beyond the regional office; D20-6: red is head office's. */
export const TO_CENTRE: Condition = { any: [flag('serious-media'), flag('beyond-region'), IS_RED] };

/** D20-7 and D20-6: the dealer handles what is neither product liability nor red. */
export const DEALER_MAY: Condition = {
  all: [{ did: ['investigated'], since: 'stage' }, { not: IS_LIABILITY }, { not: IS_RED }],
};

/** The region handles what neither belongs to head office nor is product liability. */
export const REGION_MAY: Condition = {
  all: [{ did: ['investigated'], since: 'stage' }, { not: IS_LIABILITY }, { not: TO_CENTRE }],
};

/** D20-6: what a red case takes on to the management team. */
export const TO_MANAGEMENT: Condition = {
  all: [
    { any: [IS_RED, { eq: ['grade', 'benz-liability'] }] },
    { any: [flag('serious-media'), flag('official-investigation'), flag('active-safety')] },
  ],
};
