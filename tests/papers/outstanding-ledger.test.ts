import { describe, expect, it } from 'vitest';
import { LEFT, mm, PAGE_WIDTH } from '../../shared/papers/page-geometry';
import { readQrContent } from '../../shared/papers/qr-content';
import { ledgerOf, outstandingRow } from '../support/outstanding-ledger';
import { longText } from '../support/overfull-case';
import { STRANGE_LOOKS } from '../support/sample-looks';
import { makeTestLedger } from './make-paper';
import { checkStructure, pageTexts, pdfInfo, readCode, squeezed, words } from './pdf-tools';

const HEAD = '编号列入日期车牌号客户未了事宜原因负责人预计日期天数最近提醒（日期、结果）状态';

describe('the ledger of outstanding matters', () => {
  it('is A4 on its side, with book, month, the rule of the 4th, page and code on every page', async () => {
    const { bytes, pages, missing } = await makeTestLedger(ledgerOf(30));
    expect(missing).toEqual([]);
    expect(pages).toBeGreaterThan(2);
    expect(pdfInfo(bytes).get('Page size')).toBe('841.89 x 595.28 pts (A4)');
    expect(checkStructure(bytes)).toContain('No syntax or stream encoding errors found');
    pageTexts(bytes)
      .map(squeezed)
      .forEach((text, i) => {
        expect(text).toContain('客户服务中心未了事宜台帐');
        expect(text).toContain('2026年12月');
        expect(text).toContain('每月4日前提醒客户，上月未了事宜处理完毕；共30件');
        expect(text).toContain(`第${String(i + 1)}/${String(pages)}页`);
        expect(text).toContain(HEAD);
        expect(readQrContent(readCode(bytes, i + 1) ?? '')).toEqual({
          kind: 'ledger',
          paper: 'outstanding-ledger',
          book: 'service-centre',
          month: '2026-12',
          page: i + 1,
        });
      });
  });

  it('has every row once and whole, in its order, and is signed at the end only', async () => {
    const data = ledgerOf(30);
    const { bytes, pages } = await makeTestLedger(data);
    const text = squeezed(pageTexts(bytes).join(''));
    const places = data.rows.map(({ number }) => text.indexOf(number));
    expect(places.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
    for (const row of data.rows) {
      for (const said of [
        row.number,
        row.parkedOn,
        row.plate,
        row.customer,
        row.matter,
        row.reason,
        row.state,
      ])
        expect(text).toContain(squeezed(said));
      if (row.reminder) expect(text).toContain(squeezed(`${row.reminder.on}${row.reminder.said}`));
    }
    const signed = words(bytes).filter(({ text: word }) => word.includes('签字：'));
    expect(signed).toHaveLength(2);
    expect(signed.every(({ page }) => page === pages)).toBe(true);
  });

  it.each([1, 5, 9, 10, 11, 12, 13, 22, 23])(
    'keeps a row with the signatures and clear of the foot: %d rows',
    async (count) => {
      const { bytes, pages } = await makeTestLedger(ledgerOf(count));
      const all = words(bytes).filter(({ page }) => page === pages);
      const foot = all.find(({ text }) => text.includes('个人信息仅用于'))?.top ?? 0;
      const signed = all.filter(({ text }) => text.includes('签字：'));
      expect(signed).toHaveLength(2);
      for (const { bottom } of signed) expect(bottom).toBeLessThan(foot);
      expect(all.some(({ text }) => /^A\d{3}-K$/u.test(text))).toBe(true);
      for (const { left, bottom } of all) {
        expect(left).toBeGreaterThanOrEqual(LEFT - 1);
        expect(bottom).toBeLessThanOrEqual(PAGE_WIDTH - mm(12));
      }
    },
  );

  it('is a page of empty rows to fill in for a month without any', async () => {
    const { bytes, pages } = await makeTestLedger(ledgerOf(0));
    expect(pages).toBe(1);
    const text = squeezed(pageTexts(bytes).join(''));
    expect(text).toContain('共0件。本月无未了事宜');
    expect(text).toContain(HEAD);
  });

  it('shortens what is too long for a row and says where the rest is', async () => {
    const row = outstandingRow(1, {
      matter: longText(4000),
      customer: '长'.repeat(400),
      reminder: { on: '2026-12-01', said: longText(900) },
    });
    const { bytes, pages } = await makeTestLedger(ledgerOf(0, { rows: [row] }));
    expect(pages).toBe(1);
    expect(squeezed(pageTexts(bytes).join('')).split('（详见记录表）')).toHaveLength(4);
  });

  it('names characters that no font has', async () => {
    const { missing } = await makeTestLedger(
      ledgerOf(0, { rows: [outstandingRow(1, { matter: '等😡件' })] }),
    );
    expect(missing).toEqual(['U+1F621']);
  });

  it('leaves to the pen what nobody has recorded', async () => {
    const row = outstandingRow(1, { owner: '', promised: '', ageDays: null, reminder: null, state: '' });
    const { pages } = await makeTestLedger(ledgerOf(0, { rows: [row] }));
    expect(pages).toBe(1);
  });
});

describe('the ledger of a store with its own head and foot', () => {
  it('has the longest of them inside its margins, its code, and every row', async () => {
    const usual = await makeTestLedger(ledgerOf(20));
    const { bytes, pages } = await makeTestLedger(ledgerOf(20), STRANGE_LOOKS.long);
    const found = words(bytes);
    for (const { left, top, bottom } of found) {
      expect(left).toBeGreaterThanOrEqual(LEFT - 1);
      expect(top).toBeGreaterThanOrEqual(mm(12));
      expect(bottom).toBeLessThanOrEqual(PAGE_WIDTH - mm(12));
    }
    const [text = '', plain = ''] = [bytes, usual.bytes].map((one) => squeezed(pageTexts(one).join('')));
    for (const { number, plate } of ledgerOf(20).rows)
      for (const said of [number, plate]) expect(text).toContain(said);
    expect(text.split('签字：').length).toBe(plain.split('签字：').length);
    expect(text).toContain(squeezed(STRANGE_LOOKS.long.foot.lines[0] ?? ''));
    expect(readCode(bytes, pages)).not.toBeNull();
  });
});
