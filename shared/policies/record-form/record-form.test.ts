import { describe, expect, test } from 'vitest';
import { RECORD_FORM_STORY } from '../../../tests/demo/policy-stories/record-form';
import { PLAN_KINDS } from '../../domain/work/code-lists';
import { flagCase } from '../engine/arbitrate';
import { closingGate } from '../engine/closing-gate';
import { deliveriesOf } from '../engine/deliverables';
import { formerNameOf, roleNameIn } from '../engine/names-in-policy';
import { nextOwed } from '../engine/next-owed';
import { actionsFor } from '../engine/offers';
import { rhythmDue } from '../engine/rhythm-due';
import { clockIn } from '../testing/clock-in-story';
import { personOf } from '../testing/people';
import { tell } from '../testing/policy-story';
import { Story } from '../testing/story';
import { RECORD_FORM } from './policy';

type Rule = readonly [rule: string, check: () => void];

const at = (to?: string) => tell(RECORD_FORM, RECORD_FORM_STORY, to);
const stage = (story: Story) => story.kase().process.stage;
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const owed = (story: Story) => nextOwed(story.kase(), RECORD_FORM).map(({ action }) => action.id);
const openTo = (story: Story) =>
  RECORD_FORM.roles.flatMap((role) =>
    actionsFor(story.kase(), RECORD_FORM, personOf(role)).flatMap(({ action, isOpen }) =>
      isOpen ? [action] : [],
    ),
  );
const gate = (story: Story) =>
  Object.fromEntries(closingGate(story.kase(), RECORD_FORM).items.map(({ id, state }) => [id, state]));
const hints = (id: string) =>
  (RECORD_FORM.actions.find((action) => action.id === id)?.hints ?? []).map(({ text }) => text[0]);

const UNFOUNDED = { foundedReason: '保养手册写明为正常损耗，要求无依据' };
const unfounded = () => at('submit-record').do('judge-unfounded', 'customer-manager', UNFOUNDED);
const REPLY = { informedHow: 'phone', customerReaction: 'understood' };
const PLAN = { planKinds: ['repair'], planWords: '返修' };

/** Sets the flag 处理延误 as a person would. */
function delay(story: Story): Story {
  const said = flagCase(story.kase(), RECORD_FORM, personOf('management-dept'), {
    flag: 'delayed',
    on: true,
    reason: '责任部门拖了三天',
  });
  if (!said.ok) throw new Error(said.refusal.code);
  for (const draft of said.drafts) story.write(draft, personOf('management-dept'), 'management-dept');
  return story;
}

const INTAKE: readonly Rule[] = [
  [
    'D2-1: the record names complainant, time, object complained of and demand before it is judged',
    () => {
      const bare = new Story({ policy: RECORD_FORM, facts: { customerName: '鲁晓岚' } });
      expect(refusal(bare.try('submit-record', 'front-desk'))).toBe('condition-unmet');
      const [record] = RECORD_FORM.stages;
      if (record === undefined) throw new Error('no first stage');
      const there = (story: Story) =>
        deliveriesOf(story.kase(), RECORD_FORM, record)
          .filter(({ isDelivered }) => isDelivered)
          .map(({ deliverable }) => deliverable.label[0]);
      expect(there(bare)).toEqual(['投诉人']);
      const full = new Story({ policy: RECORD_FORM, facts: RECORD_FORM_STORY.facts });
      expect(there(full)).toEqual(['投诉人', '投诉时间', '投诉对象', '投诉要求']);
      expect(stage(full.do('submit-record', 'front-desk'))).toBe('judgement');
    },
  ],
  [
    'D2-2: whether it is founded is judged with a reason, in view of the demand',
    () => {
      const story = at('submit-record');
      expect(refusal(story.try('judge-founded', 'customer-manager'))).toBe('missing-fields');
      expect(hints('judge-founded').join()).toContain('理由是否充分、要求是否合理');
      expect(stage(story.do('judge-founded', 'customer-manager', UNFOUNDED))).toBe('department');
    },
  ],
  [
    'D2-2: not founded, the customer is answered tactfully and the case goes to its close',
    () => {
      const story = unfounded();
      expect(hints('reply-unfounded').join()).toMatch(/委婉.*谅解.*消除误会/u);
      expect(owed(story)).toEqual(['reply-unfounded']);
      story.do('reply-unfounded', 'customer-manager', REPLY);
      expect(refusal(story.try('close', 'customer-manager'))).toBe('gate-unmet');
      story
        .do('summarise', 'customer-manager', { summary: '说明不清', improvementWords: '交车时讲清损耗件' })
        .do('record-signatures', 'front-desk', { papersSigned: 'by-hand' })
        .do('close', 'customer-manager');
      expect(stage(story)).toBe('closed');
    },
  ],
  [
    'D2-2: a customer who does not accept the reply has the complaint judged again',
    () => {
      const story = unfounded();
      expect(
        refusal(
          story.try('reply-unfounded', 'customer-manager', { ...REPLY, customerReaction: 'not-accepted' }),
        ),
      ).toBe('bad-values');
      story.do('reply-refused', 'customer-manager', { informedHow: 'phone', reactionWords: '要求检测' });
      expect(owed(story)).toEqual(['second-judge']);
      expect(stage(story.do('second-judge', 'customer-manager'))).toBe('judgement');
    },
  ],
  [
    'D2-3: department and person in charge are both named; 储运部 and 质量管理部 by their names here',
    () => {
      const story = at('judge-founded');
      const only = { responsibleDepartment: '整车交付组' };
      expect(refusal(story.try('assign-department', 'customer-manager', only))).toBe('missing-fields');
      const [transport = '', quality = ''] = hints('assign-department');
      expect(formerNameOf(RECORD_FORM, transport)).toBe('储运部');
      expect(formerNameOf(RECORD_FORM, quality)).toBe('质量管理部');
      expect(at('assign-department').kase().work.values).toMatchObject({
        responsibleDepartment: '整车交付组',
        handlerName: '沈怀远',
      });
    },
  ],
];

const SOLUTION: readonly Rule[] = [
  [
    'D2-4: the responsible department finds the cause and the person, not the desk',
    () => {
      const story = at('assign-department');
      expect(refusal(story.try('analyse-cause', 'front-desk', { cause: '不详' }))).toBe('no-right');
      expect(refusal(story.try('analyse-cause', 'department-manager'))).toBe('missing-fields');
      story.do('analyse-cause', 'department-manager', { cause: '漏检' });
      const nobody = { responsibilityBasis: '检查单' };
      expect(refusal(story.try('determine-responsible', 'department-manager', nobody))).toBe(
        'missing-fields',
      );
    },
  ],
  [
    'D2-5: return, exchange, repair, price reduction and compensation can be planned, and nothing off the list',
    () => {
      const plan = (planKinds: readonly string[]) =>
        refusal(
          at('determine-responsible').try('propose-plan', 'department-manager', {
            planKinds,
            planWords: '如下',
          }),
        );
      for (const kind of ['return-goods', 'exchange-goods', 'repair', 'discount', 'compensation']) {
        expect(PLAN_KINDS).toContain(kind);
        expect(plan([kind])).toBe(null);
      }
      expect(plan(['coupon'])).toBe('bad-values');
      expect(plan([])).toBe('missing-fields');
    },
  ],
  [
    'D2-6: every plan passes the leader, a second one too, and no other way leads past',
    () => {
      const ways = RECORD_FORM.actions.filter(({ to }) => to === 'implementation');
      expect(ways.map(({ kind, roles }) => [kind, ...roles])).toEqual([['instructed', 'general-manager']]);
      const story = at('propose-plan');
      expect(refusal(story.try('instruct-approve', 'general-manager'))).toBe('missing-fields');
      expect(refusal(story.try('instruct-approve', 'customer-manager', { instruction: '同意' }))).toBe(
        'no-right',
      );
      story
        .do('instruct-approve', 'general-manager', { instruction: '同意' })
        .do('inform-refused', 'customer-manager', { informedHow: 'phone', reactionWords: '太少' })
        .do('second-plan', 'customer-manager')
        .do('propose-plan', 'department-manager', PLAN);
      expect(stage(story)).toBe('instruction');
    },
  ],
  [
    'D2-6: the author of a plan does not instruct on it, whatever roles they hold',
    () => {
      const both = personOf('department-manager', { roles: ['department-manager', 'general-manager'] });
      const story = at('determine-responsible').do('propose-plan', both, PLAN);
      expect(refusal(story.try('instruct-approve', both, { instruction: '同意' }))).toBe('own-plan');
    },
  ],
  [
    'D2-6: the instruction is prompt, within our 24 hours, and minds the loss',
    () => {
      const story = at('propose-plan');
      expect(clockIn(story.wait(24), 'instruction').state).toBe('warning');
      expect(clockIn(story.wait(0.1), 'instruction').state).toBe('breached');
      expect(RECORD_FORM.clocks.find(({ id }) => id === 'instruction')?.source[0]).toContain('本店自定');
      expect(hints('instruct-approve').join()).toContain('挽回损失');
    },
  ],
  [
    'C-11: the customer is not told of a plan before the leader has instructed on it',
    () => {
      for (const step of ['judge-founded', 'assign-department', 'determine-responsible', 'propose-plan'])
        expect(openTo(at(step)).filter(({ kind }) => kind === 'fed-back')).toEqual([]);
      const back = at('propose-plan').do('instruct-return', 'general-manager', { instruction: '重拟' });
      expect(openTo(back).filter(({ kind }) => kind === 'fed-back')).toEqual([]);
      expect(owed(at('instruct-approve'))[0]).toBe('inform');
      // A store that lets the customer be told from the plan on is stopped all the same.
      const actions = RECORD_FORM.actions.map((action) =>
        action.id === 'inform' ? { ...action, from: ['plan', 'implementation'] } : action,
      );
      const loose = tell({ ...RECORD_FORM, actions }, RECORD_FORM_STORY, 'determine-responsible');
      const told = loose.try('inform', 'customer-manager', { informedHow: 'phone' });
      expect(refusal(told)).toBe('approval-first');
    },
  ],
  [
    'D7: its six steps are the first six of D2, in their order',
    () => {
      const main = RECORD_FORM.stages.filter(({ place }) => place === 'main').map(({ label }) => label[0]);
      expect(main.slice(0, 6)).toEqual([
        '记录投诉内容',
        '判断投诉是否成立',
        '确定责任部门',
        '分析投诉原因',
        '提出处理方案',
        '主管领导批示',
      ]);
      expect(main.slice(6)).toEqual(['实施处理方案', '总结评价']);
    },
  ],
];

const ENDING: readonly Rule[] = [
  [
    'D2-7: the customer is told, the plan carried out, the reaction heard, then people held to account',
    () => {
      const story = at('instruct-approve');
      expect(refusal(story.try('carry-out', 'department-manager', { executedHow: '已修' }))).toBe(
        'condition-unmet',
      );
      expect(owed(at('inform'))[0]).toBe('carry-out');
      expect(owed(at('carry-out'))[0]).toBe('collect-reaction');
      const early = { accountability: '批评', headAccountability: '检讨' };
      expect(refusal(at('carry-out').try('hold-to-account', 'management-dept', early))).toBe(
        'condition-unmet',
      );
      expect(owed(at('collect-reaction'))).toEqual(['hold-to-account']);
    },
  ],
  [
    'D2-7: the head of the department is held to account as well, and pay may be withheld',
    () => {
      const story = at('collect-reaction');
      const alone = { accountability: '批评' };
      expect(refusal(story.try('hold-to-account', 'management-dept', alone))).toBe('missing-fields');
      expect(at('hold-to-account').kase().work.values).toMatchObject({
        headAccountability: '交付组负责人书面检讨',
        payDeduction: '扣当月绩效 5%',
      });
    },
  ],
  [
    'D2-7: those who delay are held to account too, before the case may be closed',
    () => {
      const story = at('record-signatures');
      expect(gate(story)['delay']).toBe('met');
      expect(
        refusal(story.try('hold-delay-to-account', 'management-dept', { delayAccountability: '批评' })),
      ).toBe('condition-unmet');
      delay(story);
      expect(gate(story)['delay']).toBe('open');
      expect(owed(story)[0]).toBe('hold-delay-to-account');
      expect(refusal(story.try('close', 'customer-manager'))).toBe('gate-unmet');
      story.do('hold-delay-to-account', 'management-dept', { delayAccountability: '部门负责人通报批评' });
      expect(refusal(story.try('close', 'customer-manager'))).toBe(null);
    },
  ],
  [
    'D2-8: lessons and countermeasures are both written, and the complaint rate is looked at again',
    () => {
      const story = at('hold-to-account');
      expect(refusal(story.try('summarise', 'customer-manager', { summary: '漏检' }))).toBe('missing-fields');
      expect(gate(story)['summary']).toBe('open');
      expect(gate(at('summarise'))['summary']).toBe('met');
      const [rate] = RECORD_FORM.rhythms;
      if (rate === undefined) throw new Error('no rhythm');
      expect(rhythmDue(rate, '2026-11-21')).toBe('2026-11-30');
      expect(rate.label[0]).toContain('投诉率');
    },
  ],
  [
    'D2-9: the record form is signed by 经办人 and 主管领导',
    () => {
      expect(RECORD_FORM.papers).toEqual([
        { id: 'record-form', signedBy: ['customer-manager', 'general-manager'] },
      ]);
      expect(roleNameIn(RECORD_FORM, 'general-manager', 'zh-CN')).toBe('主管领导');
      expect(gate(at('summarise'))['papers']).toBe('open');
      expect(gate(at('record-signatures'))['papers']).toBe('met');
    },
  ],
  [
    'D8-1: the chart from the complaint to those responsible, in its order',
    () => {
      const chart = [
        'submit-record',
        'judge-founded',
        'assign-department',
        'analyse-cause',
        'determine-responsible',
        'propose-plan',
        'instruct-approve',
        'inform',
        'hold-to-account',
      ];
      const told = RECORD_FORM_STORY.steps.map(({ action }) => action);
      expect(told.filter((id) => chart.includes(id))).toEqual(chart);
      // None of them can be taken before the one before it.
      for (const [i, id] of chart.entries()) {
        if (i < 2) continue;
        const before = at(chart[i - 2]);
        expect(openTo(before).map((action) => action.id)).not.toContain(id);
      }
    },
  ],
  [
    'D8-2: the customer is answered within 24 hours of the registration, founded or not',
    () => {
      const story = unfounded();
      // Received at 8:50, ten minutes before it was typed in.
      story.wait(24 - 0.5 - 1 / 6);
      expect(clockIn(story, 'answer').state).toBe('warning');
      story.do('reply-unfounded', 'customer-manager', REPLY);
      expect(clockIn(story, 'answer').state).toBe('met');
      const late = unfounded().wait(24).do('reply-unfounded', 'customer-manager', REPLY);
      expect(clockIn(late, 'answer').state).toBe('met-late');
      expect(clockIn(at('judge-founded'), 'answer').state).toBe('running');
      expect(clockIn(at('tell-decision'), 'answer').state).toBe('met');
    },
  ],
  [
    'D8-3: who is responsible is determined between cause and plan',
    () => {
      const story = at('assign-department');
      const who = { mainResponsible: '段立新', responsibilityBasis: '检查单' };
      expect(refusal(story.try('determine-responsible', 'department-manager', who))).toBe('condition-unmet');
      expect(refusal(at('analyse-cause').try('propose-plan', 'department-manager', PLAN))).toBe(
        'wrong-stage',
      );
      expect(stage(at('determine-responsible'))).toBe('plan');
    },
  ],
  [
    'D8-4: nobody is left out without a reason, as in D2-7',
    () => {
      const story = at('collect-reaction');
      expect(gate(story)['accountability']).toBe('open');
      expect(refusal(story.try('waive-accountability', 'management-dept'))).toBe('missing-fields');
      story.do('waive-accountability', 'management-dept', { accountabilityWaivedBecause: '承运方全责' });
      expect(gate(story)['accountability']).toBe('waived');
    },
  ],
  [
    'S0-10: a closed case is opened again, judged again and earns its closing again',
    () => {
      const story = at().do('reopen', 'customer-manager', { reopenedBecause: '漆面起泡' });
      expect(owed(story)).toEqual(['reopened-judge']);
      story.do('reopened-judge', 'customer-manager');
      expect(Object.values(gate(story))).toContain('open');
    },
  ],
];

describe('record-form: the record and the judgement', () => {
  test.each(INTAKE)('%s', (_rule, check) => {
    check();
  });
});

describe('record-form: cause, plan, instruction', () => {
  test.each(SOLUTION)('%s', (_rule, check) => {
    check();
  });
});

describe('record-form: carrying out and summary', () => {
  test.each(ENDING)('%s', (_rule, check) => {
    check();
  });
});

test('record-form: its story ends where it should', () => {
  expect(stage(at())).toBe(RECORD_FORM_STORY.ends);
});
