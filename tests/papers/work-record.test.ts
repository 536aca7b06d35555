import { describe, expect, it } from 'vitest';
import {
  overfullStory,
  archivedStory,
  HANDLED,
  parkedStory,
  proposedStory,
  unfoundedStory,
} from '../support/worked-case';
import { sampleCase } from '../support/sample-case';
import { makeTestPaper } from './make-paper';
import { pageTexts, squeezed } from './pdf-tools';
import { rowsOf } from './rows';

const FORMS = ['record-form', 'handling-sheet'] as const;
const textOf = (bytes: Uint8Array) => squeezed(pageTexts(bytes).join(''));

describe.each(FORMS)('%s of a case that was handled', (paper) => {
  const once = makeTestPaper(paper, proposedStory().kase()).then(({ bytes }) => textOf(bytes));
  const twice = makeTestPaper(paper, archivedStory().kase()).then(({ bytes }) => textOf(bytes));

  it('says what was recorded up to the plan, with amount and boxes', async () => {
    const text = await once;
    const { foundedReason, cause, basis, personOpinion, plan, notReached, reached } = HANDLED;
    for (const words of [foundedReason, cause, basis, personOpinion, plan, notReached, reached])
      expect(text).toContain(squeezed(words));
    for (const words of ['☑成立☐不成立', '机电车间', '杨志强', '贺小川、田野', '¥1,680.32', '2026-11-25'])
      expect(text).toContain(words);
  });

  it('says who typed it and when, beside a signature that is still open', async () => {
    const text = await once;
    expect(text).toContain('戴维国（技术总监）2026-11-2113:54');
    expect(text).toContain('沈怀远（客户经理）2026-11-2114:24');
    expect(text).toMatch(/签字：日期：年月日/u);
  });

  it('leaves what nobody has recorded for the pen', async () => {
    const blank = textOf((await makeTestPaper(paper, sampleCase())).bytes);
    expect(blank).not.toContain('录入：');
    expect(blank).not.toContain('免填');
    expect(blank).toMatch(/☐成立☐不成立/u);
    // The same boxes and signatures stand on the form of a case that got as far as the plan.
    expect((await once).split('签字：')).toHaveLength(blank.split('签字：').length);
  });

  it('says everything of review, instruction, carrying out and feedback', async () => {
    const text = await twice;
    const { objection, negotiated, report, returned, fault, approved, executed } = HANDLED;
    const { accountability, talk, reaction, visit } = HANDLED;
    for (const words of [
      objection,
      negotiated,
      report,
      fault,
      executed,
      accountability,
      talk,
      reaction,
      visit,
    ])
      expect(text).toContain(squeezed(words));
    expect(text).toContain('参加：白璐、沈怀远、贺川');
    expect(text).toContain(squeezed(`2026-11-21 17:24 邵建业（总经理）退回：${returned}`));
    expect(text).toContain(squeezed(`2026-11-21 19:24 邵建业（总经理）批准：${approved}`));
    expect(text).toContain('未联系上：下班后再打');
    expect(text).toContain(squeezed(HANDLED.secondVisit));
    expect(text).toContain(squeezed(HANDLED.summary));
  });

  it('prints a second handling as a continuation of its own', async () => {
    const text = await twice;
    const { plan, approved, executed, secondPlan, secondApproved, secondExecuted, visit } = HANDLED;
    const [first = '', second = '', ...more] = text.split(/第2次处理(?=2026)/u);
    expect(more).toEqual([]);
    for (const words of [plan, approved, executed]) {
      expect(first).toContain(squeezed(words));
      expect(second).not.toContain(squeezed(words));
    }
    for (const words of [secondPlan, secondApproved, secondExecuted]) {
      expect(second).toContain(squeezed(words));
      expect(first).not.toContain(squeezed(words));
    }
    expect(second).toContain(squeezed(`原因：回访不满意：${visit}`));
    expect(first).toContain('见第2次处理');
  });

  it('says what waits, since when, and what the customer said to each reminder', async () => {
    const text = textOf((await makeTestPaper(paper, parkedStory().kase())).bytes);
    for (const words of ['配件延时', '变速箱阀体原厂缺货', '2026-12-10', '同意，到货即办', '无人接听'])
      expect(text).toContain(words);
    expect(text).toContain('客户知道配件未到，愿意等');
    if (paper === 'handling-sheet') expect(text).toContain('☑是，原因：☐责任待定☑配件延时');
  });

  it('says what an unfounded complaint does not need', async () => {
    const text = textOf((await makeTestPaper(paper, unfoundedStory().kase())).bytes);
    expect(text).toContain('☐成立☑不成立');
    expect(text).toContain('检测各项数据在厂家标准内');
    expect(text).toContain('投诉不成立，本栏免填');
    expect(text).toContain('☑理解');
  });

  it('lays out a record of long texts to the last word, each signature in the box of its words', async () => {
    const kase = overfullStory(900).kase();
    const { bytes, pages, missing } = await makeTestPaper(paper, kase);
    expect(missing).toEqual([]);
    const rows = rowsOf(bytes, pages);
    // Labels, heads and feet of continuation pages stand between the halves of a text.
    const ends = [
      ...Object.values(kase.work.values),
      ...kase.work.instructions.map(({ form }) => form.instruction),
    ];
    const text = textOf(bytes);
    const long = ends.filter((words): words is string => typeof words === 'string' && words.length > 800);
    expect(long.length).toBeGreaterThan(8);
    for (const words of long) {
      expect(text).toContain(squeezed(words).slice(0, 30));
      expect(text).toContain(squeezed(words).slice(-12));
    }
    const signed = rows.filter(({ text: words }) => words.includes('签字：'));
    expect(signed.length).toBeGreaterThan(8);
    for (const row of signed) {
      expect(row.text).toMatch(/日期：年月日/u);
      // Nobody signs an empty box: what is typed has lines of it in the same box.
      if (row.text.includes('录入：')) expect(row.text.split('录入：')[0]?.length ?? 0).toBeGreaterThan(10);
    }
    expect(rows.filter(({ label }) => label.includes('（续）')).length).toBeGreaterThan(4);
  });
});
