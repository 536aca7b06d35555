import { describe, expect, test } from 'vitest';
import { POLICY_STORIES } from '../../tests/demo/policy-stories';
import { PRESETS } from './presets';
import { proposeGrade } from './grading/propose-grade';
import { tell } from './testing/policy-story';

test('every preset has a story', () => {
  expect(POLICY_STORIES.map(({ policy }) => policy).sort()).toEqual(PRESETS.map(({ id }) => id).sort());
});

describe.each(PRESETS.map((policy) => [policy.id, policy] as const))('the story of %s', (id, policy) => {
  const story = POLICY_STORIES.find((one) => one.policy === id);

  test('ends where it says, under the grade the policy proposes, and without a wait between its steps', () => {
    if (story === undefined) throw new Error('no story');
    const { grade } = proposeGrade(policy, story.facts);
    // At the screen nobody waits two days: the demo takes the same steps at once.
    const atOnce = { ...story, steps: story.steps.map((step) => ({ ...step, after: 0 })) };
    for (const told of [story, atOnce])
      expect(tell(policy, told, undefined, grade).kase().process.stage).toBe(story.ends);
  });
});
