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
  ahead: ProjectedAhead | null = null,
): Promise<void> {
  const { cases, desks, events: log, histories, meta, searchTerms } = database;
  const stores = [log, histories, cases, searchTerms, desks, meta];
  const caseIds = Array.from(new Set(events.map(({ caseId }) => caseId)));
  const changed = await database.transaction('rw', stores, async () => {
    // All that is to be known is asked for at once, all that is to be written written at once: what a
    // save waits for is one request after another.
    const [known, before] = await Promise.all([headOf(database, head.deskId), readBefore(database, caseIds)]);
    const fresh = events.filter(({ seq }) => seq > known.seq);
    if (fresh.length === 0) return [];
    const touched = new Set(fresh.map(({ caseId }) => caseId));
    const projections = before.cases
      .filter(({ caseId }) => touched.has(caseId))
      .map(({ caseId, known: old }) => {
        const all = [...old, ...fresh.filter((event) => event.caseId === caseId)];
        return ahead !== null && isOfThese(ahead, all)
          ? ahead.projection
          : projectCase(foldCase(all), lookupKey);
      });
    await Promise.all([
      log.bulkAdd(fresh.map(toRow)),
      desks.put({ ...head }),
      writeProjections(database, projections, before),
    ]);
    return projections;
  });
  search.put(changed.map(({ terms }) => terms));
}

/** A case's rows worked out before its events were in the log, and the events they were worked out from. */
export type ProjectedAhead = { readonly ids: readonly string[]; readonly projection: CaseProjection };

/**
 * Works the rows of a case out while the journal is still being written: the window would only wait.
 * Used only if the log then holds these very events and no others.
 */
export function projectAhead(events: readonly EventEnvelope[], lookupKey: string): ProjectedAhead {
  return { ids: events.map(({ id }) => id), projection: projectCase(foldCase(events), lookupKey) };
}

function isOfThese({ ids }: ProjectedAhead, events: readonly EventEnvelope[]): boolean {
  const known = new Set(ids);
  return events.length === ids.length && events.every(({ id }) => known.has(id));
}

type Before = {
  readonly cases: readonly { readonly caseId: string; readonly known: readonly EventEnvelope[] }[];
  /** the cases that have a row already */
  readonly listed: ReadonlySet<string>;
  readonly tally: number;
};

/** What the database has of these cases, inside the caller's transaction. */
async function readBefore(database: DeskDatabase, caseIds: readonly string[]): Promise<Before> {
  const [known, rows, tally] = await Promise.all([
    Promise.all(caseIds.map((caseId) => eventsOfCase(database, caseId))),
    database.cases.bulkGet([...caseIds]),
    database.meta.get(CASE_TALLY),
  ]);
  return {
    cases: caseIds.map((caseId, at) => ({ caseId, known: known[at] ?? [] })),
    listed: new Set(rows.flatMap((row) => (row === undefined ? [] : [row.caseId]))),
    tally: tally?.value ?? 0,
  };
}

async function writeProjections(
  database: DeskDatabase,
  projections: readonly CaseProjection[],
  { listed, tally }: Before,
): Promise<void> {
  const made = projections.filter(({ row }) => !listed.has(row.caseId)).length;
  await Promise.all([
    database.cases.bulkPut(projections.map(({ row }) => row)),
    database.searchTerms.bulkPut(projections.map(({ searchRow }) => searchRow)),
    ...(made === 0 ? [] : [database.meta.put({ key: CASE_TALLY, value: tally + made })]),
  ]);
}

/** Writes the projections of these cases, inside the caller's transaction, and keeps the tally. */
export async function projectInto(
  database: DeskDatabase,
  caseIds: readonly string[],
  lookupKey: string,
): Promise<readonly CaseProjection[]> {
  const before = await readBefore(database, caseIds);
  const projections = before.cases
    .filter(({ known }) => known.length > 0)
    .map(({ known }) => projectCase(foldCase(known), lookupKey));
  await writeProjections(database, projections, before);
  return projections;
}
