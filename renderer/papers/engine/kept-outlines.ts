import type { Font, Glyph } from 'fontkit';

/** What fontkit's subset asks an outline for: whether it is made of others, and of which. */
type Outline = { readonly numberOfContours: number; readonly components?: readonly unknown[] } | null;
type OpenGlyph = Glyph & { _decode: () => Outline };

function keepOutline(glyph: OpenGlyph): void {
  const decode = glyph._decode.bind(glyph);
  let kept: Outline | undefined;
  glyph._decode = () => {
    if (kept === undefined) {
      const whole = decode();
      // Without its points: those are copied from the file, and would be most of the memory.
      kept = whole && {
        numberOfContours: whole.numberOfContours,
        ...(whole.components === undefined ? {} : { components: whole.components }),
      };
    }
    return kept;
  };
}

/**
 * Makes a font read each outline once, not for every document that embeds it. The glyphs of such a
 * font can be embedded but no longer drawn as paths.
 */
export function keepOutlines(font: Font): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, characters) => {
    const glyph = getGlyph(id, characters) as OpenGlyph;
    if (!Object.hasOwn(glyph, '_decode')) keepOutline(glyph);
    return glyph;
  };
}
