import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case/case';
import { LEFT, mm, PAGE_HEIGHT } from '../../shared/papers/page-geometry';
import { PAPERS } from '../../shared/papers/paper';
import type { PaperId } from '../../shared/papers/paper-id';
import { qrContent } from '../../shared/papers/qr-content';
import { overfullCase } from '../support/overfull-case';
import { traceLinesOf } from '../support/trace-lines';
import { archivedStory } from '../support/worked-case';
import { overwrittenCase, writtenCase } from '../support/written-case';
import { makeTestPaper } from './make-paper';
import { checkStructure, pageTexts, pdfInfo, readCode, squeezed, words } from './pdf-tools';
import { overlaps, rowsOf } from './rows';

type OfficePaper = Exclude<PaperId, 'record-form' | 'handling-sheet' | 'case-brief'>;

/** Under which words each block is signed, once on every copy. */
const SIGNED: Readonly<Record<OfficePaper, readonly (readonly [block: string, role: string])[]>> = {
  'acceptance-letter': [
    ['联系我们', '受理人签字：'],
    ['客户回执', '客户签字：'],
    ['客户回执', '送达人签字：'],
  ],
  'acceptance-form': [
    ['处理结果', '填单人签字：'],
    ['客户意见', '客户签字：'],
    ['签字确认', '签字：'],
  ],
  'reply-letter': [['客户回执', '客户签字：']],
  'investigation-report': [
    ['调查结论', '调查人签字：'],
    ['责任归属', '责任部门负责人签字：'],
    ['处理与改进建议', '审核人签字：'],
  ],
  'fault-opinion': [
    ['过失事实', '客户经理签字：'],
    ['管理部意见', '管理部签字：'],
    ['协商意见', '签字：'],
    ['主管总经理批示', '主管总经理签字：'],
    ['处理落实', '责任人签字：'],
  ],
  'visit-record': [
    ['回访结论', '回访人签字：'],
    ['负责人意见', '负责人签字：'],
  ],
  settlement: [
    ['签字盖章', '甲方代表签字：'],
    ['签字盖章', '乙方签字：'],
  ],
  'trace-report': [
    ['倒查结论', '倒查人签字：'],
    ['责任与处理', '责任部门负责人签字：'],
    ['主管领导意见', '主管领导签字：'],
  ],
  'repair-report': [
    ['检查与维修情况', '维修技师签字：'],
    ['原因与技术意见', '技术总监签字：'],
    ['交车与补偿', '客户签字：'],
  ],
};

const PAPER_NAMES = Object.keys(SIGNED) as OfficePaper[];
const trace = traceLinesOf(archivedStory());
const cases: readonly (readonly [name: string, kase: Case | null, mostPages: number])[] = [
  ['blank', null, 2],
  ['written', writtenCase(), 3],
  ['overfull', overwrittenCase(700, overfullCase(1500).facts), 14],
];
const all = PAPER_NAMES.flatMap((paper) =>
  cases.map(([name, kase, most]) => [paper, name, kase, most] as const),
);

describe.each(all)('%s, %s', (paper, _name, kase, mostPages) => {
  const made = makeTestPaper(paper, kase, [], kase === null ? [] : trace).then((sheet) => {
    const found = words(sheet.bytes);
    return { ...sheet, found, rows: rowsOf(sheet.bytes, sheet.pages, found) };
  });
  const copies = paper === 'settlement' ? 2 : 1;

  it('is A4, well formed, on no more pages than it should need, and names no missing character', async () => {
    const { bytes, pages, missing } = await made;
    expect(pdfInfo(bytes).get('Page size')).toBe('595.28 x 841.89 pts (A4)');
    expect(Number(pdfInfo(bytes).get('Pages'))).toBe(pages);
    expect(pages).toBeLessThanOrEqual(mostPages);
    expect(checkStructure(bytes)).toContain('No syntax or stream encoding errors found');
    expect(missing).toEqual([]);
  });

  it('carries number, paper, version, page, person and its code on every page', async () => {
    const { bytes, pages } = await made;
    pageTexts(bytes)
      .map(squeezed)
      .forEach((text, i) => {
        expect(text).toContain(`${PAPERS[paper].title}·`);
        expect(text).toContain(`第${i + 1}/${pages}页`);
        expect(text).toContain('打印2026-11-2110:05周晓岚');
        expect(text).toContain('个人信息仅用于处理本次投诉');
        expect(text).toContain(kase === null ? '空白表' : `第${kase.version}版`);
      });
    const codes = Array.from({ length: pages }, (_, i) => readCode(bytes, i + 1));
    expect(codes).toEqual(codes.map((_, i) => qrContent(paper, kase, i + 1)));
  });

  it('has every signature line in the box of its block, with a date beside it', async () => {
    const { rows } = await made;
    for (const [block, role] of SIGNED[paper]) {
      const signed = rows.filter(({ label, text }) => label.startsWith(block) && text.includes(role));
      expect(signed, `${block} / ${role}`).toHaveLength(copies);
      for (const row of signed)
        for (const part of ['日期：', '年', '月', '日']) expect(row.text).toContain(part);
    }
  });

  it('keeps its words inside the margins, clear of the foot, none over another', async () => {
    const { found, pages, rows } = await made;
    for (const { left, top, bottom } of found) {
      expect(left).toBeGreaterThanOrEqual(LEFT - 1);
      expect(top).toBeGreaterThanOrEqual(mm(12));
      expect(bottom).toBeLessThanOrEqual(PAGE_HEIGHT - mm(12));
    }
    for (let page = 1; page <= pages; page += 1) {
      const end = Math.max(...rows.filter(({ band }) => band.page === page).map(({ band }) => band.bottom));
      const foot = found.find(({ page: on, text }) => on === page && text.includes('个人信息仅用于'));
      expect(foot?.top ?? 0).toBeGreaterThan(end);
    }
    expect(overlaps(found)).toEqual([]);
  });
});
