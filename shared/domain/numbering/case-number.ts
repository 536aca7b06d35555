import { checkCharacter, isChecked } from './check-character';

const PREFIX = 'TS';
/** As the desk's configuration takes them; the letter has no I and O, which are read as 1 and 0. */
const STORE_CODE = /^[A-Z0-9]{2,6}$/u;
const DESK_LETTER = /^[A-HJ-NP-Z]$/u;
const DAY = /^20(\d{2})-(\d{2})-(\d{2})$/u;
/** Unambiguous without its dashes: the check character is the last, the desk letter the last letter before it. */
const COMPACT = /^TS([A-Z0-9]{2,6})(\d{2})(\d{2})(\d{2})([A-HJ-NP-Z])(\d{3,9})([A-Z0-9])$/u;

export type NumberParts = {
  readonly storeCode: string;
  readonly deskLetter: string;
  /** Counts the registrations of this desk from 1. It never restarts. */
  readonly counter: number;
  /** Calendar day of the registration in the store, `YYYY-MM-DD`. */
  readonly on: string;
};

/**
 * The number people read and write, such as `TSSH01-261121-A007-…` (domain rules §2). Minted
 * offline: store, desk and counter alone make it unique, so a clock that is wrong, or set back, can
 * never mint a number twice. Parts out of shape throw a RangeError.
 */
export function mintNumber({ storeCode, deskLetter, counter, on }: NumberParts): string {
  if (!STORE_CODE.test(storeCode)) throw new RangeError('case number: bad store code');
  if (!DESK_LETTER.test(deskLetter)) throw new RangeError('case number: bad desk letter');
  if (!Number.isInteger(counter) || counter < 1 || counter > 999_999_999)
    throw new RangeError('case number: bad counter');
  if (!isDay(on)) throw new RangeError('case number: bad day');
  const day = on.replaceAll('-', '').slice(2);
  const head = `${PREFIX}${storeCode}-${day}-${deskLetter}${paddedCounter(counter)}`;
  return `${head}-${checkCharacter(head.replaceAll('-', ''))}`;
}

export type ReadNumber =
  | {
      readonly ok: true;
      /** As minted, with its dashes. */
      readonly number: string;
      readonly storeCode: string;
      /** `YYYY-MM-DD` */
      readonly day: string;
      readonly deskLetter: string;
      readonly counter: number;
    }
  | { readonly ok: false; readonly fault: 'shape' | 'check-character' };

/**
 * Reads a number as people write it: any case, full-width, with spaces, with other dashes or none.
 * 'shape': this is no case number; 'check-character': it looks like one but a character is wrong.
 */
export function readNumber(text: string): ReadNumber {
  const compact = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}−_]/gu, '');
  const match = COMPACT.exec(compact);
  if (match === null) return { ok: false, fault: 'shape' };
  const [, storeCode = '', year = '', month = '', date = '', deskLetter = '', digits = ''] = match;
  const counter = Number(digits);
  if (counter < 1 || paddedCounter(counter) !== digits) return { ok: false, fault: 'shape' };
  if (!isChecked(compact)) return { ok: false, fault: 'check-character' };
  const day = `20${year}-${month}-${date}`;
  if (!isDay(day)) return { ok: false, fault: 'shape' };
  return {
    ok: true,
    number: mintNumber({ storeCode, deskLetter, counter, on: day }),
    storeCode,
    day,
    deskLetter,
    counter,
  };
}

function paddedCounter(counter: number): string {
  return String(counter).padStart(3, '0');
}

/** A real day of 2000-2099: the number has two digits for the year. */
function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (match === null) return false;
  const [year, month, date] = text.split('-').map(Number);
  const day = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, date ?? 0));
  return day.toISOString().startsWith(text);
}
