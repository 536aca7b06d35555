import { readCoverage } from '../../shared/papers/coverage';

/** Ranges as coverage.json packs them: base 36, each first counted from the last before it. */
export function packed(ranges: readonly (readonly [first: number, last: number])[]): string {
  let end = 0;
  return ranges
    .map(([first, last]) => {
      const gap = (first - end).toString(36);
      end = last;
      return last > first ? `${gap}-${(last - first).toString(36)}` : gap;
    })
    .join(',');
}

/** Fonts small enough to reason about: ASCII, Chinese punctuation, URO, one character beyond the BMP, the boxes. */
export const smallCoverage = readCoverage({
  sans: packed([
    [0x20, 0x7e],
    [0xa5, 0xa5],
    [0x2014, 0x2026],
    [0x3000, 0x3017],
    [0x4e00, 0x9fff],
    [0xff01, 0xff5e],
    [0x2c488, 0x2c488],
  ]),
  symbols: packed([[0x2610, 0x2612]]),
  rare: packed([[0x20bb7, 0x20bb7]]),
  asciiWidths: Array.from({ length: 95 }, () => 500),
  lineHeights: { sans: 1.5, symbols: 2, rare: 1.5 },
});
