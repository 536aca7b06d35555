import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCharacter } from './check-character';
import { mintNumber, readNumber, type NumberParts } from './case-number';

const CHARACTERS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const LETTERS = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];

const parts: fc.Arbitrary<NumberParts> = fc.record({
  storeCode: fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 2, maxLength: 6 }),
  deskLetter: fc.constantFrom(...LETTERS),
  counter: fc.oneof(fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 1, max: 999_999_999 })),
  on: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
});

const fullWidth = (text: string) =>
  text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const spellings: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => number.toLowerCase(),
  (number) => number.replaceAll('-', ''),
  (number) => number.replaceAll('-', ' '),
  (number) => number.replaceAll('-', '—'),
  (number) => ` ${[...number].join(' ')}\n`,
  fullWidth,
];

const sample = { storeCode: 'SH01', deskLetter: 'A', counter: 7, on: '2026-11-21' } as const;

describe('a case number', () => {
  test('has the shape people know', () => {
    expect(mintNumber(sample)).toMatch(/^TSSH01-261121-A007-[0-9A-Z]$/u);
    expect(mintNumber({ ...sample, counter: 12_345 })).toMatch(/^TSSH01-261121-A12345-[0-9A-Z]$/u);
  });

  test('reads back to what it was minted from, however people write it', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...spellings), (given, spell) => {
        const number = mintNumber(given);
        const { storeCode, deskLetter, counter, on: day } = given;
        expect(readNumber(spell(number))).toEqual({ ok: true, number, storeCode, deskLetter, counter, day });
      }),
    );
  });

  test('is another for another counter, desk or store, whatever the day', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const isSameSlot =
          a.storeCode === b.storeCode && a.deskLetter === b.deskLetter && a.counter === b.counter;
        fc.pre(!isSameSlot);
        expect(mintNumber(a)).not.toBe(mintNumber(b));
      }),
    );
  });

  test('with any one character wrong is not taken', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const number = mintNumber(given).replaceAll('-', '');
        for (let at = 0; at < number.length; at += 1) {
          for (const wrong of CHARACTERS) {
            if (wrong === number[at]) continue;
            expect(readNumber(number.slice(0, at) + wrong + number.slice(at + 1)).ok).toBe(false);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('with any two neighbours swapped is not taken, the check character among them', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const number = mintNumber(given).replaceAll('-', '');
        for (let at = 0; at + 1 < number.length; at += 1) {
          const [a = '', b = ''] = number.slice(at, at + 2);
          if (a === b) continue;
          expect(readNumber(number.slice(0, at) + b + a + number.slice(at + 2)).ok).toBe(false);
        }
      }),
    );
  });

  test('tells a wrong character from something that is no number', () => {
    const number = mintNumber(sample);
    const wrong = number.slice(0, -1) + (number.endsWith('0') ? '1' : '0');
    expect(readNumber(wrong)).toEqual({ ok: false, fault: 'check-character' });
    const shapeless = [
      '',
      '京A12345',
      '13800138000',
      'TSSH01-261121-A007',
      number.slice(1),
      `${number}-${number}`,
    ];
    for (const text of shapeless) expect(readNumber(text)).toEqual({ ok: false, fault: 'shape' });
  });

  test('is never read from one that could not have been minted, even with its check character', () => {
    for (const head of ['TSSH01261121A0007', 'TSSH01261121A000', 'TSSH01261340A007', 'TSS261121A007']) {
      expect(readNumber(head + checkCharacter(head))).toEqual({ ok: false, fault: 'shape' });
    }
  });

  test.each<[string, Partial<NumberParts>]>([
    ['a small letter in the store code', { storeCode: 'sh01' }],
    ['a store code of one character', { storeCode: 'S' }],
    ['a desk letter that reads like a digit', { deskLetter: 'O' }],
    ['a counter that has not begun', { counter: 0 }],
    ['a broken counter', { counter: 1.5 }],
    ['a day that is none', { on: '2026-02-30' }],
    ['a day written another way', { on: '21.11.2026' }],
    ['a day of another century', { on: '1999-12-31' }],
  ])('is not minted from %s', (_name, wrong) => {
    expect(() => mintNumber({ ...sample, ...wrong })).toThrow(RangeError);
  });
});
