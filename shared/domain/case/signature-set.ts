import type { SignatureRecord } from './case';

/** By page of paper and state: the signed pages that came back. */
export type SignatureSet = Map<string, SignatureRecord>;

/** What makes two scans the same page: the paper, what it said, and which sheet of it. */
type PageKey = Pick<SignatureRecord, 'paper' | 'version' | 'state' | 'page'>;

const keyOf = ({ paper, version, state, page }: PageKey): string => [paper, version, state, page].join(':');

/** Keeps a page once: scanned again, or on two desks, the first in fold order stands for it. */
export function keepSignature(set: SignatureSet, signature: SignatureRecord): void {
  const key = keyOf(signature);
  if (!set.has(key)) set.set(key, signature);
}

/** Whether a page is among those that came back already. */
export function hasSignature(signatures: readonly SignatureRecord[], page: PageKey): boolean {
  return signatures.some((signature) => keyOf(signature) === keyOf(page));
}
