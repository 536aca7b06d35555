import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openTestStore, sampleDesk } from './testing/test-store';
import { tellOnceIn } from './told';

const NOW = Date.parse('2026-11-22T10:00:00+08:00');

it('tells each thing to each person once, whichever window asks and however often', async () => {
  const { store } = await openTestStore(await sampleDesk());
  const asked = fc.array(fc.tuple(fc.constantFrom('p1', 'p2'), fc.subarray(['a', 'b', 'c'])), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(asked, async (rounds) => {
      await store.database.told.clear();
      const told = await Promise.all(
        rounds.map(async ([person, keys]) =>
          (await tellOnceIn(store, person, keys, NOW)).map((key) => `${person} ${key}`),
        ),
      );
      const wanted = new Set(rounds.flatMap(([person, keys]) => keys.map((key) => `${person} ${key}`)));
      expect(told.flat().sort()).toEqual([...wanted].sort());
    }),
    { numRuns: 25 },
  );
});

it('forgets what is more than a year old, so that the list does not grow for ever', async () => {
  const { store } = await openTestStore(await sampleDesk());
  await tellOnceIn(store, 'p1', ['old'], NOW - 500 * 24 * 3_600_000);
  await tellOnceIn(store, 'p1', ['new'], NOW);
  expect(await store.database.told.toCollection().primaryKeys()).toEqual(['new|p1']);
});
