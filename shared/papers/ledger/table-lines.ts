import type { ContentTable, TableCell } from 'pdfmake/interfaces';
import { briefWording } from '../../wording/papers';
import type { Piece } from '../measure';
import { CELL_PADDING, INNER_RULE, mm, OUTER_RULE, ROW_PADDING } from '../page-geometry';
import { shorten } from '../shorten';
import { tidyForPaper } from '../text-runs';
import type { Typesetter } from '../typesetter';

const HEAD_ROW = mm(8);

/** One column of a table over rows of any kind. */
export type LedgerColumn<Row> = {
  readonly words: string;
  /** Points inside the padding, or a share of what the columns of fixed width leave. */
  readonly width: number | { readonly share: number };
  readonly text: (row: Row, index: number) => string;
  readonly alignment?: 'center' | 'right';
  /** Line breaks in the text are meant: a number broken at its dash, a name over a phone. */
  readonly keepsLines?: boolean;
};

/** A column with its width worked out. */
export type Placed<Row> = Omit<LedgerColumn<Row>, 'width'> & { readonly width: number };

/** The columns over a width in points, rules and padding included. */
export function columnsOf<Row>(columns: readonly LedgerColumn<Row>[], width: number): readonly Placed<Row>[] {
  const { length } = columns;
  const fixed = columns.map((column) => (typeof column.width === 'number' ? column.width : 0));
  const shares = columns.map((column) => (typeof column.width === 'number' ? 0 : column.width.share));
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const rest = width - 2 * CELL_PADDING * length - 2 * OUTER_RULE - (length - 1) * INNER_RULE - sum(fixed);
  return columns.map((column, i) => ({
    ...column,
    width: (fixed[i] ?? 0) + (rest * (shares[i] ?? 0)) / Math.max(1, sum(shares)),
  }));
}

/** A row that is set and measured, not yet drawn. */
export type Line = {
  readonly cells: readonly (readonly Piece[])[];
  readonly height: number;
  /** One cell over the whole width. */
  readonly spans?: boolean;
  readonly isHead?: boolean;
};

/** What stands above and under the text of a row. */
export const around = 2 * ROW_PADDING + INNER_RULE;

/** The names of the columns, in bold. */
export function headLine<Row>(columns: readonly Placed<Row>[], size: number, setter: Typesetter): Line {
  const cells = columns.map(({ words }) => [{ text: words, size, bold: true }]);
  return { cells, height: Math.max(HEAD_ROW, highest(cells, columns, setter)), isHead: true };
}

/** Points that a row of these cells takes, rules and padding included. */
function highest<Row>(cells: Line['cells'], columns: readonly Placed<Row>[], setter: Typesetter): number {
  return Math.max(...cells.map((pieces, i) => setter.height(pieces, columns[i]?.width ?? 0) + around));
}

export type LineStyle<Row> = {
  readonly columns: readonly Placed<Row>[];
  readonly size: number;
  /** Lines that a row may be high; more is cut, with a word where the rest stands. */
  readonly lines: number;
  /** Points of the lowest row: a hand wants more than print. */
  readonly least: number;
};

/** A row of words, each cell shortened to its room. */
export function lineOf<Row>(row: Row, index: number, style: LineStyle<Row>, setter: Typesetter): Line {
  const { columns, size, lines, least } = style;
  const pointer = briefWording.seeForm[0];
  const cells = columns.map(({ text, width, keepsLines = false }) => {
    const tidy = tidyForPaper(text(row, index));
    const whole = keepsLines ? tidy : tidy.replace(/\s*\n\s*/gu, ' ');
    return [{ text: shorten(whole, { width, lines, pointer, size }, setter), size }];
  });
  return { cells, height: Math.max(least, highest(cells, columns, setter)) };
}

/** Lines as one table, so that rules meet exactly. */
export function tableOf<Row>(
  lines: readonly Line[],
  columns: readonly Placed<Row>[],
  setter: Typesetter,
): ContentTable {
  const widths = columns.map(({ width }) => width);
  const whole = widths.reduce((sum, width) => sum + width + 2 * CELL_PADDING + INNER_RULE, 0);
  const body = lines.map(({ cells, spans = false, isHead = false }) =>
    spans
      ? [
          {
            ...setter.set(cells[0] ?? [], whole - 2 * CELL_PADDING),
            colSpan: widths.length,
            verticalAlignment: 'middle' as const,
          },
          ...widths.slice(1).map((): TableCell => ({})),
        ]
      : cells.map((pieces, i): TableCell => ({
          ...setter.set(pieces, widths[i] ?? 0),
          alignment: isHead ? 'center' : (columns[i]?.alignment ?? 'left'),
          // Figures keep clear of the rule behind them.
          margin: !isHead && columns[i]?.alignment === 'right' ? [0, 0, 2, 0] : 0,
          verticalAlignment: 'middle',
        })),
  );
  return {
    layout: 'ledger',
    table: {
      dontBreakRows: true,
      widths,
      heights: lines.map(({ height }) => height - around),
      body,
    },
  };
}
