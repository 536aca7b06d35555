import type { Demand } from '../domain/facts/code-lists';
import { demandWording } from '../wording/codes';
import { DEMAND_ORDER } from './case-values';
import type { Tick } from './parts/ticks';

/** The demands of D2-5 and Order 43 as boxes, ticked where the customer asked for them. */
export function demandTicks(chosen: readonly Demand[]): readonly Tick[] {
  return DEMAND_ORDER.map((code) => ({ words: demandWording[code][0], isTicked: chosen.includes(code) }));
}
