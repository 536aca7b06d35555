import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactStrokes, inkFault, POINT_LIMIT, pointsOf, strokesSchema, type DrawnStrokes } from './strokes';

const PAD = { width: 1000, height: 300 };
const drawn = (...strokes: DrawnStrokes['strokes']): DrawnStrokes => ({ ...PAD, strokes });
const line = (count: number, step: number, y = 100) =>
  Array.from({ length: count }, (_, i) => ({ x: 10 + i * step, y }));

describe('what was drawn', () => {
  test('is no signature when there is nothing, a dot, a few dots, or a pen resting in place', () => {
    const dot = [{ x: 500, y: 150 }];
    const resting = Array.from({ length: 200 }, (_, i) => ({ x: 500 + (i % 2), y: 150 }));
    expect(inkFault(drawn())).toBe('empty');
    expect(inkFault(drawn([]))).toBe('empty');
    expect(inkFault(drawn(dot))).toBe('too-little');
    expect(inkFault(drawn(dot, [{ x: 20, y: 20 }]))).toBe('too-little');
    expect(inkFault(drawn(resting))).toBe('too-little');
    expect(inkFault(drawn(line(4, 10)))).toBe('too-little');
  });

  test('is a signature when it is a written name, even one of a single stroke', () => {
    expect(inkFault(drawn(line(20, 10)))).toBeNull();
    expect(inkFault(drawn(line(10, 8), line(10, 8, 160)))).toBeNull();
  });

  test('is too much when it is no hand that draws', () => {
    expect(inkFault(drawn(...Array.from({ length: 301 }, () => line(20, 10))))).toBe('too-much');
  });

  test('is kept in whole units inside the pad, every stroke with its ends, within the limits', () => {
    const number = fc.double({ min: -50, max: 1100, noNaN: true });
    const stroke = fc.array(fc.record({ x: number, y: number }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(stroke, { minLength: 1, maxLength: 20 }), (strokes) => {
        const kept = compactStrokes(drawn(...strokes));
        expect(strokesSchema.safeParse(kept).success).toBe(true);
        expect(kept.strokes).toHaveLength(strokes.length);
        strokes.forEach((points, i) => {
          const [first] = pointsOf(kept.strokes[i] ?? []);
          expect(first?.x).toBe(Math.min(1000, Math.max(0, Math.round(points[0]?.x ?? 0))));
        });
      }),
    );
  });

  test('is thinned out, not cut off, when a pen reports far more points than a line needs', () => {
    const long = Array.from({ length: 50_000 }, (_, i) => ({ x: (i % 1000) * 0.9, y: (i / 1000) * 5 }));
    const kept = compactStrokes(drawn(long));
    expect((kept.strokes[0] ?? []).length).toBeLessThanOrEqual(2 * POINT_LIMIT);
    expect(pointsOf(kept.strokes[0] ?? []).at(-1)).toEqual({ x: 899, y: 250 });
    expect(strokesSchema.safeParse(kept).success).toBe(true);
  });

  test.each([
    ['half a point', { ...PAD, strokes: [[1, 2, 3]] }],
    ['no stroke', { ...PAD, strokes: [] }],
    ['a point outside the pad', { ...PAD, strokes: [[1, 301]] }],
    ['a broken number', { ...PAD, strokes: [[1.5, 2]] }],
    ['a pad without height', { width: 10, height: 0, strokes: [[1, 0]] }],
    ['more points than the limit', { ...PAD, strokes: Array.from({ length: 4 }, () => Array(4000).fill(1)) }],
  ])('is refused with %s', (_name, given) => {
    expect(strokesSchema.safeParse(given).success).toBe(false);
  });
});
