import { describe, expect, test } from 'vitest';
import { THREE_LEVEL_STORY } from '../../../tests/demo/policy-stories/three-level';
import { closingGate } from '../engine/closing-gate';
import { rhythmDue } from '../engine/rhythm-due';
import { visitNeed } from '../engine/visit-state';
import { tell } from '../testing/policy-story';
import { hoursOf, stateOf } from '../testing/readings';
import type { Story } from '../testing/story';
import { THREE_LEVEL } from './policy';

const told = (to?: string) => tell(THREE_LEVEL, THREE_LEVEL_STORY, to);
const open = (story: Story) =>
  closingGate(story.kase(), THREE_LEVEL).items.flatMap(({ id, state }) => (state === 'open' ? [id] : []));
const FEEDBACK = { informedHow: 'sms', customerReaction: 'accepted', guaranteeWords: '一年内免费复检' };

describe('the result', () => {
  test('S1-12: the result is told within 24 h of completion', () => {
    const given = told('carry-out').wait(24);
    expect(hoursOf(given, 'feedback')).toBe(24);
    expect(stateOf(given, 'feedback')).toBe('warning');
    given.do('feed-back', 'front-desk', FEEDBACK);
    expect(stateOf(given, 'feedback')).toBe('met');
    expect(stateOf(told('carry-out').wait(24.1), 'feedback')).toBe('breached');
  });

  test('S1-12: by the contact the customer prefers: phone, SMS or mail, and the registration says which', () => {
    expect(told().kase().facts.feedbackChannel).toBe('sms');
    for (const informedHow of ['phone', 'sms', 'email'])
      expect(told('carry-out').try('feed-back', 'front-desk', { ...FEEDBACK, informedHow }).ok).toBe(true);
    const hints = THREE_LEVEL.actions.find(({ id }) => id === 'feed-back')?.hints.map(({ text }) => text[0]);
    expect(hints?.some((text) => text.includes('希望的联系方式'))).toBe(true);
  });

  test('S1-12: who says nothing about the way told it by the one the customer prefers', () => {
    const { informedHow: _how, ...rest } = FEEDBACK;
    expect(told('carry-out').do('feed-back', 'front-desk', rest).kase().work.values.informedHow).toBe('sms');
    const other = told('carry-out').do('feed-back', 'front-desk', { ...rest, informedHow: 'phone' });
    expect(other.kase().work.values.informedHow).toBe('phone');
    const { feedbackChannel: _channel, ...facts } = THREE_LEVEL_STORY.facts;
    const unknown = tell(THREE_LEVEL, { ...THREE_LEVEL_STORY, facts }, 'carry-out');
    expect(unknown.try('feed-back', 'front-desk', rest)).toEqual({
      ok: false,
      refusal: { code: 'missing-fields', fields: ['informedHow'] },
    });
  });

  test('S1-12: result, compensation and guarantee for afterwards are told', () => {
    const given = told('carry-out');
    const { guaranteeWords: _guarantee, ...bare } = FEEDBACK;
    expect(given.try('feed-back', 'front-desk', bare)).toEqual({
      ok: false,
      refusal: { code: 'missing-fields', fields: ['guaranteeWords'] },
    });
    given.do('feed-back', 'front-desk', {
      ...FEEDBACK,
      compensationWords: '工时券',
      compensationFen: 20_000,
    });
    expect(given.kase().work.values).toMatchObject({
      compensationFen: 20_000,
      guaranteeWords: '一年内免费复检',
    });
  });

  test('S1-12: nobody skips the feedback without having tried', () => {
    const given = told('carry-out');
    const waive = () => given.try('waive-feedback', 'customer-manager', { feedbackWaivedBecause: '停机' });
    expect(waive()).toMatchObject({ refusal: { code: 'condition-unmet' } });
    given.do('log-contact', 'front-desk', { contactReached: 'not-reached', contactHow: 'phone' });
    expect(waive().ok).toBe(true);
    expect(stateOf(given, 'feedback')).toBe('met');
  });
});

describe('the visit', () => {
  test('S1-13: every customer is asked within 48 h of the feedback, marked or not', () => {
    const given = told('feed-back').wait(48);
    expect(hoursOf(given, 'visit')).toBe(48);
    expect(stateOf(given, 'visit')).toBe('warning');
    expect(visitNeed(given.kase(), THREE_LEVEL).state).toBe('due');
    expect(given.kase().work.values.visitWanted).toBeUndefined();
    given.do('visit', 'visit-clerk', { visitOutcome: 'satisfied', suggestionWords: '大厅加座位' });
    expect(stateOf(given, 'visit')).toBe('met');
    expect(stateOf(told('feed-back').wait(48.1), 'visit')).toBe('breached');
  });

  test('S1-13: the visit keeps the customer’s rating and advice', () => {
    expect(told('feed-back').try('visit', 'visit-clerk', { suggestionWords: '大厅加座位' })).toEqual({
      ok: false,
      refusal: { code: 'missing-fields', fields: ['visitOutcome'] },
    });
    expect(told('visit-dissatisfied').kase().work.values.suggestionWords).toBe('排队时请显示等候时间');
  });

  test('S1-13: a dissatisfied customer gets a second follow-up within 48 h: more compensation, another plan', () => {
    const given = told('visit-dissatisfied').wait(48);
    expect(given.kase().process.stage).toBe('second-handling');
    expect(hoursOf(given, 'second-follow-up')).toBe(48);
    expect(stateOf(given, 'second-follow-up')).toBe('warning');
    const changed = { planWords: '退还工时费', compensationWords: '退工时费', compensationFen: 12_000 };
    given.do('second-follow-up', 'front-desk', changed);
    expect(stateOf(given, 'second-follow-up')).toBe('met');
    expect(given.kase().process).toMatchObject({ stage: 'handling', round: 2 });
    expect(stateOf(told('visit-dissatisfied').wait(48.1), 'second-follow-up')).toBe('breached');
  });

  test('S1-13: a customer who refuses the result is followed up as well', () => {
    const given = told('carry-out');
    given.do('feed-back-refused', 'front-desk', { informedHow: 'phone', reactionWords: '不同意' });
    expect(given.kase().process.stage).toBe('second-handling');
    expect(stateOf(given, 'second-follow-up')).toBe('running');
    expect(stateOf(given, 'visit')).toBeNull();
  });

  test('S1-13: the loop is not closed before the second result was told and asked about', () => {
    const given = told('second-follow-up').do('carry-out', 'front-desk', { executedHow: '已退' });
    given.do('feed-back', 'front-desk', FEEDBACK);
    expect(open(given)).toEqual(['visit', 'papers', 'summary']);
    expect(told('summarise').try('close', 'front-desk')).toMatchObject({ refusal: { code: 'gate-unmet' } });
    expect(open(told('record-signatures'))).toEqual([]);
  });
});

describe('the review', () => {
  test('S1-14: a review meeting every week', () => {
    const [review] = THREE_LEVEL.rhythms;
    if (review === undefined) throw new Error('no rhythm');
    // 2026-11-21 is a Saturday; the Monday is our choice.
    expect(rhythmDue(review, '2026-11-21')).toBe('2026-11-23');
    expect(rhythmDue(review, '2026-11-24')).toBe('2026-11-30');
    expect(review.sources).toEqual(['S1-14', 'own']);
  });

  test('S1-14: what the review looks at is written with each case', () => {
    expect(open(told('visit'))).toContain('summary');
    const given = told('second-follow-up').do('carry-out', 'front-desk', { executedHow: '已退' });
    given.do('summarise', 'front-desk', { summary: '排班没有备份', rootCause: '无补位规则' });
    expect(given.kase().work.values).toMatchObject({ summary: '排班没有备份', rootCause: '无补位规则' });
  });

  test('C-13: the rhythm of this source is weekly', () => {
    expect(THREE_LEVEL.rhythms.map(({ every }) => every)).toEqual(['week']);
  });
});

describe('after the end', () => {
  test('C-18: a closed case is reopened with a reason and owes everything again', () => {
    const given = told().do('reopen', 'customer-manager', { reopenedBecause: '又发生了' });
    given.do('reopened-handling', 'customer-manager');
    expect(given.kase().process).toMatchObject({ stage: 'handling', round: 3 });
    expect(open(given)).toEqual(['solution', 'feedback', 'visit', 'papers', 'summary']);
    expect(stateOf(given, 'closing')).toBe('running');
  });
});
