import { BODY_WIDTH, LEFT } from '../../shared/papers/page-geometry';
import { render, words, type Word } from './pdf-tools';

/** What lies between two rules that run over the whole width. */
export type Band = { readonly page: number; readonly top: number; readonly bottom: number };

const DPI = 144;
const POINT = 72 / DPI;

/** The rows of the grid, found in the picture of the page by the rules that bound them. */
function bandsOf(bytes: Uint8Array, page: number): readonly Band[] {
  const { width, height, pixels } = render(bytes, page, DPI);
  const from = Math.ceil((LEFT + 2) / POINT);
  const to = Math.floor((LEFT + BODY_WIDTH - 2) / POINT);
  const rules: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const row = pixels.subarray(y * width + from, y * width + to);
    if (row.every((grey) => grey < 200) && y * POINT - (rules.at(-1) ?? -9) > 2) rules.push(y * POINT);
  }
  return rules.slice(1).map((bottom, i) => ({ page, top: rules[i] ?? 0, bottom }));
}

const isIn = (word: Word, { page, top, bottom }: Band) =>
  word.page === page && word.top > top - 1 && word.bottom < bottom + 3;

/** A row of the grid with the words in it; `label` is what its first column says. */
export type Row = { readonly band: Band; readonly label: string; readonly text: string };

/** Every row of every page, top to bottom. */
export function rowsOf(
  bytes: Uint8Array,
  pages: number,
  all: readonly Word[] = words(bytes),
): readonly Row[] {
  const bands = Array.from({ length: pages }, (_, i) => bandsOf(bytes, i + 1)).flat();
  return bands.map((band) => {
    const inside = all.filter((word) => isIn(word, band));
    const label = inside.filter(({ left }) => left < LEFT + BODY_WIDTH / 12 - 2);
    return {
      band,
      label: label.map(({ text }) => text).join(''),
      text: inside.map(({ text }) => text).join(''),
    };
  });
}

/** Pairs of words of a page that begin at the same place in lines that run into each other. */
export function overlaps(found: readonly Word[]): readonly string[] {
  const sorted = found.toSorted((a, b) => a.page - b.page || a.left - b.left || a.top - b.top);
  return sorted.slice(1).flatMap((word, i) => {
    const before = sorted[i];
    if (before === undefined || before.page !== word.page || Math.abs(before.left - word.left) > 0.5)
      return [];
    const shared = Math.min(before.bottom, word.bottom) - Math.max(before.top, word.top);
    return shared > 0.5 * (word.bottom - word.top) ? [`${before.text} / ${word.text}`] : [];
  });
}
