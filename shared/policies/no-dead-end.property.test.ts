import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOGISTICS_STORY } from '../../tests/demo/policy-stories/logistics';
import { THREE_LEVEL_STORY } from '../../tests/demo/policy-stories/three-level';
import { nextOwed } from './engine/next-owed';
import { actionsFor } from './engine/offers';
import { proposeGrade } from './grading/propose-grade';
import { LOGISTICS } from './logistics/policy';
import { EVERYBODY } from './testing/people';
import { formFor } from './testing/random-story';
import { Story } from './testing/story';
import { stuckAt } from './testing/to-the-close';
import { THREE_LEVEL } from './three-level/policy';

const POLICIES = [
  [THREE_LEVEL, THREE_LEVEL_STORY],
  [LOGISTICS, LOGISTICS_STORY],
] as const;

/** Notes and calls change nothing: what is done is chosen among the rest. */
const CHATTER: ReadonlySet<string> = new Set(['noted', 'contact-logged', 'loan-car-given', 'repair-agreed']);

/** One step that somebody may take: every second one as the case asks, the others as people please. */
function takeAny(story: Story, { isOwed, pick }: { readonly isOwed: boolean; readonly pick: number }): void {
  const { policy } = story;
  const kase = story.wait(0.1).kase();
  const owed = nextOwed(kase, policy).map(({ action }) => action.id);
  const offers = EVERYBODY.flatMap((person) =>
    actionsFor(kase, policy, person)
      .filter(({ isOpen, action }) => isOpen && !CHATTER.has(action.kind))
      .filter(({ action }) => !isOwed || owed.includes(action.id))
      .map(({ action }) => ({ action, person })),
  );
  const ids = Array.from(new Set(offers.map(({ action }) => action.id)));
  const id = ids[pick % Math.max(1, ids.length)];
  const mine = offers.filter(({ action }) => action.id === id);
  const chosen = mine[pick % Math.max(1, mine.length)];
  if (chosen !== undefined)
    story.try(chosen.action.id, chosen.person, formFor(chosen.action, 'enough', pick));
}

const step = fc.record({ isOwed: fc.boolean(), pick: fc.nat({ max: 1000 }) });

describe.each(POLICIES)('under $id', (policy, { facts }) => {
  test('whatever people did, what a case asks for leads to its close, with one person a role', () => {
    const grades = policy.grades.map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...grades), fc.array(step, { maxLength: 30 }), (grade, steps) => {
        const story = new Story({ policy, facts, grade });
        for (const one of steps) takeAny(story, one);
        expect(stuckAt(story)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  test('its story is of the grade that the desk itself proposes', () => {
    expect(proposeGrade(policy, facts).grade).toBe(policy.grading.otherwise);
  });
});
