import { describe, expect, test } from 'vitest';
import { digitsOf, isEasyPin, pinSchema } from './pin';

describe('a PIN', () => {
  test.each(['2580', '90417', '13579246'])('may be %s', (pin) => {
    expect(pinSchema.safeParse(pin).success).toBe(true);
    expect(isEasyPin(pin)).toBe(false);
  });

  test.each(['', '123', '123456789', '12a4', '１２３４', ' 1234', '-123'])('is not “%s”', (pin) => {
    expect(pinSchema.safeParse(pin).success).toBe(false);
  });

  test.each(['0000', '11111111', '1234', '4321', '01234567', '9876'])('is too easy as %s', (pin) => {
    expect(isEasyPin(pin)).toBe(true);
  });

  test('is read off full-width digits and what a clerk types between', () => {
    expect(digitsOf('２５ 8-0')).toBe('2580');
  });
});
