import { describe, expect, test } from 'vitest';
import { clockMarks } from '../engine/clock-marks';
import { closingGate } from '../engine/closing-gate';
import { visitNeed } from '../engine/visit-state';
import { nextOwed } from '../engine/next-owed';
import { OPENING, Story } from '../testing/story';
import { FEEDBACK, walk } from '../testing/walk';
import { DEALER_4S } from './policy';

type Rule = readonly [rule: string, check: () => void];

const HOUR = 3_600_000;
const stage = (story: Story) => story.kase().process.stage;
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const owed = (story: Story) => nextOwed(story.kase(), DEALER_4S).map(({ action }) => action.id);
const gate = (story: Story) =>
  Object.fromEntries(closingGate(story.kase(), DEALER_4S).items.map(({ id, state }) => [id, state]));

function visitMarks(story: Story) {
  const clock = DEALER_4S.clocks.find(({ id }) => id === 'visit');
  if (clock === undefined) throw new Error('no clock of visits');
  return clockMarks(story.kase(), clock);
}

function marked(wanted: 'yes' | 'no', to = 'feed-back'): Story {
  const story = walk(new Story(), 'judge-founded').do('mark-visit', 'customer-manager', {
    visitWanted: wanted,
  });
  return walk(story, to, 'judge-founded');
}

const VISITS: readonly Rule[] = [
  [
    'D5-6: only what 客户经理 marked 需要回访 is visited',
    () => {
      expect(refusal(new Story().try('mark-visit', 'visit-clerk', { visitWanted: 'yes' }))).toBe('no-right');
      const story = marked('no');
      expect(owed(story)).not.toContain('visit');
      expect(refusal(story.try('visit', 'visit-clerk', { visitOutcome: 'satisfied' }))).toBe(
        'condition-unmet',
      );
      expect(owed(marked('yes'))).toContain('visit');
    },
  ],
  [
    'D5-6: within 24 hours of being finished',
    () => {
      const story = marked('yes', 'check-pass').wait(2);
      expect(visitMarks(story).startedAt).toBe(null);
      story.do('feed-back', 'customer-manager', FEEDBACK);
      expect(visitMarks(story)).toMatchObject({ startedAt: OPENING + 2 * HOUR, stoppedAt: null });
      story.wait(24).do('visit', 'visit-clerk', { visitOutcome: 'very-satisfied' });
      expect(visitMarks(story).stoppedAt).toBe(OPENING + 26 * HOUR);
      expect(DEALER_4S.clocks.find(({ id }) => id === 'visit')?.limit.default).toEqual({
        amount: 24,
        unit: 'hours',
      });
    },
  ],
  [
    'D5-6: marked only after it was finished, the 24 hours run from the mark',
    () => {
      const story = walk(new Story(), 'feed-back').wait(5);
      story.do('mark-visit', 'customer-manager', { visitWanted: 'yes' });
      expect(visitMarks(story).startedAt).toBe(OPENING + 5 * HOUR);
    },
  ],
  [
    'D5-6: a sheet still in handling is not visited (暂停回访)',
    () => {
      const story = marked('yes', 'carry-out');
      expect(refusal(story.try('visit', 'visit-clerk', { visitOutcome: 'satisfied' }))).toBe('wrong-stage');
    },
  ],
  [
    'D5-6: sent back while the visit is owed, its clock stands still until the sheet is finished again',
    () => {
      const story = marked('yes').wait(1);
      story.do('check-fault', 'visit-clerk', { sheetFault: '缺责任人签字' }).wait(3);
      expect(visitMarks(story).pauses).toMatchObject([{ from: OPENING + HOUR, to: null }]);
      story.do('hand-over', 'management-dept').do('feed-back', 'customer-manager', FEEDBACK);
      expect(visitMarks(story).pauses).toMatchObject([{ from: OPENING + HOUR, to: OPENING + 4 * HOUR }]);
    },
  ],
  [
    'D5-6: visits are made by 客户服务中心, who is named',
    () => {
      const story = marked('yes');
      expect(refusal(story.try('visit', 'customer-manager', { visitOutcome: 'fair' }))).toBe('no-right');
      story.do('visit', 'visit-clerk', { visitOutcome: 'fair', visitWords: '还行' });
      expect(story.kase().work.values).toMatchObject({ visitor: '何静', visitOutcome: 'fair' });
      expect(story.kase().work.visits).toHaveLength(1);
    },
  ],
  [
    'D5-6: the list of visits tells what is due, suspended, done, refused, and which is a second visit',
    () => {
      const need = (story: Story) => visitNeed(story.kase(), DEALER_4S);
      expect(need(walk(new Story(), 'feed-back'))).toEqual({ state: 'not-wanted', isSecond: false });
      expect(need(marked('yes', 'carry-out'))).toEqual({ state: 'suspended', isSecond: false });
      const story = marked('yes');
      expect(need(story)).toEqual({ state: 'due', isSecond: false });
      story.do('visit-dissatisfied', 'visit-clerk', { visitWords: '异响还在' });
      expect(need(story)).toEqual({ state: 'suspended', isSecond: false });
      walk(story.do('second-plan', 'customer-manager'), 'feed-back', 'determine');
      expect(need(story)).toEqual({ state: 'due', isSecond: true });
      story.do('visit', 'visit-clerk', { visitOutcome: 'accepts' });
      expect(need(story)).toEqual({ state: 'done', isSecond: true });
      const refused = marked('yes').do('waive-visit', 'visit-clerk', { visitWaivedBecause: '客户谢绝' });
      expect(need(refused).state).toBe('refused');
    },
  ],
  [
    'S0-10: dissatisfied at the visit, a second handling begins and everything is earned again',
    () => {
      const story = marked('yes');
      expect(refusal(story.try('visit', 'visit-clerk', { visitOutcome: 'dissatisfied' }))).toBe('bad-values');
      story.do('visit-dissatisfied', 'visit-clerk', { visitWords: '异响还在' });
      expect(stage(story)).toBe('second-handling');
      story.do('second-plan', 'customer-manager');
      expect(story.kase().process).toMatchObject({ stage: 'plan', round: 2 });
      expect(gate(story)).toMatchObject({ feedback: 'open', accountability: 'open', sheet: 'open' });
      walk(story, 'record-signatures', 'determine');
      expect(gate(story)).toMatchObject({ feedback: 'met', visit: 'open' });
      story.do('visit', 'visit-clerk', { visitOutcome: 'satisfied' }).do('close', 'visit-clerk');
      expect(story.kase().process.isClosed).toBe(true);
    },
  ],
  [
    'S0-9: a customer who does not accept the result is not asked to; it is handled again',
    () => {
      const story = walk(new Story(), 'check-pass');
      const form = { informedHow: 'phone', customerReaction: 'not-accepted' };
      expect(refusal(story.try('feed-back', 'customer-manager', form))).toBe('bad-values');
      story.do('feed-back-refused', 'customer-manager', { informedHow: 'phone', reactionWords: '要求换件' });
      expect(stage(story)).toBe('second-handling');
      expect(refusal(story.try('close', 'visit-clerk'))).toBe('wrong-stage');
    },
  ],
];

const CLOSING: readonly Rule[] = [
  [
    'D5-6: what is not visited for a reason may be closed',
    () => {
      const story = walk(marked('yes'), 'record-signatures', 'feed-back');
      expect(story.try('close', 'visit-clerk')).toEqual({
        ok: false,
        refusal: { code: 'gate-unmet', items: ['visit'] },
      });
      story
        .do('waive-visit', 'visit-clerk', { visitWaivedBecause: '客户要求勿扰' })
        .do('close', 'visit-clerk');
      expect(story.kase().process.isClosed).toBe(true);
    },
  ],
  [
    'D5-7: 客户服务中心 checks every finished sheet; a faulty one goes back to 管理部',
    () => {
      const story = walk(new Story(), 'hand-over');
      expect(owed(story)).toContain('check-pass');
      story.do('check-fault', 'visit-clerk', { sheetFault: '责任追究未填' });
      expect(stage(story)).toBe('execution');
      story.do('hand-over', 'management-dept').do('feed-back', 'customer-manager', FEEDBACK);
      expect(gate(story)['sheet']).toBe('open');
      story.do('check-pass', 'visit-clerk');
      expect(gate(story)['sheet']).toBe('met');
    },
  ],
  [
    'D5-6: each condition of closing that is open is named, and no other',
    () => {
      const story = walk(new Story(), 'feed-back');
      expect(story.try('close', 'visit-clerk')).toEqual({
        ok: false,
        refusal: { code: 'gate-unmet', items: ['papers', 'summary'] },
      });
      story.do('summarise', 'customer-manager', { summary: '加强检验' });
      story.do('waive-papers', 'customer-manager', { papersWaivedBecause: '客户在外地' });
      expect(gate(story)).toMatchObject({ papers: 'waived', summary: 'met' });
      story.do('close', 'visit-clerk');
    },
  ],
  [
    'S0-10: a reopened case earns its closing again, waivers included',
    () => {
      const story = walk(new Story(), 'summarise');
      story.do('waive-papers', 'customer-manager', { papersWaivedBecause: '客户在外地' });
      expect(gate(story)['papers']).toBe('waived');
      story.do('close', 'visit-clerk').do('archive', 'visit-clerk');
      story.do('reopen', 'customer-manager', { reopenedBecause: '客户再次来电' });
      expect(story.kase().process).toMatchObject({ stage: 'reopened', isClosed: false, round: 2 });
      story.do('reopened-plan', 'customer-manager');
      expect(gate(story)).toMatchObject({ feedback: 'open', papers: 'open', summary: 'open' });
      walk(story, 'close', 'determine');
      expect(story.kase().process.isClosed).toBe(true);
    },
  ],
  [
    'S0-11: only a closed case is archived',
    () => {
      expect(refusal(walk(new Story(), 'feed-back').try('archive', 'visit-clerk'))).toBe('wrong-stage');
      expect(stage(walk(new Story(), 'close').do('archive', 'visit-clerk'))).toBe('archived');
    },
  ],
  [
    'C-11: with the switch on the customer is told only after the instruction; here it is off',
    () => {
      const strict = { ...DEALER_4S, approvalBeforeInforming: true };
      const early = walk(new Story({ policy: strict }), 'determine');
      const form = { informedHow: 'phone' };
      expect(refusal(early.try('inform-early', 'customer-manager', form))).toBe('approval-first');
      walk(early, 'instruct-approve', 'determine').do('inform-early', 'customer-manager', form);
      expect(DEALER_4S.approvalBeforeInforming).toBe(false);
      walk(new Story(), 'determine').do('inform-early', 'customer-manager', form);
    },
  ],
  [
    'D2-2: an unfounded complaint is answered with the reason, closed without accountability',
    () => {
      const story = walk(new Story(), 'confirm-grade');
      expect(refusal(story.try('judge-unfounded', 'customer-manager'))).toBe('missing-fields');
      story.do('judge-unfounded', 'customer-manager', { foundedReason: '属正常磨损' });
      expect(stage(story)).toBe('feedback');
      walk(story, 'close', 'hand-over');
      expect(story.kase().process.isClosed).toBe(true);
    },
  ],
];

describe('visits and closing of the dealer process', () => {
  test.each([...VISITS, ...CLOSING])('%s', (_rule, check) => {
    check();
  });
});
