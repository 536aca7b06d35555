import { describe, expect, it } from 'vitest';
import { planAppend, saveCase } from './case-writer';
import type { LocalStore } from './local-store';
import { planRegistration } from './registration';
import { gate, openTestStore, sampleDesk, sampleRegistration, withAnswer } from './testing/test-store';

const SHORT = { patience: 60 };
const NOT_CONFIRMED = { ok: false, problem: 'not-confirmed' };

async function eventsInBoth(store: LocalStore) {
  const [deskId = ''] = await store.desk.call('journal:desks', undefined);
  const journal = await store.desk.call('journal:read', { deskId, afterSeq: 0, limit: 800 });
  return [journal.events.length, await store.database.events.count()];
}

const note = [{ type: 'progress-noted', data: { text: '已联系' } }] as const;

describe('a save that is not confirmed', () => {
  it('is reported in time when the journal hangs, and lands once when saved again', async () => {
    const stuck = gate();
    const desk = withAnswer(await sampleDesk(), 'journal:append', async (_, pass) => {
      await stuck.opened;
      return pass();
    });
    const { store } = await openTestStore(desk);
    const input = sampleRegistration();
    const began = Date.now();
    expect(await saveCase(store, input.caseId, planRegistration(input), SHORT)).toEqual(NOT_CONFIRMED);
    expect(Date.now() - began).toBeLessThan(2000);
    expect(await saveCase(store, input.caseId, planRegistration(input), SHORT)).toEqual(NOT_CONFIRMED);
    stuck.open();
    expect(await saveCase(store, input.caseId, planRegistration(input))).toMatchObject({ ok: true });
    expect(await eventsInBoth(store)).toEqual([1, 1]);
  });

  it('is not acknowledged while the database hangs, though the journal has it', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const stuck = gate();
    const write = store.database.transaction.bind(store.database) as (...parts: unknown[]) => unknown;
    const slowed = Object.assign(store.database, {
      transaction: (...parts: unknown[]) => stuck.opened.then(() => write(...parts)),
    });
    expect(slowed).toBe(store.database);
    const input = sampleRegistration();
    expect(await saveCase(store, input.caseId, planRegistration(input), SHORT)).toEqual(NOT_CONFIRMED);
    expect(await eventsInBoth(store)).toEqual([1, 0]);
    stuck.open();
    expect(await saveCase(store, input.caseId, planRegistration(input))).toMatchObject({ ok: true });
    expect(await eventsInBoth(store)).toEqual([1, 1]);
  });

  it('is finished by the next save when the answer of the journal was lost', async () => {
    let isLost = true;
    const desk = withAnswer(await sampleDesk(), 'journal:append', async (_, pass) => {
      const answer = await pass();
      if (isLost) throw new Error('the answer did not arrive');
      return answer;
    });
    const { store } = await openTestStore(desk);
    const input = sampleRegistration();
    expect(await saveCase(store, input.caseId, planRegistration(input))).toEqual(NOT_CONFIRMED);
    isLost = false;
    const other = sampleRegistration();
    expect(await saveCase(store, other.caseId, planRegistration(other))).toMatchObject({ ok: true });
    expect(await store.database.cases.count()).toBe(2);
    expect(await saveCase(store, input.caseId, planRegistration(input))).toMatchObject({ ok: true });
    expect(await eventsInBoth(store)).toEqual([2, 2]);
  });

  it('is finished by the next save when the database broke off after the journal', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const write = store.database.transaction.bind(store.database) as (...parts: unknown[]) => unknown;
    let isBroken = true;
    Object.assign(store.database, {
      transaction: (...parts: unknown[]) =>
        isBroken ? Promise.reject(new Error('no transaction')) : write(...parts),
    });
    const input = sampleRegistration();
    expect(await saveCase(store, input.caseId, planRegistration(input))).toEqual(NOT_CONFIRMED);
    isBroken = false;
    expect(await saveCase(store, input.caseId, planRegistration(input))).toMatchObject({ ok: true });
    expect(await eventsInBoth(store)).toEqual([1, 1]);
  });

  it('does not put a note into the log twice when the person saves it again', async () => {
    const desk = await sampleDesk();
    let delay = Promise.resolve();
    const slow = withAnswer(desk, 'journal:append', async (_, pass) => {
      await delay;
      return pass();
    });
    const { store } = await openTestStore(slow);
    const input = sampleRegistration();
    await saveCase(store, input.caseId, planRegistration(input));
    const stuck = gate();
    delay = stuck.opened;
    expect(await saveCase(store, input.caseId, planAppend(note), SHORT)).toEqual(NOT_CONFIRMED);
    stuck.open();
    expect(await saveCase(store, input.caseId, planAppend(note))).toMatchObject({ ok: true });
    expect(await eventsInBoth(store)).toEqual([2, 2]);
    expect(await saveCase(store, input.caseId, planAppend(note))).toMatchObject({ ok: true });
    expect(await eventsInBoth(store)).toEqual([3, 3]);
  });
});
