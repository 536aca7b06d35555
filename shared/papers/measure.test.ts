import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallCoverage } from '../../tests/support/small-coverage';
import { cutAt, lineCount, linesOf, textWidth, wrap, type Piece } from './measure';

const ten = (text: string): readonly Piece[] => [{ text, size: 10 }];

/** The lines themselves, by the starts that `wrap` gives. */
function wrapped(pieces: readonly Piece[], width: number): readonly string[] {
  const starts = wrap(pieces, width, smallCoverage);
  const before = (index: number) => pieces.slice(0, index).reduce((sum, { text }) => sum + text.length, 0);
  const text = pieces.map((piece) => piece.text).join('');
  const offsets = starts.map(({ piece, offset }) => before(piece) + offset);
  return offsets.map((offset, i) => text.slice(offset, offsets[i + 1] ?? text.length));
}

describe('wrapping', () => {
  it('breaks Chinese between any two characters', () => {
    expect(wrapped(ten('客户要求退车'), 40)).toEqual(['客户要求', '退车']);
  });

  it('keeps a full stop off the start of a line, with the character before it', () => {
    expect(wrapped(ten('客户要求。退车'), 40)).toEqual(['客户要', '求。退车']);
  });

  it('keeps an opening bracket off the end of a line', () => {
    expect(wrapped(ten('客户要（求）'), 40)).toEqual(['客户要', '（求）']);
  });

  it('breaks words at spaces only, and one wider than the line where it must', () => {
    expect(wrapped(ten('error code'), 30)).toEqual(['error ', 'code']);
    expect(wrapped(ten('TSSH01261121A'), 40)).toEqual(['TSSH0126', '1121A']);
  });

  it('begins a line at a line break, an empty one too', () => {
    expect(wrapped(ten('一\n\n二'), 40)).toEqual(['一\n', '\n', '二']);
  });

  it('goes on across pieces of different size', () => {
    const pieces: readonly Piece[] = [
      { text: '经过：', size: 20 },
      { text: '客户反映', size: 10 },
    ];
    expect(wrapped(pieces, 80)).toEqual(['经过：客户', '反映']);
  });

  it('cuts a stretch that moved down and is wider than a line by its last character', () => {
    expect(wrapped(ten(' （☑“客'), 35)).toEqual([' ', '（☑“', '客']);
  });

  it('never makes a line wider than the paper, and never loses a character', () => {
    const text = fc.string({ unit: fc.constantFrom(...'客户反映。，（）“a1 .\n𬒈☑') });
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 120 }), (any, width) => {
        const lines = wrapped(ten(any), width);
        expect(lines.join('')).toBe(any);
        for (const line of lines) {
          const shown = line.replace(/\n$/u, '').trimEnd();
          expect(textWidth(shown, 10, smallCoverage)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('cutting a paragraph', () => {
  it('leaves the line break between the halves out', () => {
    const pieces = ten('一二\n三');
    const start = wrap(pieces, 100, smallCoverage)[1];
    expect(start && cutAt(pieces, start).map(([piece]) => piece?.text)).toEqual(['一二', '三']);
  });

  it('keeps the size and weight of both halves', () => {
    const [head, tail] = cutAt([{ text: '一二三', size: 9, bold: true }], { piece: 0, offset: 1 });
    expect(head).toEqual([{ text: '一', size: 9, bold: true }]);
    expect(tail).toEqual([{ text: '二三', size: 9, bold: true }]);
  });
});

describe('the lines of a paragraph', () => {
  const textsOf = (lines: readonly (readonly Piece[])[]) =>
    lines.map((line) => line.map(({ text }) => text).join(''));

  it('are none for no text, and keep the empty ones between two paragraphs', () => {
    expect(linesOf([{ text: '', size: 10 }], 100, smallCoverage)).toEqual([]);
    const text = '甲\n\n乙';
    expect(textsOf(linesOf([{ text, size: 10 }], 100, smallCoverage))).toEqual(['甲', '', '乙']);
  });

  it('end where a piece of another size goes on, and keep its size', () => {
    const pieces = [
      { text: '甲乙', size: 10 },
      { text: '丙丁', size: 20 },
    ];
    expect(linesOf(pieces, 40, smallCoverage)).toEqual([
      [
        { text: '甲乙', size: 10 },
        { text: '丙', size: 20 },
      ],
      [{ text: '丁', size: 20 }],
    ]);
  });

  it('hold every character once, in order, as many lines as are counted', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '，', 'a', ' ', '\n', '“', '𬒈'), maxLength: 80 });
    const size = fc.constantFrom(8, 10.5);
    const pieces = fc.array(fc.record({ text, size }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 12, max: 120 }), (paragraph, width) => {
        const lines = linesOf(paragraph, width, smallCoverage);
        expect(lines).toHaveLength(lineCount(paragraph, width, smallCoverage));
        const written = paragraph.map((piece) => piece.text).join('');
        expect(textsOf(lines).join('')).toBe(written.replaceAll('\n', ''));
        expect(lines.every((line) => line.length > 0)).toBe(true);
      }),
    );
  });
});
