import { expect, it } from 'vitest';
import { createCrashCount } from './crash-count';

it('three crashes within a minute are too many, three in an hour are not', () => {
  const often = createCrashCount();
  expect([0, 20_000, 59_999].map(often.isTooMany)).toEqual([false, false, true]);
  const seldom = createCrashCount();
  expect([0, 60_000, 1_200_000, 3_600_000].map(seldom.isTooMany)).toEqual([false, false, false, false]);
});
