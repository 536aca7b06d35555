import type { Font, Glyph, Subset } from 'fontkit';

/** The parts of fontkit's subset that pdfkit and this file share; see fontkit's `Subset`. */
type OpenSubset = Omit<Subset, 'includeGlyph'> & {
  /** glyph ids by their number in the subset */
  readonly glyphs: number[];
  includeGlyph: (id: number) => number;
};

/** Above every glyph id a font can have. */
const BEYOND_IDS = 0x10000;

/**
 * A parsed font as one document sees it: tables and glyphs are the parsed font's, but every character
 * gets a glyph of its own. Some outlines serve two characters (U+00B7 and U+2022, 胶 and 㬵), and
 * fontkit's glyph remembers the one it was first asked for, on this paper or on an earlier one: text
 * copied or searched in the PDF would hold that one for both.
 */
export function fontForDocument(parsed: Font): Font {
  const font = Object.create(parsed) as Font;
  /** Glyphs of second characters, by character, and the outline each stands for, by its made-up id. */
  const seconds = new Map<number, Glyph>();
  const outlines = new Map<number, number>();

  const secondGlyph = (glyph: Glyph, character: number): Glyph => {
    const id = BEYOND_IDS + character;
    outlines.set(id, glyph.id);
    return Object.create(glyph, {
      id: { value: id },
      codePoints: { value: [character] },
      // Looked up by id otherwise.
      advanceWidth: { value: glyph.advanceWidth },
    }) as Glyph;
  };

  font.glyphForCodePoint = (character) => {
    const glyph = parsed.glyphForCodePoint.call(font, character);
    if (glyph.codePoints[0] === character) return glyph;
    const second = seconds.get(character) ?? secondGlyph(glyph, character);
    seconds.set(character, second);
    return second;
  };

  font.createSubset = () => {
    const subset = parsed.createSubset.call(font) as unknown as OpenSubset;
    const include = subset.includeGlyph.bind(subset);
    const numbers = new Map<number, number>();
    subset.includeGlyph = (id) => {
      const outline = outlines.get(id);
      if (outline === undefined) return include(id);
      const number = numbers.get(id) ?? subset.glyphs.push(outline) - 1;
      numbers.set(id, number);
      return number;
    };
    return subset as unknown as Subset;
  };
  return font;
}
