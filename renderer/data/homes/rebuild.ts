import type { EventEnvelope } from '../../../shared/domain/events/event';
import type { Head } from '../../../shared/ipc/contract';
import type { LocalStore } from '../local-store';
import { CASE_TALLY } from '../rows';
import { readJournal } from './read-journal';
import { RebuildWriter } from './rebuild-writer';

/** Cases folded at a time, while those before them are being written. */
const CASES = 100;
/** Events held in memory until the later ones of their cases have come along: some 100 MB. */
const HELD = 30_000;
export type RebuildStep = { readonly events: number; readonly cases: number };

export type Rebuilt = {
  readonly restored: number;
  /** desks whose journal tells another story than the database */
  readonly others: readonly string[];
};

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
  const writer = new RebuildWriter(store, await isEmptyDatabase(store));
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
