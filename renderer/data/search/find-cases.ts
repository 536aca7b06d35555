import type { CaseSummary } from '../case-summary';

/** Loads the search index; the shell calls it after first paint, otherwise the first search does. */
export function warmSearch(): Promise<void> {
  return Promise.reject(new Error('being built'));
}
/** Cases that fit every word of the query; exact number, plate or phone first, then newest first. */
export function findCases(query: string, limit = 50): Promise<readonly CaseSummary[]> {
  return Promise.reject(new Error(`being built ${query} ${limit}`));
}
