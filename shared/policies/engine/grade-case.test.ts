import { describe, expect, test } from 'vitest';
import { DEALER_4S } from '../dealer-4s/policy';
import { personOf } from '../testing/people';
import { Story } from '../testing/story';
import { walk } from '../testing/walk';
import { gradeCase } from './arbitrate';

const PROPOSED = { grade: 'important', proposed: 'important', reasons: ['media-threat'], because: '' };
const MANAGER = personOf('customer-manager');
const graded = (story: Story, choice = PROPOSED, person = MANAGER) =>
  gradeCase(story.kase(), DEALER_4S, person, choice);
const refusal = (result: ReturnType<typeof graded>) => (result.ok ? null : result.refusal.code);

describe('grading a case anew', () => {
  test('S1-5: what the rules propose needs no reason, and keeps theirs', () => {
    expect(graded(new Story())).toEqual({
      ok: true,
      drafts: [
        {
          type: 'graded',
          data: {
            grade: 'important',
            proposed: 'important',
            reasons: ['media-threat'],
            overruledBecause: null,
          },
        },
      ],
    });
  });

  test('S1-5: another grade than the proposed one is kept with the reason, and not without one', () => {
    const overruled = { ...PROPOSED, grade: 'urgent' };
    expect(refusal(graded(new Story(), overruled))).toBe('no-reason');
    expect(refusal(graded(new Story(), { ...overruled, because: '  ' }))).toBe('no-reason');
    expect(refusal(graded(new Story(), { ...overruled, because: '长'.repeat(501) }))).toBe('no-reason');
    const kept = graded(new Story(), { ...overruled, because: ' 客户已联系电视台 ' });
    expect(kept.ok && kept.drafts[0]?.data).toMatchObject({ overruledBecause: '客户已联系电视台' });
  });

  test('is for those who confirm grades, and not for whom the complaint is about', () => {
    expect(refusal(graded(new Story(), PROPOSED, personOf('front-desk')))).toBe('no-right');
    expect(refusal(graded(new Story(), PROPOSED, personOf('administrator')))).toBe('no-right');
    expect(refusal(graded(new Story(), PROPOSED, personOf('customer-manager', { isDisabled: true })))).toBe(
      'person-disabled',
    );
    const about = new Story({ facts: { targetPerson: MANAGER.name } });
    expect(refusal(graded(about))).toBe('own-case');
  });

  test('knows only the grades of the policy, and leaves a closed case as it is', () => {
    expect(refusal(graded(new Story(), { ...PROPOSED, grade: 'A' }))).toBe('unknown-grade');
    expect(refusal(graded(walk(new Story(), 'close')))).toBe('case-closed');
  });
});
