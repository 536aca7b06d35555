import { useLiveQuery } from 'dexie-react-hooks';
import type { Case } from '../../shared/domain/case/case';
import { readBody } from './body';
import type { CaseSummary } from './case-summary';
import type { LocalStore } from './local-store';
import { readCase } from './log';
import { CASE_TALLY, type CaseRow } from './rows';
import { currentStore } from './window-state';

export const toSummary = (row: CaseRow): CaseSummary => readBody<CaseSummary>(row.body);

/** The newest cases: a page is found by key, never by `offset`, which takes 80 ms at 5,000 rows. */
export async function readRecent({ database }: LocalStore, limit: number): Promise<readonly CaseSummary[]> {
  const rows = await database.cases.orderBy('sortKey').reverse().limit(limit).toArray();
  return rows.map(toSummary);
}

/** Up to `limit` cases older than the one with this sort key, newest first. */
export async function readOlder(
  { database }: LocalStore,
  beforeSortKey: string,
  limit: number,
): Promise<readonly CaseSummary[]> {
  const rows = await database.cases.where('sortKey').below(beforeSortKey).reverse().limit(limit).toArray();
  return rows.map(toSummary);
}

/** Summaries in the order of the ids; ids the database does not have are left out. */
export async function readSummaries(
  { database }: LocalStore,
  caseIds: readonly string[],
): Promise<readonly CaseSummary[]> {
  const rows = await database.cases.bulkGet([...caseIds]);
  return rows.filter((row) => row !== undefined).map(toSummary);
}

/**
 * Cases opened since an instant (milliseconds), oldest first, at most 5,000: sort keys begin with the
 * hybrid clock, twelve hex digits of milliseconds.
 */
export async function summariesSince(
  { database }: LocalStore,
  since: number,
): Promise<readonly CaseSummary[]> {
  const from = Math.max(0, Math.floor(since)).toString(16).padStart(12, '0');
  const rows = await database.cases.where('sortKey').aboveOrEqual(from).limit(5000).toArray();
  return rows.map(toSummary);
}

/** A case, live. `undefined` while loading, `null` when the log has no such case. */
export function useCase(caseId: string): Case | null | undefined {
  const live = useLiveQuery(
    async () => ({ caseId, found: await readCase(currentStore().database, caseId) }),
    [caseId],
  );
  // The hook keeps its last answer while the next one loads: never show one case under another's address.
  return live?.caseId === caseId ? live.found : undefined;
}

/** The newest cases, newest first, live; `undefined` while loading. */
export function useRecentCases(limit: number): readonly CaseSummary[] | undefined {
  return useLiveQuery(() => readRecent(currentStore(), limit), [limit]);
}

/** Cases with a number that were taken down from an instant until before another (ms), oldest first, live. */
export function useCasesBetween(from: number, to: number): readonly CaseSummary[] | undefined {
  return useLiveQuery(async () => {
    const since = await summariesSince(currentStore(), from);
    return since.filter(
      ({ number, openedAt }) => number !== null && openedAt !== null && Date.parse(openedAt) < to,
    );
  }, [from, to]);
}

/** The next page: up to `limit` cases older than the one with this sort key, newest first. */
export function loadOlder(beforeSortKey: string, limit: number): Promise<readonly CaseSummary[]> {
  return readOlder(currentStore(), beforeSortKey, limit);
}

/** How many cases this desk holds, live, from a kept tally; `undefined` while loading. */
export function useCaseCount(): number | undefined {
  return useLiveQuery(async () => (await currentStore().database.meta.get(CASE_TALLY))?.value ?? 0, []);
}
