import { describe, expect, it } from 'vitest';
import { spells, syllablesOf } from './pinyin';

describe('spelling a name', () => {
  it('answers at once for a name of one syllable over and over, and a query that nearly fits', () => {
    const syllables = syllablesOf('aaaa '.repeat(100));
    const started = performance.now();
    expect(spells(`${'a'.repeat(60)}b`, syllables)).toBe(false);
    expect(spells('a'.repeat(60), syllables)).toBe(true);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
