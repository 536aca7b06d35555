import { describe, expect, test } from 'vitest';
import { VALID_COMPLAINT_STORY } from '../../../tests/demo/policy-stories/valid-complaint';
import type { Facts } from '../../domain/facts/facts';
import { flagsOf } from '../conditions/context-of';
import { NO_HISTORY } from '../conditions/context';
import { flagCase } from '../engine/arbitrate';
import { closingGate } from '../engine/closing-gate';
import { formerNameOf } from '../engine/names-in-policy';
import { nextOwed } from '../engine/next-owed';
import { rhythmDue } from '../engine/rhythm-due';
import { groupsMet, type GroupMember } from '../grading/groups-met';
import { proposeGrade } from '../grading/propose-grade';
import { clockIn } from '../testing/clock-in-story';
import { personOf } from '../testing/people';
import { tell } from '../testing/policy-story';
import { OPENING, Story } from '../testing/story';
import { VALID_COMPLAINT as POLICY } from './policy';

type Rule = readonly [rule: string, check: () => void];

const DAY = 86_400_000;
const at = (to?: string) => tell(POLICY, VALID_COMPLAINT_STORY, to);
const stage = (story: Story) => story.kase().process.stage;
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const owed = (story: Story) => nextOwed(story.kase(), POLICY).map(({ action }) => action.id);
const opened = (facts: Facts = {}) =>
  new Story({ policy: POLICY, facts, grade: 'valid-other' }).do('accept', 'front-desk');
const flags = (story: Story) => flagsOf(story.kase(), POLICY);
const grade = (given: Facts | Story, history = NO_HISTORY) =>
  proposeGrade(POLICY, given instanceof Story ? given.kase() : given, history);

const MANAGER = personOf('customer-manager');
function flag(story: Story, id: string, on = true): Story {
  const said = flagCase(story.kase(), POLICY, MANAGER, { flag: id, on, reason: '核实' });
  if (!said.ok) throw new Error(said.refusal.code);
  for (const draft of said.drafts) story.write(draft, MANAGER, 'customer-manager');
  return story;
}

const BECAUSE = { foundedReason: '已核实' };
const request = (messageKind: string) =>
  opened().do('judge-request', 'customer-manager', { ...BECAUSE, messageKind });
const AGREED = { informedHow: 'phone', customerReaction: 'understood' };

const SAME = 'repair.paint';
const member = (caseId: string, daysAgo: number, phone?: string, complaintType = SAME): GroupMember => ({
  caseId,
  facts: { complaintType, ...(phone === undefined ? {} : { phone }) },
  openedAt: OPENING - daysAgo * DAY,
});
const together = (...others: readonly GroupMember[]) =>
  groupsMet(POLICY, member('mine', 0, '13900000001'), others, () => true).map(({ id }) => id);

const KINDS: readonly Rule[] = [
  [
    'D9-1: complaints are defined, classed and counted, with a warning when one repeats',
    () => {
      const [review] = POLICY.rhythms;
      if (review === undefined) throw new Error('no rhythm');
      expect(rhythmDue(review, '2026-11-21')).toBe('2026-11-30');
      expect(review.label[0]).toContain('服务预警');
      expect(POLICY.groups.map(({ sources }) => sources)).toEqual([['D9-1', 'D9-7']]);
      expect(clockIn(opened(), 'kind').state).toBe('running');
      expect(clockIn(opened().wait(25), 'kind').state).toBe('breached');
    },
  ],
  [
    'D9-2: a complaint asks for redress; without it there is a request',
    () => {
      const plain = opened({ demands: ['explanation'] });
      expect(refusal(plain.try('judge-complaint', 'customer-manager', BECAUSE))).toBe('condition-unmet');
      expect(owed(plain)).toEqual(['judge-request']);
      for (const facts of [{ demands: ['compensation'] }, { demandAmountFen: 1 }] as const)
        expect(owed(opened(facts))).toEqual(['judge-complaint']);
    },
  ],
  [
    'D9-2: redress that was only spoken of is marked by a person, with a reason',
    () => {
      const story = flag(opened(), 'redress');
      expect(refusal(story.try('judge-complaint', 'customer-manager', BECAUSE))).toBe(null);
    },
  ],
  [
    'C-14: here a mere suggestion or grumble is no complaint',
    () => {
      expect(
        refusal(opened().try('judge-request', 'customer-manager', { ...BECAUSE, messageKind: 'complaint' })),
      ).toBe('bad-values');
      expect(refusal(opened().try('judge-complaint', 'customer-manager', BECAUSE))).toBe('condition-unmet');
    },
  ],
  [
    'D9-3: two kinds, each on its way, and none is closed without being told apart',
    () => {
      expect(stage(at('judge-complaint'))).toBe('grading');
      expect(at('judge-complaint').kase().work.values.messageKind).toBe('complaint');
      expect(stage(request('request-help'))).toBe('request');
      const { items } = closingGate(opened().kase(), POLICY);
      expect(items.find(({ id }) => id === 'kind')?.state).toBe('open');
      const turned = request('request-vent').do('judge-kind-anew', 'customer-manager', BECAUSE);
      expect(stage(turned)).toBe('kind');
    },
  ],
  [
    'D9-4: an injury is a grave complaint, redress or not',
    () => {
      expect(flags(opened({ injured: true }))).toContain('injury');
      expect(POLICY.flags.find(({ id }) => id === 'injury')?.label[0]).toContain('重大投诉');
      expect(refusal(opened({ injured: true }).try('judge-complaint', 'customer-manager', BECAUSE))).toBe(
        null,
      );
    },
  ],
  [
    'D9-4: service and its course, sale with price and discount, product quality are told apart',
    () => {
      const about = (complaintType: string) =>
        flags(opened({ complaintType })).filter((id) => id.startsWith('about-'));
      expect(about('attitude.adviser')).toEqual(['about-service']);
      expect(about('appointment')).toEqual(['about-service']);
      expect(about('sales.price')).toEqual(['about-sales']);
      expect(about('price.labour')).toEqual(['about-sales']);
      expect(about('product.engine')).toEqual(['about-product']);
      expect(about('other')).toEqual([]);
    },
  ],
  [
    'D9-5: asking for help, asking advice, letting off steam: each is answered in its way',
    () => {
      const rows = [
        ['request-help', 'give-help', { executedHow: '已代约救援' }],
        ['request-advice', 'give-advice', { planWords: '按手册周期更换' }],
        ['request-vent', 'hear-out', { reactionWords: '误会消除' }],
      ] as const;
      for (const [kind, action, form] of rows) {
        const story = request(kind);
        expect(owed(story)).toEqual([action]);
        expect(refusal(story.try(action, 'visit-clerk', AGREED))).toBe('missing-fields');
        story.do(action, 'visit-clerk', { ...AGREED, ...form });
        story.do('summarise', 'customer-manager', { summary: '已沟通' }).do('close', 'visit-clerk');
        expect(stage(story)).toBe('closed');
      }
    },
  ],
  [
    'D9-5: an invalid complaint or improper demand is a request, with the reason why',
    () => {
      const story = opened({ demands: ['compensation'], demandAmountFen: 9_000_000 });
      const improper = { messageKind: 'request-vent' };
      expect(refusal(story.try('judge-request', 'customer-manager', improper))).toBe('missing-fields');
      story.do('judge-request', 'customer-manager', { ...improper, foundedReason: '索赔无依据' });
      expect(story.kase().work.values.founded).toBe('not-founded');
    },
  ],
];

const GRADES: readonly Rule[] = [
  [
    'D9-6: the media, a lawsuit, serious harm to our name are grade 1',
    () => {
      const grave = (facts: Facts) => grade(facts).grade === 'valid-grave';
      expect(grave({ mediaThreat: true })).toBe(true);
      expect(grave({ channel: 'press' })).toBe(true);
      expect(grave({ lawsuitThreat: true })).toBe(true);
      expect(grave({ channel: 'court-or-lawyer' })).toBe(true);
      expect(grave({ channel: 'phone' })).toBe(false);
      expect(grade(flag(opened(), 'image-harm'))).toEqual({ grade: 'valid-grave', reasons: ['image-harm'] });
    },
  ],
  [
    'D9-6: escalated a month after, through mishandling or departments that did not talk, it is grade 1',
    () => {
      const WHY = { escalatedBecause: '部门互相推诿' };
      const early = opened()
        .wait(29 * 24)
        .do('escalate', 'front-desk', WHY);
      expect(grade(early).grade).toBe('valid-other');
      const late = opened()
        .wait(30 * 24)
        .do('escalate', 'front-desk', WHY);
      expect(grade(late)).toEqual({ grade: 'valid-grave', reasons: ['late-escalation'] });
      const merelyOld = opened()
        .wait(40 * 24)
        .do('note', 'front-desk', { note: '客户来电' });
      expect(grade(merelyOld).grade).toBe('valid-other');
      expect(grade(flag(merelyOld, 'mishandled')).grade).toBe('valid-grave');
    },
  ],
  [
    'D9-6: that a month is nearly over is told beforehand',
    () => {
      expect(clockIn(opened().wait(25 * 24), 'one-month').state).toBe('warning');
      expect(clockIn(opened().wait(32 * 24), 'one-month').state).toBe('breached');
      expect(clockIn(at(), 'one-month').state).toBe('met');
    },
  ],
  [
    'D9-6: any injury of a customer is grade 1, whatever else there is',
    () => {
      expect(grade({ injured: true }).grade).toBe('valid-grave');
      expect(grade({ injured: true, demands: ['explanation'] }).reasons).toEqual(['injury']);
    },
  ],
  [
    'D9-6: a grave economic loss is grade 1, from 50,000 yuan by our own figure',
    () => {
      expect(grade({ demandAmountFen: 4_999_999 }).grade).toBe('valid-other');
      expect(grade({ demandAmountFen: 5_000_000 }).grade).toBe('valid-grave');
      const trigger = POLICY.grading.triggers.find(({ id }) => id === 'grave-loss');
      expect(trigger?.label[0]).toContain('本店自定');
    },
  ],
  [
    'D9-6: three departments or more are grade 1, two are not',
    () => {
      const two = at('judge-complaint').do('confirm-grade', 'customer-manager', {
        involvedDepartments: ['售后服务部', '销售部'],
      });
      expect(grade(two).reasons).not.toContain('three-departments');
      expect(grade(at('confirm-grade'))).toEqual({ grade: 'valid-grave', reasons: ['three-departments'] });
    },
  ],
  [
    'D9-7: a promise without consent that led to a dispute is grade 2',
    () => {
      expect(grade(flag(opened(), 'own-promise'))).toEqual({
        grade: 'valid-serious',
        reasons: ['own-promise'],
      });
    },
  ],
  [
    'D9-7: a promised service that is missing and was raised again is grade 2',
    () => {
      const facts: Facts = { complaintType: 'sales.promise-unkept' };
      expect(grade(facts).grade).toBe('valid-other');
      expect(grade(facts, { sameProblemTimes: 2, groups: [] }).grade).toBe('valid-serious');
      expect(grade({ complaintType: 'repair.rework', sameFaultRepairs: 2 }).grade).toBe('valid-serious');
      expect(grade({ complaintType: 'facilities.parking' }, { sameProblemTimes: 2, groups: [] }).grade).toBe(
        'valid-other',
      );
    },
  ],
  [
    'D9-7: the same complaint of three different people within a month is grade 2',
    () => {
      const [second, third] = [member('b', 10, '13900000002'), member('c', 30, '13900000003')];
      expect(together(second, third)).toEqual(['same-from-three']);
      expect(together(second)).toEqual([]);
      expect(together(second, member('c', 31, '13900000003'))).toEqual([]);
      expect(together(second, member('c', 5, '13900000002'))).toEqual([]);
      expect(together(second, member('c', 5, '13900000003', 'delay'))).toEqual([]);
      const history = { sameProblemTimes: 1, groups: ['same-from-three'] };
      expect(grade({ complaintType: SAME }, history)).toEqual({
        grade: 'valid-serious',
        reasons: ['same-from-three'],
      });
    },
  ],
  [
    'D9-7: the third grade, missing in the source, is everything else and says that it is ours',
    () => {
      expect(grade({ complaintType: 'price.labour', demands: ['compensation'] })).toEqual({
        grade: 'valid-other',
        reasons: ['no-trigger'],
      });
      const last = POLICY.grades.at(-1);
      expect(last?.id).toBe('valid-other');
      expect(last?.label[0]).toMatch(/三级.*本店自定/u);
    },
  ],
  [
    'C-1: 一级 is the worst here, and no grade is a bare number',
    () => {
      expect(POLICY.grades.map(({ label }) => label[0].slice(0, 2))).toEqual(['一级', '二级', '三级']);
      for (const { label } of POLICY.grades) expect(label[0].length).toBeGreaterThan(3);
    },
  ],
  [
    'D9-8: flow and form that the title promises are there: from the registration to the shelf, on the record form',
    () => {
      expect(stage(at())).toBe(VALID_COMPLAINT_STORY.ends);
      expect(POLICY.papers.map(({ id }) => id)).toEqual(['record-form']);
    },
  ],
  [
    'D9-8: a valid complaint is not closed before it was carried out and answered',
    () => {
      expect(refusal(at('carry-out').try('close', 'visit-clerk'))).toBe('wrong-stage');
      const refused = at('carry-out').do('feed-back-refused', 'customer-manager', {
        informedHow: 'phone',
        reactionWords: '不同意',
      });
      expect(owed(refused)).toEqual(['handle-again']);
      refused.do('handle-again', 'customer-manager');
      const { items } = closingGate(refused.kase(), POLICY);
      expect(items.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual(
        expect.arrayContaining(['kind', 'carried-out', 'feedback', 'summary']),
      );
    },
  ],
  [
    'C-17: words of the fitness club are a dealer’s, and the old ones can be looked up',
    () => {
      const texts = JSON.stringify({ ...POLICY, formerNames: [] });
      expect(texts).not.toMatch(/卡项|会员|健身/u);
      const shown = (id: string) => POLICY.flags.find((one) => one.id === id)?.label[0] ?? '';
      expect(formerNameOf(POLICY, shown('about-sales'))).toBe('卡项售卖');
      const hint = POLICY.actions.find(({ id }) => id === 'give-help')?.hints[0]?.text[0] ?? '';
      expect(formerNameOf(POLICY, hint)).toBe('会员');
    },
  ],
];

describe('valid-complaint: complaint or request', () => {
  test.each(KINDS)('%s', (_rule, check) => {
    check();
  });
});

describe('valid-complaint: grades', () => {
  test.each(GRADES)('%s', (_rule, check) => {
    check();
  });
});
