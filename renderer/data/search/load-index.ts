import { readBody } from '../body';
import type { LocalStore } from '../local-store';
import type { SearchTerms } from './search-terms';

/** Rows read at once: some 0.2 MB, so that loading never holds up a save for long. */
const PAGE = 500;

/** Reads the search terms of every case into memory, once; a failed load is tried again by the next call. */
export function loadSearchIndex(store: LocalStore): Promise<void> {
  const { search } = store;
  search.loading ??= readAll(store).catch((error: unknown) => {
    search.loading = null;
    throw error;
  });
  return search.loading;
}

async function readAll({ database, search }: LocalStore): Promise<void> {
  let after = '';
  for (;;) {
    const rows = await database.searchTerms.where('caseId').above(after).limit(PAGE).toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    search.fill(rows.map(({ body }) => readBody<SearchTerms>(body)));
    after = last.caseId;
  }
}
