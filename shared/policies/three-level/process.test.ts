import { describe, expect, test } from 'vitest';
import { THREE_LEVEL_STORY } from '../../../tests/demo/policy-stories/three-level';
import type { Role } from '../../domain/rights/roles';
import { deliveriesOf } from '../engine/deliverables';
import { nextOwed } from '../engine/next-owed';
import { findStage, stageOf } from '../engine/stage-of';
import { personOf } from '../testing/people';
import { tell } from '../testing/policy-story';
import { hoursOf, readingsOf, stateOf } from '../testing/readings';
import { Story } from '../testing/story';
import { THREE_LEVEL } from './policy';

const told = (to?: string, grade?: string) => tell(THREE_LEVEL, THREE_LEVEL_STORY, to, grade);
const story = (grade = 'routine') => new Story({ policy: THREE_LEVEL, grade });
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const OWNER = { handlerId: 'p-visit-clerk', handlerName: '何静' };

/** The six nodes of S1-8 and the step after which a case stands in each. */
const NODES: readonly (readonly [stage: string, label: string, after: string | null])[] = [
  ['registration', '投诉接收', null],
  ['grading', '分级判定', 'respond'],
  ['assignment', '责任分配', 'confirm-grade'],
  ['handling', '处理执行', 'take-on'],
  ['feedback', '结果反馈', 'carry-out'],
  ['visit', '满意度回访', 'feed-back'],
];
const at = (after: string | null) => (after === null ? story() : told(after));
const delivered = (given: Story, stage: string) => {
  const found = findStage(THREE_LEVEL, stage);
  return found === null
    ? []
    : deliveriesOf(given.kase(), THREE_LEVEL, found).map(({ isDelivered }) => isDelivered);
};

describe('the process', () => {
  test('S1-0: each pain point has its answer: a clock, one path, a plan of the department, a closed loop', () => {
    // 响应慢
    expect(hoursOf(story(), 'response')).toBe(4);
    // 处理流程混乱
    expect(refusal(story().try('carry-out', 'front-desk', { executedHow: '已办' }))).toBe('wrong-stage');
    // 跨部门协作脱节
    expect(hoursOf(told('ask-department'), 'department-plan')).toBe(24);
    // 反馈闭环缺失
    const before = told('feed-back');
    expect(before.try('close', 'front-desk')).toMatchObject({ refusal: { code: 'gate-unmet' } });
    expect(told().kase().process.stage).toBe(THREE_LEVEL_STORY.ends);
  });

  test('S1-4: customer service, after-sales, business and customer care each have a part of the chain', () => {
    const acting = new Set(
      told()
        .kase()
        .process.acts.map(({ actor }) => actor.role),
    );
    for (const role of ['front-desk', 'department-manager', 'visit-clerk', 'general-manager'])
      expect(acting).toContain(role);
    for (const role of ['customer-manager', 'technical-director'] as const)
      expect(THREE_LEVEL.actions.some(({ roles }) => roles.includes(role))).toBe(true);
  });

  test('S1-4: whoever takes a case on reads that the customer comes first and the problem is solved', () => {
    for (const id of ['take-on', 'assign', 'propose-plan']) {
      const words = THREE_LEVEL.actions.find((action) => action.id === id)?.hints.map(({ text }) => text[0]);
      expect(words).toContain('客户满意为核心，问题解决为原则');
    }
  });

  test('C-16: the roles carry the names of this house', () => {
    expect(THREE_LEVEL.wording['role.customer-manager']?.[0]).toBe('资深客服（客户经理）');
  });

  test('C-17: the shop’s words are a dealer’s, the old ones stay for the tooltip', () => {
    const former = THREE_LEVEL.formerNames.map(({ formerly, word }) => [formerly, word[0]]);
    expect(former).toContainEqual(['订单', '销售订单、维修工单']);
  });
});

describe('the nodes', () => {
  test('S1-8: receive, grade, assign, handle, feed back, visit, in this order', () => {
    const main = THREE_LEVEL.stages.filter(({ place }) => place === 'main');
    expect(main.map(({ id, label }) => [id, label[0]])).toEqual(NODES.map(([id, label]) => [id, label]));
  });

  test.each(NODES)('S1-8: %s (%s) has an owner, a limit and a deliverable', (stage, _label, after) => {
    const given = at(after);
    expect(stageOf(given.kase(), THREE_LEVEL)).toBe(stage);
    const owed = nextOwed(given.kase(), THREE_LEVEL);
    expect(owed[0]?.roles.length).toBeGreaterThan(0);
    const running = THREE_LEVEL.clocks.filter(({ id }) => stateOf(given, id) === 'running');
    expect(running.length).toBeGreaterThan(0);
    expect(findStage(THREE_LEVEL, stage)?.deliverables.length).toBeGreaterThan(0);
  });

  test.each(NODES)('S1-8: %s (%s) hands on nothing before it is done, and everything at the end', (stage) => {
    const after = NODES.find(([id]) => id === stage)?.[2] ?? null;
    expect(delivered(at(after), stage)).not.toContain(true);
    expect(delivered(told(), stage)).not.toContain(false);
  });

  test('S1-8: a solution document is delivered by its team and not by a department’s draft', () => {
    expect(delivered(told('return-plan'), 'handling')).toEqual([false, false]);
    expect(delivered(told('propose-plan'), 'handling')).toEqual([true, false]);
  });

  test('S1-8: an owner is found within 2 h of the grading', () => {
    const waiting = told('confirm-grade').wait(2);
    expect(stateOf(waiting, 'assign')).toBe('warning');
    expect(hoursOf(waiting, 'assign')).toBe(2);
    waiting.do('assign', 'customer-manager', OWNER);
    expect(stateOf(waiting, 'assign')).toBe('met');
    expect(stateOf(told('confirm-grade').wait(2.01), 'assign')).toBe('breached');
  });
});

describe('who stays with it', () => {
  test('S1-9: the first contact stays named whoever handles it, through reopening and archive', () => {
    const given = told('take-on').do('reassign', 'customer-manager', { ...OWNER, note: '林小禾休假' });
    expect(given.kase().work.values.handlerName).toBe('何静');
    const ended = told().do('reopen', 'customer-manager', { reopenedBecause: '券用不了' });
    for (const kase of [given.kase(), ended.kase()]) {
      expect(kase.facts.firstContact).toBe('林小禾');
      expect(kase.openedBy?.name).toBe(personOf('front-desk').name);
    }
  });

  test('S1-9: whoever heard it first can follow it from the response to the close', () => {
    const own = told()
      .kase()
      .process.acts.filter(({ actor }) => actor.role === 'front-desk');
    const actions = own.map(({ action }) => action);
    for (const action of ['respond', 'report-progress', 'propose-plan', 'carry-out', 'feed-back', 'close'])
      expect(actions).toContain(action);
  });

  test('S1-9: passing the case on takes a reason', () => {
    expect(told('take-on').try('reassign', 'customer-manager', OWNER)).toEqual({
      ok: false,
      refusal: { code: 'missing-fields', fields: ['note'] },
    });
  });

  test('S1-9: no department can send a case back: what it does not accept goes to a superior', () => {
    const order = [...NODES.map(([stage]) => stage), 'closed', 'archived'];
    const backwards = THREE_LEVEL.actions.filter(
      ({ from, to, roles }) =>
        roles.includes('department-manager') &&
        to !== 'stay' &&
        to !== 'dispute' &&
        from.some((stage) => order.indexOf(to) < order.indexOf(stage)),
    );
    expect(backwards).toEqual([]);
  });
});

describe('between departments', () => {
  test('S1-10: the department’s contact returns a plan within 24 h of being asked', () => {
    const asked = told('ask-department').wait(24);
    expect(stateOf(asked, 'department-plan')).toBe('warning');
    asked.do('return-plan', 'department-manager', { planWords: '免费复检' });
    expect(stateOf(asked, 'department-plan')).toBe('met');
    expect(stateOf(told('ask-department').wait(24.1), 'department-plan')).toBe('breached');
    expect(readingsOf(told('take-on'), 'department-plan')).toEqual([]);
  });

  test('S1-10: only the contact answers for a department, and only when asked', () => {
    const answer = { planWords: '免费复检' };
    expect(refusal(told('ask-department').try('return-plan', 'service-adviser', answer))).toBe('no-right');
    expect(refusal(told('take-on').try('return-plan', 'department-manager', answer))).toBe('condition-unmet');
  });

  test.each<readonly [string, readonly [Role, string][], Role]>([
    [
      'clerk and department',
      [
        ['department-manager', 'return-plan'],
        ['front-desk', 'raise-dispute'],
      ],
      'general-manager',
    ],
    ['two departments', [['department-manager', 'raise-dispute']], 'general-manager'],
    ['two clerks', [['visit-clerk', 'raise-dispute']], 'customer-manager'],
    ['customer service alone', [['customer-manager', 'raise-dispute']], 'customer-service-director'],
  ])('S1-10: a dispute of %s is decided by the superior over all of them', (_who, sides, judge) => {
    const given = told('ask-department');
    const forms = {
      'return-plan': { planWords: '不是售后的问题' },
      'raise-dispute': { disputeWords: '责任不清' },
    };
    for (const [role, action] of sides) given.do(action, role, forms[action as keyof typeof forms]);
    expect(given.kase().process.stage).toBe('dispute');
    expect(nextOwed(given.kase(), THREE_LEVEL)[0]?.roles).toEqual([judge]);
    for (const role of ['customer-manager', 'customer-service-director', 'general-manager'] as const)
      if (role !== judge)
        expect(refusal(given.try('decide-dispute', role, { disputeDecision: '售后负责' }))).not.toBeNull();
    given.do('decide-dispute', judge, { disputeDecision: '售后负责' });
    expect(given.kase().process.stage).toBe('handling');
  });

  test('S1-11: everybody sees the same case: where it stands, its progress, what is to be done next', () => {
    const given = told('report-progress');
    given.write(
      { type: 'progress-noted', data: { text: '车主下午来取车' } },
      personOf('service-adviser'),
      'service-adviser',
      1,
    );
    given.sync();
    expect(given.kase(0).stateHash).toBe(given.kase(1).stateHash);
    const { acts } = given.kase(1).process;
    expect(
      acts.filter(({ kind }) => kind === 'progress-reported').map(({ form }) => form.progressWords),
    ).toEqual(['已转售后核实当天接待安排']);
    expect(nextOwed(given.kase(1), THREE_LEVEL).map(({ action }) => action.id)).toContain('return-plan');
  });

  test.each([
    ['routine', ['front-desk', 'visit-clerk']],
    ['important', ['customer-manager', 'department-manager']],
  ] as const)('S1-11: the to-do of %s names only those who may take it', (grade, roles) => {
    const given = story(grade).do('confirm-grade', 'front-desk').do('assign', 'customer-manager', OWNER);
    const owed = nextOwed(given.kase(), THREE_LEVEL).find(({ action }) => action.id === 'propose-plan');
    expect(owed?.roles).toEqual(roles);
  });
});
