import type { Content } from 'pdfmake/interfaces';
import { type Line, type Placed, tableOf } from '../ledger/table-lines';
import { OUTER_RULE } from '../page-geometry';
import type { Typesetter } from '../typesetter';

/** What stands on the page of a report as one piece. */
export type BlockPart = {
  readonly kind: 'block';
  /** Points it takes, gap included. */
  readonly height: number;
  readonly content: Content;
  /** Never the last of a page: a heading stays with what it heads. */
  readonly keepsWithNext?: boolean;
};

/** A table that may go on over the page between its rows, under its head again. */
export type TablePart = {
  readonly kind: 'table';
  readonly head: Line;
  readonly lines: readonly Line[];
  readonly columns: readonly Placed<never>[];
  /** Points below it. */
  readonly gap: number;
  /** Goes to the next page rather than in two pieces, where a page can hold it. */
  readonly staysWhole?: boolean;
};

export type FlowPart = BlockPart | TablePart;

/** Rounding of the engine's own measures. */
const SLACK = 0.5;

/** Points a part needs on the page it begins on: a table at least its head and first row. */
function leastHeight(part: FlowPart, page: number): number {
  if (part.kind === 'block') return part.height;
  const whole = part.lines.reduce((sum, line) => sum + line.height, tableFrame(part));
  if (part.staysWhole === true && whole <= page) return whole;
  return tableFrame(part) + (part.lines[0]?.height ?? 0);
}

/**
 * Parts laid on pages of a height: a block is never cut, a table only between rows, and what keeps with
 * its next begins the page with it.
 */
export function flowPages(
  parts: readonly FlowPart[],
  height: number,
  setter: Typesetter,
): readonly (readonly Content[])[] {
  const pages: Content[][] = [[]];
  let used = 0;
  const turn = () => {
    pages.push([]);
    used = 0;
  };
  parts.forEach((part, i) => {
    if (used > 0 && used + needed(parts.slice(i), height) > height) turn();
    if (part.kind === 'block') {
      pages.at(-1)?.push(part.content);
      used += part.height;
      return;
    }
    let left = part.lines;
    while (left.length > 0) {
      const count = rowsThatFit(part, left, height - used);
      if (count === 0 && used > 0) {
        turn();
        continue;
      }
      const lines = left.slice(0, Math.max(1, count));
      const drawn = tableOf([part.head, ...lines], part.columns, setter);
      pages.at(-1)?.push({ ...drawn, margin: [0, 0, 0, part.gap] });
      used += lines.reduce((sum, line) => sum + line.height, tableFrame(part) + part.gap);
      left = left.slice(lines.length);
      if (left.length > 0) turn();
    }
  });
  return pages.filter((page) => page.length > 0);
}

const tableFrame = ({ head }: TablePart) => head.height + 2 * OUTER_RULE + SLACK;

function rowsThatFit(part: TablePart, lines: readonly Line[], room: number): number {
  let left = room - tableFrame(part);
  let count = 0;
  for (const line of lines) {
    left -= line.height;
    if (left < 0) break;
    count += 1;
  }
  return count;
}

/** Points wanted for a part with all that it keeps with. */
function needed(parts: readonly FlowPart[], page: number): number {
  let sum = 0;
  for (const part of parts) {
    sum += leastHeight(part, page);
    if (part.kind === 'table' || part.keepsWithNext !== true) break;
  }
  return sum;
}
