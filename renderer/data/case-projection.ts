import type { Case } from '../../shared/domain/case/case';
import { lookupKeys } from '../../shared/domain/lookup/lookup-keys';
import { packBody } from './body';
import { summarise } from './case-summary';
import type { CaseRow, SearchTermsRow } from './rows';
import { searchTermsOf, type SearchTerms } from './search/search-terms';

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
    row: { caseId, number, sortKey, keys, body: packBody(summary) },
    searchRow: { caseId, body: packBody(terms) },
    terms,
  };
}
