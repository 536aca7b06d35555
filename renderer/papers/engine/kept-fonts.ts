import { create, registerFormat, type Font } from 'fontkit';
import { fontForDocument } from './document-font';
import { keepOutlines } from './kept-outlines';

/** Bytes that stand for a font that is parsed already; pdfmake passes them on as the font's file. */
const KEY_START = 'kept:';
const KEY_LENGTH = 64;

const kept = new Map<string, Font>();

const keyOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, KEY_LENGTH));

/** fontkit's way to add a font format: this one hands out fonts that were parsed before. */
const keptFont = Object.assign(
  function keptFont(stream: { readonly buffer: Uint8Array }): Font {
    const font = kept.get(keyOf(stream.buffer));
    if (font === undefined) throw new Error('unknown font');
    return fontForDocument(font);
  },
  { probe: (bytes: Uint8Array) => keyOf(bytes).startsWith(KEY_START) },
);

registerFormat(keptFont);

/**
 * Parses a TrueType font once for the life of the worker, not for every document.
 *
 * @param name short ASCII name of the font
 * @returns the bytes to give pdfmake in place of the file
 */
export function keepFont(name: string, file: Uint8Array): Uint8Array {
  const key = `${KEY_START}${name}`;
  const font = create(file as Parameters<typeof create>[0]);
  if (!('layout' in font)) throw new Error('not a single font');
  keepOutlines(font);
  // Reads the character map now, so that the fonts of all documents share it.
  font.hasGlyphForCodePoint(0x20);
  kept.set(key, font);
  return new TextEncoder().encode(key);
}
