/**
 * Check character for numbers that are read over the phone and typed from paper: one of 0-9 A-Z
 * that catches *every* wrong single character and *every* swap of two neighbours.
 *
 * Scheme: H. M. Damm, "Totally anti-symmetric quasigroups for all orders n ≠ 2, 6", Discrete
 * Mathematics 307 (2007) 715-729, order 36 as the product of the fields GF(4) and GF(9) with the
 * operation `state * character = α·state + character`, α = (x, 1+i), of which neither part is 0 or 1.
 *
 * Why not ISO/IEC 7064: its MOD 37,36 misses 2 swaps in each of its 36 states (8↔9 and H↔I among
 * them), and its MOD 37-2, which misses none, needs a 37th check character, `*`.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** An element of GF(4) × GF(9): `four` 0-3 as bits over x² = x + 1; `re`, `im` 0-2 over i² = -1. */
type Element = { readonly four: number; readonly re: number; readonly im: number };

const ZERO: Element = { four: 0, re: 0, im: 0 };

/** The check character over a text of 0-9 A-Z; a RangeError for anything else. */
export function checkCharacter(text: string): string {
  const { four, re, im } = timesAlpha(digest(text));
  // The character that brings the state to zero: the negative of α·state (in GF(4) its own negative).
  const index = four * 9 + ((3 - im) % 3) * 3 + ((3 - re) % 3);
  return ALPHABET.charAt(index);
}

/** Whether a text ends in its own check character. Only 0-9 A-Z are taken, else a RangeError. */
export function isChecked(text: string): boolean {
  const { four, re, im } = digest(text);
  return text.length > 1 && four === 0 && re === 0 && im === 0;
}

function digest(text: string): Element {
  return [...text].reduce((state, character) => add(timesAlpha(state), elementOf(character)), ZERO);
}

function elementOf(character: string): Element {
  const index = ALPHABET.indexOf(character);
  if (index < 0) throw new RangeError('check character: only 0-9 and A-Z');
  return { four: Math.floor(index / 9), re: index % 3, im: Math.floor((index % 9) / 3) };
}

function add(a: Element, b: Element): Element {
  return { four: a.four ^ b.four, re: (a.re + b.re) % 3, im: (a.im + b.im) % 3 };
}

function timesAlpha({ four, re, im }: Element): Element {
  const high = four >> 1;
  const low = four & 1;
  return { four: ((high ^ low) << 1) | high, re: (re - im + 3) % 3, im: (re + im) % 3 };
}
