import { foldCase } from '../../../shared/domain/case/fold';
import type { EventEnvelope } from '../../../shared/domain/events/event';
import type { Head } from '../../../shared/ipc/contract';
import { packBody } from '../body';
import { projectCase, type CaseProjection } from '../case-projection';
import type { LocalStore } from '../local-store';
import { eventsOfCases, toRow } from '../log';
import { CASE_TALLY, type EventRow, type HistoryRow } from '../rows';
import { readJournal } from './read-journal';
import { bySize, bytesOf } from './transaction-size';

/** Cases written in one transaction at most; `bySize` makes it fewer where they are long. */
const CASES = 100;
/** Events held in memory until the later ones of their cases have come along: some 100 MB. */
const HELD = 30_000;
/** Transactions between two looks at how much room the disk has. */
const LOOK_EVERY = 50;

/** The disk has too little room for what a rebuild writes. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

type Known = ReadonlyMap<string, readonly EventEnvelope[]>;

/** What one case gets: all its events in one row when it is new here, a row for each new one otherwise. */
type CaseWork = {
  readonly history: HistoryRow | null;
  readonly rows: readonly EventRow[];
  readonly projection: CaseProjection;
};

const sizeOf = ({ history, rows, projection: { row, searchRow } }: CaseWork): number =>
  [history?.body ?? '', row.body, searchRow.body, ...rows.map(({ body }) => body)]
    .map(bytesOf)
    .reduce((sum, bytes) => sum + bytes, 0);

function workFor(
  caseId: string,
  { known, given }: { readonly known: readonly EventEnvelope[]; readonly given: readonly EventEnvelope[] },
  lookupKey: string,
): CaseWork {
  const ids = new Set(known.map(({ id }) => id));
  const fresh = given.filter(({ id }) => !ids.has(id));
  const projection = projectCase(foldCase([...known, ...fresh]), lookupKey);
  return known.length === 0
    ? { history: { caseId, body: packBody(fresh) }, rows: [], projection }
    : { history: null, rows: fresh.map(toRow), projection };
}

export type RebuildStep = { readonly events: number; readonly cases: number };

export type Rebuilt = {
  readonly restored: number;
  /** desks whose journal tells another story than the database */
  readonly others: readonly string[];
};

async function lookForRoom({ desk }: LocalStore): Promise<void> {
  const { level } = await desk.call('disk:state', undefined);
  if (level === 'read-only' || level === 'exhausted') throw new NoRoom();
}

/** Writes cases in small transactions; one batch is folded while the one before it is being written. */
class CaseWriter {
  #writing: Promise<unknown> = Promise.resolve();
  #transactions = 0;

  constructor(
    private readonly store: LocalStore,
    /** true where the database holds nothing yet that would have to be looked at first */
    private readonly isEmpty: boolean,
  ) {}

  async write(cases: ReadonlyMap<string, readonly EventEnvelope[]>): Promise<void> {
    const known: Known = this.isEmpty ? new Map() : await this.#known([...cases.keys()]);
    const work = Array.from(cases, ([caseId, given]) =>
      workFor(caseId, { known: known.get(caseId) ?? [], given }, this.store.lookupKey),
    );
    for (const part of bySize(work, sizeOf)) {
      if (this.#transactions % LOOK_EVERY === 0) await lookForRoom(this.store);
      this.#transactions += 1;
      await this.#writing;
      this.#writing = this.#put(part);
      this.#writing.catch(() => undefined);
    }
  }

  async #known(caseIds: readonly string[]): Promise<Known> {
    await this.#writing;
    return eventsOfCases(this.store.database, caseIds);
  }

  async #put(part: readonly CaseWork[]): Promise<void> {
    const { cases, events, histories, searchTerms } = this.store.database;
    const packed = part.map(({ history }) => history).filter((row) => row !== null);
    const rows = part.flatMap((work) => work.rows);
    await this.store.database.transaction('rw', [cases, events, histories, searchTerms], async () => {
      if (packed.length > 0) await histories.bulkPut(packed);
      if (rows.length > 0) await events.bulkPut(rows);
      await cases.bulkPut(part.map(({ projection }) => projection.row));
      await searchTerms.bulkPut(part.map(({ projection }) => projection.searchRow));
    });
  }

  /** Resolves when everything is written. */
  async done(): Promise<void> {
    await this.#writing;
  }
}

async function isEmptyDatabase({ database }: LocalStore): Promise<boolean> {
  const firsts = [database.events, database.histories, database.cases].map((table) => table.limit(1).count());
  return (await Promise.all(firsts)).every((count) => count === 0);
}

/**
 * Gives the database a long run of events out of the journals, with everything derived from them.
 * How far it has each log is noted at the very end: cut off before, the next start does it again,
 * and what is there already stays as it is. Throws NoRoom.
 */
export async function rebuild(
  store: LocalStore,
  known: readonly Head[],
  onStep?: (step: RebuildStep) => void,
): Promise<Rebuilt> {
  const writer = new CaseWriter(store, await isEmptyDatabase(store));
  const held = new Map<string, EventEnvelope[]>();
  const heads: Head[] = [];
  const others: string[] = [];
  let [restored, inHand] = [0, 0];

  /** Writes the cases that were begun first, until so many events are left in memory. */
  const flush = async (left: number): Promise<void> => {
    while (inHand > left) {
      const batch = new Map(Array.from(held).slice(0, CASES));
      await writer.write(batch);
      const events = [...batch.values()].reduce((sum, list) => sum + list.length, 0);
      for (const caseId of batch.keys()) held.delete(caseId);
      inHand -= events;
      restored += events;
      onStep?.({ events, cases: batch.size });
    }
  };

  for (const start of known) {
    let head = start;
    for await (const page of readJournal(store, start)) {
      if (page === null) {
        others.push(start.deskId);
        break;
      }
      for (const event of page.events) {
        const events = held.get(event.caseId);
        if (events === undefined) held.set(event.caseId, [event]);
        else events.push(event);
      }
      inHand += page.events.length;
      ({ head } = page);
      if (inHand > HELD) await flush(HELD / 2);
    }
    heads.push(head);
  }
  await flush(0);
  await writer.done();
  const { cases, desks, meta } = store.database;
  await store.database.transaction('rw', [cases, desks, meta], async () => {
    await meta.put({ key: CASE_TALLY, value: await cases.count() });
    await desks.bulkPut(heads);
  });
  return { restored, others };
}
