import type { Case } from '../../../shared/domain/case/case';
import type { Policy } from '../../../shared/policies/policy';
import { PAPER_IDS, type PaperId } from '../../../shared/wording/paper-titles';

/** What is offered where no policy says which papers there are. */
const USUAL: readonly PaperId[] = ['record-form', 'handling-sheet'];

export type PapersOfCase = {
  /** Named by the policy, or already printed for this case; in the order of all papers. */
  readonly shown: readonly PaperId[];
  readonly more: readonly PaperId[];
};

/** Which papers of a case stand open and which are folded away. */
export function papersOfCase(
  { prints }: Pick<Case, 'prints'>,
  policy: Pick<Policy, 'papers'> | null,
): PapersOfCase {
  const named = new Set<string>([
    ...(policy?.papers.map(({ id }) => id) ?? USUAL),
    ...prints.map(({ paper }) => paper),
  ]);
  return {
    shown: PAPER_IDS.filter((id) => named.has(id)),
    more: PAPER_IDS.filter((id) => !named.has(id)),
  };
}
