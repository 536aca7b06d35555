import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseName, normalisePhone, normalisePlate, normaliseVin } from './normalise';

describe('normalising', () => {
  test.each([
    '京a12345',
    ' 京A·12345 ',
    '京A 123 45',
    '京Ａ－１２３４５',
    '京A.12345',
    '京A・12345',
    '\u202a京A12345\u202c',
  ])('takes %j for the plate 京A12345', (text) => {
    expect(normalisePlate(text)).toBe('京A12345');
  });

  test.each([
    '13800138000',
    '+86 138 0013 8000',
    '+86-138-0013-8000',
    '0086 13800138000',
    '8613800138000',
    '１３８００１３８０００',
    '\u202d138 0013 8000\u202c',
    '(+86)13800138000',
  ])('takes %j for one mobile number', (text) => {
    expect(normalisePhone(text)).toBe('13800138000');
  });

  test.each(['010-62345678', '(010) 6234 5678', '+86 10 62345678', '0086-10-6234-5678'])(
    'takes %j for one landline, with the 0 of its area code',
    (text) => {
      expect(normalisePhone(text)).toBe('01062345678');
    },
  );

  test('leaves the country code out of a service number without adding a 0', () => {
    expect(normalisePhone('+86 400-820-1234')).toBe('4008201234');
    expect(normalisePhone('400-820-1234')).toBe('4008201234');
  });

  test('does not take 86 at the start of another number for a country code', () => {
    expect(normalisePhone('8612345678')).toBe('8612345678');
    expect(normalisePhone('86123456')).toBe('86123456');
  });

  test('takes a VIN in any case, width and grouping', () => {
    expect(normaliseVin(' latpab071 w1005301 ')).toBe('LATPAB071W1005301');
    expect(normaliseVin('ＬＡＴＰＡＢ０７１Ｗ１００５３０１')).toBe('LATPAB071W1005301');
  });

  test('takes a name with or without its dot and spaces', () => {
    expect(normaliseName('阿依古丽·买买提')).toBe(normaliseName('阿依古丽 买买提'));
    expect(normaliseName('Zhang  Wei')).toBe(normaliseName('ZHANG WEI'));
  });

  test('done twice changes nothing more', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'+086 -()19京Aａ·.４') }),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(normalisePlate, normaliseVin, normaliseName, normalisePhone),
        (typed, normalise) => {
          expect(normalise(normalise(typed))).toBe(normalise(typed));
        },
      ),
    );
  });
});
