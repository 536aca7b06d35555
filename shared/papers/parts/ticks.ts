import type { Coverage } from '../coverage';
import { textWidth, type Piece } from '../measure';
import { LABEL_SIZE } from '../page-geometry';

export type Tick = { readonly words: string; readonly isTicked: boolean };

/** Wider than between a box and its word, so that each box is ticked for the right word. */
const BETWEEN = '   ';

export const tickWords = ({ words, isTicked }: Tick): string => `${isTicked ? '☑' : '☐'}${words}`;

/**
 * A row of tick boxes after an optional label, broken into lines between ticks only: a box at the
 * end of one line and its word on the next would be ticked for the wrong word.
 */
export function tickRow(lead: string, ticks: readonly Tick[], width: number, coverage: Coverage): Piece {
  const lines: string[] = [lead];
  for (const tick of ticks) {
    const last = lines.at(-1) ?? '';
    const longer =
      last === lead || last === '' ? `${last}${tickWords(tick)}` : `${last}${BETWEEN}${tickWords(tick)}`;
    if (textWidth(longer, LABEL_SIZE, coverage) > width && last !== '') lines.push(tickWords(tick));
    else lines[lines.length - 1] = longer;
  }
  return { text: lines.join('\n'), size: LABEL_SIZE };
}

/** Ticks for a closed list: one box a choice, ticked where the case says so. */
export function ticksOf<T extends string>(
  words: Readonly<Record<T, string>>,
  ticked: readonly T[],
): readonly Tick[] {
  return (Object.keys(words) as T[]).map((code) => ({ words: words[code], isTicked: ticked.includes(code) }));
}
