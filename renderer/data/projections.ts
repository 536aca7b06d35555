import { readBody } from './body';
import { CASE_TALLY, PACK, PROJECTION_MARK, type CaseRow } from './rows';
import { projectCase, PROJECTION } from './case-projection';
import type { LocalStore } from './local-store';
import { casesInLog, projectInto, readCase } from './log';
import type { DeskDatabase } from './database';
import type { SearchTerms } from './search/search-terms';
import { storedTerms } from './search/stored-terms';
import { currentStore } from './window-state';

export { summarise, type CaseSummary } from './case-summary';

/** Cases rebuilt in one transaction, so that it stays below a megabyte. */
const BATCH = 50;

export type RebuildProgress = { readonly done: number; readonly total: number };

export type ProjectionCheck = {
  /** cases looked at */
  readonly checked: number;
  /** caseIds whose stored rows are missing or differ from what their events say, or have no events */
  readonly wrong: readonly string[];
  readonly tallyIsRight: boolean;
};

/** Every caseId that the log or the projections know. */
async function allCaseIds({ database }: LocalStore): Promise<readonly string[]> {
  const inLog = await casesInLog(database);
  const projected = await database.cases.toCollection().primaryKeys();
  const searched = await database.searchTerms.where('caseId').below(PACK).primaryKeys();
  return Array.from(new Set([...inLog, ...projected, ...searched])).sort();
}

/** Rebuilds over a given store; see `rebuildProjections`. */
export async function rebuildIn(
  store: LocalStore,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<void> {
  const { database, lookupKey, search } = store;
  const { cases, events, histories, meta, searchTerms } = database;
  const caseIds = await allCaseIds(store);
  for (let done = 0; done < caseIds.length; done += BATCH) {
    const batch = caseIds.slice(done, done + BATCH);
    const rebuilt = await database.transaction(
      'rw',
      [events, histories, cases, searchTerms, meta],
      async () => {
        const projections = await projectInto(database, batch, lookupKey);
        const orphans = batch.filter((caseId) => projections.every(({ row }) => row.caseId !== caseId));
        await cases.bulkDelete(orphans);
        await searchTerms.bulkDelete(orphans);
        return { projections, orphans };
      },
    );
    search.put(rebuilt.projections.map(({ terms }) => terms));
    search.drop(rebuilt.orphans);
    onProgress?.({ done: Math.min(caseIds.length, done + BATCH), total: caseIds.length });
  }
  await database.transaction('rw', [cases, meta, searchTerms], async () => {
    // Every case has a row of its own now.
    await searchTerms.where('caseId').aboveOrEqual(PACK).delete();
    await meta.put({ key: CASE_TALLY, value: await cases.count() });
  });
}

/** Makes the rows of all cases anew when another `PROJECTION` made them; cheap when not. */
export async function freshenProjections(
  store: LocalStore,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<void> {
  const { cases, meta } = store.database;
  if ((await meta.get(PROJECTION_MARK))?.value === PROJECTION) return;
  if ((await cases.count()) > 0) await rebuildIn(store, onProgress);
  await meta.put({ key: PROJECTION_MARK, value: PROJECTION });
}

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

const readable = (row: CaseRow | undefined) =>
  row === undefined ? null : { ...row, body: readBody<unknown>(row.body) };

/** The stored search terms by case. */
async function termsByCase(database: DeskDatabase): Promise<ReadonlyMap<string, SearchTerms>> {
  const found = new Map<string, SearchTerms>();
  for await (const part of storedTerms(database))
    for (const terms of part) if (!found.has(terms.caseId)) found.set(terms.caseId, terms);
  return found;
}

/** Checks over a given store; see `checkProjections`. */
export async function checkIn(store: LocalStore): Promise<ProjectionCheck> {
  const { database, lookupKey } = store;
  const caseIds = await allCaseIds(store);
  const wrong: string[] = [];
  const stored = await termsByCase(database);
  for (const caseId of caseIds) {
    const found = await readCase(database, caseId);
    const projection = found === null ? null : projectCase(found, lookupKey);
    const isRight =
      projection !== null &&
      same(readable(await database.cases.get(caseId)), readable(projection.row)) &&
      same(stored.get(caseId), projection.terms);
    if (!isRight) wrong.push(caseId);
  }
  const tally = (await database.meta.get(CASE_TALLY))?.value ?? 0;
  return { checked: caseIds.length, wrong, tallyIsRight: tally === (await database.cases.count()) };
}

/**
 * Derives every case's rows anew from the log, some cases at a time; saves may go on meanwhile. Rows
 * that no event stands behind go: list and log never disagree.
 */
export function rebuildProjections(onProgress?: (progress: RebuildProgress) => void): Promise<void> {
  return rebuildIn(currentStore(), onProgress);
}

/** Compares what is stored with what the log says. Reads everything: for Settings and tests, not for a start. */
export function checkProjections(): Promise<ProjectionCheck> {
  return checkIn(currentStore());
}
