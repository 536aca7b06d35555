import type { Upgrade } from './upgrade';

/**
 * Which lists a case stands on (`case-lists.ts`), so that the work of today is read without reading
 * the cases of all years; older rows get theirs when the projections are next made anew. And what each
 * person was told about, so that nobody is told twice (`told.ts`).
 */
export const caseLists: Upgrade = {
  version: 3,
  stores: { cases: 'caseId, number, sortKey, *keys, *lists', told: 'key' },
};
