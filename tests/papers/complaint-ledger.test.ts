import { describe, expect, it } from 'vitest';
import {
  EDGE,
  FOOT_HEIGHT,
  LEFT,
  mm,
  PAGE_HEIGHT,
  PAGE_WIDTH,
  RIGHT,
} from '../../shared/papers/page-geometry';
import { readQrContent } from '../../shared/papers/qr-content';
import type { ComplaintRow } from '../../shared/papers/ledger/complaint-data';
import { complaintRow, complaintsOf } from '../support/complaint-ledger';
import { longText } from '../support/overfull-case';
import { makeComplaintLedger } from './make-paper';
import { checkStructure, pageTexts, pdfInfo, readCode, render, squeezed, words } from './pdf-tools';

const HEAD =
  '序号编号受理日期客户／电话车牌／车型投诉类型内容概要等级责任部门处理结果关闭日期满意度／回访责任人';

/** Every text of a row as full as the desk takes it, each telling its column. */
function overfullRow(units: number): ComplaintRow {
  const fields = [
    'customer',
    'phone',
    'plate',
    'model',
    'type',
    'summary',
    'grade',
    'department',
    'result',
    'visit',
    'owner',
  ];
  const long = longText(units);
  return complaintRow(1, Object.fromEntries(fields.map((field) => [field, `${field}${long}`])));
}

/** Dark points beside the table: a text that ran over its cell at the edge. */
function inkBeyondTable(bytes: Uint8Array, page: number): number {
  const DPI = 100;
  const { width, height, pixels } = render(bytes, page, DPI);
  const right = Math.ceil(((PAGE_HEIGHT - RIGHT + 1) * DPI) / 72);
  const left = Math.floor(((LEFT - 1) * DPI) / 72);
  let dark = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((x < left || x > right) && (pixels[y * width + x] ?? 255) < 128) dark += 1;
  return dark;
}

describe('投诉台帐', () => {
  it('is A4 on its side, with month, count, head row, page and code on every page', async () => {
    const { bytes, pages, missing } = await makeComplaintLedger(complaintsOf(30));
    expect(missing).toEqual([]);
    expect(pages).toBeGreaterThan(2);
    expect(pdfInfo(bytes).get('Page size')).toBe('841.89 x 595.28 pts (A4)');
    expect(pdfInfo(bytes).get('Title')).toBe('投诉台帐 2026-11');
    expect(checkStructure(bytes)).toContain('No syntax or stream encoding errors found');
    pageTexts(bytes)
      .map(squeezed)
      .forEach((text, i) => {
        expect(text).toContain('投诉台帐');
        expect(text).toContain('2026年11月');
        expect(text).toContain('共30件');
        expect(text).toContain(`第${String(i + 1)}/${String(pages)}页`);
        expect(text).toContain(HEAD);
        expect(readQrContent(readCode(bytes, i + 1) ?? '')).toEqual({
          kind: 'ledger',
          paper: 'complaint-ledger',
          book: 'all',
          month: '2026-11',
          page: i + 1,
        });
      });
  });

  it('names its days where they are not a month, on paper and in the code', async () => {
    const period = { from: '2026-10-28', to: '2026-11-05' };
    const { bytes } = await makeComplaintLedger(complaintsOf(1, { period }));
    expect(squeezed(pageTexts(bytes).join(''))).toContain('2026-10-28至2026-11-05');
    expect(readQrContent(readCode(bytes, 1) ?? '')).toMatchObject({
      book: '2026-10-28-to-2026-11-05',
      month: '2026-10',
    });
  });

  it('has every complaint once and whole, in its order', async () => {
    const data = complaintsOf(40);
    const { bytes } = await makeComplaintLedger(data);
    const text = squeezed(pageTexts(bytes).join(''));
    const places = data.rows.map(({ number }) => text.indexOf(number));
    expect(places.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
    for (const row of data.rows)
      for (const said of [
        row.number,
        row.receivedOn,
        row.phone,
        row.plate,
        row.summary,
        row.result,
        row.visit,
      ])
        expect(text).toContain(squeezed(said));
  });

  it('counts at its end what its rows say, gravest grade first', async () => {
    const rows = [
      complaintRow(1, { grade: '三级·常规', gradeRank: 2, closedOn: '2026-11-09', isSatisfied: true }),
      complaintRow(2, { grade: '一级·紧急', gradeRank: 0, closedOn: '', isSatisfied: null }),
      complaintRow(3, { grade: '三级·常规', gradeRank: 2, closedOn: '2026-11-12', isSatisfied: false }),
      complaintRow(4, { grade: '', gradeRank: 1000, closedOn: '', isSatisfied: null }),
    ];
    const { bytes } = await makeComplaintLedger(complaintsOf(0, { rows }));
    expect(squeezed(pageTexts(bytes).join(''))).toContain(
      '合计4件：已关闭2件，未关闭2件；一级·紧急1件、三级·常规2件、未定级1件；已回访2件，其中满意1件。',
    );
  });

  it.each([1, 2, 6, 7, 8, 9, 10, 17, 18, 19])(
    'keeps a row, the total and both signatures together, clear of the foot: %d complaints',
    async (count) => {
      const { bytes, pages } = await makeComplaintLedger(complaintsOf(count));
      expect(pages).toBe(pageTexts(bytes).length);
      const all = words(bytes).filter(({ page }) => page === pages);
      const foot = PAGE_WIDTH - EDGE - FOOT_HEIGHT;
      for (const role of ['制表人签字：', '审批人签字：']) {
        const signed = words(bytes).filter(({ text }) => text.includes(role));
        expect(signed).toHaveLength(1);
        expect(signed[0]?.page).toBe(pages);
        expect(signed[0]?.bottom ?? 999).toBeLessThanOrEqual(foot + 2);
      }
      expect(all.some(({ text }) => text.startsWith('合计'))).toBe(true);
      expect(all.some(({ text }) => /^A\d{3}-K$/u.test(text))).toBe(true);
      for (const { left, bottom } of words(bytes)) {
        expect(left).toBeGreaterThanOrEqual(LEFT - 1);
        expect(bottom).toBeLessThanOrEqual(PAGE_WIDTH - mm(12));
      }
    },
  );

  it('is a page of empty rows without a total for a month without any', async () => {
    const { bytes, pages } = await makeComplaintLedger(complaintsOf(0));
    expect(pages).toBe(1);
    const text = squeezed(pageTexts(bytes).join(''));
    expect(text).toContain('本月无投诉');
    expect(text).toContain(HEAD);
    expect(text).not.toContain('合计');
  });

  it.each([40, 400, 4000])('stays a row of its page when every text of it has %d signs', async (units) => {
    const rows = [overfullRow(units), complaintRow(2)];
    const { bytes, pages } = await makeComplaintLedger(complaintsOf(0, { rows }));
    expect(pages).toBe(1);
    const text = squeezed(pageTexts(bytes).join(''));
    if (units >= 400) expect(text.split('（详见记录表）').length).toBeGreaterThanOrEqual(8);
    expect(inkBeyondTable(bytes, 1)).toBe(0);
  });

  it('prints rare characters, and names those that no font has', async () => {
    const rows = [complaintRow(1, { customer: '䶮㛃', summary: '𬭎😡' })];
    const { bytes, missing } = await makeComplaintLedger(complaintsOf(0, { rows }));
    expect(missing).toEqual(['U+1F621']);
    expect(squeezed(pageTexts(bytes).join(''))).toMatch(/䶮㛃.*𬭎/u);
  });

  it('leaves to the pen what nobody has recorded', async () => {
    const empty = Object.fromEntries(
      Object.keys(complaintRow(1))
        .filter((key) => !['number', 'receivedOn', 'gradeRank', 'isSatisfied'].includes(key))
        .map((key) => [key, '']),
    );
    const { pages, bytes } = await makeComplaintLedger(complaintsOf(0, { rows: [complaintRow(1, empty)] }));
    expect(pages).toBe(1);
    expect(squeezed(pageTexts(bytes).join(''))).not.toMatch(/undefined|null/u);
  });

  it('takes two thousand complaints, none lost', async () => {
    const data = complaintsOf(2000);
    const { bytes, pages } = await makeComplaintLedger(data);
    const text = squeezed(pageTexts(bytes).join(''));
    expect(pages).toBeGreaterThan(150);
    expect(data.rows.filter(({ phone }) => !text.includes(phone))).toEqual([]);
    expect(text).toContain('合计2000件');
  });
});
