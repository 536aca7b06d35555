import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { saveCase } from '../case-writer';
import { planRegistration } from '../registration';
import { checkIn, rebuildIn } from '../projections';
import { PACK } from '../rows';
import { openTestStore, sampleDesk, sampleRegistration } from '../testing/test-store';
import type { SearchTerms } from './search-terms';
import { packTerms, storedTerms } from './stored-terms';

const termsOf = (caseId: string, words: string): SearchTerms => ({
  ...{ caseId, words, sortKey: caseId, number: '', plate: '', vin: '', phones: [] },
  ...{ name: '', nameKey: '', syllables: [] },
});

async function allStored(database: Parameters<typeof storedTerms>[0]): Promise<readonly SearchTerms[]> {
  const found: SearchTerms[] = [];
  for await (const part of storedTerms(database)) found.push(...part);
  return found;
}

it('come back from packs as they went in, and no pack is as large as a value with a file of its own', async () => {
  const { store } = await openTestStore(await sampleDesk());
  const all = Array.from({ length: 900 }, (_, nth) =>
    termsOf(String(nth).padStart(4, '0'), '空调异响'.repeat((nth % 40) * 8)),
  );
  const packs = packTerms(all);
  expect(packs.length).toBeLessThan(all.length / 5);
  for (const { body } of packs) expect(body.length).toBeLessThan(64 * 1024);
  await store.database.searchTerms.bulkPut([...packs]);
  expect(await allStored(store.database)).toEqual(all);
});

it('of a case with a row of its own come before those of its pack, which a remade projection clears away', async () => {
  const { store } = await openTestStore(await sampleDesk());
  const input = sampleRegistration({ description: '漏水' });
  await saveCase(store, input.caseId, planRegistration(input));
  const [own] = await allStored(store.database);
  const stale = packTerms([termsOf(input.caseId, '旧'), termsOf('no-such-case', '旧')]);
  await store.database.searchTerms.bulkPut([...stale]);
  expect((await allStored(store.database))[0]).toEqual(own);
  expect(await checkIn(store)).toMatchObject({ checked: 1, wrong: [] });
  await rebuildIn(store);
  expect(await store.database.searchTerms.where('caseId').aboveOrEqual(PACK).count()).toBe(0);
  expect(await allStored(store.database)).toEqual([own]);
});
