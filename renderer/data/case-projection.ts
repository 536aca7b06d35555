import type { Case } from '../../shared/domain/case/case';
import { lookupKeys } from '../../shared/domain/lookup/lookup-keys';
import { packBytes } from './body';
import { listsOf } from './case-lists';
import { summarise } from './case-summary';
import type { CaseRow, SearchTermsRow } from './rows';
import { toTermsRow } from './search/stored-terms';
import { searchTermsOf, type SearchTerms } from './search/search-terms';

/**
 * Raised whenever the same log gives other rows than before: a new member of the summary, another
 * policy in the program, another packing. Rows made under another number are made anew at the next start.
 */
export const PROJECTION = 7;

/** What the database keeps beside the log of a case. */
export type CaseProjection = {
  readonly row: CaseRow;
  readonly searchRow: SearchTermsRow;
  readonly terms: SearchTerms;
};

/** Derives a case's rows. Pure, so that stored rows can be compared with rebuilt ones. */
export function projectCase(found: Case, lookupKey: string): CaseProjection {
  const summary = summarise(found);
  const { caseId, number, sortKey } = summary;
  const terms = searchTermsOf(found, sortKey);
  const keys = Array.from(new Set(lookupKeys(found.facts, lookupKey))).sort();
  return {
    row: { caseId, number, sortKey, keys, lists: listsOf(summary.standing), body: packBytes(summary) },
    searchRow: toTermsRow(terms),
    terms,
  };
}
