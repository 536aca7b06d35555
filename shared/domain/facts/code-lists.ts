/**
 * The closed lists a registration chooses from (domain rules §2). Codes are stored, words are in
 * `shared/wording/codes.ts`; a code that has been stored is never renamed or reused.
 */

/** Ways a complaint reaches the store: D18-1, X-4, and the modern names of D4-3. */
export const CHANNELS = [
  'on-site',
  'phone',
  'wechat',
  'email',
  'website',
  'app',
  'sms',
  'letter',
  'social-media',
  'counter-form',
  'return-visit',
  'manufacturer',
  'management',
  'press',
  'hotline-12315',
  'consumer-association',
  'market-regulator',
  'industry-ministry',
  'court-or-lawyer',
  'supervision-line',
  'other',
] as const;

/** Channels whose complaints count as escalated from the start: D4-3. */
export const ESCALATED_CHANNELS: ReadonlySet<string> = new Set([
  'manufacturer',
  'management',
  'press',
  'hotline-12315',
  'consumer-association',
  'market-regulator',
  'industry-ministry',
  'court-or-lawyer',
  'supervision-line',
]);

/** What the customer asks for: D2-5 and the demands of Order 43. */
export const DEMANDS = [
  'repair',
  'compensation',
  'exchange-car',
  'return-car',
  'return-goods',
  'exchange-goods',
  'discount',
  'goodwill',
  'apology',
  'explanation',
  'other',
] as const;

export const GENDERS = ['male', 'female'] as const;

export const OWNER_RELATIONS = ['owner', 'family', 'driver', 'employee', 'agent', 'other'] as const;

/** S3-1: who complains. `employee` is taken: it is the owner's own, in `OWNER_RELATIONS`. */
export const COMPLAINANT_KINDS = ['customer', 'staff'] as const;

export const FEEDBACK_CHANNELS = ['phone', 'wechat', 'sms', 'email', 'visit', 'letter'] as const;

export const VEHICLE_USES = ['household', 'operating', 'company'] as const;

/** What is faulty, as far as Order 43 tells units apart: arts. 20, 22 name four, art. 24 (3) ten. */
export const FAULTY_UNITS = [
  'engine',
  'gearbox',
  'traction-battery',
  'drive-motor',
  'steering',
  'brakes',
  'suspension',
  'transmission-system',
  'emission-control',
  'body',
  'other',
] as const;

export type Channel = (typeof CHANNELS)[number];
export type Demand = (typeof DEMANDS)[number];
export type Gender = (typeof GENDERS)[number];
export type OwnerRelation = (typeof OWNER_RELATIONS)[number];
export type ComplainantKind = (typeof COMPLAINANT_KINDS)[number];
export type FeedbackChannel = (typeof FEEDBACK_CHANNELS)[number];
export type VehicleUse = (typeof VEHICLE_USES)[number];
export type FaultyUnit = (typeof FAULTY_UNITS)[number];
