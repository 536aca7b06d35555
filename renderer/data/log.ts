import type { Case } from '../../shared/domain/case/case';
import { foldCase } from '../../shared/domain/case/fold';
import { emptyHead } from '../../shared/domain/events/desk-chain';
import type { EventEnvelope } from '../../shared/domain/events/event';
import type { Head } from '../../shared/ipc/contract';
import { packBody, readBody } from './body';
import { projectCase, type CaseProjection } from './case-projection';
import type { DeskDatabase } from './database';
import type { LocalStore } from './local-store';
import { CASE_TALLY, type EventRow, type HistoryRow } from './rows';

export const toRow = (event: EventEnvelope): EventRow => ({
  id: event.id,
  caseId: event.caseId,
  deskId: event.deskId,
  seq: event.seq,
  body: packBody(event),
});

export const toEvent = (row: EventRow): EventEnvelope => readBody<EventEnvelope>(row.body);

export const toEvents = (row: HistoryRow): readonly EventEnvelope[] =>
  readBody<readonly EventEnvelope[]>(row.body);

/** How far the database has a desk's log. */
export async function headOf(database: DeskDatabase, deskId: string): Promise<Head> {
  return (await database.desks.get(deskId)) ?? emptyHead(deskId);
}

/** Events of one case, in no order: those of its packed history and those with rows of their own. */
async function eventsOfCase(database: DeskDatabase, caseId: string): Promise<readonly EventEnvelope[]> {
  const [packed, rows] = await Promise.all([
    database.histories.get(caseId),
    database.events.where('caseId').equals(caseId).toArray(),
  ]);
  return [...(packed === undefined ? [] : toEvents(packed)), ...rows.map(toEvent)];
}

/** Events of some cases by case; those the database does not have are left out. */
export async function eventsOfCases(
  database: DeskDatabase,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly EventEnvelope[]>> {
  const byCase = new Map<string, EventEnvelope[]>();
  for (const packed of await database.histories.bulkGet([...caseIds])) {
    if (packed !== undefined) byCase.set(packed.caseId, [...toEvents(packed)]);
  }
  for (const row of await database.events
    .where('caseId')
    .anyOf([...caseIds])
    .toArray()) {
    byCase.set(row.caseId, [...(byCase.get(row.caseId) ?? []), toEvent(row)]);
  }
  return byCase;
}

/** Every event the database has, in no order: for checks and tests, never for a screen. */
export async function everyEvent(database: DeskDatabase): Promise<readonly EventEnvelope[]> {
  const packed = await database.histories.toArray();
  const rows = await database.events.toArray();
  return [...packed.flatMap(toEvents), ...rows.map(toEvent)];
}

/** Every case the log has events of. */
export async function casesInLog(database: DeskDatabase): Promise<readonly string[]> {
  const packed = await database.histories.toCollection().primaryKeys();
  const others = (await database.events.orderBy('caseId').uniqueKeys()) as string[];
  return Array.from(new Set([...packed, ...others]));
}

/** The case as the database has it, or null. */
export async function readCase(database: DeskDatabase, caseId: string): Promise<Case | null> {
  const events = await eventsOfCase(database, caseId);
  return events.length === 0 ? null : foldCase(events);
}

/**
 * Adds events that continue one desk's log, with everything derived from them, in one strict
 * transaction: list and log never disagree (D-01). Events the database has already are passed
 * over, so a batch may be applied again. At most 100 events at a time unless they belong to one
 * save, so that the transaction stays small.
 */
export async function applyEvents(
  { database, lookupKey, search }: LocalStore,
  events: readonly EventEnvelope[],
  head: Head,
): Promise<void> {
  const { cases, desks, events: log, histories, meta, searchTerms } = database;
  const stores = [log, histories, cases, searchTerms, desks, meta];
  const changed = await database.transaction('rw', stores, async () => {
    const known = await headOf(database, head.deskId);
    const fresh = events.filter(({ seq }) => seq > known.seq);
    if (fresh.length === 0) return [];
    await log.bulkAdd(fresh.map(toRow));
    await desks.put({ ...head });
    return projectInto(database, Array.from(new Set(fresh.map(({ caseId }) => caseId))), lookupKey);
  });
  search.put(changed.map(({ terms }) => terms));
}

/** Writes the projections of these cases, inside the caller's transaction, and keeps the tally. */
export async function projectInto(
  database: DeskDatabase,
  caseIds: readonly string[],
  lookupKey: string,
): Promise<readonly CaseProjection[]> {
  const projections: CaseProjection[] = [];
  for (const caseId of caseIds) {
    const found = await readCase(database, caseId);
    if (found !== null) projections.push(projectCase(found, lookupKey));
  }
  const before = await database.cases.bulkGet([...caseIds]);
  const made = projections.length - before.filter((row) => row !== undefined).length;
  await database.cases.bulkPut(projections.map(({ row }) => row));
  await database.searchTerms.bulkPut(projections.map(({ searchRow }) => searchRow));
  if (made !== 0) {
    const tally = (await database.meta.get(CASE_TALLY))?.value ?? 0;
    await database.meta.put({ key: CASE_TALLY, value: tally + made });
  }
  return projections;
}
