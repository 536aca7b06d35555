import type { Case } from '../../domain/case/case';
import { contextOf } from '../conditions/context-of';
import { actsSince, isMet } from '../conditions/evaluate';
import { unsignedPapers } from '../conditions/paper-signatures';
import type { GateItem, Policy } from '../policy';

/** How the signatures stand when a case is to be closed. */
export type ClosingPapers = {
  /** ids of the papers that the policy wants signed and that have not come back */
  readonly missing: readonly string[];
  /** somebody said that the papers are signed, or why they are not, in the present handling */
  readonly isSettled: boolean;
};

/**
 * Which signed papers a case still lacks at its closing. Policies with a condition on them keep it; where
 * there is none, closing asks for the reason and does not stand in the way.
 */
export function closingPapers(kase: Case, policy: Policy): ClosingPapers {
  const missing = unsignedPapers(kase, policy.papers);
  const said = actsSince('round', { kase }).some(
    ({ form }) => form.papersSigned !== undefined || form.papersWaivedBecause !== undefined,
  );
  return { missing, isSettled: missing.length === 0 || said };
}

/** The condition of closing that is about signatures: the one that a reason for their lack can stand in for. */
export const isAboutPapers = ({ waivedBy }: GateItem): boolean => waivedBy === 'papersWaivedBecause';

/** Ids of the papers to name beside a condition of closing that they keep open. */
export function papersKeepingOpen(item: GateItem, kase: Case, policy: Policy): readonly string[] {
  if (!isAboutPapers(item) || isMet(item.condition, contextOf(kase, policy))) return [];
  return unsignedPapers(kase, policy.papers);
}
