import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../facts/facts';
import { lookupKey, lookupKeys } from './lookup-keys';

const KEY = '0b'.repeat(32);
const OTHER_KEY = '0c'.repeat(32);
const facts: Facts = {
  plate: '京A·12345',
  vin: 'latpab071w1005301',
  phone: '+86 138 0013 8000',
  phone2: '010-62345678',
};

describe('lookup keys', () => {
  test('find a case by plate, VIN, each phone and the last four digits of each, in any spelling', () => {
    const wanted = [
      lookupKey('plate', '京a12345', KEY),
      lookupKey('vin', 'LATPAB071W1005301', KEY),
      lookupKey('phone', '13800138000', KEY),
      lookupKey('phone', '(010) 62345678', KEY),
      lookupKey('phone-tail', '8000', KEY),
      lookupKey('phone-tail', '5678', KEY),
    ];
    expect(lookupKeys(facts, KEY)).toEqual([...wanted].sort());
  });

  test('find by either phone whichever of the two it was', () => {
    const swapped = { ...facts, phone: facts.phone2 ?? '', phone2: facts.phone ?? '' };
    expect(lookupKeys(swapped, KEY)).toEqual(lookupKeys(facts, KEY));
  });

  test('are none for blanks, and none for the tail of what is hardly longer', () => {
    expect(lookupKeys({}, KEY)).toEqual([]);
    expect(lookupKeys({ plate: ' · ', phone: '', vin: '-' }, KEY)).toEqual([]);
    expect(lookupKeys({ phone: '8000' }, KEY)).toEqual([lookupKey('phone', '8000', KEY)]);
  });

  test('keep kinds apart, and desks with another key', () => {
    expect(lookupKey('plate', '12345', KEY)).not.toBe(lookupKey('phone', '12345', KEY));
    expect(lookupKey('plate', '12345', KEY)).not.toBe(lookupKey('plate', '12345', OTHER_KEY));
  });

  test('carry nothing in clear', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (plate, phone) => {
        for (const key of lookupKeys({ plate, phone }, KEY)) expect(key).toMatch(/^[0-9a-f]{24}$/u);
      }),
    );
  });
});
