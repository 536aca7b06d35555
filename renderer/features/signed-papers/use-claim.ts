import { useEffect, useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { readNumber } from '../../../shared/domain/numbering/case-number';
import type { claimProblems } from '../../../shared/wording/signed-papers';
import { useDesk } from '../../data/desk-config';
import { findByNumber } from '../../data/signed-papers';

/** The case of the number as typed so far; `null` while nothing is typed, or it is being looked for. */
export type Claim =
  | { readonly kind: 'found'; readonly kase: Case }
  | { readonly kind: 'problem'; readonly problem: keyof typeof claimProblems }
  | null;

/** Looks for the case of a typed number; its check character tells a slip of the pen before anything is looked for. */
export function useClaim(typed: string): Claim {
  const storeCode = useDesk((state) => state.config?.storeCode);
  const [claim, setClaim] = useState<Claim>(null);
  useEffect(() => {
    let isCurrent = true;
    setClaim(null);
    if (typed.trim() === '') return;
    const read = readNumber(typed);
    if (!read.ok) setClaim({ kind: 'problem', problem: read.fault });
    else if (read.storeCode !== storeCode) setClaim({ kind: 'problem', problem: 'other-store' });
    else
      void findByNumber(read.number)
        .catch(() => null)
        .then((kase) => {
          if (!isCurrent) return;
          setClaim(kase === null ? { kind: 'problem', problem: 'unknown-case' } : { kind: 'found', kase });
        });
    return () => {
      isCurrent = false;
    };
  }, [typed, storeCode]);
  return claim;
}

/** A version of a paper that somebody may have signed. */
export type SignableVersion = {
  readonly version: number;
  readonly state: string;
  /** null for the case as it stands, never printed so */
  readonly printedAt: string | null;
};

/** The versions of a paper that were printed, newest first, and the case as it stands when that was not. */
export function signableVersions(kase: Case, paper: string): readonly SignableVersion[] {
  const printed = kase.prints
    .filter((print) => print.paper === paper)
    .map(({ version, stateHash, at }) => ({ version, state: stateHash.slice(0, 10), printedAt: at }));
  const newest = printed
    .toReversed()
    .filter((one, index, all) => all.findIndex(({ state }) => state === one.state) === index);
  const now = kase.stateHash.slice(0, 10);
  return newest.some(({ state }) => state === now)
    ? newest
    : [...newest, { version: kase.version, state: now, printedAt: null }];
}
