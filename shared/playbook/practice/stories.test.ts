import { describe, expect, it, test } from 'vitest';
import { factsSchema, missingForSaving } from '../../domain/facts/facts';
import { proposeGrade } from '../../policies/grading/propose-grade';
import { stageOf } from '../../policies/engine/stage-of';
import { personOf } from '../../policies/testing/people';
import { Story } from '../../policies/testing/story';
import { DEALER_4S } from '../../policies/dealer-4s/policy';
import { practiceStories, type PracticeStory } from './stories';

const stories = practiceStories('2026-11-21');

/** The story through the engine, each step by somebody of the role it names. */
function played({ facts, steps }: PracticeStory): Story {
  const story = new Story({ facts, grade: proposeGrade(DEALER_4S, facts).grade });
  for (const [by, action, form] of steps) story.wait(0.5).do(action, personOf(by), form ?? {});
  return story;
}

describe('the sample cases of the practice', () => {
  test.each(stories.map((story) => [story.stage, story] as const))(
    'reach the stage %s by steps the policy allows',
    (stage, story) => {
      expect(stageOf(played(story).kase(), DEALER_4S)).toBe(stage);
    },
  );

  it('are at least six, each at another stage, each with an id of its own', () => {
    expect(stories.length).toBeGreaterThanOrEqual(6);
    expect(new Set(stories.map(({ stage }) => stage)).size).toBe(stories.length);
    expect(new Set(stories.map(({ caseId }) => caseId)).size).toBe(stories.length);
  });

  it('could have been registered at the counter, by customers who are none', () => {
    for (const { facts } of stories) {
      expect(missingForSaving(facts)).toEqual([]);
      expect(factsSchema.parse(facts)).toEqual(facts);
      expect(facts.customerName).toMatch(/^练习客户/u);
      expect(facts.phone).toMatch(/^1390000000\d$/u);
    }
  });

  it('have different grades, so that the trainee sees what grading does', () => {
    expect(new Set(stories.map(({ facts }) => proposeGrade(DEALER_4S, facts).grade)).size).toBeGreaterThan(1);
  });

  it('promise a day that is still to come, over the end of a year too', () => {
    const due = (today: string) =>
      practiceStories(today)
        .flatMap(({ steps }) => steps)
        .map(([, , form]) => form?.outstandingDue)
        .find((day) => day !== undefined);
    expect(due('2026-11-21')).toBe('2026-12-05');
    expect(due('2026-12-25')).toBe('2027-01-08');
  });
});
