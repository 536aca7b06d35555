import { assertNever } from '../../domain/assert-never';
import { readNumber } from '../../domain/numbering/case-number';
import { isPaperId } from '../paper-id';
import { readQrContent, type QrContent } from '../qr-content';

/** A page of a case, as its code names it. */
export type CasePage = Extract<QrContent, { readonly kind: 'case' }>;

/** Why a sheet says nothing about which case it belongs to; each has a sentence in `wording/signed-papers.ts`. */
export const SCAN_TROUBLES = [
  /** no code was found on the page */
  'no-code',
  /** a code, and none of ours */
  'foreign-code',
  /** one of ours by its beginning, and not whole or not as this program writes it */
  'broken-code',
  /** the check character of the number is wrong: no desk ever minted it */
  'bad-number',
  /** of a paper that this program does not have */
  'unknown-paper',
  /** a form printed blank: no case is on it */
  'blank-form',
  /** a ledger of many cases */
  'ledger',
  /** a number of another store */
  'other-store',
] as const;
export type ScanTrouble = (typeof SCAN_TROUBLES)[number];

export type ReadScan =
  | { readonly kind: 'page'; readonly page: CasePage }
  | { readonly kind: 'trouble'; readonly trouble: ScanTrouble };

const trouble = (what: ScanTrouble): ReadScan => ({ kind: 'trouble', trouble: what });

/** Our codes of any scheme, whole or not: told apart from what else stands on paper. */
const OURS = /^KST\d/u;

/** Whether a code on a page is one of ours, so that a customer's own code beside it is passed over. */
export function isOurCode(text: string): boolean {
  return OURS.test(text);
}

/**
 * Reads what a decoder found on a sheet (null for nothing) at a store. Strict: the code is exactly as it
 * is written, its number has the right check character, its paper is known (domain rules §6).
 */
export function readScan(text: string | null, storeCode: string): ReadScan {
  if (text === null) return trouble('no-code');
  if (!isOurCode(text)) return trouble('foreign-code');
  const content = readQrContent(text);
  if (content === null) return trouble('broken-code');
  switch (content.kind) {
    case 'blank':
      return trouble(isPaperId(content.paper) ? 'blank-form' : 'unknown-paper');
    case 'ledger':
      return trouble('ledger');
    case 'case':
      return readPage(content, storeCode);
    default:
      return assertNever(content);
  }
}

function readPage(page: CasePage, storeCode: string): ReadScan {
  const read = readNumber(page.number);
  // A desk prints the number with its dashes; one without them was written by somebody else.
  if (!read.ok || read.number !== page.number) return trouble('bad-number');
  if (read.storeCode !== storeCode) return trouble('other-store');
  return isPaperId(page.paper) ? { kind: 'page', page } : trouble('unknown-paper');
}
