import type { Case, SignatureRecord } from '../../domain/case/case';

/** One print of a paper that came back signed, with the pages of it that did. */
export type SignedPrint = {
  readonly paper: string;
  readonly version: number;
  readonly state: string;
  /** signed as the case stands today */
  readonly isCurrent: boolean;
  /** ascending by page */
  readonly scans: readonly SignatureRecord[];
};

/** The prints of a paper that came back: one of the state the case is in first, then the newest version. */
export function signedPrints(
  { signatures, stateHash }: Pick<Case, 'signatures' | 'stateHash'>,
  paper: string,
): readonly SignedPrint[] {
  const own = signatures.filter((signature) => signature.paper === paper);
  const keys = [...new Set(own.map(({ version, state }) => `${String(version)}:${state}`))];
  return keys
    .flatMap((key): SignedPrint[] => {
      const scans = own
        .filter(({ version, state }) => `${String(version)}:${state}` === key)
        .toSorted((left, right) => left.page - right.page);
      const [first] = scans;
      if (first === undefined) return [];
      const { version, state } = first;
      return [{ paper, version, state, isCurrent: stateHash.startsWith(state), scans }];
    })
    .toSorted(
      (left, right) => Number(right.isCurrent) - Number(left.isCurrent) || right.version - left.version,
    );
}

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
export function signedState(kase: Case, paper: string): SignedState {
  const [first] = signedPrints(kase, paper);
  if (first === undefined) return { kind: 'unsigned' };
  const pages = first.scans.map(({ page }) => page);
  return { kind: first.isCurrent ? 'current' : 'outdated', version: first.version, pages };
}
