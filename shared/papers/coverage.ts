import { z } from 'zod';

const packed = z.string().regex(/^[0-9a-z]+(-[0-9a-z]+)?(,[0-9a-z]+(-[0-9a-z]+)?)*$/u);

/** coverage.json as scripts/build-fonts.mjs writes it beside the fonts. */
const coverageFileSchema = z
  .object({
    sans: packed,
    symbols: packed,
    rare: packed,
    /** U+0020 to U+007E in thousandths of the type size. */
    asciiWidths: z.array(z.number().int().positive()).length(95).readonly(),
    /** In type sizes. */
    lineHeights: z
      .object({ sans: z.number().positive(), symbols: z.number().positive(), rare: z.number().positive() })
      .readonly(),
  })
  .readonly();

/**
 * The font families of the papers. `Symbols` holds the boxes and ticks that `Sans` has no glyph for, `Rare`
 * the characters of names.
 */
export type FontName = 'Sans' | 'Symbols' | 'Rare';

/** What the fonts of the papers can draw, and the few measures that page planning needs. */
export type Coverage = {
  /** The family that draws a code point, or null when none does. */
  readonly fontFor: (codePoint: number) => FontName | null;
  /** Advance width in type sizes; whatever is not ASCII counts as a full em, its widest case. */
  readonly advance: (codePoint: number) => number;
  readonly lineHeights: Readonly<Record<FontName, number>>;
};

type Ranges = { readonly firsts: readonly number[]; readonly lasts: readonly number[] };

/** Ranges are `gap` or `gap-length` in base 36, each gap counted from the end of the range before. */
function unpack(text: string): Ranges {
  const firsts: number[] = [];
  const lasts: number[] = [];
  let end = 0;
  for (const part of text.split(',')) {
    const [gap = '0', length = '0'] = part.split('-');
    const first = end + Number.parseInt(gap, 36);
    end = first + Number.parseInt(length, 36);
    firsts.push(first);
    lasts.push(end);
  }
  return { firsts, lasts };
}

function covers({ firsts, lasts }: Ranges, codePoint: number): boolean {
  let low = 0;
  let high = firsts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (firsts[middle] ?? Infinity)) high = middle - 1;
    else if (codePoint > (lasts[middle] ?? -1)) low = middle + 1;
    else return true;
  }
  return false;
}

/** Reads coverage.json; throws a ZodError when it is not one. */
export function readCoverage(json: unknown): Coverage {
  const file = coverageFileSchema.parse(json);
  const sans = unpack(file.sans);
  const symbols = unpack(file.symbols);
  const rare = unpack(file.rare);
  return {
    fontFor: (codePoint) => {
      if (covers(sans, codePoint)) return 'Sans';
      if (covers(symbols, codePoint)) return 'Symbols';
      return covers(rare, codePoint) ? 'Rare' : null;
    },
    advance: (codePoint) => (file.asciiWidths[codePoint - 0x20] ?? 1000) / 1000,
    lineHeights: {
      Sans: file.lineHeights.sans,
      Symbols: file.lineHeights.symbols,
      Rare: file.lineHeights.rare,
    },
  };
}
