import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenSigns, visibleText } from './visible-text';

describe('words of others on the screen', () => {
  it.each([
    ['沪A\u202E12345', '沪A‹U+202E›12345'],
    ['\u202D13916482057\u202C', '‹U+202D›13916482057‹U+202C›'],
    ['a\u2066b\u2069', 'a‹U+2066›b‹U+2069›'],
    ['陈\u0000思远\u0007', '陈‹U+0000›思远‹U+0007›'],
    ['半\ud83d', '半‹U+D83D›'],
    ['\ufeff陈', '‹U+FEFF›陈'],
  ])('show what cannot be seen: %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it.each(['陈思远', '张\n三\t', '👨‍👩‍👧‍👦', '𬭎𠮷', 'e\u0301', '👍🏽', '<b>陈</b>'])(
    'stay as they are: %j',
    (text) => {
      expect(visibleText(text)).toBe(text);
      expect(hiddenSigns(text)).toEqual([]);
    },
  );

  it('keep right-to-left words to themselves', () => {
    expect(visibleText('דוד כהן')).toBe('\u2068דוד כהן\u2069');
    expect(`${visibleText('דוד')} → ${visibleText('משה')}`).toBe('\u2068דוד\u2069 → \u2068משה\u2069');
  });

  it('never turn what stands beside them, whatever was written', () => {
    const turning = fc.constantFrom(
      '\u202e',
      '\u202d',
      '\u2067',
      '\u2069',
      '\u200f',
      'א',
      '1',
      'a',
      '陈',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.array(turning).map((signs) => signs.join('')),
        (text) => {
          const shown = visibleText(text);
          // No direction sign is left but one pair of our own, first and last.
          expect(shown.replace(/^\u2068([^]*)\u2069$/u, '$1')).not.toMatch(
            /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
          );
          expect(Buffer.from(shown).toString()).toBe(shown);
        },
      ),
    );
  });

  it('are named once each for the form’s doubt', () => {
    expect(hiddenSigns('\u202ea\u202eb\u0000')).toEqual(['U+202E', 'U+0000']);
  });
});
