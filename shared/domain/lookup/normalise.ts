import type { Facts } from '../facts/facts';
import { hmacHex } from '../hash';

/**
 * One form for what people write in many: compared, indexed and checked, but never stored over what
 * was typed (field rules §7). All functions are total and idempotent; a blank gives ''.
 */

/** Dots of every kind between the parts of a plate or of a name, and what else stands in for them. */
const DOTS = /[·・•‧∙⋅.。_]/gu;
/** White space, dashes, and the invisible marks that come along when a number is copied from a phone book. */
const GAPS = /[\s\p{Pd}\p{Cf}−]/gu;

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(GAPS, '').replace(DOTS, '').toUpperCase();
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
  const domestic = compact.replace(/^(?:\+86|0086|86(?=1[3-9]\d{9}$))/u, '');
  const lostZero =
    domestic !== compact &&
    /^[1-9]\d{8,10}$/u.test(domestic) &&
    !/^(?:1[3-9]\d{9}|[48]00\d{7})$/u.test(domestic);
  return lostZero ? `0${domestic}` : domestic;
}

export type LookupKind = 'plate' | 'phone' | 'phone-tail' | 'vin';

/** Digits by which a customer names a phone at the counter. */
const TAIL_LENGTH = 4;

const NORMALISE: Readonly<Record<LookupKind, (text: string) => string>> = {
  plate: normalisePlate,
  vin: normaliseVin,
  phone: normalisePhone,
  'phone-tail': (text) => normalisePhone(text).slice(-TAIL_LENGTH),
};

/**
 * The keyed hash under which a value can be found without being stored in clear: HMAC-SHA-256, 64
 * hex digits, with the kind inside the MAC, so that a plate and a phone never share a key. `keyHex`
 * is the desk's lookup key, kept outside the database. Equal in any spelling `NORMALISE` evens out.
 */
export function lookupKey(kind: LookupKind, value: string, keyHex: string): string {
  return hmacHex(keyHex, `${kind}:${NORMALISE[kind](value)}`);
}

/**
 * Every key a case is found by: plate, VIN, both phones, and the last four digits of each phone.
 * Sorted, without doubles and without a trace of which is which; blanks give none.
 */
export function lookupKeys(facts: Facts, keyHex: string): readonly string[] {
  const phones = [facts.phone, facts.phone2];
  const wanted: readonly (readonly [LookupKind, string | undefined])[] = [
    ['plate', facts.plate],
    ['vin', facts.vin],
    ...phones.map((phone) => ['phone', phone] as const),
    // A tail of a number hardly longer than itself would be the number.
    ...phones
      .filter((phone) => normalisePhone(phone ?? '').length > TAIL_LENGTH)
      .map((phone) => ['phone-tail', phone] as const),
  ];
  const keys = wanted.flatMap(([kind, value = '']) =>
    NORMALISE[kind](value) === '' ? [] : [lookupKey(kind, value, keyHex)],
  );
  return [...new Set(keys)].sort();
}
