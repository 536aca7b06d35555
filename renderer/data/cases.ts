import type { Case } from '../../shared/domain/case/case';
import type { CaseSummary } from './case-summary';

/** A case, live. `undefined` while loading, `null` when the log has no such case. */
export function useCase(caseId: string): Case | null | undefined {
  return caseId === '' ? null : undefined;
}
/** The newest cases, live; `undefined` while loading. */
export function useRecentCases(limit: number): readonly CaseSummary[] | undefined {
  return limit === 0 ? [] : undefined;
}
/** The next page of older cases after the one with this sort key. */
export function loadOlder(beforeSortKey: string, limit: number): Promise<readonly CaseSummary[]> {
  return Promise.reject(new Error(`being built ${beforeSortKey} ${limit}`));
}
/** How many cases this desk holds, live, from a kept tally. */
export function useCaseCount(): number | undefined {
  return undefined;
}
