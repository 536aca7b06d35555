import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useFeeFen, yuanOf } from './use-fee';

describe('the fee for use', () => {
  test.each([
    // 0.1 + 0.2 has no exact float; these have one exact answer each.
    ['a tenth of a yuan', { priceFen: 10, km: 1_000, useFactorMillionths: 5_000 }, 0n],
    ['half a fen goes up', { priceFen: 100, km: 1_000, useFactorMillionths: 5_000 }, 1n],
    ['just below half a fen', { priceFen: 99, km: 1_000, useFactorMillionths: 5_000 }, 0n],
    ['a usual car', { priceFen: 15_999_900, km: 8_000, useFactorMillionths: 5_000 }, 639_996n],
    ['no distance', { priceFen: 15_999_900, km: 0, useFactorMillionths: 5_000 }, 0n],
    [
      'far beyond exact floats',
      { priceFen: 99_999_999_999, km: 9_999_999, useFactorMillionths: 5_000 },
      4_999_999_499_950n,
    ],
  ])('R12: %s', (_, fee, fen) => {
    expect(useFeeFen(fee)).toBe(fen);
  });

  test('R12: is never more than half a fen off the fraction', () => {
    const whole = (max: number) => fc.nat({ max });
    fc.assert(
      fc.property(whole(2_000_000_000), whole(9_999_999), whole(5_000), (priceFen, km, n) => {
        const fen = useFeeFen({ priceFen, km, useFactorMillionths: n }) ?? -1n;
        const error = 2n * (BigInt(priceFen) * BigInt(km) * BigInt(n) - fen * 1_000_000_000n);
        expect(error >= -1_000_000_000n && error < 1_000_000_000n).toBe(true);
      }),
    );
  });

  test.each([Number.NaN, 0.5, -1, Number.POSITIVE_INFINITY])('R12: %d is no price', (priceFen) => {
    expect(useFeeFen({ priceFen, km: 1, useFactorMillionths: 1 })).toBeNull();
  });

  test.each([
    [0n, '0.00'],
    [5n, '0.05'],
    [128_050n, '1,280.50'],
    [123_456_789n, '1,234,567.89'],
  ])('%d fen in yuan', (fen, text) => {
    expect(yuanOf(fen)).toBe(text);
  });
});
