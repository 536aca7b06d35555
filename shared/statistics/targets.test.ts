import { expect, test } from 'vitest';
import { THREE_LEVEL_STORY } from '../../tests/demo/policy-stories/three-level';
import { tell } from '../policies/testing/policy-story';
import { STORE_CALENDAR } from '../policies/testing/readings';
import { Story } from '../policies/testing/story';
import { THREE_LEVEL } from '../policies/three-level/policy';
import { targetResults } from './targets';

const results = (...stories: readonly Story[]) =>
  targetResults(
    stories.map((story) => story.kase()),
    THREE_LEVEL,
    { calendar: STORE_CALENDAR, now: Math.max(...stories.map(({ now }) => now)) },
  );
const metOf = (id: string, ...stories: readonly Story[]) =>
  results(...stories).find(({ target }) => target.id === id)?.isMet;
const told = () => tell(THREE_LEVEL, THREE_LEVEL_STORY);
const late = () => new Story({ policy: THREE_LEVEL }).wait(200);

test('every target has its line, whether a desk can work it out or not', () => {
  expect(results(told()).map(({ target }) => target.id)).toEqual(THREE_LEVEL.targets.map(({ id }) => id));
});

test.each([
  'completion',
  'satisfaction',
  'late',
  'grading',
  'response',
  'feedback',
  'visits',
  'nodes',
  'staff',
])('the target %s is kept by a case that went by the book', (id) => {
  expect(metOf(id, told())).toBe(true);
});

test('S1-3: more than 8 % late is too many, although it is a small figure that is wanted', () => {
  expect(metOf('late', told(), late())).toBe(false);
});

test('S1-6: one of two answered in time is not 95 %', () => {
  expect(metOf('response', told(), late())).toBe(false);
});

test('S1-2: what one desk cannot know has no figure, and none is invented', () => {
  for (const id of ['response-time', 'churn', 'rank', 'cycle', 'escalation', 'information'])
    expect(results(told()).find(({ target }) => target.id === id)).toMatchObject({ rate: null, isMet: null });
});

test('a target with nothing to count is neither kept nor missed', () => {
  expect(metOf('satisfaction', new Story({ policy: THREE_LEVEL }))).toBeNull();
});
