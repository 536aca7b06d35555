import type { CaseSummary } from '../case-summary';
import { readSummaries } from '../cases';
import type { LocalStore } from '../local-store';
import { currentStore } from '../window-state';
import { loadSearchIndex } from './load-index';

/** Loads the search index; the shell calls it after first paint, otherwise the first search does. */
export function warmSearch(): Promise<void> {
  return loadSearchIndex(currentStore());
}

/** Search over a given store; see `findCases`. */
export async function findIn(
  store: LocalStore,
  query: string,
  limit: number,
): Promise<readonly CaseSummary[]> {
  await loadSearchIndex(store);
  return readSummaries(store, store.search.find(query, limit));
}

/**
 * Cases that fit every word of what was typed: number or a piece of it, plate, phone or three
 * digits of it, piece of the VIN, name, its pinyin or initials, words of the description. Whoever
 * was asked for by exact number, plate or phone comes first, then newest first.
 */
export function findCases(query: string, limit = 50): Promise<readonly CaseSummary[]> {
  return findIn(currentStore(), query, limit);
}
