import { expect, test } from 'vitest';
import { vinWarning } from './vin';

/** The samples of field rules §7; 11111111111111111 is the textbook one whose check digit is 1. */
const SOUND = ['LATPAB071W1005301', 'UU6JA69691D713820', '1M8GDM9AXKP042788', '11111111111111111'];

test.each([...SOUND, ' latpab071 w1005301 ', ''])('nothing is odd about %j', (vin) => {
  expect(vinWarning(vin)).toBeNull();
});

test('a VIN of another length is worth a second look', () => {
  for (const vin of ['LATPAB071W100530', 'LATPAB071W10053011', '1']) expect(vinWarning(vin)).toBe('length');
});

test('I, O and Q, and what is neither letter nor digit, are in no VIN', () => {
  for (const letter of ['I', 'O', 'Q', '京', '*'])
    expect(vinWarning(`LATPAB071W10053${letter}1`)).toBe('letters');
});

test('every wrong check digit is noticed', () => {
  for (const vin of SOUND) {
    for (const digit of '0123456789X') {
      const changed = vin.slice(0, 8) + digit + vin.slice(9);
      expect(vinWarning(changed)).toBe(changed === vin ? null : 'check-digit');
    }
  }
});
