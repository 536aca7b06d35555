import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Request, Response } from '../../shared/ipc/contract';
import { newId } from '../lib/ids';
import { packBody } from './body';
import type { LocalStore } from './local-store';
import { sendToPrinter } from './print-paper';
import { markPrintJobIn, queuePrintIn, readPrintQueue } from './print-queue';
import { openTestStore, sampleDesk } from './testing/test-store';
import { windowState } from './window-state';

type Print = (request: Request<'printing:print'>) => Promise<Response<'printing:print'>>;
const spooler = vi.hoisted(() => ({ print: null as Print | null }));
vi.mock('../lib/desk', () => ({
  desk: { call: (_channel: string, request: Request<'printing:print'>) => spooler.print?.(request) },
}));

let store: LocalStore;
beforeEach(async () => {
  ({ store } = await openTestStore(await sampleDesk()));
  windowState.store = store;
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});

const caseId = newId();
const waits = { caseId, paper: 'record-form', printer: 'a', copies: 2, refusal: 'spooler-refused' } as const;
const outgoing = {
  bytes: new Uint8Array([1]),
  title: '样例',
  waitsAs: { kind: 'case', caseId, paper: 'record-form' },
} as const;
const choice = { printer: 'a', copies: 2, settings: { sides: 'long' } } as const;
const takes: Print = () => Promise.resolve({ ok: true, printer: 'a' });
const refuses: Print = () => Promise.resolve({ ok: false, refusal: 'spooler-refused' });

describe('papers that wait to be printed', () => {
  it('are read as an older program left them, without kind and settings', async () => {
    const id = newId();
    const old = { id, ...waits, queuedAt: '2026-11-01T08:00:00+08:00' };
    await store.database.printQueue.put({ id, body: packBody(old) });
    expect(await readPrintQueue(store)).toEqual([old]);
  });

  it('may be ledgers and blank forms, and each waits once however often it was refused', async () => {
    const place = { book: 'managers', label: '客户经理', month: '2026-11' };
    const ledger = { ...waits, kind: 'ledger', paper: 'outstanding-ledger', title: '台帐', place } as const;
    const { caseId: _none, ...rest } = waits;
    const ids = [
      await queuePrintIn(store, waits),
      await queuePrintIn(store, ledger),
      await queuePrintIn(store, { ...rest, kind: 'blank' }),
      await queuePrintIn(store, { ...waits, kind: 'case', copies: 3 }),
      await queuePrintIn(store, { ...ledger, place: { ...place, month: '2026-10' } }),
    ];
    expect(ids[3]).toBe(ids[0]);
    const queue = await readPrintQueue(store);
    expect(queue.map(({ kind, copies }) => [kind, copies])).toEqual([
      ['case', 3],
      ['ledger', 2],
      ['blank', 2],
      ['ledger', 2],
    ]);
  });

  it('leave out rows of a newer program and of nobody', async () => {
    const id = newId();
    const newer = { id, kind: 'poster', ...waits, queuedAt: '' };
    await store.database.printQueue.put({ id, body: packBody(newer) });
    await store.database.printQueue.put({ id: newId(), body: '{' });
    expect(await readPrintQueue(store)).toEqual([]);
    expect(await markPrintJobIn(store, id, { refusal: 'disk-full' })).toBe(false);
  });
});

describe('sending a paper', () => {
  it('lets it wait with its reason and what was chosen when the printer does not take it', async () => {
    spooler.print = refuses;
    const sent = await sendToPrinter(outgoing, choice, null);
    expect(sent).toMatchObject({ kind: 'queued', refusal: 'spooler-refused' });
    expect(await readPrintQueue(store)).toMatchObject([{ ...choice, refusal: 'spooler-refused', caseId }]);
  });

  it('lets it wait also when the bridge itself gives up', async () => {
    spooler.print = () => Promise.reject(new Error('The bridge refused printing:print: failed'));
    expect((await sendToPrinter(outgoing, choice, null)).kind).toBe('queued');
    expect(await readPrintQueue(store)).toHaveLength(1);
  });

  it('says that it is not sure while it is on its way: a program that ends now must not claim otherwise', async () => {
    const id = await queuePrintIn(store, waits);
    const seen: unknown[] = [];
    spooler.print = async () => {
      seen.push(...(await readPrintQueue(store)).map(({ refusal }) => refusal));
      return { ok: true, printer: 'a' };
    };
    expect(await sendToPrinter(outgoing, choice, id)).toEqual({ kind: 'taken', printer: 'a' });
    expect(seen).toEqual(['not-confirmed']);
    expect(await readPrintQueue(store)).toEqual([]);
  });

  it('stays one waiting paper when a retry is refused, with the new reason', async () => {
    const id = await queuePrintIn(store, waits);
    spooler.print = () => Promise.resolve({ ok: false, refusal: 'printer-unknown' });
    expect(await sendToPrinter(outgoing, choice, id)).toMatchObject({ kind: 'queued' });
    expect(await readPrintQueue(store)).toMatchObject([{ id, refusal: 'printer-unknown' }]);
  });

  it('knows a paper that waits already when it is printed from its preview', async () => {
    const id = await queuePrintIn(store, waits);
    const seen: unknown[] = [];
    spooler.print = async () => {
      seen.push(...(await readPrintQueue(store)).map(({ refusal }) => refusal));
      return { ok: false, refusal: 'disk-full' };
    };
    await sendToPrinter(outgoing, { ...choice, printer: 'b' }, null);
    expect(seen).toEqual(['not-confirmed']);
    expect(await readPrintQueue(store)).toMatchObject([{ id, refusal: 'disk-full', printer: 'b' }]);
  });

  it('sends nothing for a paper that waits no more', async () => {
    const print = vi.fn(takes);
    spooler.print = print;
    expect(await sendToPrinter(outgoing, choice, newId())).toEqual({ kind: 'gone' });
    expect(print).not.toHaveBeenCalled();
  });

  it('takes the same paper off the queue when it came out of another window', async () => {
    await queuePrintIn(store, waits);
    await queuePrintIn(store, { ...waits, paper: 'settlement' });
    spooler.print = takes;
    await sendToPrinter(outgoing, choice, null);
    expect((await readPrintQueue(store)).map(({ paper }) => paper)).toEqual(['settlement']);
  });
});
