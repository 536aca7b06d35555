import type { Facts } from '../../../domain/facts/facts';
import { failuresNamed } from './failures';
import {
  guaranteeInputSchema,
  type GuaranteeInput,
  type PromisedTerms,
  type Repair,
  type Replacement,
} from './input';

/** What only the workshop or the certificate knows; the counter has none of it. */
export type WorkshopRecords = {
  readonly promised?: PromisedTerms;
  readonly repairs?: readonly Repair[];
  readonly replacements?: readonly Replacement[];
};

/**
 * The adviser's input from a registration. The day that counts is the day the complaint came, so that a
 * claim made in time does not lapse while the case is handled; `now` only ends a repair that goes on.
 */
export function guaranteeInputOf(facts: Facts, now: string, records: WorkshopRecords = {}): GuaranteeInput {
  return guaranteeInputSchema.parse({
    today: (facts.receivedAt ?? now).slice(0, 10),
    now,
    // The schema keeps the facts it knows and leaves out the rest.
    known: facts,
    failures: failuresNamed(facts),
    promised: records.promised ?? {},
    repairs: records.repairs ?? [],
    replacements: records.replacements ?? [],
  });
}
