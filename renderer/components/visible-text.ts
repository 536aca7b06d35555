/**
 * Signs that turn the reading direction or show nothing: one of them in a name makes the screen say
 * something else than the record and the paper do (H-01). C0 and C1 controls without tab and line
 * breaks, direction marks, embeddings, overrides and isolates, the byte order mark, halves of a
 * surrogate pair. Joiners stay: emoji and some scripts are written with them.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;

/** Letters written from right to left: they pull the signs beside them to their side. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

const codeOf = (sign: string) => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** The mark of a sign that cannot be seen, `‹U+202E›`: the name that the paper's list of missing signs gives it too. */
const markOf = (sign: string) => `‹U+${codeOf(sign)}›`;

/** Each hidden sign once, in order, as `U+202E`. */
export function hiddenSigns(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(HIDDEN), ([sign]) => `U+${codeOf(sign)}`))];
}

/**
 * What somebody else wrote, as it may stand in a line with other words: hidden signs as marks, and
 * right-to-left words shut in by themselves, so that they cannot turn `before → after` round. For
 * showing only: the record keeps every sign.
 */
export function visibleText(text: string): string {
  const marked = text.replace(HIDDEN, markOf);
  return RIGHT_TO_LEFT.test(marked) ? `${FIRST_STRONG_ISOLATE}${marked}${POP_ISOLATE}` : marked;
}
