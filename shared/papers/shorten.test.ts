import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallCoverage } from '../../tests/support/small-coverage';
import { wrap } from './measure';
import { shorten } from './shorten';
import { createTypesetter, value } from './typesetter';

const setter = createTypesetter(smallCoverage);
const pointer = '…（详见记录表）';
const linesOf = (text: string, width: number) => wrap([value(text)], width, smallCoverage).length;

describe('shortening', () => {
  it('leaves what fits, unless a part of it is cut already', () => {
    expect(shorten('换挡顿挫', { width: 200, lines: 1, pointer }, setter)).toBe('换挡顿挫');
    expect(shorten('换挡顿挫', { width: 200, lines: 1, pointer, isCut: true }, setter)).toBe(
      `换挡顿挫${pointer}`,
    );
  });

  it('keeps the beginning, never takes more lines than given, and says so', () => {
    const text = fc.string({ unit: fc.constantFrom('事', 'a', ' ', '，', '“', '\n', '1'), maxLength: 900 });
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 120, max: 450 }),
        fc.integer({ min: 1, max: 6 }),
        (whole, width, lines) => {
          const short = shorten(whole, { width, lines, pointer }, setter);
          expect(linesOf(short, width)).toBeLessThanOrEqual(lines);
          if (short !== whole) expect(whole.startsWith(short.slice(0, -pointer.length))).toBe(true);
          if (short !== whole) expect(short.endsWith(pointer)).toBe(true);
        },
      ),
    );
  });
});
