import type { ActionKind } from '../../domain/events/action-kinds';
import { COMPLAINT_TYPE_CODES } from '../dealer-4s/complaint-types';
import type { Condition } from '../condition';

export const done = (...did: readonly ActionKind[]): Condition => ({ did, since: 'round' });
export const kindIs = (...kinds: readonly string[]): Condition => ({ in: ['work.messageKind', kinds] });
const flag = (id: string): Condition => ({ eq: [`flags.${id}`, true] });

/** D9-2: 要求得到相应的补偿; an injury counts without being asked for (D9-6). */
export const REDRESS: Condition = { any: [flag('redress'), flag('injury')] };
export const IS_COMPLAINT = kindIs('complaint');
/** D9-5 A, B, C. */
export const REQUEST_KINDS = ['request-help', 'request-advice', 'request-vent'] as const;

/** What a dealer makes good for: D2-5 with the demands of Order 43. A mere apology or explanation is none. */
export const REDRESS_DEMANDS = [
  'compensation',
  'goodwill',
  'discount',
  'repair',
  'exchange-car',
  'return-car',
  'exchange-goods',
  'return-goods',
] as const;

/** Leaves of the tree under these branches, or the leaves themselves. */
function typesOf(...names: readonly string[]): readonly string[] {
  return COMPLAINT_TYPE_CODES.filter((code) =>
    names.some((name) => code === name || code.startsWith(`${name}.`)),
  );
}

/** D9-4 B, C, D in the dealer's tree. */
export const SERVICE_TYPES = typesOf(
  'repair',
  'attitude',
  'competence',
  'delay',
  'appointment',
  'facilities',
  'information',
  'handling',
  'property',
  'parts.shortage',
);
export const SALES_TYPES = typesOf('sales', 'price', 'parts.price');
export const PRODUCT_TYPES = typesOf('product', 'parts.quality');

/** D9-7.2: what was promised or agreed and is missing or clearly deficient. */
export const SERVICE_OWED_TYPES = [
  'sales.promise-unkept',
  'sales.delivery-late',
  'repair.rework',
  'delay',
  'parts.shortage',
] as const;
