import { FACT_FIELDS, type FactField, type Facts } from '../../shared/domain/facts/facts';
import type { LocalStore } from './local-store';
import { readCase } from './log';
import { loadSearchIndex } from './search/load-index';
import { phoneDigits, squeeze } from './search/normalise-text';
import { fitsPerson } from './search/query';
import { currentStore } from './window-state';

/** What earlier cases know about a customer and a car: fills the form. */
export type KnownCustomer = {
  /** the newest case it was taken from */
  readonly caseId: string;
  readonly number: string | null;
  readonly lastSeenAt: string | null;
  /** only the fields of customer and vehicle that stay true: no complaint, no mileage, no consent */
  readonly facts: Facts;
};

/** Consent and confidentiality are asked anew each time: one given for a case holds for that case. */
const LASTING: ReadonlySet<FactField> = new Set<FactField>([
  'customerName',
  'gender',
  'phone',
  'phone2',
  'wechat',
  'email',
  'address',
  'feedbackChannel',
  'feedbackTimes',
  'ownerRelation',
  'keyCustomer',
  'plate',
  'vin',
  'brand',
  'series',
  'model',
  'colour',
  'vehicleUse',
  'invoiceDate',
  'deliveryDate',
  'vehiclePriceFen',
]);

/** Cases looked into for each suggestion wanted: the same customer often has several. */
const CASES_PER_SUGGESTION = 4;

function lastingFacts(facts: Facts): Facts {
  const kept = FACT_FIELDS.filter((field) => LASTING.has(field) && facts[field] !== undefined);
  return Object.fromEntries(kept.map((field) => [field, facts[field]]));
}

const identityOf = ({ customerName, phone, phone2, plate, vin }: Facts): string =>
  JSON.stringify([
    squeeze(customerName ?? ''),
    phoneDigits(phone ?? phone2 ?? ''),
    squeeze(plate ?? ''),
    squeeze(vin ?? ''),
  ]);

/** Suggestions over a given store; see `suggestCustomers`. */
export async function suggestIn(
  store: LocalStore,
  query: string,
  limit: number,
): Promise<readonly KnownCustomer[]> {
  await loadSearchIndex(store);
  const known = new Map<string, KnownCustomer>();
  for (const caseId of store.search.find(query, limit * CASES_PER_SUGGESTION, fitsPerson)) {
    if (known.size >= limit) break;
    const found = await readCase(store.database, caseId);
    if (found === null) continue;
    const identity = identityOf(found.facts);
    if (known.has(identity)) continue;
    const { number, openedAt, facts } = found;
    known.set(identity, { caseId, number, lastSeenAt: openedAt, facts: lastingFacts(facts) });
  }
  return Array.from(known.values());
}

/**
 * Distinct customers and cars that fit a plate, phone, VIN, name, pinyin or initials as typed so
 * far, exact hits first, then newest first, each with the facts of its newest case.
 */
export function suggestCustomers(query: string, limit = 8): Promise<readonly KnownCustomer[]> {
  return suggestIn(currentStore(), query, limit);
}
