import { describe, expect, it } from 'vitest';
import { interleaved, median, p95 } from './figures';

describe('figures', () => {
  it('takes the middle, and the value that 95 of 100 do not exceed', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(p95(Array.from({ length: 100 }, (_, i) => i + 1))).toBe(96);
    expect(median([])).toBeNaN();
  });

  it('runs every runner once a round, first ones in turn, and forgets the first round', async () => {
    const order: string[] = [];
    const runner = (name: string) => async () => order.push(name);
    const samples = await interleaved(2, { a: runner('a'), b: runner('b') });
    expect(order.join('')).toBe('abbaab');
    expect(samples).toEqual({ a: [4, 5], b: [3, 6] });
  });
});
