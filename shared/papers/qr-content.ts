import type { Case } from '../domain/case/case';

/**
 * What the QR code of a page says (domain rules §6): enough for a scan of the signed sheet to find
 * its case, and to tell which version was signed. A form printed blank names the paper and page only,
 * a ledger its book and month.
 */
export type QrContent =
  | {
      readonly kind: 'case';
      readonly number: string;
      readonly paper: string;
      readonly version: number;
      /** First ten hex digits of the state hash that was printed. */
      readonly state: string;
      readonly page: number;
    }
  | { readonly kind: 'blank'; readonly paper: string; readonly page: number }
  | {
      readonly kind: 'ledger';
      readonly paper: string;
      /** Id of the book in its policy. */
      readonly book: string;
      /** `YYYY-MM` */
      readonly month: string;
      readonly page: number;
    };

/** Code scheme and its version; a change of layout takes a new one. */
const SCHEME = 'KST1';
const CASE =
  /^KST1:([A-Z0-9]+(?:-[A-Z0-9]+)*):([a-z0-9-]{1,40}):([1-9]\d{0,5}):([0-9a-f]{10}):([1-9]\d{0,3})$/u;
const BLANK = /^KST1::([a-z0-9-]{1,40}):0::([1-9]\d{0,3})$/u;

const LEDGER = /^KST1::([a-z0-9-]{1,40}):0:([a-z0-9-]{1,60})\.(\d{4}-\d{2}):([1-9]\d{0,3})$/u;

/** What to encode on a page of a paper. ASCII only, because readers disagree on anything else. */
export function qrContent(paper: string, kase: Case | null, page: number): string {
  if (kase === null || kase.number === null) return `${SCHEME}::${paper}:0::${page}`;
  return [SCHEME, kase.number, paper, kase.version, kase.stateHash.slice(0, 10), page].join(':');
}

/** What to encode on a page of a ledger of many cases: which book, which month. */
export function ledgerQrContent(
  paper: string,
  { book, month }: { readonly book: string; readonly month: string },
  page: number,
): string {
  return `${SCHEME}::${paper}:0:${book}.${month}:${page}`;
}

/** Reads a scanned code; null for anything that is not exactly one of ours. */
export function readQrContent(text: string): QrContent | null {
  const [, blankPaper, blankPage] = BLANK.exec(text) ?? [];
  if (blankPaper !== undefined) return { kind: 'blank', paper: blankPaper, page: Number(blankPage) };
  const [, ledger, book, month, ledgerPage] = LEDGER.exec(text) ?? [];
  if (ledger !== undefined && book !== undefined && month !== undefined)
    return { kind: 'ledger', paper: ledger, book, month, page: Number(ledgerPage) };
  const [, number, paper, version, state, page] = CASE.exec(text) ?? [];
  if (number === undefined || paper === undefined || state === undefined || number.length > 40) return null;
  return { kind: 'case', number, paper, version: Number(version), state, page: Number(page) };
}
