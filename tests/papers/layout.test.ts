import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case/case';
import { LEFT, mm, PAGE_HEIGHT } from '../../shared/papers/page-geometry';
import type { PaperId } from '../../shared/papers/paper-id';
import { overfullCase } from '../support/overfull-case';
import { sampleCase } from '../support/sample-case';
import { proposedStory } from '../support/worked-case';
import { makeTestPaper } from './make-paper';
import { words } from './pdf-tools';
import { rowsOf } from './rows';

type MainPaper = Extract<PaperId, 'record-form' | 'handling-sheet' | 'case-brief'>;

/** Which words each block is signed under: papers rules, groups of both forms. */
const SIGNED: Readonly<Record<MainPaper, readonly (readonly [block: string, role: string])[]>> = {
  'record-form': [
    ['客户要求', '记录人签字：'],
    ['客户要求', '客户签字：'],
    ['是否成立', '判定人签字：'],
    ['原因分析', '责任部门负责人签字：'],
    ['处理方案', '经办人签字：'],
    ['主管领导批示', '主管领导签字：'],
    ['实施情况', '经办人签字：'],
    ['总结评价与改进对策', '总结人签字：'],
  ],
  'handling-sheet': [
    ['责任认定', '客户经理签字：'],
    ['责任认定', '被反馈部门签字：'],
    ['管理部复核', '管理部签字：'],
    ['管理部复核', '客户经理签字：'],
    ['管理部复核', '相关部门签字：'],
    ['主管总经理意见', '主管总经理签字：'],
    ['落实', '管理部签字：'],
    ['落实', '责任人签字：'],
    ['转客户服务中心', '接收人签字：'],
    ['未了事宜', '总经理认可签字：'],
    ['回访', '回访人签字：'],
    ['闭环', '客户服务中心签字：'],
  ],
  'case-brief': [['批示', '总经理签字：']],
};

const cases: readonly (readonly [MainPaper, string, Case | null])[] = [
  ['record-form', 'blank', null],
  ['record-form', 'typical', sampleCase()],
  ['record-form', 'overfull', overfullCase(6000)],
  ['record-form', 'handled', proposedStory().kase()],
  ['handling-sheet', 'blank', null],
  ['handling-sheet', 'typical', sampleCase()],
  ['handling-sheet', 'overfull', overfullCase(6000)],
  ['handling-sheet', 'handled', proposedStory().kase()],
];

describe.each(cases)('%s, %s', (paper, _name, kase) => {
  const made = makeTestPaper(paper, kase).then(({ bytes, pages }) => {
    const all = words(bytes);
    const rows = rowsOf(bytes, pages, all);
    return { bytes, pages, rows, all };
  });

  it('has every signature line in the box of its block, with a date beside it', async () => {
    const { rows } = await made;
    for (const [block, role] of SIGNED[paper]) {
      const signed = rows.filter(({ label, text }) => label.startsWith(block) && text.includes(role));
      expect(signed, `${block} / ${role}`).toHaveLength(1);
      const [row] = signed;
      expect(row?.text).toMatch(/日期：年月日/u);
    }
  });

  it('has every signature that the form asks for, and no other', async () => {
    const { all } = await made;
    const count =
      all
        .map(({ text }) => text)
        .join('')
        .split('签字：').length - 1;
    expect(count).toBe(SIGNED[paper].length);
  });

  it('leaves no row lower than 7 mm', async () => {
    const { rows } = await made;
    expect(rows.length).toBeGreaterThan(10);
    for (const { band } of rows) expect(band.bottom - band.top).toBeGreaterThanOrEqual(mm(7));
  });

  it('keeps everything inside the margins, clear of the foot', async () => {
    const { all, pages, rows } = await made;
    for (const { left, top, bottom } of all) {
      expect(left).toBeGreaterThanOrEqual(LEFT - 1);
      expect(top).toBeGreaterThanOrEqual(mm(12));
      expect(bottom).toBeLessThanOrEqual(PAGE_HEIGHT - mm(12));
    }
    for (let page = 1; page <= pages; page += 1) {
      const end = Math.max(...rows.filter(({ band }) => band.page === page).map(({ band }) => band.bottom));
      const feet = all.filter(({ page: on, text }) => on === page && text.includes('个人信息仅用于'));
      expect(feet).toHaveLength(1);
      expect(feet[0]?.top ?? 0).toBeGreaterThan(end);
    }
  });

  it('repeats a split block as continued', async () => {
    const { rows } = await made;
    const continued = rows.filter(({ label }) => label.includes('（续）'));
    const first = paper === 'record-form' ? '投诉内容' : '内容概要';
    if (kase === null || kase.version !== 12) expect(continued).toEqual([]);
    else expect(continued.filter(({ label }) => label === `${first}（续）`).length).toBeGreaterThan(3);
  });
});
