import type { ContentStack, ContentText } from 'pdfmake/interfaces';
import type { Coverage } from './coverage';
import { lineCount, linesOf, type Piece } from './measure';
import { BODY_SIZE, LABEL_SIZE, SMALL_SIZE } from './page-geometry';
import { runs, tidyForPaper } from './text-runs';

/** Turns words into content of the document, and remembers what could not be printed. */
export type Typesetter = {
  readonly coverage: Coverage;
  /**
   * A paragraph, broken into lines of a width in points; every character goes through the coverage
   * table. Each line is handed over whole: pdfmake, left to break it, would measure, style and draw
   * every Chinese character for itself, which took half the time of a paper.
   */
  readonly set: (pieces: readonly Piece[], width: number) => ContentText | ContentStack;
  /** Words that are to stay on one line, whatever the width. */
  readonly line: (pieces: readonly Piece[]) => ContentText;
  /** Points that a paragraph takes in a width, planned no lower than it turns out. */
  readonly height: (pieces: readonly Piece[], width: number) => number;
  readonly lineHeight: (size: number) => number;
  /** Unprintable characters met so far, each once, as `U+XXXX`. */
  readonly missing: () => readonly string[];
};

export const value = (text: string): Piece => ({ text: tidyForPaper(text), size: BODY_SIZE });
/** Lines of a label stand closer than running text: two of them fit a row. */
export const LABEL_LEADING = 0.84;

export const label = (text: string): Piece => ({ text, size: LABEL_SIZE });
export const small = (text: string): Piece => ({ text, size: SMALL_SIZE });

export function createTypesetter(coverage: Coverage): Typesetter {
  const missing = new Set<string>();
  const lineHeight = (size: number) => coverage.lineHeights.Sans * size;
  const line = (pieces: readonly Piece[]): ContentText => ({
    text: pieces.flatMap(({ text, size, bold = false, leading = 1 }) => {
      const cut = runs(text, coverage);
      cut.missing.forEach((name) => missing.add(name));
      return cut.runs.map((run) => ({
        text: run.text,
        font: run.font,
        fontSize: size,
        bold,
        // The symbol font stands taller; unscaled, a row with a box in it would grow by 2 points.
        lineHeight: (leading * coverage.lineHeights.Sans) / coverage.lineHeights[run.font],
      }));
    }),
    preserveLeadingSpaces: true,
    noWrap: true,
  });
  /** A line without text is as high as one with, and has no run to say so. */
  const emptyLine = ({ size, leading = 1 }: Piece): ContentText => ({
    text: [{ text: '', font: 'Sans', fontSize: size, lineHeight: leading }],
  });
  return {
    coverage,
    set: (pieces, width) => {
      const lines = linesOf(pieces, width, coverage);
      const [first] = lines;
      if (first === undefined) return line([]);
      if (lines.length === 1) return line(first);
      return {
        stack: lines.map((each) => {
          const [piece] = each;
          return piece !== undefined && each.every(({ text }) => text === '') ? emptyLine(piece) : line(each);
        }),
      };
    },
    line,
    height: (pieces, width) => {
      const tallest = Math.max(0, ...pieces.map(({ size, leading = 1 }) => size * leading));
      return lineCount(pieces, width, coverage) * lineHeight(tallest);
    },
    lineHeight,
    missing: () => [...missing],
  };
}
