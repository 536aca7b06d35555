import type { Facts } from '../../shared/domain/facts/facts';
import { lookupKey } from '../../shared/domain/lookup/lookup-keys';
import type { CaseSummary } from './case-summary';
import { readSummaries, toSummary } from './cases';
import type { LocalStore } from './local-store';
import { loadSearchIndex } from './search/load-index';
import { squeeze } from './search/normalise-text';
import { currentStore } from './window-state';

export type MatchReason = 'plate' | 'vin' | 'phone' | 'name';
export type CaseMatch = { readonly summary: CaseSummary; readonly reasons: readonly MatchReason[] };
export type CaseMatches = {
  /** newest first */
  readonly sameCar: readonly CaseMatch[];
  /** newest first; a case may stand in both lists */
  readonly sameCustomer: readonly CaseMatch[];
  /** the newest open case of the same car: the form offers to add to it instead */
  readonly openCaseOfCar: CaseSummary | null;
  /** earlier cases of the same car with the same complaint type */
  readonly sameProblemCount: number;
};
export const NO_MATCHES: CaseMatches = {
  sameCar: [],
  sameCustomer: [],
  openCaseOfCar: null,
  sameProblemCount: 0,
};

type Wanted = { readonly reason: MatchReason; readonly key: string };

function wantedKeys(facts: Facts, lookupKeyHex: string): readonly Wanted[] {
  const wanted: Wanted[] = [];
  const want = (reason: 'plate' | 'vin' | 'phone', value = '') => {
    if (squeeze(value) !== '') wanted.push({ reason, key: lookupKey(reason, value, lookupKeyHex) });
  };
  want('plate', facts.plate);
  want('vin', facts.vin);
  want('phone', facts.phone);
  want('phone', facts.phone2);
  return wanted;
}

const newestFirst = (left: CaseMatch, right: CaseMatch) =>
  left.summary.sortKey < right.summary.sortKey ? 1 : -1;

/** Same name alone says "perhaps": the reason is shown, the person decides. */
async function sameName(store: LocalStore, name: string): Promise<readonly CaseMatch[]> {
  const wanted = squeeze(name);
  if (wanted === '') return [];
  await loadSearchIndex(store);
  const summaries = await readSummaries(store, store.search.withName(wanted));
  return summaries.map((summary) => ({ summary, reasons: ['name'] }));
}

/** Matches over a given store; see `findMatches`. */
export async function matchesIn(store: LocalStore, facts: Facts): Promise<CaseMatches> {
  const wanted = wantedKeys(facts, store.lookupKey);
  const keys = Array.from(new Set(wanted.map(({ key }) => key)));
  const rows =
    keys.length === 0 ? [] : await store.database.cases.where('keys').anyOf(keys).distinct().toArray();
  const byKey = rows.map((row): CaseMatch => {
    const reasons = wanted.filter(({ key }) => row.keys.includes(key)).map(({ reason }) => reason);
    return { summary: toSummary(row), reasons: Array.from(new Set(reasons)) };
  });
  const found = new Map(byKey.map((match) => [match.summary.caseId, match]));
  for (const match of await sameName(store, facts.customerName ?? '')) {
    const known = found.get(match.summary.caseId);
    found.set(match.summary.caseId, { ...match, reasons: [...(known?.reasons ?? []), ...match.reasons] });
  }
  const matches = Array.from(found.values()).sort(newestFirst);
  const sameCar = matches.filter(({ reasons }) => reasons.includes('plate') || reasons.includes('vin'));
  const { complaintType } = facts;
  return {
    sameCar,
    sameCustomer: matches.filter(({ reasons }) => reasons.includes('phone') || reasons.includes('name')),
    openCaseOfCar: sameCar.find(({ summary }) => summary.open)?.summary ?? null,
    sameProblemCount:
      complaintType === undefined
        ? 0
        : sameCar.filter(({ summary }) => summary.complaintType === complaintType).length,
  };
}

/**
 * Earlier cases of the same car (plate or VIN) and of the same customer (a phone, or the same
 * name), each with why, as the form shows them on entry (domain rules §2). Plates, VINs and phones
 * are compared as keyed hashes of their normal form.
 */
export function findMatches(facts: Facts): Promise<CaseMatches> {
  return matchesIn(currentStore(), facts);
}
