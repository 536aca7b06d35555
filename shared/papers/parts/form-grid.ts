import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { assertNever } from '../../domain/assert-never';
import type { Block, GridRow, Part } from '../form';
import {
  CELL_PADDING,
  COLUMN_WIDTH,
  COLUMNS,
  INNER_RULE,
  OUTER_RULE,
  ROW_PADDING,
  VALUE_INSET,
  valueWidth,
} from '../page-geometry';
import { paperPageWording } from '../../wording/papers';
import type { Piece } from '../measure';
import type { Page } from '../pagination';
import {
  BLOCK_INSET,
  BLOCK_WIDTH,
  columnWidth,
  FIELD_GAP,
  PART_GAP,
  partHeight,
  signaturesHeight,
  TEAR_HEIGHT,
  typedAboveHeight,
  valueSpan,
} from '../section-height';
import { small, type Typesetter } from '../typesetter';
import { fieldsLine } from './fields-line';
import { signatureLine, signatureRows, typedRow } from './signature-line';

const plain: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

/** The rules of the forms: 1 point outside, half a point inside, no fills (they come out grey on a copier). */
export const formLayouts: Readonly<Record<string, CustomTableLayout>> = {
  form: {
    hLineWidth: (i, node) => (i === 0 || i === node.table.body.length ? OUTER_RULE : INNER_RULE),
    vLineWidth: (i) => (i === 0 || i === COLUMNS ? OUTER_RULE : INNER_RULE),
    paddingLeft: () => CELL_PADDING,
    paddingRight: () => CELL_PADDING,
    paddingTop: () => ROW_PADDING,
    paddingBottom: () => ROW_PADDING,
  },
  /** As many columns as the table has: a ledger. */
  ledger: {
    ...plain,
    hLineWidth: (i, node) => (i === 0 || i === node.table.body.length ? OUTER_RULE : INNER_RULE),
    vLineWidth: (i, node) => (i === 0 || i === node.table.widths?.length ? OUTER_RULE : INNER_RULE),
    paddingLeft: () => CELL_PADDING,
    paddingRight: () => CELL_PADDING,
    paddingTop: () => ROW_PADDING,
    paddingBottom: () => ROW_PADDING,
  },
  /** Rules to write on, inside a block. */
  ruled: { ...plain, hLineWidth: () => INNER_RULE },
  plain,
};

type Line = { readonly cells: TableCell[]; readonly height: number };

const covered = (count: number): TableCell[] => Array.from({ length: count }, () => ({}));

/** One page of the grid as one table, so that rules meet exactly and no rule is drawn twice. */
export function formGrid(page: Page, setter: Typesetter): ContentTable {
  const lines = page.flatMap(({ section, height }) => {
    if (section.kind === 'row') return [rowLine(section, height, setter)];
    if (section.tearsOff !== true) return [blockLine(section, height, setter)];
    return [tearLine(setter), blockLine(section, height - TEAR_HEIGHT, setter)];
  });
  return {
    layout: 'form',
    table: {
      dontBreakRows: true,
      widths: Array.from({ length: COLUMNS }, () => COLUMN_WIDTH),
      heights: lines.map(({ height }) => height - 2 * ROW_PADDING - INNER_RULE),
      body: lines.map(({ cells }) => cells),
    },
  };
}

function rowLine(row: GridRow, height: number, setter: Typesetter): Line {
  const cells = row.cells.flatMap((cell): TableCell[] => [
    ...(cell.label.length === 0
      ? []
      : [{ stack: labelStack(cell.label, setter), verticalAlignment: 'middle' as const }]),
    {
      ...setter.set(cell.value, valueWidth(valueSpan(cell))),
      colSpan: valueSpan(cell),
      margin: [VALUE_INSET, 0, VALUE_INSET, 0],
      verticalAlignment: 'middle',
      ...(cell.isCentred ? { alignment: 'center' as const } : {}),
    },
    ...covered(valueSpan(cell) - 1),
  ]);
  return { cells, height };
}

/** Content above, signature at the foot of the same cell: no page break can come between them. */
function blockLine(block: Block, height: number, setter: Typesetter): Line {
  const beside = typedRow(block, setter);
  const signatures = signatureRows(block.signers, setter).map((signers, i) =>
    signatureLine(signers, i === beside ? block.typed : '', setter),
  );
  const above = typedAboveHeight(block, setter);
  const room = height - signaturesHeight(block, setter) - 2 * ROW_PADDING - INNER_RULE;
  const parts = stretched(block.parts, room, setter).map((part) => partContent(part, setter));
  const isWide = block.label.length === 0;
  const span = isWide ? COLUMNS : COLUMNS - 1;
  const inset = isWide ? VALUE_INSET + (valueWidth(COLUMNS) - BLOCK_WIDTH) / 2 : VALUE_INSET;
  const cells: TableCell[] = [
    ...(isWide ? [] : [{ stack: labelStack(block.label, setter), verticalAlignment: 'middle' as const }]),
    {
      layout: 'plain',
      table: {
        widths: [BLOCK_WIDTH],
        heights: [Math.max(room, 0)],
        body: [
          [{ stack: parts, margin: [0, BLOCK_INSET, 0, 0] }],
          ...(above === 0 ? [] : [[{ ...setter.set([small(block.typed)], BLOCK_WIDTH) }]]),
          ...signatures.map((line) => [{ stack: [line] }]),
        ],
      },
      colSpan: span,
      margin: [inset, 0, inset, 0],
    },
    ...covered(span - 1),
  ];
  return { cells, height };
}

/** Where the slip for the file is cut off: the frame is open at both sides. */
function tearLine(setter: Typesetter): Line {
  const dashes = '- '.repeat(24);
  const cell: TableCell = {
    ...setter.line([small(`${dashes}  ${paperPageWording.tearOff[0]}  ${dashes}`)]),
    colSpan: COLUMNS,
    alignment: 'center',
    verticalAlignment: 'middle',
    border: [false, true, false, true],
  };
  return { cells: [cell, ...covered(COLUMNS - 1)], height: TEAR_HEIGHT };
}

/** Gives what a block is higher than its parts to the places that are written in by hand. */
function stretched(parts: readonly Part[], room: number, setter: Typesetter): readonly Part[] {
  const heights = parts.map((part) => partHeight(part, setter));
  const spare = room - heights.reduce((sum, height) => sum + height + PART_GAP, BLOCK_INSET);
  const open = parts.filter((part) => part.kind === 'text' && part.stretches).length;
  if (spare <= 0 || open === 0) return parts;
  return parts.map((part, i) =>
    part.kind === 'text' && part.stretches ? { ...part, room: (heights[i] ?? 0) + spare / open } : part,
  );
}

function labelStack(pieces: readonly Piece[], setter: Typesetter): Content[] {
  return pieces.map((piece) => ({
    ...setter.set([piece], COLUMN_WIDTH),
    alignment: 'center',
    // Close-set lines sit low in their box; this brings a label level with the value beside it.
    margin: [0, -1, 0, 1],
  }));
}

function partContent(part: Part, setter: Typesetter): Content {
  switch (part.kind) {
    case 'text':
      // A box of its least height, so that what comes after stands where the pen expects it.
      return {
        layout: 'plain',
        margin: [0, 0, 0, PART_GAP],
        table: {
          widths: [BLOCK_WIDTH],
          heights: [part.room],
          body: [
            [
              {
                ...setter.set(part.pieces, BLOCK_WIDTH),
                alignment: part.align ?? 'left',
                border: [false, false, false, false],
              },
            ],
          ],
        },
      };
    case 'columns': {
      const width = columnWidth(part);
      return {
        columns: part.columns.map((pieces) => ({ ...setter.set(pieces, width), width })),
        columnGap: FIELD_GAP,
        margin: [0, 0, 0, PART_GAP],
      };
    }
    case 'fields':
      return { stack: [fieldsLine(part.fields, setter)], margin: [0, 0, 0, PART_GAP] };
    default:
      return assertNever(part);
  }
}
