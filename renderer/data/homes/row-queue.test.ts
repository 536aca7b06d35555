import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { DiskState } from '../../../shared/ipc/homes';
import { packBytes } from '../body';
import type { HistoryRow } from '../rows';
import { openTestStore, sampleDesk, withAnswer } from '../testing/test-store';
import { NoRoom, RowQueue } from './row-queue';

const MEGABYTE = 1_000_000;

/** Rows of about this many bytes each. */
const rowsOf = (from: number, count: number, bytes: number): readonly HistoryRow[] =>
  Array.from({ length: count }, (_, nth) => {
    return { caseId: `case-${String(from + nth).padStart(6, '0')}`, body: packBytes('x'.repeat(bytes)) };
  });

async function openQueue(level: () => DiskState['level'] = () => 'plenty') {
  const desk = withAnswer(await sampleDesk(), 'disk:state', async () => ({
    level: level(),
    freeBytes: null,
  }));
  const { store } = await openTestStore(desk);
  return { database: store.database, queue: new RowQueue(store) };
}

it('has written everything when it is empty, also what was added meanwhile', async () => {
  const { database, queue } = await openQueue();
  queue.add('events', []);
  queue.add('histories', rowsOf(0, 5000, 500));
  await queue.room();
  queue.add('histories', rowsOf(5000, 100, 500));
  await queue.empty();
  expect(await database.histories.count()).toBe(5100);
  queue.add('histories', rowsOf(5100, 1, 500));
  await queue.empty();
  expect(await database.histories.count()).toBe(5101);
});

it('takes nothing more while too much is waiting', async () => {
  const { database, queue } = await openQueue();
  queue.add('histories', rowsOf(0, 90, MEGABYTE));
  await queue.room();
  // 90 MB were added and at most 64 MB may wait.
  expect(await database.histories.count()).toBeGreaterThan(20);
  await queue.empty();
  expect(await database.histories.count()).toBe(90);
});

it('ends with no room when the disk fills up on the way, and writes nothing more', async () => {
  let level: DiskState['level'] = 'plenty';
  const { database, queue } = await openQueue(() => level);
  queue.add('histories', rowsOf(0, 10, MEGABYTE));
  await queue.empty();
  level = 'read-only';
  queue.add('histories', rowsOf(10, 200, MEGABYTE));
  await expect(queue.room()).rejects.toThrow(NoRoom);
  await expect(queue.empty()).rejects.toThrow(NoRoom);
  // It looks at the disk before every fiftieth transaction.
  expect(await database.histories.count()).toBe(50);
  queue.add('histories', rowsOf(210, 1, 500));
  await expect(queue.empty()).rejects.toThrow(NoRoom);
  expect(await database.histories.count()).toBe(50);
});

it('says when a row was refused by the database', async () => {
  const { queue } = await openQueue();
  queue.add('histories', [{ body: 'no key' } as never]);
  await expect(queue.empty()).rejects.toThrow();
});
