import { describe, expect, it } from 'vitest';
import { createStandIn } from '../lib/desk-stand-in';
import { newId } from '../lib/ids';
import { planAppend, saveCase } from './case-writer';
import { draftsIn, writeDraftTo } from './drafts';
import { readCase } from './log';
import { planRegistration } from './registration';
import { retryWaitingIn } from './retry-waiting';
import { fileIn, findByNumberIn, markIn, takeBackIn, type SignedPage } from './signed-papers';
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

describe('a page filed wrongly', () => {
  it('is taken back with its reason, waits again, and can be filed anew', async () => {
    const { store, caseId } = await registered();
    await fileIn(store, caseId, pageOf(1));
    expect(await takeBackIn(store, caseId, pageOf(1), '归错了案件')).toEqual({ ok: true });
    expect((await readCase(store.database, caseId))?.signatures).toEqual([]);
    expect(await trayOf(store)).toMatchObject([{ scan: scanOf('a'), reason: 'taken-back' }]);
    // Pressed twice: nothing is there any more to take back.
    expect(await takeBackIn(store, caseId, pageOf(1), '再按一次')).toEqual({ ok: true });
    expect(await fileIn(store, caseId, pageOf(1))).toMatchObject({ ok: true, isNew: true });
    const kase = await readCase(store.database, caseId);
    expect(kase?.events.map(({ type }) => type).slice(1)).toEqual([
      'paper-signed',
      'paper-unfiled',
      'paper-signed',
    ]);
  });

  it('stays filed when its sheet cannot be kept waiting', async () => {
    const full = withAnswer(await sampleDesk(), 'draft:write', async () => ({
      ok: false,
      refusal: 'disk-full',
    }));
    const { store } = await openTestStore(full);
    const input = sampleRegistration({ customerName: '样例' });
    await saveCase(store, input.caseId, planRegistration(input));
    await fileIn(store, input.caseId, pageOf(1));
    const answer = await takeBackIn(store, input.caseId, pageOf(1), '归错了');
    expect(answer).toEqual({ ok: false, problem: 'disk-full' });
    expect((await readCase(store.database, input.caseId))?.signatures).toHaveLength(1);
  });
});

describe('who signed', () => {
  it('is one event however often it is marked, and one when the mark is taken away', async () => {
    const { store, caseId } = await registered();
    await fileIn(store, caseId, pageOf(1));
    const { paper, version, state } = pageOf(1);
    const mark = { paper, version, state, role: '客户', name: '样例', signed: true };
    await Promise.all([markIn(store, caseId, mark), markIn(store, caseId, mark)]);
    expect((await readCase(store.database, caseId))?.signerMarks).toMatchObject([
      { role: '客户', name: '样例' },
    ]);
    await markIn(store, caseId, { ...mark, signed: false });
    await markIn(store, caseId, { ...mark, signed: false });
    const kase = await readCase(store.database, caseId);
    expect(kase?.signerMarks).toEqual([]);
    expect(kase?.events.filter(({ type }) => type === 'signature-marked')).toHaveLength(2);
  });
});

describe('a sheet whose print is not here yet', () => {
  it('is filed by itself once the print is, and not before', async () => {
    const { store, caseId, number } = await registered();
    const found = await readCase(store.database, caseId);
    const stateHash = found?.stateHash ?? '';
    const hint = { number, paper: 'record-form', page: 2, version: 1, state: stateHash.slice(0, 10) };
    await letWaitIn(store, { scan: scanOf('b'), reason: 'never-printed', hint });
    await letWaitIn(store, { ...sheet, scan: scanOf('c') });
    expect(await retryWaitingIn(store)).toEqual([]);
    const print = {
      paper: 'record-form',
      version: 1,
      stateHash,
      how: 'printed',
      printer: null,
      copies: 1,
    } as const;
    await saveCase(store, caseId, planAppend([{ type: 'paper-printed', data: print }]));
    expect(await retryWaitingIn(store)).toMatchObject([{ caseId, number, page: 2 }]);
    expect((await readCase(store.database, caseId))?.signatures).toMatchObject([{ page: 2, how: 'scanned' }]);
    expect(await trayOf(store)).toMatchObject([{ scan: scanOf('c') }]);
    expect(await retryWaitingIn(store)).toEqual([]);
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
