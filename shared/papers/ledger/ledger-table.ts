import type { ContentTable, TableCell } from 'pdfmake/interfaces';
import { briefWording, outstandingLedgerWording } from '../../wording/papers';
import type { Piece } from '../measure';
import { CELL_PADDING, INNER_RULE, LABEL_SIZE, mm, OUTER_RULE, ROW_PADDING } from '../page-geometry';
import { shorten } from '../shorten';
import { tidyForPaper } from '../text-runs';
import type { Typesetter } from '../typesetter';
import type { OutstandingRow } from './ledger-data';

/** Lines that a row may be high; more stands on the papers of the case. */
const MOST_LINES = 3;
/** Room for a hand that fills in a row. */
const LEAST_ROW = mm(9);
const HEAD_ROW = mm(8);

type Column = {
  readonly words: string;
  /** Points inside the padding. */
  readonly width: number;
  readonly text: (row: OutstandingRow) => string;
  readonly alignment?: 'center' | 'right';
};

const say = outstandingLedgerWording;

/** Everything but the matter, which takes what these leave. */
const NARROW = [
  { words: say.number[0], width: 76, text: ({ number }) => number.replace(/-(?=[A-Z]\d)/u, '-\n') },
  { words: say.parkedOn[0], width: 52, text: ({ parkedOn }) => parkedOn },
  { words: say.plate[0], width: 50, text: ({ plate }) => plate },
  { words: say.customer[0], width: 46, text: ({ customer }) => customer },
  { words: say.reason[0], width: 46, text: ({ reason }) => reason },
  { words: say.owner[0], width: 38, text: ({ owner }) => owner },
  { words: say.promised[0], width: 52, text: ({ promised }) => promised },
  {
    words: say.age[0],
    width: 24,
    text: ({ ageDays }) => (ageDays === null ? '' : String(ageDays)),
    alignment: 'right',
  },
  {
    words: say.reminder[0],
    width: 124,
    text: ({ reminder }) => (reminder === null ? '' : `${reminder.on} ${reminder.said}`),
  },
  { words: say.state[0], width: 46, text: ({ state }) => state },
] as const satisfies readonly Column[];

/** Where the matter stands among them. */
const MATTER_AT = 4;

/** The columns over a width in points, rules and padding included. */
function columnsOf(width: number): readonly Column[] {
  const count = NARROW.length + 1;
  const around = 2 * CELL_PADDING * count + 2 * OUTER_RULE + (count - 1) * INNER_RULE;
  const taken = NARROW.reduce((sum, column) => sum + column.width, around);
  const matter: Column = { words: say.matter[0], width: width - taken, text: (row) => row.matter };
  return [...NARROW.slice(0, MATTER_AT), matter, ...NARROW.slice(MATTER_AT)];
}

type Line = { readonly cells: readonly (readonly Piece[])[]; readonly height: number };

const around = 2 * ROW_PADDING + INNER_RULE;
const piece = (text: string): readonly Piece[] => [{ text, size: LABEL_SIZE }];

export type LedgerTables = {
  /** One table a page, each under the head row. */
  readonly pages: readonly ContentTable[];
};

/**
 * The rows of a ledger as tables of whole rows, a page each, every one under its head. The last is
 * filled up with rows for the pen, down to the room that the signatures need.
 *
 * @param size points: the width, the height of a page, and what the end of the last one must keep free
 */
export function ledgerTables(
  rows: readonly OutstandingRow[],
  size: { readonly width: number; readonly height: number; readonly end: number },
  setter: Typesetter,
): LedgerTables {
  const columns = columnsOf(size.width);
  const room = size.height - HEAD_ROW - 2 * OUTER_RULE - 1;
  const pages: Line[][] = [[]];
  let used = 0;
  const place = (line: Line, most: number) => {
    if (used + line.height > most) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(line);
    used += line.height;
  };
  const lines = rows.map((row) => lineOf(row, columns, setter));
  lines.forEach((line, i) => {
    // The last row goes where the signatures do: nobody signs a page without one.
    place(line, i === lines.length - 1 ? room - size.end : room);
  });
  const blank: Line = { cells: columns.map(() => piece('')), height: LEAST_ROW };
  while (used + LEAST_ROW <= room - size.end) place(blank, room);
  return { pages: pages.map((page) => tableOf(page, columns, setter)) };
}

function lineOf(row: OutstandingRow, columns: readonly Column[], setter: Typesetter): Line {
  const cells = columns.map(({ text, width }) => {
    const pointer = briefWording.seeForm[0];
    const whole = tidyForPaper(text(row)).replace(/(?<!-)\s*\n\s*/gu, ' ');
    return piece(shorten(whole, { width, lines: MOST_LINES, pointer, size: LABEL_SIZE }, setter));
  });
  const heights = cells.map((pieces, i) => setter.height(pieces, columns[i]?.width ?? 0) + around);
  return { cells, height: Math.max(LEAST_ROW, ...heights) };
}

function tableOf(page: readonly Line[], columns: readonly Column[], setter: Typesetter): ContentTable {
  const head = columns.map(({ words, width }): TableCell => ({
    ...setter.set([{ text: words, size: LABEL_SIZE, bold: true }], width),
    alignment: 'center',
    verticalAlignment: 'middle',
  }));
  const body = page.map(({ cells }) =>
    cells.map((pieces, i): TableCell => ({
      ...setter.set(pieces, columns[i]?.width ?? 0),
      alignment: columns[i]?.alignment ?? 'left',
      verticalAlignment: 'middle',
    })),
  );
  return {
    layout: 'ledger',
    table: {
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      heights: [HEAD_ROW, ...page.map(({ height }) => height)].map((height) => height - around),
      body: [head, ...body],
    },
  };
}
