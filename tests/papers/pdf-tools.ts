import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';

/** Runs a program over a PDF (its path stands where `{pdf}` is) and gives what it prints. */
function over(bytes: Uint8Array, program: string, args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  try {
    const pdf = join(folder, 'paper.pdf');
    writeFileSync(pdf, bytes);
    const filled = args.map((arg) => (arg === '{pdf}' ? pdf : arg));
    return execFileSync(program, filled, { encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of each page in the order it was drawn. */
export function pageTexts(bytes: Uint8Array): readonly string[] {
  return over(bytes, 'pdftotext', ['-raw', '-enc', 'UTF-8', '{pdf}', '-']).split('\f').slice(0, -1);
}

/** Text without white space, which a line break on paper may add or take. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');

export type Word = {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
};

/** Every word with its place, in points from the top left corner of its page, pages from 1. */
export function words(bytes: Uint8Array): readonly Word[] {
  const xml = over(bytes, 'pdftotext', ['-bbox', '-enc', 'UTF-8', '{pdf}', '-']);
  return xml
    .split('<page ')
    .slice(1)
    .flatMap((page, i) =>
      [
        ...page.matchAll(
          /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">([^<]*)</gu,
        ),
      ].map(([, left, top, bottom, text]) => ({
        text: text ?? '',
        page: i + 1,
        left: Number(left),
        top: Number(top),
        bottom: Number(bottom),
      })),
    );
}

export function pdfInfo(bytes: Uint8Array): ReadonlyMap<string, string> {
  const lines = over(bytes, 'pdfinfo', ['-isodates', '{pdf}']).split('\n');
  return new Map(
    lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()] as const),
  );
}

/** One line a font: name, type, encoding, emb, sub, uni … */
export function pdfFonts(bytes: Uint8Array): readonly string[] {
  return over(bytes, 'pdffonts', ['{pdf}']).trim().split('\n').slice(2);
}

/** Everything in the file that is readable, streams unpacked: what a scanner for active content would see. */
export function unpacked(bytes: Uint8Array): string {
  return over(bytes, 'qpdf', ['--qdf', '--object-streams=disable', '--no-original-object-ids', '{pdf}', '-']);
}

/** Throws when qpdf finds anything wrong with the structure of the file. */
export function checkStructure(bytes: Uint8Array): string {
  return over(bytes, 'qpdf', ['--check', '{pdf}']);
}

/** A page as grey pixels. */
export function render(
  bytes: Uint8Array,
  page: number,
  dpi: number,
): { readonly width: number; readonly height: number; readonly pixels: Uint8Array } {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  try {
    const pdf = join(folder, 'paper.pdf');
    writeFileSync(pdf, bytes);
    const range = ['-f', String(page), '-l', String(page)];
    execFileSync('pdftoppm', [
      '-r',
      String(dpi),
      '-gray',
      '-singlefile',
      ...range,
      pdf,
      join(folder, 'page'),
    ]);
    const file = readFileSync(join(folder, 'page.pgm'));
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(file.subarray(0, 40).toString('latin1'));
    if (head === null) throw new Error('not a grey picture');
    return { width: Number(head[1]), height: Number(head[2]), pixels: file.subarray(head[0].length) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a phone or scanner reads from the code on a page; null when it reads nothing. */
export function readCode(bytes: Uint8Array, page: number): string | null {
  const { width, height, pixels } = render(bytes, page, 150);
  // The corner the code stands in, with half a page of margin for error.
  const left = width >> 1;
  const bottom = height >> 2;
  const colours = new Uint8ClampedArray((width - left) * bottom * 4).fill(255);
  for (let y = 0, at = 0; y < bottom; y += 1) {
    for (let x = left; x < width; x += 1, at += 4) {
      const grey = pixels[y * width + x] ?? 255;
      colours[at] = grey;
      colours[at + 1] = grey;
      colours[at + 2] = grey;
    }
  }
  return jsQR(colours, width - left, bottom)?.data ?? null;
}
