import { describe, expect, it } from 'vitest';
import { createStandIn } from '../lib/desk-stand-in';
import { newId } from '../lib/ids';
import { planAppend, saveCase } from './case-writer';
import { draftsIn, writeDraftTo } from './drafts';
import { readCase } from './log';
import { planRegistration } from './registration';
import { fileIn, findByNumberIn, type SignedPage } from './signed-papers';
import { letWaitIn, trayOf, type SheetToWait } from './signed-tray';
import { openTestStore, sampleDesk, sampleRegistration, withAnswer } from './testing/test-store';

const scanOf = (digit: string) => ({
  ...{ hash: digit.repeat(64), name: '扫描.png', mime: 'image/png', size: 1, thumbnail: null },
});
const pageOf = (page: number, digit = 'a'): SignedPage => ({
  ...{ paper: 'record-form', version: 1, state: '0'.repeat(10), page, how: 'scanned' },
  scan: scanOf(digit),
});
const sheet: SheetToWait = { scan: scanOf('b'), reason: 'no-code', hint: null };

async function registered() {
  const { store } = await openTestStore(await sampleDesk());
  const input = sampleRegistration({ customerName: '样例' });
  const saved = await saveCase(store, input.caseId, planRegistration(input));
  return { store, caseId: input.caseId, number: saved.ok ? saved.number : '' };
}

describe('filing a signed page', () => {
  it('finds the case by its whole number and by nothing less', async () => {
    const { store, caseId, number } = await registered();
    expect((await findByNumberIn(store, number))?.caseId).toBe(caseId);
    expect(await findByNumberIn(store, number.slice(0, -1))).toBeNull();
    expect(await findByNumberIn(store, '样例')).toBeNull();
  });

  it('adds one event for a page, however often and however close together it is filed', async () => {
    const { store, caseId, number } = await registered();
    const answers = await Promise.all([
      fileIn(store, caseId, pageOf(1)),
      fileIn(store, caseId, pageOf(1, 'c')),
      fileIn(store, caseId, pageOf(2)),
    ]);
    expect(answers).toEqual([
      { ok: true, isNew: true, number },
      { ok: true, isNew: false, number },
      { ok: true, isNew: true, number },
    ]);
    const kase = await readCase(store.database, caseId);
    expect(kase?.events.map(({ type }) => type)).toEqual(['registered', 'paper-signed', 'paper-signed']);
    expect(kase?.signatures.map(({ page, actor }) => [page, actor.name])).toEqual([
      [1, '前台甲'],
      [2, '前台甲'],
    ]);
    expect(kase?.version).toBe(1);
  });

  it('refuses a case that is not here, and adds nothing', async () => {
    const { store } = await registered();
    expect(await fileIn(store, newId(), pageOf(1))).toEqual({ ok: false, problem: 'unknown-case' });
  });

  it('goes on beside other entries of the case', async () => {
    const { store, caseId } = await registered();
    await fileIn(store, caseId, pageOf(1));
    await saveCase(store, caseId, planAppend([{ type: 'progress-noted', data: { text: '已致电' } }]));
    expect((await readCase(store.database, caseId))?.signatures).toHaveLength(1);
  });
});

describe('sheets that wait', () => {
  it('are there after the database is gone, once each, and are no drafts', async () => {
    const desk = await sampleDesk();
    const { store } = await openTestStore(desk);
    expect(await letWaitIn(store, sheet)).toBe('kept');
    expect(await letWaitIn(store, { ...sheet, reason: 'ledger' })).toBe('there-already');
    const { store: again } = await openTestStore(desk);
    expect(await trayOf(again)).toMatchObject([sheet]);
    expect(await draftsIn(again)).toEqual([]);
  });

  it('leave drafts alone', async () => {
    const { store } = await openTestStore(await sampleDesk());
    await writeDraftTo(store, { id: newId(), facts: {}, evidence: [], typed: {} });
    expect(await trayOf(store)).toEqual([]);
  });

  it('say so when the disk is full', async () => {
    const desk = withAnswer(createStandIn({ databaseName: newId() }), 'draft:write', async () => ({
      ok: false,
      refusal: 'disk-full',
    }));
    const { store } = await openTestStore(desk);
    expect(await letWaitIn(store, sheet)).toBe('disk-full');
  });
});
