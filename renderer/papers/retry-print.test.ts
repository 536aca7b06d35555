import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PrintJob } from '../data/print-queue';
import { rememberChoice } from '../data/printing';
import { newId } from '../lib/ids';
import { ledgerPlace } from './ledger-order';
import { retryChoice } from './retry-print';

vi.mock('../lib/desk', () => ({ desk: {} }));
vi.mock('./print-shop', () => ({}));

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

const job: PrintJob = {
  ...{ id: newId(), caseId: newId(), paper: 'record-form', queuedAt: '', refusal: 'spooler-refused' },
  ...{ printer: 'broken', copies: 2, settings: { tray: 'Tray9' } },
};

describe('where a waiting paper goes', () => {
  it('is where it was meant for when this paper never came out on this desk', () => {
    expect(retryChoice(job)).toEqual({ printer: 'broken', copies: 2, settings: { tray: 'Tray9' } });
  });

  it('is the printer that took this paper last, in its settings, as often as was asked for', () => {
    rememberChoice('record-form', { printer: 'good', copies: 5, settings: { sides: 'long' } });
    expect(retryChoice(job)).toEqual({ printer: 'good', copies: 2, settings: { sides: 'long' } });
  });

  it('keeps what was chosen when that is the very printer it was meant for', () => {
    rememberChoice('record-form', { printer: 'broken', copies: 1, settings: {} });
    expect(retryChoice(job).settings).toEqual({ tray: 'Tray9' });
  });
});

describe('a ledger that waited', () => {
  it('is known by book and month, and left alone when it is of a newer program', () => {
    const place = { book: 'managers', label: '客户经理', month: '2026-11' };
    expect(ledgerPlace('outstanding-ledger', place)).toEqual(place);
    expect(ledgerPlace('outstanding-ledger', { book: 'managers' })).toBeNull();
    expect(ledgerPlace('wall-poster', place)).toBeNull();
  });
});
