import { describe, expect, test } from 'vitest';
import { THREE_LEVEL_STORY } from '../../../tests/demo/policy-stories/three-level';
import { CHANNELS } from '../../domain/facts/code-lists';
import type { Facts } from '../../domain/facts/facts';
import type { Role } from '../../domain/rights/roles';
import { flagsOf } from '../conditions/context-of';
import { flagCase } from '../engine/arbitrate';
import { teamOf } from '../engine/who-decides';
import { proposeGrade } from '../grading/propose-grade';
import { personOf } from '../testing/people';
import { tell } from '../testing/policy-story';
import { hoursOf, readingsOf, stateOf } from '../testing/readings';
import { Story } from '../testing/story';
import { readPolicy } from '../validation/read-policy';
import { THREE_LEVEL } from './policy';

const story = (grade = 'routine', facts: Facts = {}) => new Story({ policy: THREE_LEVEL, grade, facts });
const grade = (facts: Facts) => proposeGrade(THREE_LEVEL, facts).grade;
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const PLAN = { planKinds: ['explanation'], planWords: '当面说明' };
const OWNER = { handlerId: 'p-customer-manager', handlerName: '沈怀远' };

/** A case of a grade, assigned, an hour after it was registered. */
const assigned = (level: string) =>
  story(level).do('confirm-grade', 'front-desk').do('assign', 'customer-manager', OWNER).wait(1);

describe('three-level', () => {
  test('is a policy the desk takes', () => {
    expect(readPolicy(THREE_LEVEL)).toEqual({ ok: true, policy: THREE_LEVEL });
  });
});

describe('how bad it is', () => {
  test.each<readonly [name: string, facts: Facts, expected: string]>([
    ['S1-5: danger to a person is urgent', { injured: true }, 'urgent'],
    ['S1-5: what the customer tells of a danger is urgent', { description: '行驶中起火' }, 'urgent'],
    ['S1-5: a group is urgent', { groupMatter: true }, 'urgent'],
    ['S1-5: ordinary dissatisfaction is routine', { description: '等得久' }, 'routine'],
    [
      'S1-6: a product fault that causes a safety problem is 一级',
      { complaintType: 'product.brakes' },
      'urgent',
    ],
    ['S1-6: an economic loss is 二级', { demandAmountFen: 80_000 }, 'important'],
    ['S1-6: a claim for compensation is 二级', { demands: ['compensation'] }, 'important'],
    ['S1-6: service attitude is 三级', { complaintType: 'attitude.reception' }, 'routine'],
    ['C-3: service attitude is the mildest grade here', { complaintType: 'attitude.adviser' }, 'routine'],
    [
      'C-4: an injury is the worst grade whatever else is said',
      { injured: true, demandAmountFen: 1 },
      'urgent',
    ],
  ])('%s', (_name, facts, expected) => {
    expect(grade(facts)).toBe(expected);
  });

  test('S1-5: property that was damaged makes a case urgent as soon as somebody says so', () => {
    const told = story();
    const flag = { flag: 'property-loss', on: true, reason: '车库被烧' };
    const result = flagCase(told.kase(), THREE_LEVEL, personOf('front-desk'), flag);
    expect(result.ok).toBe(true);
    if (result.ok) for (const draft of result.drafts) told.write(draft, personOf('front-desk'), 'front-desk');
    expect(proposeGrade(THREE_LEVEL, told.kase())).toEqual({ grade: 'urgent', reasons: ['property-loss'] });
  });

  test('S1-5: a matter of several departments is more than the first line solves', () => {
    const told = story('routine', { targetDepartment: '销售部' });
    expect(proposeGrade(THREE_LEVEL, told.kase()).grade).toBe('routine');
    told.do('confirm-grade', 'front-desk', { involvedDepartments: ['售后服务部'] });
    expect(proposeGrade(THREE_LEVEL, told.kase()).reasons).toEqual(['several-departments']);
  });

  test('S1-6: the grades are called by number and word, so that 一级 is never taken for the mildest', () => {
    expect(THREE_LEVEL.axis).toBe('severity');
    expect(THREE_LEVEL.grades.map(({ id, label }) => [id, label[0]])).toEqual([
      ['urgent', '一级·紧急'],
      ['important', '二级·重要'],
      ['routine', '三级·常规'],
    ]);
  });
});

describe('how fast', () => {
  test.each([
    ['urgent', 1],
    ['important', 2],
    ['routine', 4],
  ] as const)('S1-6: the first response of %s is owed within %s h, to the millisecond', (level, hours) => {
    const intime = story(level).wait(hours);
    expect(stateOf(intime, 'response')).toBe('warning');
    intime.do('respond', 'front-desk', { contactHow: 'phone' });
    expect(stateOf(intime, 'response')).toBe('met');
    const late = story(level).wait(hours + 1 / 3600);
    expect(stateOf(late, 'response')).toBe('breached');
    late.do('respond', 'front-desk', { contactHow: 'phone' });
    expect(stateOf(late, 'response')).toBe('met-late');
  });

  test('S1-6: a case that was graded before anybody answered still owes its response', () => {
    const told = story('important').do('confirm-grade', 'front-desk').wait(1);
    expect(stateOf(told, 'response')).toBe('warning');
    told.do('respond-late', 'front-desk', { contactHow: 'wechat' });
    expect(stateOf(told, 'response')).toBe('met');
    expect(refusal(told.try('respond-late', 'front-desk', { contactHow: 'phone' }))).toBe('condition-unmet');
  });

  test('S1-6: 一级 has a solution within 24 h, which is issued and not yet carried out', () => {
    const told = assigned('urgent').wait(22);
    expect(hoursOf(told, 'solution')).toBe(24);
    expect(stateOf(told, 'solution')).toBe('warning');
    told.wait(1).do('propose-plan', 'customer-manager', PLAN);
    expect(stateOf(told, 'solution')).toBe('met');
    expect([hoursOf(told, 'handled'), hoursOf(told, 'closing')]).toEqual([null, null]);
    expect(stateOf(assigned('urgent').wait(23.1), 'solution')).toBe('breached');
  });

  test('S1-6: 二级 is handled within 48 h', () => {
    const told = assigned('important').do('propose-plan', 'customer-manager', PLAN).wait(47);
    expect(hoursOf(told, 'handled')).toBe(48);
    told.do('carry-out', 'customer-manager', { executedHow: '已退差价' });
    expect(stateOf(told, 'handled')).toBe('met');
    expect([hoursOf(told, 'solution'), hoursOf(told, 'closing')]).toEqual([null, null]);
    expect(stateOf(assigned('important').wait(47.1), 'handled')).toBe('breached');
  });

  test('S1-6: 三级 is closed within 72 h', () => {
    const told = tell(THREE_LEVEL, THREE_LEVEL_STORY);
    expect(hoursOf(told, 'closing')).toBe(72);
    expect(stateOf(told, 'closing')).toBe('met');
    expect([hoursOf(told, 'solution'), hoursOf(told, 'handled')]).toEqual([null, null]);
    expect(stateOf(story().wait(72.1), 'closing')).toBe('breached');
  });

  test('C-6: 一级 gets a closing clock of 72 h, and says that the figure is ours', () => {
    expect(hoursOf(story('urgent'), 'closing-urgent')).toBe(72);
    expect(hoursOf(story('important'), 'closing-urgent')).toBeNull();
    expect(THREE_LEVEL.clocks.find(({ id }) => id === 'closing-urgent')?.source[0]).toContain('本店自定');
  });

  test.each(['urgent', 'important', 'routine'])(
    'C-12: progress of %s is due every 24 h, counted anew from each report',
    (level) => {
      const told = story(level).wait(23);
      told.do('report-progress', 'front-desk', { progressWords: '已联系车间' });
      const [first, second] = readingsOf(told.wait(24), 'progress');
      expect([first?.state, second?.state]).toEqual(['met', 'warning']);
      expect(stateOf(told.wait(0.1), 'progress')).toBe('breached');
      expect(hoursOf(told, 'progress')).toBe(24);
    },
  );

  test('S1-6: progress is owed until the customer knows the result, and again in a second handling', () => {
    const told = tell(THREE_LEVEL, THREE_LEVEL_STORY, 'feed-back');
    expect(stateOf(told, 'progress')).toBe('met');
    const again = tell(THREE_LEVEL, THREE_LEVEL_STORY, 'second-follow-up');
    expect(stateOf(again, 'progress')).toBe('running');
  });
});

describe('who', () => {
  test.each<readonly [string, readonly Role[], readonly Role[]]>([
    ['urgent', ['customer-manager', 'customer-service-director', 'department-manager'], ['front-desk']],
    ['important', ['customer-manager', 'department-manager'], ['front-desk', 'customer-service-director']],
    ['routine', ['front-desk', 'visit-clerk'], ['customer-manager', 'department-manager']],
  ])('S1-6: the solution of %s comes from its own team', (level, may, mayNot) => {
    for (const role of may) expect(refusal(assigned(level).try('propose-plan', role, PLAN))).toBeNull();
    for (const role of mayNot)
      expect(refusal(assigned(level).try('propose-plan', role, PLAN))).toBe('not-the-team');
  });

  test('S1-6: the group of 一级 joins customer service, business and management', () => {
    const team = teamOf(story('urgent').kase(), THREE_LEVEL)?.roles ?? [];
    for (const role of ['customer-manager', 'department-manager', 'general-manager'] as const)
      expect(team).toContain(role);
    expect(
      refusal(assigned('urgent').try('direct', 'general-manager', { instruction: '今晚到场' })),
    ).toBeNull();
    expect(refusal(assigned('routine').try('direct', 'general-manager', { instruction: '今晚到场' }))).toBe(
      'not-the-team',
    );
  });

  test('C-11: nothing of grade 3 waits for an approval', () => {
    expect(THREE_LEVEL.approvalBeforeInforming).toBe(false);
    const kinds = tell(THREE_LEVEL, THREE_LEVEL_STORY)
      .kase()
      .process.acts.map(({ kind }) => kind);
    expect(kinds).not.toContain('instructed');
  });

  test('S1-7: hotline, app, mail and the counter come together as cases of one desk, owed alike', () => {
    for (const channel of ['phone', 'app', 'email', 'counter-form'] as const) {
      expect(CHANNELS).toContain(channel);
      const told = story('routine', { channel });
      expect(hoursOf(told, 'response')).toBe(4);
      expect(refusal(told.try('respond', 'front-desk', { contactHow: 'phone' }))).toBeNull();
    }
  });

  test('S1-7: an urgent case takes the fast lane to its group, straight into handling', () => {
    const urgent = story('urgent');
    expect(flagsOf(urgent.kase(), THREE_LEVEL)).toContain('fast-lane');
    urgent.do('fast-track', 'customer-manager');
    expect(urgent.kase().process.stage).toBe('handling');
    expect(urgent.kase().work.values.handlerName).toBe(personOf('customer-manager').name);
    expect(refusal(story('important').try('fast-track', 'customer-manager'))).toBe('condition-unmet');
    expect(flagsOf(story('important').kase(), THREE_LEVEL)).toEqual([]);
  });

  test('S1-7: whoever takes a case on is of the team that fits its grade', () => {
    const ready = (level: string) => story(level).do('confirm-grade', 'front-desk');
    expect(refusal(ready('routine').try('take-on', 'front-desk'))).toBeNull();
    expect(refusal(ready('important').try('take-on', 'front-desk'))).toBe('not-the-team');
    expect(refusal(ready('important').try('take-on', 'customer-manager'))).toBeNull();
  });
});
