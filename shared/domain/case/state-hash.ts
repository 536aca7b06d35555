import { canonical } from '../canonical';
import { sha256Hex } from '../hash';
import type { Case } from './case';

/**
 * SHA-256 of what a paper would say: number, facts, grade and evidence. A signature names it, and
 * the QR code carries its first ten digits (domain rules §1, §6). Progress notes and prints are not
 * part of it. Evidence counts as a set: two desks attaching at once must not alter each other's hash
 * by order alone.
 */
export function stateHash({
  number,
  facts,
  grade,
  evidence,
}: Pick<Case, 'number' | 'facts' | 'grade' | 'evidence'>): string {
  const pieces = evidence.map((piece) => canonical(piece)).sort();
  return sha256Hex(canonical({ number, facts, grade, evidence: pieces }));
}
