import { describe, expect, test } from 'vitest';
import { BENZ_ESCALATION_STORY } from '../../../tests/demo/policy-stories/benz-escalation';
import type { Role } from '../../domain/rights/roles';
import { clockMarks } from '../engine/clock-marks';
import { closingGate } from '../engine/closing-gate';
import { deliveriesOf } from '../engine/deliverables';
import { nextOwed } from '../engine/next-owed';
import { namedTicks } from '../engine/names-in-policy';
import { findStage } from '../engine/stage-of';
import { chooseLimit } from '../../clocks/limit';
import { personOf } from '../testing/people';
import { tell } from '../testing/policy-story';
import type { Story } from '../testing/story';
import { BENZ_ESCALATION as POLICY } from './policy';

type Step = readonly [action: string, role: Role, form: Readonly<Record<string, unknown>>];

/** The flow from the dealer to the finished report, box by box. */
const STEPS: readonly Step[] = [
  ['to-liability', 'customer-manager', { escalatedBecause: '气囊未弹出，有人受伤' }],
  ['pl-secure', 'customer-manager', { progressWords: '车辆封存，拍照，取数据' }],
  ['pl-hand-up', 'customer-manager', { reportWords: '受伤一人，车辆在店' }],
  ['check-liability', 'regional-office', { checklistTicks: ['liability.injury'] }],
  ['pl-confirm', 'regional-office', {}],
  ['pl-first-inspection', 'regional-office', { investigationReport: '外观、数据读取' }],
  ['pl-send-report', 'regional-office', { reportWords: '附报告' }],
  ['pl-clarify', 'central-office', { cause: '碰撞角度待核实' }],
  ['legal-advice', 'legal-affairs', { legalAdvice: '保全证据' }],
  ['publicity-advice', 'public-relations', { publicityAdvice: '统一口径' }],
  ['pl-decide', 'central-office', { planWords: '区域先行初步检测' }],
  ['pl-answer', 'central-office', { letterWords: '正在调查', informedHow: 'letter' }],
  [
    'pl-organise-first',
    'central-office',
    { planWords: '产品分析、法务、区域代表', planDeadline: '2026-12-10' },
  ],
  ['pl-region-inspects', 'regional-office', { investigationReport: '初检完成' }],
  ['pl-prepare', 'technical-director', { progressWords: '举升机、诊断仪就位' }],
  ['pl-inspect', 'product-analysis', { investigationReport: '传感器数据正常' }],
  ['pl-draft-report', 'product-analysis', { technicalReport: '初稿' }],
  ['pl-finish-report', 'product-analysis', { technicalReport: '碰撞角度未达到触发条件' }],
];

function walked(to?: string): Story {
  const story = tell(POLICY, BENZ_ESCALATION_STORY, 'evaluate', 'benz-liability');
  for (const [action, role, form] of STEPS) {
    story.wait(0.25).do(action, role, form);
    if (action === to) break;
  }
  return story;
}

const stage = (story: Story) => story.kase().process.stage;
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const owed = (story: Story) => nextOwed(story.kase(), POLICY).map(({ action }) => action.id);
const delivered = (story: Story, id: string) => {
  const at = findStage(POLICY, id);
  if (at === null) throw new Error(`no stage ${id}`);
  return deliveriesOf(story.kase(), POLICY, at).map(({ isDelivered }) => isDelivered);
};

describe('product liability, C.3.4', () => {
  test('D20-10: the boxes 1 to 13 are walked in their order, each by its lane', () => {
    const boxes = walked()
      .kase()
      .process.entered.map(({ stage: id }) => id);
    expect(boxes.filter((id) => /^pl-\d+$/u.test(id))).toEqual(
      Array.from({ length: 13 }, (_, i) => `pl-${String(i + 1)}`),
    );
    const lanes = Object.fromEntries(POLICY.stages.map(({ id, lane }) => [id, lane]));
    expect(['pl-1', 'pl-2', 'pl-10'].map((id) => lanes[id])).toEqual(['dealer', 'dealer', 'dealer']);
  });

  test('D20-10: the dealer hands it up at once; the hour is our figure and says so', () => {
    const found = POLICY.clocks.find(({ id }) => id === 'hand-up');
    if (found === undefined) throw new Error('no clock');
    expect(chooseLimit(found.limit, { grade: null, flags: [] })).toEqual({ amount: 1, unit: 'hours' });
    expect(found.source[0]).toContain('本店自定');
    const { startedAt, stoppedAt } = clockMarks(walked('pl-hand-up').kase(), found);
    expect((stoppedAt ?? 0) - (startedAt ?? 0)).toBe(30 * 60_000);
  });

  test('D20-10: the region goes through the checklist itself, and only a checklist decides', () => {
    const story = walked('pl-hand-up');
    expect(owed(story)[0]).toBe('check-liability');
    for (const action of ['pl-confirm', 'pl-deny'])
      expect(refusal(story.try(action, 'regional-office'))).toBe('condition-unmet');
    story.do('check-liability', 'regional-office', { checklistTicks: [] });
    expect(refusal(story.try('pl-confirm', 'regional-office'))).toBe('condition-unmet');
    story.do('pl-deny', 'regional-office');
    expect(stage(story)).toBe('c-3-5-9');
  });

  test('D20-10: what was ticked is told in the words of the list, a code of another policy as it is', () => {
    const form = { checklistTicks: ['liability.injury', 'other.thing'], checklistsDone: ['liability'] };
    expect(namedTicks(POLICY, form, 'zh-CN')).toEqual({
      checklistTicks: ['事故造成驾驶人、乘客或行人受伤', 'other.thing'],
      checklistsDone: ['产品责任检查单'],
    });
    expect(namedTicks(null, form, 'zh-CN')).toEqual(form);
    expect(namedTicks(POLICY, { note: '备注' }, 'zh-CN')).toEqual({ note: '备注' });
  });

  test('D20-3: an unclear case is handled as product liability, under that grade', () => {
    const story = walked('pl-hand-up');
    story.do('check-liability', 'regional-office', { checklistTicks: ['liability.damage'] });
    const data = { grade: 'benz-yellow', proposed: 'benz-liability', reasons: [], overruledBecause: '试' };
    story.write({ type: 'graded', data }, personOf('regional-office'), 'regional-office');
    expect(refusal(story.try('pl-confirm', 'regional-office'))).toBe('condition-unmet');
    story.write(
      { type: 'graded', data: { ...data, grade: 'benz-liability' } },
      personOf('regional-office'),
      'regional-office',
    );
    story.do('pl-confirm', 'regional-office');
    expect(stage(story)).toBe('pl-4');
  });

  test('D20-10: an initial inspection gives the report by the standard procedure, which is sent on', () => {
    const story = walked('pl-confirm');
    expect(refusal(story.try('pl-first-inspection', 'regional-office'))).toBe('missing-fields');
    const sent = walked('pl-send-report');
    expect(delivered(sent, 'pl-4')).toEqual([true]);
    const label = POLICY.actions.find(({ id }) => id === 'pl-send-report')?.label[0] ?? '';
    for (const to of ['法务', '产品分析', '厂家全球总部']) expect(label).toContain(to);
  });

  test('D20-10: coordination waits for the dealer’s side, for legal affairs and for PR', () => {
    const story = walked('pl-send-report');
    const decide = () => refusal(story.try('pl-decide', 'central-office', { planWords: '先初检' }));
    expect(owed(story)).toEqual(['pl-clarify', 'legal-advice', 'publicity-advice']);
    for (const [action, role, form] of STEPS.slice(7, 10)) {
      expect(decide()).toBe('condition-unmet');
      story.do(action, role, form);
    }
    expect(delivered(story, 'pl-6')).toEqual([true, true]);
    expect(decide()).toBe(null);
  });

  test('D20-10: the customer is answered in writing, by nothing else', () => {
    const story = walked('pl-decide');
    const form = { letterWords: '正在调查', informedHow: 'phone' };
    expect(refusal(story.try('pl-answer', 'central-office', form))).toBe('bad-values');
    expect(refusal(story.try('pl-answer', 'central-office', { informedHow: 'letter' }))).toBe(
      'missing-fields',
    );
  });

  test('D20-10: the inspection by the region comes first only if needed', () => {
    const story = walked('pl-answer');
    story.do('pl-organise', 'central-office', {
      planWords: '产品分析、法务、区域代表',
      planDeadline: '2026-12-10',
    });
    expect(stage(story)).toBe('pl-10');
    expect(stage(walked('pl-organise-first'))).toBe('pl-9');
  });

  test('D20-10: product analysis inspects, drafts and finishes the technical report', () => {
    const story = walked('pl-prepare');
    expect(refusal(story.try('pl-inspect', 'regional-office', { investigationReport: '检测' }))).toBe(
      'no-right',
    );
    const inspected = walked('pl-inspect');
    expect(refusal(inspected.try('pl-draft-report', 'product-analysis'))).toBe('missing-fields');
    expect(delivered(walked('pl-finish-report'), 'pl-13')).toEqual([true]);
  });

  test.each([
    ['media', 'pl-press', 'public-relations'],
    ['a lawsuit', 'pl-lawsuit', 'legal-affairs'],
    ['arbitration', 'pl-arbitration', 'legal-affairs'],
    ['further technical investigation', 'pl-further-inspection', 'product-analysis'],
    ['a negotiated settlement', 'pl-negotiation', 'central-office'],
  ] as const)('D20-11: the liability team may go on with %s', (_what, action, role) => {
    const story = walked();
    expect(stage(story)).toBe('pl-team');
    expect(refusal(story.try(action, 'customer-manager', { progressWords: '继续' }))).toBe('no-right');
    story.do(action, role, { progressWords: '继续' });
    expect(stage(story)).toBe('pl-team');
  });

  test('D20-11: it ends when the customer accepts the result, and not before', () => {
    const story = walked().do('pl-refused', 'central-office', {
      informedHow: 'letter',
      reactionWords: '不认可',
    });
    expect(stage(story)).toBe('pl-team');
    story.do('pl-negotiation', 'legal-affairs', { progressWords: '达成和解' });
    story.do('pl-settled', 'central-office', { informedHow: 'letter', customerReaction: 'accepted' });
    story.do('summarise', 'central-office', { summary: '完善事故车封存流程' });
    expect(closingGate(story.kase(), POLICY).isOpen).toBe(true);
    story.do('close', 'central-office');
    expect(story.kase().process.isClosed).toBe(true);
  });
});
