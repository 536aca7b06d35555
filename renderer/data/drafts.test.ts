import { describe, expect, it } from 'vitest';
import { newId } from '../lib/ids';
import { saveCase } from './case-writer';
import { draftsIn, writeDraftTo } from './drafts';
import { queuePrintIn, readPrintQueue } from './print-queue';
import { planRegistration } from './registration';
import { openTestStore, sampleDesk, sampleRegistration, withAnswer } from './testing/test-store';

const draft = (id = newId()) => ({
  id,
  facts: { description: '写到一半' },
  evidence: [],
  typed: { receivedAt: '11-2' },
});

describe('drafts', () => {
  it('come back as they were written, also what was only half typed', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const written = draft();
    expect(await writeDraftTo(store, written)).toBe('kept');
    expect(await draftsIn(store)).toMatchObject([written]);
  });

  it('go when their complaint has been saved after all', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const input = sampleRegistration();
    await writeDraftTo(store, draft(input.caseId));
    await saveCase(store, input.caseId, planRegistration(input));
    expect(await draftsIn(store)).toEqual([]);
    expect(await store.desk.call('draft:list', undefined)).toEqual([]);
  });

  it('that cannot be read are neither shown nor removed', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const id = newId();
    await store.desk.call('draft:write', { id, json: '{"facts":{"description":7}}' });
    await store.desk.call('draft:write', { id: newId(), json: 'no json' });
    expect(await draftsIn(store)).toEqual([]);
    expect(await store.desk.call('draft:list', undefined)).toHaveLength(2);
  });

  it('say why they were not kept', async () => {
    const full = withAnswer(await sampleDesk(), 'draft:write', async () => ({
      ok: false,
      refusal: 'disk-full',
    }));
    expect(await writeDraftTo((await openTestStore(full)).store, draft())).toBe('disk-full');
    const broken = withAnswer(await sampleDesk(), 'draft:write', () => Promise.reject(new Error('gone')));
    const { store } = await openTestStore(broken);
    expect(await writeDraftTo(store, draft())).toBe('write-failed');
    expect(await writeDraftTo(store, { ...draft(), typed: { a: 'x'.repeat(4_000_001) } })).toBe('too-long');
  });
});

describe('the print queue', () => {
  it('keeps papers in the order they were queued, with why', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const job = {
      caseId: newId(),
      paper: 'record',
      printer: null,
      copies: 2,
      refusal: 'no-printer',
    } as const;
    const first = await queuePrintIn(store, job);
    const second = await queuePrintIn(store, { ...job, paper: 'receipt' });
    const queue = await readPrintQueue(store);
    expect(queue.map(({ id }) => id)).toEqual([first, second]);
    expect(queue[0]).toMatchObject(job);
  });
});
