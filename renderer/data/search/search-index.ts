import { fits, isExact, readQuery, type Query } from './query';
import type { SearchTerms } from './search-terms';

type Fitting = (terms: SearchTerms, query: Query) => boolean;

/** Newest first by sort key, those that were asked for exactly before all others. */
export function rank(found: readonly SearchTerms[], query: Query): readonly SearchTerms[] {
  const exact = new Set(found.filter((terms) => isExact(terms, query)));
  return Array.from(found).sort((left, right) => {
    const byExactness = Number(exact.has(right)) - Number(exact.has(left));
    if (byExactness !== 0) return byExactness;
    return left.sortKey < right.sortKey ? 1 : -1;
  });
}

/**
 * The terms of every case in memory. A plain scan answers in some ten milliseconds over 100,000
 * cases; an index on disk would cost millions of rows and show names in the clear.
 */
export class SearchIndex {
  readonly #terms = new Map<string, SearchTerms>();

  /** Loading from disk, under way or done; null before it and after a failed one. */
  loading: Promise<void> | null = null;

  /** Adds cases, or replaces what was known of them. */
  put(added: readonly SearchTerms[]): void {
    for (const terms of added) this.#terms.set(terms.caseId, terms);
  }

  /** Adds cases read from the disk; what a save put here meanwhile is newer and stays. */
  fill(loaded: readonly SearchTerms[]): void {
    for (const terms of loaded) if (!this.#terms.has(terms.caseId)) this.#terms.set(terms.caseId, terms);
  }

  /** Takes out cases whose log turned out not to exist. */
  drop(caseIds: readonly string[]): void {
    for (const caseId of caseIds) this.#terms.delete(caseId);
  }

  /** caseIds that fit what was typed, best first. */
  find(typed: string, limit: number, fitting: Fitting = fits): readonly string[] {
    const query = readQuery(typed);
    if (query === null) return [];
    const found = Array.from(this.#terms.values()).filter((terms) => fitting(terms, query));
    return rank(found, query)
      .slice(0, limit)
      .map(({ caseId }) => caseId);
  }

  /** caseIds of customers with this `nameKey`. */
  withName(nameKey: string): readonly string[] {
    return Array.from(this.#terms.values())
      .filter((terms) => terms.nameKey === nameKey)
      .map(({ caseId }) => caseId);
  }
}
