import type { Case } from '../../domain/case/case';

/** What a signature on a paper of a case is worth today. */
export type SignedState =
  | { readonly kind: 'unsigned' }
  | {
      /** `current`: signed as the case stands; `outdated`: the case has changed since */
      readonly kind: 'current' | 'outdated';
      readonly version: number;
      /** the pages that came back of that version, ascending */
      readonly pages: readonly number[];
    };

/** The signature of a paper that counts: of the state the case is in if there is one, else the newest version's. */
export function signedState({ signatures, stateHash }: Case, paper: string): SignedState {
  const own = signatures.filter((signature) => signature.paper === paper);
  const isCurrent = ({ state }: { readonly state: string }) => stateHash.startsWith(state);
  const [newest] = own.toSorted(
    (left, right) => Number(isCurrent(right)) - Number(isCurrent(left)) || right.version - left.version,
  );
  if (newest === undefined) return { kind: 'unsigned' };
  const pages = own
    .filter(({ version, state }) => version === newest.version && state === newest.state)
    .map(({ page }) => page)
    .sort((left, right) => left - right);
  return { kind: isCurrent(newest) ? 'current' : 'outdated', version: newest.version, pages };
}
