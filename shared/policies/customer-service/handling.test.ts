import { describe, expect, test } from 'vitest';
import { CUSTOMER_SERVICE_STORY } from '../../../tests/demo/policy-stories/customer-service';
import { mintNumber } from '../../domain/numbering/case-number';
import { checklistOutcome } from '../conditions/checklist-outcome';
import { flagsOf } from '../conditions/context-of';
import { deliveriesOf } from '../engine/deliverables';
import { nextOwed } from '../engine/next-owed';
import { tell } from '../testing/policy-story';
import { Story } from '../testing/story';
import type { Facts } from '../../domain/facts/facts';
import { CUSTOMER_SERVICE } from './policy';

type Rule = readonly [rule: string, check: () => void];

const at = (to?: string) => tell(CUSTOMER_SERVICE, CUSTOMER_SERVICE_STORY, to);
const fresh = (facts: Facts) => new Story({ policy: CUSTOMER_SERVICE, grade: 'cs-routine', facts });
const stage = (story: Story) => story.kase().process.stage;
const owed = (story: Story) => nextOwed(story.kase(), CUSTOMER_SERVICE).map(({ action }) => action.id);
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const hints = (id: string) =>
  (CUSTOMER_SERVICE.actions.find((one) => one.id === id)?.hints ?? []).map(({ text }) => text[0]).join('；');
const items = (id: string) =>
  CUSTOMER_SERVICE.checklists.find((one) => one.id === id)?.items.map(({ label }) => label[0]);

function handedOn(story: Story): Readonly<Record<string, boolean>> {
  const first = CUSTOMER_SERVICE.stages.find(({ id }) => id === 'registration');
  if (first === undefined) throw new Error('no first stage');
  const deliveries = deliveriesOf(story.kase(), CUSTOMER_SERVICE, first);
  return Object.fromEntries(deliveries.map(({ deliverable, isDelivered }) => [deliverable.id, isDelivered]));
}

const KNOWN: Facts = { customerName: '罗晓岚', phone: '13900010003' };
const FORM: Facts = {
  ...KNOWN,
  complaintType: 'other',
  receivedAt: '2026-11-21T08:50:00+08:00',
  place: '展厅',
};
const PLAN = { planKinds: ['redo-service'], planWords: '重新施工', planDeadline: '2026-11-25' };
const ticks = (list: string, names: readonly string[]) => ({
  checklistTicks: names.map((name) => `${list}.${name}`),
});
const ALL = ['reasonable', 'feasible', 'operable', 'cost', 'steps'];
const AGREED = { consentWords: '同意', informedHow: 'phone' };

const RECEIVING: readonly Rule[] = [
  [
    'D1-1: name, a way to the customer and the matter are confirmed, politely and patiently, before it goes on',
    () => {
      expect(refusal(fresh({ phone: '13900010003' }).try('confirm-content', 'front-desk'))).toBe(
        'condition-unmet',
      );
      expect(refusal(fresh({ customerName: '罗晓岚' }).try('confirm-content', 'front-desk'))).toBe(
        'condition-unmet',
      );
      expect(stage(fresh(KNOWN).do('confirm-content', 'front-desk'))).toBe('classification');
      expect(hints('confirm-content')).toContain('礼貌、耐心');
    },
  ],
  [
    'D1-1: every complaint has a case number of its own from the moment it is registered',
    () => {
      expect(fresh({}).kase().number).not.toBe(null);
      const number = (counter: number) =>
        mintNumber({ storeCode: 'SH01', deskLetter: 'A', counter, on: '2026-11-21' });
      expect(new Set([1, 2, 3, 10, 100].map(number)).size).toBe(5);
    },
  ],
  [
    'D3-1: one person receives, and is named; number, content, complainant and time stand from the start',
    () => {
      expect(refusal(fresh(KNOWN).try('confirm-content', 'customer-manager'))).toBe('no-right');
      const { work, number, facts, openedAt } = at('confirm-content').kase();
      expect(work.values.acceptedBy).toBe('林小禾');
      expect(number).toMatch(/^TS/u);
      expect(facts.customerName).toBe('罗晓岚');
      expect(openedAt).toBe('2026-11-21T09:00:00+08:00');
    },
  ],
  [
    'D17: the form has nature, time, place and content',
    () => {
      expect(handedOn(fresh(FORM))['registration-form']).toBe(true);
      for (const field of ['complaintType', 'receivedAt', 'place'] as const) {
        const { [field]: _left, ...rest } = FORM;
        expect(handedOn(fresh(rest))['registration-form']).toBe(false);
      }
    },
  ],
  [
    'D15: so have name, contact, content, time; details and background are handed on, too',
    () => {
      expect(handedOn(fresh(FORM))).toEqual({ 'registration-form': true, background: false });
      expect(handedOn(fresh({ ...FORM, incidentCourse: '取车后异响' }))['background']).toBe(true);
      const { customerName, ...nameless } = FORM;
      expect(customerName).toBe('罗晓岚');
      expect(handedOn(fresh(nameless))['registration-form']).toBe(false);
    },
  ],
  [
    'D12: the content is confirmed before type and severity are',
    () => {
      expect(refusal(fresh(FORM).try('classify', 'front-desk'))).toBe('wrong-stage');
      const untyped = fresh(KNOWN).do('confirm-content', 'front-desk');
      expect(refusal(untyped.try('classify', 'front-desk'))).toBe('condition-unmet');
      expect(stage(fresh(FORM).do('confirm-content', 'front-desk').do('classify', 'front-desk'))).toBe(
        'assignment',
      );
    },
  ],
  [
    'D15: somebody is given the responsibility, by name',
    () => {
      const form = { responsibleDepartment: '机电车间' };
      expect(at('classify').try('assign', 'customer-manager', form)).toEqual({
        ok: false,
        refusal: { code: 'missing-fields', fields: ['handlerId', 'handlerName'] },
      });
      expect(at('assign').kase().work.values.handlerName).toBe('沈怀远');
    },
  ],
  [
    'D14-1: a department cannot hand the work round: its objection is decided by somebody else',
    () => {
      const story = at('assign').do('dispute', 'department-manager', { disputeWords: '是配件质量问题' });
      expect(stage(story)).toBe('dispute');
      const form = {
        disputeDecision: '由机电车间负责',
        responsibleDepartment: '机电车间',
        handlerId: 'p-department-manager',
        handlerName: '贺川',
      };
      expect(refusal(story.try('settle-dispute', 'department-manager', form))).toBe('no-right');
      story.do('settle-dispute', 'customer-service-director', form);
      expect(stage(story)).toBe('investigation');
      expect(hints('settle-dispute')).toContain('防止推卸');
    },
  ],
];

const INVESTIGATING: readonly Rule[] = [
  [
    'D1-3: letters, call recordings and messages are asked for, and gone through before the result',
    () => {
      expect(items('evidence')).toEqual(expect.arrayContaining(['投诉函件', '通话录音', '短信、微信记录']));
      const form = { cause: '磨合不良', investigationReport: '路试可复现' };
      expect(refusal(at('assign').try('investigate', 'department-manager', form))).toBe('condition-unmet');
      expect(stage(at('collect-evidence').do('investigate', 'department-manager', form))).toBe('judgement');
    },
  ],
  [
    'D15: orders and correspondence are evidence, too',
    () => {
      expect(items('evidence')).toEqual(expect.arrayContaining(['工单、销售合同记录', '往来通信记录']));
    },
  ],
  [
    'D3-2: so is proof in the product; what there is, and that there is none, stand on the case',
    () => {
      expect(items('evidence')).toContain('车辆或配件实物证明');
      const outcome = (story: Story) =>
        checklistOutcome({ kase: story.kase(), checklists: CUSTOMER_SERVICE.checklists }, 'evidence')?.id;
      expect(outcome(at('assign'))).toBeUndefined();
      expect(outcome(at('collect-evidence'))).toBe('some');
      expect(outcome(at('assign').do('collect-evidence', 'front-desk'))).toBe('none');
    },
  ],
  [
    'D3-2: the main problem is written down, and no result without what the customer demands and expects',
    () => {
      expect(refusal(at('collect-evidence').try('investigate', 'department-manager'))).toBe('missing-fields');
      const story = fresh(FORM)
        .do('confirm-content', 'front-desk')
        .do('classify', 'front-desk')
        .do('assign', 'customer-manager', {
          responsibleDepartment: '车间',
          handlerId: 'p-1',
          handlerName: '甲',
        })
        .do('collect-evidence', 'front-desk');
      const form = { cause: '不明', investigationReport: '未见异常' };
      expect(refusal(story.try('investigate', 'department-manager', form))).toBe('condition-unmet');
    },
  ],
  [
    'D14-1: whether it is true is judged, with a reason where it is not',
    () => {
      const story = at('investigate');
      expect(owed(story)).toEqual(['judge-founded']);
      expect(refusal(story.try('judge-unfounded', 'customer-manager'))).toBe('missing-fields');
    },
  ],
  [
    'D3-3: a misunderstanding is explained, a fault of the company is apologised for and compensated',
    () => {
      const story = at('investigate').do('judge-unfounded', 'customer-manager', {
        foundedReason: '属正常磨合',
      });
      expect(
        refusal(story.try('propose-plan', 'customer-manager', { ...PLAN, ...ticks('solution', ALL) })),
      ).toBe('condition-unmet');
      story.do('propose-explanation', 'customer-manager', { planWords: '说明磨合期' });
      expect(story.kase().work.values.planKinds).toEqual(['explanation']);
      expect(owed(story)).toEqual(['explain']);
      expect(hints('propose-plan')).toContain('道歉并给合理补偿');
    },
  ],
];

const SOLVING: readonly Rule[] = [
  [
    'D1-4: a solution that is not reasonable, feasible and operable is not agreed on',
    () => {
      for (const missing of ['reasonable', 'feasible', 'operable']) {
        const left = ALL.filter((one) => one !== missing);
        const story = at('reply').do('propose-plan', 'customer-manager', {
          ...PLAN,
          ...ticks('solution', left),
        });
        expect(owed(story)).toEqual(['adjust-plan']);
        expect(refusal(story.try('agree', 'customer-manager', AGREED))).toBe('condition-unmet');
        story.do('adjust-plan', 'customer-manager', { ...PLAN, ...ticks('solution', ALL) });
        expect(owed(story)).toEqual(['agree']);
      }
    },
  ],
  [
    'D10-1: cost, feasibility and time belong to the solution',
    () => {
      expect(items('solution')).toEqual(expect.arrayContaining(['成本已核算', '可行', '时间和步骤明确']));
      const { planDeadline, ...timeless } = PLAN;
      expect(planDeadline).toBe('2026-11-25');
      expect(at('reply').try('propose-plan', 'customer-manager', timeless)).toEqual({
        ok: false,
        refusal: { code: 'missing-fields', fields: ['planDeadline'] },
      });
      expect(at('propose-plan').kase().work.values.planAmountFen).toBe(0);
    },
  ],
  [
    'D1-4: apology, compensation and a better process can be the solution',
    () => {
      for (const kind of ['apology', 'goodwill', 'process-improvement'])
        at('reply').do('propose-plan', 'customer-manager', { ...PLAN, planKinds: [kind] });
    },
  ],
  [
    'D12: compensation, refund, and the service done again can be the solution',
    () => {
      for (const kind of ['compensation', 'refund', 'redo-service'])
        at('reply').do('propose-plan', 'customer-manager', { ...PLAN, planKinds: [kind] });
    },
  ],
  [
    'D14-1: so can a discount',
    () => {
      at('reply').do('propose-plan', 'customer-manager', { ...PLAN, planKinds: ['discount'] });
    },
  ],
  [
    'D15: not accepted it is negotiated, then adjusted',
    () => {
      const story = at('refuse');
      expect(stage(story)).toBe('negotiation');
      expect(owed(story)).toEqual(['negotiate', 'adjust-plan']);
      expect(refusal(story.try('negotiate', 'customer-service-director'))).toBe('missing-fields');
      expect(stage(at('adjust-plan'))).toBe('agreement');
    },
  ],
  [
    'D17: nothing is carried out that was not agreed with the customer',
    () => {
      const story = at('propose-plan');
      expect(refusal(story.try('carry-out', 'department-manager', { executedHow: '已修' }))).toBe(
        'wrong-stage',
      );
      expect(hints('agree')).toContain('与客户共同解决');
      expect(stage(story.do('agree', 'customer-manager', AGREED))).toBe('execution');
    },
  ],
  [
    'D3-6: what was carried out is looked at by somebody who supervises, and goes back when it was not',
    () => {
      const story = at('carry-out');
      expect(refusal(story.try('supervise-pass', 'department-manager'))).toBe('no-right');
      expect(refusal(story.try('supervise-pass', 'customer-manager'))).toBe('no-right');
      story.do('supervise-fault', 'customer-service-director', { sheetFault: '未路试' });
      expect(stage(story)).toBe('execution');
    },
  ],
  [
    'D15: supervision stands between carrying out and feedback',
    () => {
      const form = { informedHow: 'phone', customerReaction: 'accepted', answerWords: '已修' };
      expect(refusal(at('carry-out').try('feed-back', 'customer-manager', form))).toBe('wrong-stage');
    },
  ],
  [
    'D14-2: a customer who wants it kept confidential is marked, and who handles the data is told',
    () => {
      const story = fresh({ ...FORM, confidential: true });
      expect(flagsOf(story.kase(), CUSTOMER_SERVICE)).toEqual(['confidential']);
      expect(flagsOf(fresh(FORM).kase(), CUSTOMER_SERVICE)).toEqual([]);
      expect(hints('collect-evidence')).toMatch(/保密.*不外泄/u);
      expect(hints('summarise')).toContain('不写客户姓名和联系方式');
    },
  ],
];

describe('customer service, from receiving to the solution', () => {
  test.each([...RECEIVING, ...INVESTIGATING, ...SOLVING])('%s', (_rule, check) => {
    check();
  });
});
