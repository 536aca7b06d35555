import { describe, expect, it } from 'vitest';
import {
  BODY_HEIGHT,
  EDGE,
  HEAD_HEIGHT,
  LEFT,
  mm,
  PAGE_HEIGHT,
  PAGE_WIDTH,
  RIGHT,
} from '../../shared/papers/page-geometry';
import { readQrContent } from '../../shared/papers/qr-content';
import { caseRecordOf, recordsOf, reportOf } from '../support/monthly-report';
import { longText } from '../support/overfull-case';
import { makeMonthlyReport } from './make-paper';
import { checkStructure, pageTexts, pdfInfo, readCode, render, squeezed, words } from './pdf-tools';

const textOf = (bytes: Uint8Array) => squeezed(pageTexts(bytes).join(''));

/** Dark points outside the margins of the body: a text or a stroke that ran over. */
function inkOutside(bytes: Uint8Array, page: number): number {
  const DPI = 100;
  const { width, height, pixels } = render(bytes, page, DPI);
  const at = (points: number) => (points * DPI) / 72;
  let dark = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((x < at(LEFT - 2) || x > at(PAGE_WIDTH - RIGHT + 2)) && (pixels[y * width + x] ?? 255) < 128)
        dark += 1;
  return dark;
}

/** Words that share a place with another word of their page: one printed over the other. */
function overlaps(bytes: Uint8Array): readonly string[] {
  const all = words(bytes).filter(({ text }) => text.trim() !== '');
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => b.page === a.page && Math.abs(a.left - b.left) < 2 && Math.abs(a.top - b.top) < 3)
      .map((b) => `${String(a.page)}: ${a.text} / ${b.text}`),
  );
}

describe('月度投诉总结报告', () => {
  it('is A4, with month, title, page and code on every page', async () => {
    const { bytes, pages, missing } = await makeMonthlyReport(reportOf(recordsOf(42)));
    expect(missing).toEqual([]);
    expect(pages).toBeGreaterThan(2);
    expect(pages).toBe(pageTexts(bytes).length);
    expect(pdfInfo(bytes).get('Page size')).toBe('595.28 x 841.89 pts (A4)');
    expect(checkStructure(bytes)).toContain('No syntax or stream encoding errors found');
    pageTexts(bytes)
      .map(squeezed)
      .forEach((text, i) => {
        expect(text).toContain('月度投诉总结报告');
        expect(text).toContain('2026年11月');
        expect(text).toContain(`第${String(i + 1)}/${String(pages)}页`);
        expect(readQrContent(readCode(bytes, i + 1) ?? '')).toEqual({
          kind: 'ledger',
          paper: 'monthly-report',
          book: 'all',
          month: '2026-11',
          page: i + 1,
        });
      });
  });

  it('says in words and numbers what the cases say, counted here one by one', async () => {
    const records = recordsOf(42);
    const { bytes } = await makeMonthlyReport(reportOf(records));
    const text = textOf(bytes);
    const closed = records.filter(({ isClosed }) => isClosed).length;
    expect(text).toContain('本月受理投诉42件，比上月增加24件，比去年同月增加17件。');
    expect(text).toContain(`已关闭${String(closed)}件，未关闭${String(42 - closed)}件。`);
    expect(text).toContain('受理投诉（件）4218+24（+133.3%）25+17（+68.0%）');
    const late = records.filter(({ clocks }) => clocks.some(({ part }) => part === 0)).length;
    expect(text).toContain(`时限按时率${((100 * (84 - late)) / 84).toFixed(1)}%`);
    const asked = records.flatMap(({ outcome }) =>
      outcome === null || outcome === 'no-comment' ? [] : [outcome],
    );
    const pleased = asked.filter(
      (outcome) => outcome.endsWith('satisfied') && outcome !== 'dissatisfied',
    ).length;
    expect(text).toContain(`客户满意率${((100 * pleased) / asked.length).toFixed(1)}%`);
    for (const department of new Set(records.map((record) => record.department))) {
      const count = records.filter((record) => record.department === department).length;
      const name = department === '' ? '未判定' : department;
      expect(text).toContain(`${name}${String(count)}${((100 * count) / 42).toFixed(1)}%`);
    }
  });

  it('shows target and verdict where the policy promises something, and leaves to the pen what nobody can count', async () => {
    const report = reportOf(recordsOf(42));
    const text = textOf((await makeMonthlyReport(report)).bytes);
    // S1-6: 95 % answered in time are promised; 35 of 42 are not.
    expect(text).toContain('首次响应423583.3%≥95%未达标');
    expect(text).toContain('处理完成率422866.7%≥95%未达标');
    expect(text).toMatch(/响应时间缩短≥40%需另行统计/u);
    const kept = reportOf([1, 2, 4, 5].map((nth) => caseRecordOf(nth)));
    expect(textOf((await makeMonthlyReport(kept)).bytes)).toContain('首次响应44100.0%≥95%达标');
  });

  it('has its words for a month without complaints, and is signed all the same', async () => {
    const { bytes } = await makeMonthlyReport(reportOf([], { before: null, lastYear: null }));
    const text = textOf(bytes);
    expect(text).toContain('本月无投诉。');
    expect(text).toContain('受理投诉（件）0————');
    for (const heading of ['投诉类型', '典型案例', '时限与目标', 'NaN', 'undefined'])
      expect(text).not.toContain(heading);
    for (const role of ['编制人签字：', '审核人签字：', '总经理签字：']) expect(text).toContain(role);
  });

  it('has its words for one complaint', async () => {
    const text = textOf(
      (await makeMonthlyReport(reportOf(recordsOf(1), { before: null, lastYear: null }))).bytes,
    );
    expect(text).toContain('本月受理投诉1件。已全部关闭。');
    expect(text).toContain('投诉类型：');
    expect(text).not.toContain('投诉最多');
    expect(text).not.toContain('排列图');
  });

  it('says nothing of rates that have nothing to count, nor of a most frequent type where each came once', async () => {
    const records = ['delay', 'repair.paint'].map((type, i) =>
      caseRecordOf(i + 1, { type, clocks: [], outcome: null, isClosed: false }),
    );
    const text = textOf((await makeMonthlyReport(reportOf(records, { before: null, lastYear: null }))).bytes);
    expect(text).toContain('本月受理投诉2件。均未关闭。指标');
  });

  it('says of a month that is not over up to which day it counts', async () => {
    const { bytes } = await makeMonthlyReport(reportOf(recordsOf(2), { upTo: '2026-11-21' }));
    expect(textOf(bytes)).toContain('本月尚未结束，数据截至2026-11-21');
  });

  it.each([0, 1, 3, 8, 15, 42, 90])(
    'keeps every piece on its page, whole and clear of foot and margins: %d complaints',
    async (count) => {
      const { bytes, pages } = await makeMonthlyReport(reportOf(recordsOf(count)));
      expect(pageTexts(bytes)).toHaveLength(pages);
      const end = EDGE + HEAD_HEIGHT + BODY_HEIGHT;
      const all = words(bytes);
      for (const { left, bottom, top } of all) {
        expect(left).toBeGreaterThanOrEqual(LEFT - 1);
        expect(bottom).toBeLessThanOrEqual(PAGE_HEIGHT - mm(12));
        // The foot begins five points below the body: nothing stands on the border between them.
        expect(top < end + 3 && bottom > end + 3).toBe(false);
      }
      const signed = all.filter(({ text }) => text.includes('签字：'));
      expect(signed).toHaveLength(3);
      for (const { page, bottom } of signed) {
        expect(page).toBe(pages);
        expect(bottom).toBeLessThanOrEqual(end + 3);
      }
      // The leaders' box stands with those who sign.
      expect(all.find(({ text }) => text.startsWith('领导批示'))?.page).toBe(pages);
      for (let page = 1; page <= pages; page += 1) expect(inkOutside(bytes, page)).toBe(0);
      expect(overlaps(bytes)).toEqual([]);
    },
  );

  it('holds words as long as the desk takes them, shortened where they have no room', async () => {
    const long = longText(400);
    const records = recordsOf(14).map((record, i) => ({
      ...record,
      department: `${String(i)}${long}`,
      grade: { name: `${String(i)}${long}`, rank: i },
      latestMs: 400 * 86_400_000,
      words: { model: long, summary: long, cause: long, result: long, improvement: long },
    }));
    const { bytes, pages } = await makeMonthlyReport(reportOf(records));
    for (let page = 1; page <= pages; page += 1) expect(inkOutside(bytes, page)).toBe(0);
    const text = textOf(bytes);
    expect(text).toContain('（详见记录表）');
    // Ten departments at most, the others counted in one line.
    expect(text).toContain('其余5项');
    expect(text).toContain('其余6件的原因见各案记录表');
  });

  it('tells of a case in confidence only that it is there', async () => {
    const record = caseRecordOf(6, { isSecret: true, number: 'TSSH01-261107-A006-K' });
    const { bytes } = await makeMonthlyReport(reportOf([record, caseRecordOf(7)]));
    expect(textOf(bytes)).toContain('（保密，见案卷）');
    expect(textOf(bytes)).not.toContain('第6件');
  });

  it('prints rare characters, and names those that no font has', async () => {
    const record = caseRecordOf(6, { department: '䶮㛃部' });
    const { words: said } = record;
    const report = reportOf([{ ...record, words: { ...said, cause: '𬭎😡' } }]);
    const { bytes, missing } = await makeMonthlyReport(report);
    expect(missing).toEqual(['U+1F621']);
    expect(textOf(bytes)).toContain('䶮㛃部');
  });
});
