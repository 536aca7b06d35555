import type { Case } from '../../domain/case/case';
import type { Since } from '../condition';

/** A paper as a policy names it, with the roles that sign it. */
export type SignedPaper = { readonly id: string; readonly signedBy: readonly string[] };

type Signed = Pick<Case, 'signatures' | 'screenSignatures' | 'process'>;

/**
 * Ids of the papers that a policy wants signed and that nobody has signed, on paper or on the pad; in
 * the order of the policy. Any page or line counts: which of them there are only the paper knows.
 */
export function unsignedPapers(
  kase: Signed,
  papers: readonly SignedPaper[],
  since: Since = 'round',
): readonly string[] {
  const from = beginningOf(since, kase);
  const signed = [...kase.signatures, ...kase.screenSignatures];
  const back = new Set(signed.filter(({ at }) => Date.parse(at) >= from).map(({ paper }) => paper));
  return papers.filter(({ id, signedBy }) => signedBy.length > 0 && !back.has(id)).map(({ id }) => id);
}

/** Whether all papers that the policy wants signed are signed; a policy that wants none is not answered by that. */
export function allPapersSigned(kase: Signed, papers: readonly SignedPaper[], since: Since): boolean {
  return (
    papers.some(({ signedBy }) => signedBy.length > 0) && unsignedPapers(kase, papers, since).length === 0
  );
}

/** When the present handling, or the present stage, began; a reopened case earns its signatures again (S0-10). */
function beginningOf(since: Since, { process }: Pick<Case, 'process'>): number {
  const { acts, round, entered } = process;
  if (since === 'ever' || (since === 'round' && round === 1)) return -Infinity;
  const start = since === 'round' ? acts.find((act) => act.round === round) : entered.at(-1);
  return start === undefined ? -Infinity : Date.parse(start.at);
}
