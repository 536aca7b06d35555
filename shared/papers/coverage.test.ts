import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, smallCoverage } from '../../tests/support/small-coverage';
import { readCoverage } from './coverage';

const rest = {
  symbols: 'a',
  rare: '9q9q9',
  asciiWidths: Array.from({ length: 95 }, () => 500),
  lineHeights: { sans: 1, symbols: 1, rare: 1 },
};

describe('the coverage table', () => {
  it('knows the ends of a range and what lies just outside', () => {
    const points = [0x1f, 0x20, 0x7e, 0x7f, 0x4dff, 0x4e00, 0x9fff, 0xa000];
    expect(points.map((point) => smallCoverage.fontFor(point))).toEqual([
      null,
      'Sans',
      'Sans',
      null,
      null,
      'Sans',
      'Sans',
      null,
    ]);
  });

  it('draws boxes with the symbol font, rare names with theirs, and nothing with none', () => {
    expect(smallCoverage.fontFor(0x2611)).toBe('Symbols');
    expect(smallCoverage.fontFor(0x20bb7)).toBe('Rare');
    expect(smallCoverage.fontFor(0x1f621)).toBeNull();
    expect(smallCoverage.fontFor(0xd800)).toBeNull();
  });

  it('reads back any set of ranges, point by point', () => {
    const sets = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1 });
    fc.assert(
      fc.property(sets, (points) => {
        const sorted = points.toSorted((a, b) => a - b);
        const ranges = sorted.map((point) => [point, point] as const);
        const coverage = readCoverage({ ...rest, sans: packed(ranges), symbols: '9q9q9' });
        for (let point = 0; point <= 402; point += 1) {
          expect(coverage.fontFor(point)).toBe(points.includes(point) ? 'Sans' : null);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('counts what is not ASCII as a full em', () => {
    expect(smallCoverage.advance(0x41)).toBe(0.5);
    expect(smallCoverage.advance(0x6c49)).toBe(1);
  });

  it.each([{}, { ...rest, sans: 'Z!' }, { ...rest, sans: 'a', asciiWidths: [1] }, null])(
    'refuses what is not a coverage file',
    (json) => {
      expect(() => readCoverage(json)).toThrow();
    },
  );
});
