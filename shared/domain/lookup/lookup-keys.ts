import type { Facts } from '../facts/facts';
import { hmacHex } from '../hash';
import { normalisePhone, normalisePlate, normaliseVin } from './normalise';

export type LookupKind = 'plate' | 'phone' | 'phone-tail' | 'vin';

/** Digits by which a customer names a phone at the counter. */
const TAIL_LENGTH = 4;

const KEY_DIGITS = 24;

const NORMALISE: Readonly<Record<LookupKind, (text: string) => string>> = {
  plate: normalisePlate,
  vin: normaliseVin,
  phone: normalisePhone,
  'phone-tail': (text) => normalisePhone(text).slice(-TAIL_LENGTH),
};

/**
 * The keyed hash under which a value can be found without being stored in clear: the first 96 bits of
 * an HMAC-SHA-256 as hex, with the kind inside the MAC, so that a plate and a phone never share a key.
 * Two of a million values share one by a chance of one in 10^17; longer ones only make the index
 * heavier, four times a case. `keyHex` is the desk's lookup key, kept outside the database. Equal in
 * any spelling `NORMALISE` evens out.
 */
export function lookupKey(kind: LookupKind, value: string, keyHex: string): string {
  return hmacHex(keyHex, `${kind}:${NORMALISE[kind](value)}`).slice(0, KEY_DIGITS);
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
