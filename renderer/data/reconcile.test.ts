import { describe, expect, it } from 'vitest';
import { newId } from '../lib/ids';
import { planAppend, saveCase } from './case-writer';
import type { LocalStore } from './local-store';
import { everyEvent } from './log';
import { checkIn } from './projections';
import { planRegistration } from './registration';
import { openStore, type OpeningProgress } from './session';
import { openTestStore, sampleDesk, sampleRegistration, withAnswer } from './testing/test-store';

async function register(store: LocalStore) {
  const input = sampleRegistration();
  const saved = await saveCase(store, input.caseId, planRegistration(input));
  expect(saved).toMatchObject({ ok: true });
  return input.caseId;
}

const note = (text: string) => [{ type: 'progress-noted', data: { text } }] as const;

const idsIn = async ({ database }: LocalStore) =>
  [...(await everyEvent(database))].sort((a, b) => a.seq - b.seq).map(({ id }) => id);

const deskIdOf = async ({ desk }: LocalStore) =>
  (await desk.call('desk:info', undefined)).config?.deskId ?? '';

describe('both homes of the log', () => {
  it('are in step at a start after an ordinary day', async () => {
    const desk = await sampleDesk();
    const name = newId();
    const { store } = await openTestStore(desk, name);
    await register(store);
    const { state } = await openTestStore(desk, name);
    expect(state).toEqual({
      kind: 'ready',
      finding: 'none',
      restored: 0,
      returned: 0,
      dataLoss: null,
      keptAside: null,
      cases: 1,
      diverged: [],
      mended: [],
      damaged: [],
      lost: [],
      kept: 1,
    });
  });

  it('give a database that is behind what it lacks, in small transactions, with progress', async () => {
    const desk = await sampleDesk();
    const { store } = await openTestStore(desk);
    const caseId = await register(store);
    const behind = newId();
    (await openTestStore(desk, behind)).store.database.close();
    for (let index = 0; index < 120; index += 1) {
      await saveCase(store, caseId, planAppend(note(`第 ${index} 次跟进`)));
    }
    const steps: number[] = [];
    const onProgress = ({ done, total }: OpeningProgress) => {
      expect(total).toBe(120);
      steps.push(done);
    };
    const opened = await openStore(desk, behind, { onProgress });
    expect(opened.state).toMatchObject({ kind: 'ready', restored: 120, returned: 0, diverged: [] });
    expect(steps).toEqual([100, 120]);
    if (opened.store === null) throw new Error('not opened');
    expect(await idsIn(opened.store)).toEqual(await idsIn(store));
    expect(await checkIn(opened.store)).toEqual({ checked: 1, wrong: [], tallyIsRight: true });
  });

  it('give a journal that lost its end everything back from the database', async () => {
    const deskId = newId();
    const name = newId();
    const { store } = await openTestStore(await sampleDesk(deskId), name);
    const caseId = await register(store);
    for (let index = 0; index < 210; index += 1) {
      await saveCase(store, caseId, planAppend(note(`第 ${index} 次跟进`)));
    }
    const emptied = await sampleDesk(deskId);
    const { state } = await openTestStore(emptied, name);
    expect(state).toMatchObject({ restored: 0, returned: 211, diverged: [] });
    expect((await emptied.call('journal:head', { deskId })).seq).toBe(211);
  });

  it('are left alone when they tell different stories', async () => {
    const deskId = newId();
    const name = newId();
    const { store } = await openTestStore(await sampleDesk(deskId), name);
    await register(store);
    const other = await sampleDesk(deskId);
    const { store: stranger } = await openTestStore(other);
    const caseId = await register(stranger);
    await saveCase(stranger, caseId, planAppend(note('补充')));
    const { store: reopened, state } = await openTestStore(other, name);
    expect(state).toMatchObject({ restored: 0, returned: 0, diverged: [deskId] });
    expect(await idsIn(reopened)).toEqual(await idsIn(store));
    const input = sampleRegistration();
    expect(await saveCase(reopened, input.caseId, planRegistration(input))).toEqual({
      ok: false,
      problem: 'forked',
    });
  });
});

describe('a database that is ahead', () => {
  it('gives nothing to a journal with another past', async () => {
    const deskId = newId();
    const name = newId();
    const { store } = await openTestStore(await sampleDesk(deskId), name);
    const caseId = await register(store);
    await saveCase(store, caseId, planAppend(note('补充')));
    const other = await sampleDesk(deskId);
    await register((await openTestStore(other)).store);
    const { state } = await openTestStore(other, name);
    expect(state).toMatchObject({ restored: 0, returned: 0, diverged: [deskId] });
    expect((await other.call('journal:head', { deskId })).seq).toBe(1);
  });
});

describe('two windows of one desk', () => {
  it('that write in turns both end up with every event', async () => {
    const desk = await sampleDesk();
    const [one, two] = [(await openTestStore(desk)).store, (await openTestStore(desk)).store];
    for (let round = 0; round < 4; round += 1) {
      await register(one);
      await register(two);
    }
    await register(one);
    expect(await one.database.events.count()).toBe(9);
    expect(await two.database.events.count()).toBe(8);
    expect((await idsIn(one)).slice(0, 8)).toEqual(await idsIn(two));
    const numbers = (await one.database.cases.toArray()).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(9);
  });

  it('that write at the same moment lose nothing and never share a number', async () => {
    const desk = await sampleDesk();
    const [one, two] = [(await openTestStore(desk)).store, (await openTestStore(desk)).store];
    await Promise.all([register(one), register(two), register(one), register(two)]);
    const deskId = await deskIdOf(one);
    const journal = await desk.call('journal:read', { deskId, afterSeq: 0, limit: 800 });
    expect(journal.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    const { store: fresh } = await openTestStore(desk);
    expect(await fresh.database.cases.count()).toBe(4);
    expect(await checkIn(fresh)).toEqual({ checked: 4, wrong: [], tallyIsRight: true });
    expect(new Set((await fresh.database.cases.toArray()).map(({ number }) => number)).size).toBe(4);
  });

  it('stop with a named problem when another keeps being first', async () => {
    const plain = await sampleDesk();
    const { store: rival } = await openTestStore(plain);
    const desk = withAnswer(plain, 'journal:append', async (_, pass) => {
      await register(rival);
      return pass();
    });
    const { store } = await openTestStore(desk);
    const input = sampleRegistration();
    expect(await saveCase(store, input.caseId, planRegistration(input))).toEqual({
      ok: false,
      problem: 'conflict-of-head',
    });
  });
});
