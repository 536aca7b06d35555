import { z } from 'zod';
import {
  CHANNELS,
  COMPLAINANT_KINDS,
  DEMANDS,
  FAULTY_UNITS,
  FEEDBACK_CHANNELS,
  GENDERS,
  OWNER_RELATIONS,
  VEHICLE_USES,
} from './code-lists';

/** Longest single-line entry kept; the longest real one (an address) is a tenth of it. */
export const LINE_LIMIT = 500;
/** Longest free text kept, in UTF-16 units: some thirty printed pages. */
export const TEXT_LIMIT = 50_000;

const line = z.string().max(LINE_LIMIT);
const text = z.string().max(TEXT_LIMIT);
/** A calendar day as `YYYY-MM-DD`. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
/** An instant as ISO 8601 with its zone, so that the paper can print the store's own wall clock. */
const instant = z.iso.datetime({ offset: true });
const count = z.number().int().min(0);

/**
 * What a registration asks (domain rules §2), flat: an amendment names one field, and two desks
 * that amend different fields never collide. Everything is optional here; what must be there
 * before a complaint may be saved is `missingForSaving`. Fields are only ever added.
 */
export const factsSchema = z
  .object({
    // when, where, how
    receivedAt: instant,
    place: line,
    channel: z.enum(CHANNELS),
    channelNote: line,
    firstContact: line,
    filledBy: line,
    // customer
    customerName: line,
    gender: z.enum(GENDERS),
    phone: line,
    phone2: line,
    wechat: line,
    email: line,
    address: line,
    feedbackChannel: z.enum(FEEDBACK_CHANNELS),
    feedbackTimes: line,
    ownerRelation: z.enum(OWNER_RELATIONS),
    complainantKind: z.enum(COMPLAINANT_KINDS),
    confidential: z.boolean(),
    keyCustomer: z.boolean(),
    // vehicle
    plate: line,
    vin: line,
    brand: line,
    series: line,
    model: line,
    colour: line,
    vehicleUse: z.enum(VEHICLE_USES),
    invoiceDate: day,
    deliveryDate: day,
    mileageKm: count,
    repairOrder: line,
    serviceAdviser: line,
    technician: line,
    workshopDays: count,
    sameFaultRepairs: count,
    // for the three-guarantee adviser (Order 43 arts. 24, 27)
    safetyFaultRepairs: count,
    faultyUnit: z.enum(FAULTY_UNITS),
    unitReplacements: count,
    mainPartReplacements: count,
    /** Chinese fen, as invoiced. */
    vehiclePriceFen: count,
    // complaint
    /** A leaf of the policy's complaint tree, such as `repair.mechanical`. */
    complaintType: line,
    targetDepartment: line,
    targetPerson: line,
    incidentTime: line,
    incidentPlace: line,
    incidentPersons: line,
    incidentCourse: text,
    incidentOutcome: text,
    description: text,
    demands: z.array(z.enum(DEMANDS)).readonly(),
    demandWords: text,
    /** Chinese fen, so that sums are exact. */
    demandAmountFen: count,
    answerWantedBy: instant,
    injured: z.boolean(),
    mediaThreat: z.boolean(),
    lawsuitThreat: z.boolean(),
    groupMatter: z.boolean(),
    immobilised: z.boolean(),
    // consent (PIPL arts. 17, 23, 29)
    privacyNotice: line,
    consentManufacturer: z.boolean(),
    consentHealth: z.boolean(),
  })
  .partial()
  .readonly();

export type Facts = z.infer<typeof factsSchema>;
export type FactField = keyof Facts;

export const FACT_FIELDS = factsSchema.unwrap().keyof().options as readonly FactField[];

export type MissingForSaving = 'description' | 'identity';

/** The two things a complaint cannot be saved without: what happened, and a way to the customer or the car. */
export function missingForSaving(facts: Facts): readonly MissingForSaving[] {
  const has = (field: FactField) => typeof facts[field] === 'string' && facts[field].trim() !== '';
  const missing: MissingForSaving[] = [];
  if (!has('description')) missing.push('description');
  const identity: readonly FactField[] = ['phone', 'phone2', 'wechat', 'email', 'address', 'plate', 'vin'];
  if (!identity.some(has)) missing.push('identity');
  return missing;
}
