import 'fake-indexeddb/auto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sealEvents } from '../../../shared/domain/events/desk-chain';
import { openMainDesk, type MainDesk } from '../../../tests/support/main-desk';
import { newId } from '../../lib/ids';
import { planAppend, saveCase } from '../case-writer';
import type { LocalStore } from '../local-store';
import { everyEvent, headOf } from '../log';
import { checkIn } from '../projections';
import { planRegistration } from '../registration';
import { GENERATION } from '../rows';
import { openStore, type OpeningOptions } from '../session';
import { sampleConfig } from '../testing/sample-desk';
import { sampleRegistration } from '../testing/test-store';

const folders: string[] = [];
const desks: MainDesk[] = [];
vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** One installation: a home folder, and the name of the database beside it. */
type Place = { readonly home: string; readonly deskId: string; database: string };

async function newPlace(): Promise<Place> {
  const home = await mkdtemp(join(tmpdir(), 'complaint-desk-homes-'));
  folders.push(home);
  return { home, deskId: newId(), database: newId() };
}

/** Starts the program: both the main process's half and the window's. */
async function start({ home, deskId, database }: Place, options: OpeningOptions = {}, free?: number) {
  const main = await openMainDesk(home);
  desks.push(main);
  if (free !== undefined) main.setFree(free);
  if ((await main.desk.call('desk:info', undefined)).config === null) {
    await main.desk.call('desk:configure', sampleConfig(deskId));
  }
  const { store, state } = await openStore(main.desk, database, options);
  return { main, store, state };
}

async function started(place: Place, options: OpeningOptions = {}) {
  const { main, store, state } = await start(place, options);
  if (store === null || state.kind !== 'ready') throw new Error(`not ready: ${JSON.stringify(state)}`);
  return { main, store, state };
}

async function stop({ main, store }: { readonly main: MainDesk; readonly store: LocalStore | null }) {
  // The sentinel hears of the last change a moment after it is committed.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await main.close();
  store?.database.close();
}

const numbersIn = async ({ database }: LocalStore) =>
  (await database.cases.toArray()).map(({ number }) => number).sort();

async function register(store: LocalStore): Promise<string> {
  const input = sampleRegistration();
  const saved = await saveCase(store, input.caseId, planRegistration(input));
  if (!saved.ok) throw new Error(saved.problem);
  return saved.number;
}

/** A desk with so many cases, closed again in good order. */
async function deskWith(
  cases: number,
): Promise<{ readonly place: Place; readonly numbers: readonly string[] }> {
  const place = await newPlace();
  const open = await started(place);
  const numbers: string[] = [];
  for (let nth = 0; nth < cases; nth += 1) numbers.push(await register(open.store));
  await stop(open);
  return { place, numbers: numbers.sort() };
}

const journalFolder = ({ home, deskId }: Place) => join(home, 'journal', deskId);
const journalFile = (place: Place) => join(journalFolder(place), '000001.jsonl');

/** Turns one bit in the middle of a line of the journal, counted from 1. */
async function damageLine(place: Place, line: number): Promise<void> {
  const bytes = await readFile(journalFile(place));
  const starts = [0];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  const at = (starts[line - 1] ?? 0) + 60;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  await writeFile(journalFile(place), bytes);
}

describe('a database that is gone', () => {
  it('is noticed and rebuilt, with the same cases, and remembered anew', async () => {
    const { place, numbers } = await deskWith(3);
    place.database = newId();
    const open = await started(place);
    expect(open.state).toMatchObject({ finding: 'wiped', restored: 3, lost: [], cases: 3 });
    expect(await numbersIn(open.store)).toEqual(numbers);
    // Ended at once, before the window could say anything more.
    await open.main.close();
    open.store.database.close();
    expect((await started(place)).state).toMatchObject({ finding: 'none', restored: 0 });
  });

  it('is rebuilt from a long log in packed rows, and goes on, and gives a lost journal everything back', async () => {
    const place = await newPlace();
    const main = await openMainDesk(place.home);
    await main.desk.call('desk:configure', sampleConfig(place.deskId));
    const total = 1200;
    let head = await main.desk.call('journal:head', { deskId: place.deskId });
    for (let nth = 0; nth < total; nth += 100) {
      const events = Array.from({ length: 100 }, () => {
        const { facts, grade } = sampleRegistration();
        const sealed = sealEvents({
          head,
          drafts: [
            {
              type: 'registered',
              data: { number: `N${String(head.seq)}`, facts, policy: 'p', grade, evidence: [] },
            },
          ],
          caseId: newId(),
          storeId: 'store-1',
          parents: [],
          actor: { personId: 'p1', name: '前台甲', role: '' },
          now: { iso: '2026-11-21T09:00:00+08:00', ms: 1_795_222_800_000 + nth },
          newId,
        });
        ({ head } = sealed);
        return sealed.events;
      }).flat();
      expect(await main.desk.call('journal:append', { events })).toMatchObject({ ok: true });
    }
    await main.close();

    const cramped = await start(place, {}, 499 * 1024 * 1024);
    expect(cramped.state).toEqual({ kind: 'no-room' });
    await cramped.main.close();

    const steps: number[] = [];
    const open = await started(place, { onProgress: ({ done }) => steps.push(done) });
    expect(open.state).toMatchObject({ restored: total, cases: total, lost: [] });
    expect(steps.length).toBeGreaterThanOrEqual(12);
    expect(await open.store.database.histories.count()).toBe(total);
    expect(await open.store.database.events.count()).toBe(0);
    expect(await checkIn(open.store)).toEqual({ checked: total, wrong: [], tallyIsRight: true });
    const [row] = await open.store.database.cases.limit(1).toArray();
    const noted = planAppend([{ type: 'progress-noted', data: { text: '已联系' } }]);
    expect(await saveCase(open.store, row?.caseId ?? '', noted)).toMatchObject({ ok: true });
    expect(await checkIn(open.store)).toMatchObject({ wrong: [] });
    // Cut off in the middle: some cases are there, how far the log was had not been noted yet.
    const { histories, cases, desks: heads, searchTerms } = open.store.database;
    const gone = (await histories.toCollection().primaryKeys()).slice(0, 500);
    await open.main.close();
    for (const table of [histories, cases, searchTerms]) await table.bulkDelete(gone);
    // The lines of others come after the logs of many.
    for (const table of [cases, searchTerms]) {
      await table.bulkDelete((await table.toCollection().primaryKeys()).slice(0, 100));
    }
    await heads.clear();
    open.store.database.close();
    const resumed = await started(place);
    expect(resumed.state).toMatchObject({ restored: total + 1, cases: total, lost: [] });
    expect(await checkIn(resumed.store)).toEqual({ checked: total, wrong: [], tallyIsRight: true });
    await stop(resumed);

    await rm(journalFolder(place), { recursive: true });
    const again = await started(place);
    expect(again.state).toMatchObject({ finding: 'none', returned: total + 1, lost: [] });
    expect(await again.main.desk.call('journal:head', { deskId: place.deskId })).toMatchObject({
      seq: total + 1,
    });
  });

  it('is not believed where the engine made it of damaged files: rows it names and lacks come back', async () => {
    const { place, numbers } = await deskWith(3);
    const open = await started(place);
    const { cases, events, meta } = open.store.database;
    await stop(open);
    open.store.database.close();
    await open.store.database.open();
    // The head says three events, as a log replayed over missing tables does.
    const [first] = await events.toArray();
    await events.delete(first?.id ?? '');
    await cases.delete(first?.caseId ?? '');
    await meta.put({ key: GENERATION, value: 5 });
    open.store.database.close();
    const again = await started(place);
    expect(again.state).toMatchObject({ finding: 'wiped', lost: [], cases: 3 });
    expect(await numbersIn(again.store)).toEqual(numbers);
    expect(await checkIn(again.store)).toEqual({ checked: 3, wrong: [], tallyIsRight: true });
    const everything = await everyEvent(again.store.database);
    expect(everything.map(({ seq }) => seq).sort()).toEqual([1, 2, 3]);
  });

  it('does not open on an exhausted disk, and opens on one that is nearly full', async () => {
    const { place } = await deskWith(1);
    const megabyte = 1024 * 1024;
    expect((await start(place, {}, 99 * megabyte)).state).toEqual({ kind: 'no-room' });
    expect((await start(place, {}, 499 * megabyte)).state).toMatchObject({ kind: 'ready' });
  });
});

describe('a database that went back', () => {
  it('is noticed and completed', async () => {
    const { place, numbers } = await deskWith(4);
    const { store } = await started(place);
    const events = await store.database.events.toArray();
    const last = events.find(({ seq }) => seq === 4);
    await store.database.events.delete(last?.id ?? '');
    await store.database.cases.delete(last?.caseId ?? '');
    const third = events.find(({ seq }) => seq === 3);
    const { hash, hlc } = JSON.parse(third?.body ?? '{}');
    // Directly, without the window's hearing of it: the files were put back while nobody looked.
    const { store: quiet } = { store };
    await stop({ main: desks.at(-1) as MainDesk, store: null });
    await quiet.database.desks.put({ deskId: place.deskId, seq: 3, registered: 3, hash, hlc });
    quiet.database.close();
    const open = await started(place);
    expect(open.state).toMatchObject({ finding: 'rolled-back', restored: 1, lost: [] });
    expect(await numbersIn(open.store)).toEqual(numbers);
  });
});

describe('a journal that is damaged', () => {
  it('is made anew from the database, and the damaged file is kept', async () => {
    const { place, numbers } = await deskWith(5);
    await damageLine(place, 3);
    const damaged = await readFile(journalFile(place));
    const open = await started(place);
    expect(open.state).toMatchObject({ finding: 'none', mended: [place.deskId], damaged: [], lost: [] });
    expect(await numbersIn(open.store)).toEqual(numbers);
    expect(await open.main.desk.call('journal:state', { deskId: place.deskId })).toMatchObject({
      damage: null,
      gaps: [],
      head: { seq: 5 },
    });
    const [kept = ''] = await readdir(join(place.home, 'kept-aside'));
    const copy = join(place.home, 'kept-aside', kept, `journal-${place.deskId}`, '000001.jsonl');
    expect(await readFile(copy)).toEqual(damaged);
    expect(await register(open.store)).not.toBe('');
    await stop(open);
    expect((await started(place)).state).toMatchObject({ finding: 'none', mended: [], cases: 6 });
  });

  it('of a database that is gone too loses exactly the one event neither has, named before going on', async () => {
    const { place, numbers } = await deskWith(5);
    await damageLine(place, 3);
    place.database = newId();
    const lost = [{ deskId: place.deskId, from: 3, to: 3 }];
    const asked = await start(place);
    expect(asked.state).toEqual({ kind: 'lost', lost, kept: 4 });
    // Answered in the same run, as on the page that asks.
    const answered = await openStore(asked.main.desk, place.database, { mayLose: true });
    if (answered.store === null || answered.state.kind !== 'ready') throw new Error('not ready');
    const open = { main: asked.main, store: answered.store, state: answered.state };
    expect(open.state).toMatchObject({ finding: 'wiped', lost, mended: [place.deskId], cases: 4 });
    expect(await numbersIn(open.store)).toHaveLength(4);
    const next = await register(open.store);
    expect(numbers).not.toContain(next);
    await stop(open);

    // Told once, recorded for good: later starts, also after another wipe, find nothing new.
    place.database = newId();
    const later = await started(place);
    expect(later.state).toMatchObject({ finding: 'wiped', lost: [], cases: 5 });
    expect(await later.main.desk.call('journal:state', { deskId: place.deskId })).toMatchObject({
      damage: null,
      gaps: [{ from: 3, to: 3 }],
      head: { seq: 6 },
    });
    await stop(later);

    // And the gap survives the loss of the journal, because the database knows where it is.
    await rm(journalFolder(place), { recursive: true });
    const { state } = await start(place);
    expect(state).toEqual({ kind: 'lost', lost, kept: 5 });
    // The two events before it went back while asking; three are behind it.
    expect((await started(place, { mayLose: true })).state).toMatchObject({ returned: 3, cases: 5 });
  });

  it('is mended from behind its damage where the database went back', async () => {
    const { place, numbers } = await deskWith(5);
    const { store } = await started(place);
    const rows = await store.database.events.toArray();
    for (const { id, seq } of rows) if (seq > 3) await store.database.events.delete(id);
    const third = rows.find(({ seq }) => seq === 3);
    const { hash, hlc } = JSON.parse(third?.body ?? '{}');
    await stop({ main: desks.at(-1) as MainDesk, store: null });
    await store.database.desks.put({ deskId: place.deskId, seq: 3, registered: 3, hash, hlc });
    store.database.close();
    await damageLine(place, 2);
    const open = await started(place);
    expect(open.state).toMatchObject({
      finding: 'rolled-back',
      mended: [place.deskId],
      lost: [],
      restored: 2,
    });
    expect(await numbersIn(open.store)).toEqual(numbers);
  });

  it('is left as it is, and said so, while the disk takes nothing', async () => {
    const { place } = await deskWith(3);
    await damageLine(place, 2);
    const before = await readFile(journalFile(place));
    const { state, main } = await start(place, {}, 499 * 1024 * 1024);
    expect(state).toMatchObject({ kind: 'ready', damaged: [place.deskId], mended: [] });
    expect(await readFile(journalFile(place))).toEqual(before);
    await main.close();
  });
});

describe('both homes gone', () => {
  it('are named from what the sentinel remembers, and numbers go on behind', async () => {
    const { place, numbers } = await deskWith(3);
    await rm(journalFolder(place), { recursive: true });
    place.database = newId();
    const lost = [{ deskId: place.deskId, from: 1, to: 3 }];
    expect((await start(place)).state).toEqual({ kind: 'lost', lost, kept: 0 });
    const open = await started(place, { mayLose: true });
    expect(open.state).toMatchObject({ lost, cases: 0 });
    expect(await headOf(open.store.database, place.deskId)).toMatchObject({ seq: 3, registered: 3 });
    expect(numbers).not.toContain(await register(open.store));
    await stop(open);
    expect((await started(place)).state).toMatchObject({ finding: 'none', cases: 1 });
  });
});
