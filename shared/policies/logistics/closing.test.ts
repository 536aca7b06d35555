import { describe, expect, test } from 'vitest';
import { LOGISTICS_STORY } from '../../../tests/demo/policy-stories/logistics';
import type { Role } from '../../domain/rights/roles';
import { complaintFigures } from '../../statistics/complaint-figures';
import { closingGate } from '../engine/closing-gate';
import { rhythmDue } from '../engine/rhythm-due';
import { tell } from '../testing/policy-story';
import { hoursOf, stateOf } from '../testing/readings';
import type { Story } from '../testing/story';
import { LOGISTICS } from './policy';

const told = (to?: string) => tell(LOGISTICS, LOGISTICS_STORY, to);
const formOf = (action: string) => LOGISTICS_STORY.steps.find((step) => step.action === action)?.form ?? {};
const open = (story: Story) =>
  closingGate(story.kase(), LOGISTICS).items.flatMap(({ id, state }) => (state === 'open' ? [id] : []));
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal);
const stage = (story: Story) => story.kase().process.stage;

/** The first handling, up to the customer who agrees at once. */
const agreed = () => told('carry-out').do('feed-back', 'front-desk', formOf('feed-back'));

describe('the plan', () => {
  test.each(['planKinds', 'planWords', 'improvementWords', 'communicationWords', 'planDeadline'])(
    'S0-8: a plan without %s is none: compensation, improvement, how to speak with the customer, by when',
    (field) => {
      const form = Object.fromEntries(
        Object.entries(formOf('propose-plan')).filter(([name]) => name !== field),
      );
      const given = told('confirm-responsibility');
      expect(refusal(given.try('propose-plan', 'customer-manager', form))).toEqual({
        code: 'missing-fields',
        fields: [field],
      });
    },
  );

  test('S0-8: it is carried out within its time and recorded', () => {
    expect(refusal(told('propose-plan').try('carry-out', 'department-manager'))).toEqual({
      code: 'missing-fields',
      fields: ['executedHow'],
    });
    expect(stateOf(told('carry-out'), 'handling')).toBe('met');
    expect(stateOf(told('propose-plan').wait(120.1), 'handling')).toBe('breached');
  });
});

describe('the answer', () => {
  test('S0-9: measures, solution and guarantee are told', () => {
    const { guaranteeWords: _guarantee, ...bare } = formOf('feed-back') as Record<string, unknown>;
    expect(refusal(told('carry-out').try('feed-back', 'front-desk', bare))).toEqual({
      code: 'missing-fields',
      fields: ['guaranteeWords'],
    });
    const hints = LOGISTICS.actions.find(({ id }) => id === 'feed-back')?.hints.map(({ text }) => text[0]);
    expect(hints).toContain('讲清已采取的措施、处理方案、后续保障');
  });

  test('S0-9: a dissatisfied customer gets a second channel, which is not the clerk again', () => {
    const given = told('feed-back-dissatisfied');
    expect(stage(given)).toBe('second-channel');
    const words = { informedHow: 'phone', customerReaction: 'understood', reactionWords: '明白了' };
    expect(refusal(given.try('second-talk-agreed', 'front-desk', words))?.code).toBe('no-right');
    given.do('second-talk-agreed', 'general-manager', words);
    expect(stage(given)).toBe('visit');
    expect(open(given)).not.toContain('feedback');
  });

  test('S0-9: the second channel has its time', () => {
    const given = told('feed-back-dissatisfied').wait(24);
    expect(hoursOf(given, 'second-channel')).toBe(24);
    expect(stateOf(given, 'second-channel')).toBe('warning');
    expect(stateOf(told('second-talk-refused'), 'second-channel')).toBe('met');
  });
});

describe('tracking', () => {
  test('S0-10: satisfaction, delivered service and a complaint that came again are all recorded', () => {
    expect(refusal(agreed().try('track', 'visit-clerk'))).toEqual({
      code: 'missing-fields',
      fields: ['visitOutcome', 'followUpDone', 'complainedAgain'],
    });
    expect(told().kase().work.values).toMatchObject({
      visitOutcome: 'satisfied',
      followUpDone: 'yes',
      complainedAgain: 'no',
    });
  });

  test.each([
    [
      'the service was not delivered',
      { followUpDone: 'no', complainedAgain: 'no', visitOutcome: 'satisfied' },
    ],
    [
      'the customer complained again',
      { followUpDone: 'yes', complainedAgain: 'yes', visitOutcome: 'satisfied' },
    ],
    [
      'the customer is dissatisfied',
      { followUpDone: 'yes', complainedAgain: 'no', visitOutcome: 'dissatisfied' },
    ],
  ])('S0-10: a second cycle begins when %s', (_name, form) => {
    const given = agreed();
    expect(refusal(given.try('track', 'visit-clerk', form))?.code).toBe('bad-values');
    given.do('track-unresolved', 'visit-clerk', { ...form, visitWords: '还没有解决' });
    expect(stage(given)).toBe('second-handling');
    expect(stateOf(given.wait(24), 'second-handling')).toBe('warning');
    given.do('second-investigation', 'customer-manager');
    expect(given.kase().process).toMatchObject({ stage: 'investigation', round: 2 });
    expect(stateOf(given, 'second-handling')).toBe('met');
    expect(stateOf(given, 'investigation')).toBe('running');
  });

  test('S0-10: whoever is still dissatisfied after the second channel is handled again, from the plan or anew', () => {
    expect(stage(told('second-talk-refused'))).toBe('second-handling');
    expect(stage(told('second-plan'))).toBe('plan');
    expect(open(told('second-plan'))).toEqual(['plan', 'feedback', 'visit', 'papers', 'summary']);
  });

  test('S0-10: a closed case is opened again with a reason and investigated again', () => {
    const given = told().do('reopen', 'customer-manager', { reopenedBecause: '又响了' });
    given.do('reopened-investigation', 'customer-manager');
    expect(given.kase().process).toMatchObject({ stage: 'investigation', round: 3 });
    expect(stateOf(given, 'investigation')).toBe('running');
  });
});

describe('archive and figures', () => {
  test('S0-11: complaint, investigation report, plan and the customer’s answer are in the file before it is archived', () => {
    expect(LOGISTICS.gate.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['report', 'plan', 'feedback']),
    );
    const { facts, work, process } = told().kase();
    expect(process.stage).toBe('archived');
    for (const text of [
      facts.description,
      work.values.investigationReport,
      work.values.planWords,
      work.values.customerReaction,
    ])
      expect(text).toBeTruthy();
  });

  test('S0-11: type, frequency, responsible department, duration and satisfaction follow from the cases', () => {
    const given = told();
    const hours = LOGISTICS_STORY.steps.reduce((sum, { after = 0 }) => sum + after, 0);
    const id = given.kase().caseId;
    expect(complaintFigures([given.kase()])).toMatchObject({
      byType: [{ key: 'repair.rework', caseIds: [id] }],
      byMonth: [{ key: '2026-11', caseIds: [id] }],
      byDepartment: [{ key: '售后服务部', caseIds: [id] }],
      durations: { closed: 1, mean: hours * 3_600_000 },
      satisfaction: { part: 1, whole: 1 },
    });
  });
});

describe('improvement', () => {
  test('S0-12: a process review comes round regularly', () => {
    const review = LOGISTICS.rhythms.find(({ id }) => id === 'process-review');
    if (review === undefined) throw new Error('no review');
    expect(review.sources).toEqual(['S0-12', 'own']);
    expect(rhythmDue(review, '2026-11-21')).toBe('2026-12-10');
    expect(rhythmDue(review, '2026-12-11')).toBe('2027-01-10');
  });

  test('S0-12: problem, analysis, improvement, reassessment: what was begun is finished before the close', () => {
    const given = told('improve');
    expect(refusal(given.try('improve', 'management-dept', { improvementWords: '换新表' }))).toEqual({
      code: 'missing-fields',
      fields: ['rootCause'],
    });
    expect(open(given)).toContain('improvement');
    expect(open(told('reassess'))).not.toContain('improvement');
    expect(refusal(agreed().try('reassess', 'management-dept', { reassessmentWords: '好' }))?.code).toBe(
      'condition-unmet',
    );
  });

  test.each<readonly [action: string, role: Role]>([
    ['start-file', 'front-desk'],
    ['confirm-responsibility', 'customer-manager'],
    ['carry-out', 'department-manager'],
    ['reassess', 'management-dept'],
  ])('S0-13: the step %s has its named owner: clerk, investigator, head, management', (action, role) => {
    const act = told()
      .kase()
      .process.acts.find((one) => one.action === action);
    expect(act?.actor.role).toBe(role);
    const label = LOGISTICS.wording[`role.${role}`]?.[0] ?? '';
    expect(label).toMatch(/客服专员|调查员|责任部门主管|管理层/u);
  });

  test('S0-13: every time limit warns somebody before it ends', () => {
    for (const { warnAt, onWarn, onBreach } of LOGISTICS.clocks) {
      expect(warnAt).toEqual([0.5, 0.8]);
      expect(onWarn.tell.length).toBeGreaterThan(0);
      expect(onBreach.tell.length).toBeGreaterThan(0);
    }
    expect(stateOf(told('classify').wait(36), 'investigation')).toBe('warning');
    expect(stateOf(told('classify').wait(35.9), 'investigation')).toBe('running');
  });

  test('S0-14: anybody on the staff drops a suggestion at any step; two at once are no conflict', () => {
    const given = told('classify');
    given.do('suggest', 'service-adviser', { suggestionWords: '大厅贴出返修流程' }, 0);
    given.do('suggest', 'technical-director', { suggestionWords: '备一台听诊器' }, 1);
    given.sync();
    expect(given.kase().work.conflicts).toEqual([]);
    const kept = given.kase().process.acts.filter(({ kind }) => kind === 'suggested');
    expect(kept.map(({ form }) => form.suggestionWords).sort()).toEqual(
      ['大厅贴出返修流程', '备一台听诊器'].sort(),
    );
  });

  test('S0-14: the box is emptied, and people are trained, by the calendar', () => {
    const due = (id: string) => {
      const rhythm = LOGISTICS.rhythms.find((one) => one.id === id);
      return rhythm === undefined ? null : rhythmDue(rhythm, '2026-11-21');
    };
    expect(due('suggestions')).toBe('2026-11-30');
    expect(due('training')).toBe('2026-12-31');
  });
});

describe('words', () => {
  test('C-17: the words of a logistics company are a dealer’s, the old ones stay for the tooltip', () => {
    expect(LOGISTICS.formerNames.map(({ formerly }) => formerly)).toEqual(
      expect.arrayContaining(['物流公司', '单据', '服务中断']),
    );
    const words = JSON.stringify({ ...LOGISTICS, formerNames: [], source: [] });
    expect(words).not.toMatch(/物流|包裹|快递|承运|货主|运单/u);
  });
});
