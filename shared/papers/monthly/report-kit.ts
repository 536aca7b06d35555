import type { Content } from 'pdfmake/interfaces';
import { columnsOf, headLine, type LedgerColumn, type Line, lineOf } from '../ledger/table-lines';
import { BODY_SIZE, BODY_WIDTH, mm, SMALL_SIZE } from '../page-geometry';
import { tidyForPaper } from '../text-runs';
import type { Typesetter } from '../typesetter';
import type { BlockPart, TablePart } from './flow';

const HEADING_SIZE = 11;
const TABLE_SIZE = 9;
/** Below a part. */
export const GAP = 8;
const LEAST_ROW = mm(6);

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

type TableStyle = {
  /** Lines that a row may be high. */
  readonly lines?: number;
  /** Points of the lowest row. */
  readonly least?: number;
  readonly gap?: number;
  readonly staysWhole?: boolean;
};

/** The parts of a report: headings, sentences and tables, all over the width of the page. */
export type ReportKit = ReturnType<typeof createReportKit>;

export function createReportKit(setter: Typesetter) {
  let headings = 0;
  const block = (content: Content, height: number, keepsWithNext = false): BlockPart => ({
    kind: 'block',
    content,
    height,
    keepsWithNext,
  });
  const text = (words: string, size: number, rest: { readonly gap: number; readonly bold?: boolean }) => {
    const pieces = [{ text: tidyForPaper(words), size, bold: rest.bold ?? false }];
    return {
      content: { stack: [setter.set(pieces, BODY_WIDTH)], margin: [0, 0, 0, rest.gap] } satisfies Content,
      height: setter.height(pieces, BODY_WIDTH) + rest.gap,
    };
  };
  return {
    setter,
    block,
    /** `一、总体情况`, numbered as they come: a section that has nothing to say leaves no gap. */
    heading: (words: string): BlockPart => {
      const numeral = NUMERALS[headings] ?? String(headings + 1);
      headings += 1;
      const { content, height } = text(`${numeral}、${words}`, HEADING_SIZE, { gap: 3, bold: true });
      return block({ stack: [content], margin: [0, 4, 0, 0] }, height + 4, true);
    },
    subheading: (words: string): BlockPart => {
      const { content, height } = text(words, TABLE_SIZE, { gap: 2, bold: true });
      return block(content, height, true);
    },
    sentence: (words: string, keepsWithNext = false): BlockPart => {
      const { content, height } = text(words, BODY_SIZE, { gap: 4 });
      return block(content, height, keepsWithNext);
    },
    small: (words: string, keepsWithNext = false): BlockPart => {
      const { content, height } = text(words, SMALL_SIZE, { gap: GAP });
      return block(content, height, keepsWithNext);
    },
    table: <Row>(
      columns: readonly LedgerColumn<Row>[],
      rows: readonly Row[],
      style: TableStyle = {},
    ): TablePart => {
      const placed = columnsOf(columns, BODY_WIDTH);
      const { lines = 2, least = LEAST_ROW, gap = GAP, staysWhole = false } = style;
      const set = (row: Row, i: number): Line =>
        lineOf(row, i, { columns: placed, size: TABLE_SIZE, lines, least }, setter);
      return {
        kind: 'table',
        head: headLine(placed, TABLE_SIZE, setter),
        lines: rows.map(set),
        columns: placed,
        gap,
        staysWhole,
      };
    },
  };
}
