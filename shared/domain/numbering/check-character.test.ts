import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCharacter, isChecked } from './check-character';

const ALPHABET = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const anyText = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 30 });

describe('the check character', () => {
  test('closes any text, and only one character does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const closing = ALPHABET.filter((character) => isChecked(text + character));
        expect(closing).toEqual([checkCharacter(text)]);
      }),
    );
  });

  // What has been read so far matters only through one of 36 states, and the 36 one-character texts
  // reach them all; what follows is one-to-one. So these loops cover texts of every length.
  test('starts from 36 different states', () => {
    expect(new Set(ALPHABET.map((character) => checkCharacter(character))).size).toBe(36);
  });

  test('catches every wrong character', () => {
    for (const start of ALPHABET) {
      expect(new Set(ALPHABET.map((character) => checkCharacter(start + character))).size).toBe(36);
    }
  });

  test('catches every swap of neighbours', () => {
    const missed = ALPHABET.flatMap((start) =>
      ALPHABET.flatMap((a) =>
        ALPHABET.filter((b) => a < b && checkCharacter(start + a + b) === checkCharacter(start + b + a)),
      ),
    );
    expect(missed).toEqual([]);
  });

  test('catches every swap of characters one apart, and every changed twin', () => {
    for (const a of ALPHABET) {
      for (const b of ALPHABET) {
        if (a === b) continue;
        expect(checkCharacter(`${a}7${b}`)).not.toBe(checkCharacter(`${b}7${a}`));
        expect(checkCharacter(a + a)).not.toBe(checkCharacter(b + b));
      }
    }
  });

  test('stays what it is, since it stands on printed paper', () => {
    // Worked by hand. '1' is (0; 1,0): times (x, 1+i) it is (0; 1,1), whose negative is (0; 2,2) = 8.
    expect(checkCharacter('1')).toBe('8');
    // '9' is (1; 0,0): times x it is (x; 0,0) = 2 * 9 = 18 = 'I'.
    expect(checkCharacter('9')).toBe('I');
    expect(checkCharacter('0')).toBe('0');
  });

  test('refuses what it has no value for', () => {
    for (const text of ['a', '-', '京', ' ']) expect(() => checkCharacter(text)).toThrow(RangeError);
  });
});
