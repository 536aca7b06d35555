import { wrap } from './measure';
import { BODY_SIZE } from './page-geometry';
import type { Typesetter } from './typesetter';

export type Room = {
  /** points */
  readonly width: number;
  readonly lines: number;
  /** Says where the rest stands: nothing is ever shortened silently. */
  readonly pointer: string;
  /** Type size, points; body size unless said. */
  readonly size?: number;
  /** Parts of the text are cut already: it needs the pointer even where it fits. */
  readonly isCut?: boolean;
};

/** A line of body type holds fewer characters than this, so no longer beginning need be tried. */
const MOST_IN_LINE = 120;

/** A text that fits the room as it is, or its beginning with the pointer after it. */
export function shorten(text: string, room: Room, setter: Typesetter): string {
  const { width, lines, pointer, size = BODY_SIZE, isCut = false } = room;
  const linesOf = (trial: string) => wrap([{ text: trial, size }], width, setter.coverage).length;
  const beginning = text.slice(0, lines * MOST_IN_LINE * 2);
  if (!isCut && beginning.length === text.length && linesOf(text) <= lines) return text;
  const characters = [...beginning].slice(0, lines * MOST_IN_LINE);
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (linesOf(`${characters.slice(0, middle).join('')}${pointer}`) <= lines) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}${pointer}`;
}
