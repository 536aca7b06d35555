import { z } from 'zod';
import { dayOfDate } from '../../../clocks/local-day';
import { FAULTY_UNITS } from '../../../domain/facts/code-lists';
import { factsSchema } from '../../../domain/facts/facts';

/**
 * What the adviser looks at. Days are `YYYY-MM-DD` of the store's own wall; instants are ISO 8601 with
 * their zone. Whatever is not known is absent: the adviser then says what to ask, and never guesses.
 */

/** A day that some calendar has. */
const day = z.string().refine((text) => dayOfDate(text) !== null);
const instant = z.iso.datetime({ offset: true });
const whole = z.number().int().min(0);

/** A promised or legal period: whichever ends first. `km` null: the maker sets no limit of distance. */
const periodSchema = z.object({ years: z.number().int().min(0).max(99), km: whole.nullable() }).readonly();

/** What the 三包凭证 promises (arts. 9, 18, 27). The use factor n is kept in millionths, so that fees are exact: 0.5 % = 5000. */
export const promisedTermsSchema = z
  .object({ guarantee: periodSchema, warranty: periodSchema, useFactorMillionths: whole })
  .partial()
  .readonly();

/** One repair as the workshop knows it. `notCountedHours`: the times that art. 24 para. 3 leaves out (R8). */
export const repairSchema = z
  .object({
    startedAt: instant,
    /** null: still in the workshop */
    finishedAt: instant.nullable(),
    problem: z.string(),
    isSafety: z.boolean(),
    km: whole.nullable(),
    notCountedHours: z.number().min(0).default(0),
  })
  .readonly();

/** Replacements made so far; `part` null: the whole unit. Units and their parts are never added together (art. 24 para. 2). */
export const replacementSchema = z
  .object({ unit: z.enum(FAULTY_UNITS), part: z.string().nullable(), times: whole })
  .readonly();

/** The failures that art. 23 names. */
export const ART_23_FAILURES = [
  'steering-failure',
  'brake-failure',
  'body-crack',
  'fuel-leak',
  'battery-fire',
] as const;

const knownFactsSchema = factsSchema
  .unwrap()
  .pick({
    vehicleUse: true,
    invoiceDate: true,
    deliveryDate: true,
    mileageKm: true,
    vehiclePriceFen: true,
    workshopDays: true,
    sameFaultRepairs: true,
    safetyFaultRepairs: true,
    faultyUnit: true,
    unitReplacements: true,
    mainPartReplacements: true,
    complaintType: true,
    demands: true,
    immobilised: true,
  })
  .readonly();

export const guaranteeInputSchema = z
  .object({
    /** The day the customer asks: periods are judged by it, also when the case is looked at months later. */
    today: day,
    /** Until when a repair that is not finished is counted. */
    now: instant,
    known: knownFactsSchema,
    /** Failures of art. 23 that the customer's own words name. */
    failures: z.array(z.enum(ART_23_FAILURES)).readonly(),
    promised: promisedTermsSchema,
    repairs: z.array(repairSchema).readonly(),
    replacements: z.array(replacementSchema).readonly(),
  })
  .readonly();

export type GuaranteeInput = z.infer<typeof guaranteeInputSchema>;
export type KnownFact = keyof GuaranteeInput['known'];
export type Period = z.infer<typeof periodSchema>;
export type PromisedTerms = z.infer<typeof promisedTermsSchema>;
export type Repair = z.infer<typeof repairSchema>;
export type Replacement = z.infer<typeof replacementSchema>;
export type Art23Failure = (typeof ART_23_FAILURES)[number];
