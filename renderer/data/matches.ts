import type { Facts } from '../../shared/domain/facts/facts';
import type { CaseSummary } from './case-summary';

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

/** Earlier cases of the same car and of the same customer. */
export function findMatches(facts: Facts): Promise<CaseMatches> {
  return Promise.reject(new Error(`being built ${Object.keys(facts).length}`));
}
