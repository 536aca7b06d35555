import type { Case } from '../domain/case/case';

export type KeptFile = {
  readonly kind: 'evidence' | 'signed';
  readonly hash: string;
  readonly name: string;
  /** bytes */
  readonly size: number;
};

/**
 * The kept files that belong to a case as it is: its evidence, then scans and pictures of signatures, each
 * file once. What was withdrawn or taken back does not leave the house with it; the events say that it was.
 */
export function keptFiles({
  evidence,
  signatures,
  screenSignatures,
}: Pick<Case, 'evidence' | 'signatures' | 'screenSignatures'>): readonly KeptFile[] {
  const seen = new Set<string>();
  const signed = [...signatures.map(({ scan }) => scan), ...screenSignatures.map(({ picture }) => picture)];
  return [
    ...evidence.map((piece) => ({ kind: 'evidence' as const, ...piece })),
    ...signed.map((piece) => ({ kind: 'signed' as const, ...piece })),
  ].flatMap(({ kind, hash, name, size }) => {
    if (seen.has(hash)) return [];
    seen.add(hash);
    return [{ kind, hash, name, size }];
  });
}
