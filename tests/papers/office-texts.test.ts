import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case/case';
import type { PaperId } from '../../shared/papers/paper-id';
import { BENZ_ESCALATION } from '../../shared/policies/benz-escalation/policy';
import { told } from '../support/benz-case';
import { overfullCase } from '../support/overfull-case';
import { sampleCase, sampleFacts } from '../support/sample-case';
import { traceLinesOf } from '../support/trace-lines';
import { archivedStory, HANDLED, parkedStory, unfoundedStory } from '../support/worked-case';
import { overwrittenCase, WRITTEN, writtenCase } from '../support/written-case';
import { makeTestPaper } from './make-paper';
import { pageTexts, squeezed } from './pdf-tools';

const textOf = async (paper: PaperId, kase: Case | null, trace = traceLinesOf(archivedStory())) =>
  squeezed(pageTexts((await makeTestPaper(paper, kase, [], trace)).bytes).join(''));

/** What each paper must say of a case that has all of it. */
const SAYS: readonly (readonly [PaperId, readonly string[]])[] = [
  [
    'acceptance-letter',
    [
      '尊敬的陈立恒先生：',
      '2026-11-21 09:32',
      '预计办结2026-11-28',
      '经办人：沈怀远',
      '服务电话：021-5555 0100',
      sampleFacts.description ?? '',
      sampleFacts.demandWords ?? '',
      WRITTEN.letterWords,
      '沿此线裁下',
      '已收到《客户投诉受理函》',
    ],
  ],
  [
    'acceptance-form',
    [
      sampleFacts.description ?? '',
      HANDLED.cause,
      HANDLED.secondPlan,
      HANDLED.secondExecuted,
      HANDLED.secondVisit,
      '何静（回访员）',
      '邵建业（总经理）',
      '贺小川',
    ],
  ],
  [
    'reply-letter',
    [
      '尊敬的陈立恒先生：',
      WRITTEN.answerWords,
      WRITTEN.apologyWords,
      WRITTEN.guaranteeWords,
      HANDLED.secondPlan,
      HANDLED.secondExecuted,
      '海岳汽车销售服务有限公司（盖章）',
    ],
  ],
  [
    'investigation-report',
    [
      WRITTEN.investigationReport,
      WRITTEN.technicalReport,
      WRITTEN.rootCause,
      WRITTEN.adviceWords,
      WRITTEN.improvementWords,
      HANDLED.cause,
      HANDLED.basis,
      '仪表故障灯.jpg',
      '行车记录仪 11-20.mp4',
      '贺小川、田野',
      HANDLED.reached,
    ],
  ],
  [
    'fault-opinion',
    [
      `第 1 次处理：${HANDLED.fault}`,
      `第 1 次处理：${HANDLED.negotiated}`,
      HANDLED.objection,
      HANDLED.approved,
      HANDLED.accountability,
      HANDLED.talk,
      '机电车间',
      '白璐',
      '贺川',
    ],
  ],
  [
    'visit-record',
    [
      HANDLED.notReached,
      HANDLED.reached,
      HANDLED.reaction,
      HANDLED.visit,
      HANDLED.secondVisit,
      WRITTEN.suggestionWords,
    ],
  ],
  [
    'settlement',
    [
      '甲方联（本店留存）',
      '乙方联（客户留存）',
      '¥860.50',
      '人民币捌佰陆拾元伍角整',
      HANDLED.secondPlan,
      WRITTEN.compensationWords,
      '不影响乙方依法享有的三包及其他权利',
    ],
  ],
  ['trace-report', [WRITTEN.traceBackWords, WRITTEN.noticeWords, WRITTEN.headAccountability, '总经理批示']],
  [
    'repair-report',
    [
      WRITTEN.repairReport,
      WRITTEN.technicalReport,
      WRITTEN.loanCar,
      HANDLED.cause,
      'RO-2611-0457',
      '杨志强',
      '2 次',
      '9 天',
    ],
  ],
];

describe.each(SAYS)('%s', (paper, texts) => {
  it('says everything that its case says, whole', async () => {
    const text = await textOf(paper, writtenCase());
    for (const words of texts) expect(text).toContain(squeezed(words));
  });

  it('claims nothing of a case that is only registered', async () => {
    const text = await textOf(paper, sampleCase(), []);
    expect(text).not.toContain('录入：');
    for (const words of Object.values(WRITTEN)) expect(text).not.toContain(squeezed(words));
    // The offered apology is for complaints that were found justified.
    expect(text).not.toContain('歉意');
  });

  it('has the last word of every long text', async () => {
    const kase = overwrittenCase(700, overfullCase(1500).facts);
    const text = await textOf(paper, kase);
    const long = Object.values(kase.work.values).filter(
      (value): value is string =>
        typeof value === 'string' && value.length > 600 && texts.some((words) => value.startsWith(words)),
    );
    expect(long.length).toBeGreaterThan(0);
    for (const value of long) {
      expect(text.includes(squeezed(value).slice(0, 20)), value.slice(0, 20)).toBe(true);
      expect(text.includes(squeezed(value).slice(-12)), value.slice(0, 20)).toBe(true);
    }
  });
});

describe('the letters', () => {
  it('offer an apology where a complaint was found justified, and thanks where it was not (D18-7)', async () => {
    expect(await textOf('reply-letter', archivedStory().kase())).toContain('深表歉意');
    const unfounded = await textOf('reply-letter', unfoundedStory().kase());
    expect(unfounded).toContain('感谢您对本店的信任与监督');
    expect(unfounded).not.toContain('歉意');
    expect(unfounded).toContain('检测各项数据在厂家标准内');
  });

  it('tell the customer nothing of the first plan after a second handling', async () => {
    const text = await textOf('reply-letter', writtenCase());
    expect(text).not.toContain(squeezed(HANDLED.plan));
    expect(text).not.toContain(squeezed(HANDLED.personOpinion));
  });
});

describe('客户回访记录表', () => {
  it('has a row for each time somebody reached for the customer, in order (S0-10)', async () => {
    const text = await textOf('visit-record', parkedStory().kase());
    const at = ['无人接听', '客户知道配件未到，愿意等'].map((words) => text.indexOf(words));
    expect(at[0]).toBeGreaterThan(0);
    expect(at[1]).toBeGreaterThan(at[0] ?? 0);
  });
});

describe('责任倒查报告', () => {
  it('begins with the newest link and says whose it was and what was late (D4-5)', async () => {
    const story = parkedStory();
    const lines = traceLinesOf(story);
    const text = await textOf('trace-report', story.kase(), lines);
    expect(text).toContain(`环节：${lines.length}个`);
    const places = lines.map(({ span }) => text.indexOf(squeezed(span)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('登记前台接待林小禾');
  });
});

describe('产品责任检查单', () => {
  const questions = BENZ_ESCALATION.checklists[0]?.items.map(({ label }) => label[0]) ?? [];

  it('stands on the repair report of a case whose policy has it, ticked as answered (D20-10)', async () => {
    const story = told('evaluate', 'benz-liability');
    story.do('to-liability', 'customer-manager', { escalatedBecause: '气囊未弹出，有人受伤' });
    story.do('pl-secure', 'customer-manager', { progressWords: '车辆封存' });
    story.do('pl-hand-up', 'customer-manager', { reportWords: '受伤一人' });
    story.do('check-liability', 'regional-office', { checklistTicks: ['liability.injury'] });
    const text = await textOf('repair-report', story.kase(), []);
    expect(questions.length).toBe(11);
    for (const words of questions) expect(text).toContain(words);
    expect(text).toContain('☑事故造成驾驶人、乘客或行人受伤');
    expect(text).toContain('☐火灾，原因未明');
    expect(text).toContain('☑产品责任☐重叠或不明确☐非产品责任');
  });

  it('is on no repair report under another policy', async () => {
    expect(await textOf('repair-report', writtenCase())).not.toContain('检查单');
  });
});
