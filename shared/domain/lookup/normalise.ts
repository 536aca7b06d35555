/**
 * One form for what people write in many: compared, indexed and checked, but never stored over what
 * was typed (field rules §7). All functions are total and idempotent; a blank gives ''.
 */

/** Dots of every kind between the parts of a plate or of a name, and what else stands in for them. */
const DOTS = /[·・•‧∙⋅.。_]/gu;
/** White space, dashes, and the invisible marks that come along when a number is copied from a phone book. */
const GAPS = /[\s\p{Pd}\p{Cf}−]/gu;

function squeeze(text: string): string {
  const bare = text.normalize('NFKC').replace(GAPS, '').replace(DOTS, '');
  // Once more: what has lost its neighbours or its case may compose anew.
  return bare.toUpperCase().normalize('NFKC');
}

/** `京a·12 345` and `京A12345` are one car. */
export function normalisePlate(text: string): string {
  return squeeze(text);
}

/** 17 characters when it is right; wrong ones are kept as they are, since the car is found by what was typed. */
export function normaliseVin(text: string): string {
  return squeeze(text);
}

/** For comparing names only: case, width, spaces and the dot of `阿依古丽·买买提` do not matter. */
export function normaliseName(text: string): string {
  return squeeze(text);
}

/**
 * A phone number without its punctuation and without China's country code (+86, 0086, or 86 before
 * a mobile number). A landline whose area code lost its 0 to +86 gets it back.
 */
export function normalisePhone(text: string): string {
  const compact = squeeze(text).replace(/[()]/gu, '');
  const domestic = compact.replace(/^(?:\+86|0086|86(?=1[3-9]\d{9}$))+/u, '');
  const lostZero =
    domestic !== compact &&
    /^[1-9]\d{8,10}$/u.test(domestic) &&
    !/^(?:1[3-9]\d{9}|[48]00\d{7})$/u.test(domestic);
  return lostZero ? `0${domestic}` : domestic;
}
