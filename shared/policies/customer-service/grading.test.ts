import { describe, expect, test } from 'vitest';
import { act } from '../engine';
import { gradeNameIn } from '../engine/names-in-policy';
import { proposeGrade } from '../grading/propose-grade';
import { personOf } from '../testing/people';
import { Story, storeTime } from '../testing/story';
import type { Facts } from '../../domain/facts/facts';
import { CUSTOMER_SERVICE } from './policy';

const propose = (facts: Facts) => proposeGrade(CUSTOMER_SERVICE, facts).grade;

const IMPORTANT: readonly (readonly [string, Facts])[] = [
  ['a matter of brakes', { complaintType: 'product.brakes' }],
  ['a demand to return the car', { demands: ['return-car'] }],
  ['a sum of money', { demandAmountFen: 1 }],
  ['a group', { groupMatter: true }],
  ['an authority', { channel: 'market-regulator' }],
];
const URGENT: readonly (readonly [string, Facts])[] = [
  ['a car that cannot be driven', { immobilised: true }],
  ['the media', { mediaThreat: true }],
  ['a lawsuit', { lawsuitThreat: true }],
  ['a time the customer set', { answerWantedBy: '2026-11-23T18:00:00+08:00' }],
];

describe('importance × urgency', () => {
  test.each(IMPORTANT)('D1-2: %s is important, not urgent', (_what, facts) => {
    expect(propose(facts)).toBe('cs-important');
  });

  test.each(URGENT)('D1-2: %s is urgent, less important', (_what, facts) => {
    expect(propose(facts)).toBe('cs-urgent');
  });

  test('D1-2: one of each, whichever, is both: the field at the top', () => {
    for (const [, important] of IMPORTANT)
      for (const [, urgent] of URGENT)
        expect(propose({ ...important, ...urgent })).toBe('cs-important-urgent');
    expect(propose({ injured: true })).toBe('cs-important-urgent');
    expect(propose({ description: '高速行驶中刹车失灵' })).toBe('cs-important-urgent');
  });

  test('D1-2: nothing of either is the fourth field, and two of one side do not make it both', () => {
    expect(propose({ complaintType: 'attitude.reception' })).toBe('cs-routine');
    expect(propose({ groupMatter: true, demandAmountFen: 1 })).toBe('cs-important');
    expect(propose({ immobilised: true, mediaThreat: true })).toBe('cs-urgent');
  });

  test('D1-2: the fields have words and no number', () => {
    expect(CUSTOMER_SERVICE.grades.map(({ id }) => gradeNameIn(CUSTOMER_SERVICE, id, 'zh-CN'))).toEqual([
      '重要且紧急',
      '重要不紧急',
      '紧急不重要',
      '不重要不紧急',
    ]);
  });

  test.each([
    ['cs-important-urgent', 'customer-service-director', true],
    ['cs-important-urgent', 'general-manager', true],
    ['cs-important-urgent', 'customer-manager', false],
    ['cs-important', 'customer-manager', true],
    ['cs-urgent', 'customer-manager', true],
    ['cs-routine', 'customer-manager', true],
    ['cs-routine', 'general-manager', false],
  ] as const)('D14-1: work of grade %s given out by %s: %s', (grade, role, isTheirs) => {
    const facts = { customerName: '罗晓岚', phone: '13900010003', complaintType: 'other' };
    const story = new Story({ policy: CUSTOMER_SERVICE, grade, facts })
      .do('confirm-content', 'front-desk')
      .do('classify', 'front-desk');
    const form = { responsibleDepartment: '车间', handlerId: 'p-1', handlerName: '甲' };
    const result = act(story.kase(), CUSTOMER_SERVICE, personOf(role), 'assign', form, storeTime(story.now));
    expect(result.ok ? true : result.refusal.code).toBe(isTheirs ? true : 'not-the-team');
  });
});
