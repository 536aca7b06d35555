import { describe, expect, it } from 'vitest';
import { newId } from '../lib/ids';
import { planAppend, saveCase } from './case-writer';
import { readCase } from './log';
import { planRegistration } from './registration';
import type { LocalStore } from './local-store';
import { openTestStore, sampleDesk, sampleRegistration, withAnswer } from './testing/test-store';
import { createStandIn } from '../lib/desk-stand-in';

const register = (store: LocalStore, input = sampleRegistration()) =>
  saveCase(store, input.caseId, planRegistration(input));

async function journalOf(store: LocalStore) {
  const [deskId = ''] = await store.desk.call('journal:desks', undefined);
  return (await store.desk.call('journal:read', { deskId, afterSeq: 0, limit: 800 })).events;
}

describe('saving a case', () => {
  it('acknowledges a complaint when both homes of the log have the same events', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const input = sampleRegistration({ customerName: '样例' });
    const saved = await register(store, input);
    expect(saved).toMatchObject({ ok: true, caseId: input.caseId });
    const kept = await readCase(store.database, input.caseId);
    const journal = await journalOf(store);
    expect(journal.map(({ type }) => type)).toEqual(['registered']);
    expect(kept?.events).toEqual(journal);
    expect(kept?.facts).toEqual(input.facts);
    expect(kept?.openedBy).toEqual({ personId: 'p1', name: '前台甲', role: 'front-desk' });
  });

  it('gives consecutive complaints consecutive counters of this desk', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const results = await Promise.all([register(store), register(store), register(store)]);
    const numbers = results.map((result) => (result.ok ? result.number : result.problem));
    expect(numbers.map((number) => number.slice(0, 6))).toEqual(['TSSH01', 'TSSH01', 'TSSH01']);
    expect(numbers.map((number) => number.split('-')[2])).toEqual(['A001', 'A002', 'A003']);
  });

  it('keeps the number and adds nothing when the same form is saved twice', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const input = sampleRegistration();
    const [first, second] = await Promise.all([register(store, input), register(store, input)]);
    expect(second).toEqual(first);
    expect(await journalOf(store)).toHaveLength(1);
    expect((await store.database.meta.get('cases'))?.value).toBe(1);
  });

  it('records what the form changed before it was saved a second time', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const input = sampleRegistration();
    const first = await register(store, input);
    const again = await register(store, { ...input, facts: { ...input.facts, place: '一号工位' } });
    expect(again).toEqual(first);
    expect((await readCase(store.database, input.caseId))?.facts.place).toBe('一号工位');
  });

  it('names the newest known events as parents of what is appended', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const input = sampleRegistration();
    await register(store, input);
    const before = await readCase(store.database, input.caseId);
    const note = [{ type: 'progress-noted', data: { text: '已联系' } }] as const;
    expect(await saveCase(store, input.caseId, planAppend(note))).toMatchObject({ ok: true });
    const after = await readCase(store.database, input.caseId);
    expect(after?.events.at(-1)?.parents).toEqual(before?.heads);
  });

  it('refuses to append to a case that is not in the log', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const note = [{ type: 'progress-noted', data: { text: '已联系' } }] as const;
    expect(await saveCase(store, newId(), planAppend(note))).toEqual({ ok: false, problem: 'unknown-case' });
  });

  it('refuses data that breaks the shape of its event, and saves the next one', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const broken = sampleRegistration({ place: 'x'.repeat(501) });
    expect(await register(store, broken)).toEqual({ ok: false, problem: 'bad-event' });
    expect(await register(store)).toMatchObject({ ok: true });
  });

  it('says when the desk is not set up yet', async () => {
    const { store } = await openTestStore(createStandIn({ databaseName: newId() }));
    expect(await register(store)).toEqual({ ok: false, problem: 'not-set-up' });
  });

  it('leaves no trace of a complaint that the journal had no room for', async () => {
    let isFull = true;
    const desk = withAnswer(await sampleDesk(), 'journal:append', async (_, pass) =>
      isFull ? { ok: false, refusal: 'disk-full', head: null } : pass(),
    );
    const { store } = await openTestStore(desk);
    const input = sampleRegistration();
    expect(await register(store, input)).toEqual({ ok: false, problem: 'disk-full' });
    expect(await store.database.events.count()).toBe(0);
    isFull = false;
    expect(await register(store, input)).toMatchObject({ ok: true, caseId: input.caseId });
    expect(await journalOf(store)).toHaveLength(1);
  });
});
