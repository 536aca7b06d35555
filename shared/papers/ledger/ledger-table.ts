import type { ContentTable } from 'pdfmake/interfaces';
import { briefWording } from '../../wording/papers';
import { CELL_PADDING, LABEL_SIZE, mm, OUTER_RULE } from '../page-geometry';
import { shorten } from '../shorten';
import { tidyForPaper } from '../text-runs';
import type { Typesetter } from '../typesetter';
import { around, columnsOf, headLine, type LedgerColumn, type Line, lineOf, tableOf } from './table-lines';

/** Lines that a row may be high unless the ledger says otherwise; more stands on the papers of the case. */
const MOST_LINES = 3;
/** Room for a hand that fills in a row. */
const LEAST_ROW = mm(9);
const TOTAL_ROW = mm(8);
/** Lines that the total may take. */
const TOTAL_LINES = 2;

export type LedgerTable<Row> = {
  readonly columns: readonly LedgerColumn<Row>[];
  readonly rows: readonly Row[];
  /** One line over the whole width after the last row. */
  readonly total?: string;
  /** Type size, points. */
  readonly size?: number;
  readonly lines?: number;
};

/**
 * The rows of a ledger as tables of whole rows, a page each, every one under its head. The last is
 * filled up with rows for the pen, down to the room that the signatures need.
 *
 * @param room points: the width, the height of a page, and what the end of the last one must keep free
 */
export function ledgerTables<Row>(
  table: LedgerTable<Row>,
  room: { readonly width: number; readonly height: number; readonly end: number },
  setter: Typesetter,
): readonly ContentTable[] {
  const { rows, size = LABEL_SIZE } = table;
  const columns = columnsOf(table.columns, room.width);
  const total = totalLine(table, room.width, setter);
  const head = headLine(columns, size, setter);
  const most = room.height - head.height - 2 * OUTER_RULE - 1;
  const atEnd = most - room.end - (total?.height ?? 0);
  const pages: Line[][] = [[]];
  let used = 0;
  const place = (line: Line, limit: number) => {
    if (used + line.height > limit) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(line);
    used += line.height;
  };
  const style = { columns, size, lines: table.lines ?? MOST_LINES, least: LEAST_ROW };
  rows.forEach((row, i) => {
    const line = lineOf(row, i, style, setter);
    // The last row goes where the signatures do: nobody signs a page without one.
    place(line, i === rows.length - 1 ? atEnd : most);
  });
  const blank: Line = { cells: columns.map(() => [{ text: '', size }]), height: LEAST_ROW };
  while (used + LEAST_ROW <= atEnd) place(blank, most);
  if (total !== null) pages.at(-1)?.push(total);
  return pages.map((page) => tableOf([head, ...page], columns, setter));
}

function totalLine<Row>(
  { total, size = LABEL_SIZE }: LedgerTable<Row>,
  width: number,
  setter: Typesetter,
): Line | null {
  if (total === undefined) return null;
  const inside = width - 2 * OUTER_RULE - 2 * CELL_PADDING;
  // Names of grades are the store's own: many or long ones must not take the page.
  const room = { width: inside, lines: TOTAL_LINES, pointer: briefWording.cut[0], size };
  const pieces = [{ text: shorten(tidyForPaper(total), room, setter), size }];
  const height = Math.max(TOTAL_ROW, setter.height(pieces, inside) + around);
  return { cells: [pieces], height, spans: true };
}
