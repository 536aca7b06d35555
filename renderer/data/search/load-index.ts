import type { LocalStore } from '../local-store';
import { storedTerms } from './stored-terms';

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
  for await (const terms of storedTerms(database)) search.fill(terms);
}
