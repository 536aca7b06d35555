import type { Case } from '../../domain/case/case';
import { hasSignature } from '../../domain/case/signature-set';
import { SCAN_TROUBLES, type CasePage } from './read-scan';

/** Why a sheet waits for a person: what its code does not say, or what the log does not know of it. */
export const WAITING_REASONS = [
  ...SCAN_TROUBLES,
  'unknown-case',
  'never-printed',
  /** it was filed wrongly, and a person took it back */
  'taken-back',
] as const;
export type WaitingReason = (typeof WAITING_REASONS)[number];

/** How a page stands to the case of its number. */
export type PageMatch =
  /** printed by a desk of this store and not back yet: to be filed without a question */
  | { readonly kind: 'fits'; readonly caseId: string }
  /** the same page of the same print is in already: nothing to do */
  | { readonly kind: 'filed-before'; readonly caseId: string }
  /** no case of that number is in the log here */
  | { readonly kind: 'unknown-case' }
  /** the case never printed this paper in this state: forged, or the print is not in the log here */
  | { readonly kind: 'never-printed'; readonly caseId: string };

/**
 * Matches a page to the case of its number (null when there is none). Anybody can make a code; what nobody
 * can guess is the state of a print, so a page is filed only when the log has a print with just that state.
 */
export function matchPage(page: CasePage, kase: Case | null): PageMatch {
  if (kase === null || kase.number !== page.number) return { kind: 'unknown-case' };
  const { caseId } = kase;
  const isPrinted = kase.prints.some(
    ({ paper, version, stateHash }) =>
      paper === page.paper && version === page.version && stateHash.startsWith(page.state),
  );
  if (!isPrinted) return { kind: 'never-printed', caseId };
  return { kind: hasSignature(kase.signatures, page) ? 'filed-before' : 'fits', caseId };
}
