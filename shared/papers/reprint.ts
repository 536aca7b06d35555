import type { Case } from '../domain/case/case';

/**
 * The how-manieth printing of this paper in this state the next one is, from 1. Copies of one printing are
 * one; a file that was saved is none, nobody holds it in the hand. A changed case begins anew: its sheet is
 * another version, not the same once more.
 */
export function nthPrinting(
  { prints, stateHash }: Pick<Case, 'prints' | 'stateHash'>,
  paper: string,
): number {
  const before = prints.filter(
    (print) => print.paper === paper && print.stateHash === stateHash && print.how === 'printed',
  );
  return before.length + 1;
}
