import { assertNever } from '../domain/assert-never';
import type { Block, Field, GridRow, Part, Section } from './form';
import { textWidth } from './measure';
import {
  BODY_SIZE,
  COLUMN_WIDTH,
  COLUMNS,
  INNER_RULE,
  LABEL_SIZE,
  ROW_HEIGHT,
  ROW_PADDING,
  valueWidth,
} from './page-geometry';
import { signatureHeight, signatureRows, typedRow } from './parts/signature-line';
import { small, type Typesetter } from './typesetter';

/** Width of what stands beside the label of a block. */
export const BLOCK_WIDTH = valueWidth(COLUMNS - 1);
/** Above the first part of a block. */
export const BLOCK_INSET = 2;
/** Between two parts of a block. */
export const PART_GAP = 2;
/** A line of fill-ins is as high as a pen wants it. */
export const FIELD_HEIGHT = 20;
/** Before a value on its rule. */
export const FIELD_INSET = 2;
/** Between two fill-ins of a line. */
export const FIELD_GAP = 8;

export type FieldBox = { readonly field: Field; readonly labelWidth: number; readonly valueWidth: number };

/** Widths of the fill-ins of one line: labels and ticks as wide as their words, blanks share what is left. */
export function fieldBoxes(fields: readonly Field[], setter: Typesetter): readonly FieldBox[] {
  const labels = fields.map((field) =>
    field.kind === 'blank'
      ? textWidth(field.label, LABEL_SIZE, setter.coverage) + 1
      : field.pieces.reduce((sum, { text, size }) => sum + textWidth(text, size, setter.coverage), 1),
  );
  const fixed = labels.reduce((sum, width) => sum + width, 0) + FIELD_GAP * (fields.length - 1);
  const shares = fields.reduce((sum, field) => sum + (field.kind === 'blank' ? field.share : 0), 0);
  return fields.map((field, i) => ({
    field,
    labelWidth: labels[i] ?? 0,
    valueWidth:
      field.kind === 'blank' ? ((BLOCK_WIDTH - fixed) * field.share) / Math.max(shares, 1) : FIELD_GAP,
  }));
}

export function partHeight(part: Part, setter: Typesetter): number {
  switch (part.kind) {
    case 'text':
      return Math.max(part.room, setter.height(part.pieces, BLOCK_WIDTH));
    case 'fields': {
      const lines = fieldBoxes(part.fields, setter).map((box) =>
        box.field.kind === 'blank'
          ? setter.height([{ text: box.field.value, size: BODY_SIZE }], box.valueWidth - FIELD_INSET)
          : 0,
      );
      return Math.max(FIELD_HEIGHT, ...lines.map((height) => height + 4));
    }
    case 'columns':
      return Math.max(0, ...part.columns.map((pieces) => setter.height(pieces, columnWidth(part))));
    default:
      return assertNever(part);
  }
}

/** Width for the text of one of the columns of a part, a gap after each. */
export function columnWidth({ columns }: Extract<Part, { readonly kind: 'columns' }>): number {
  return BLOCK_WIDTH / Math.max(columns.length, 1) - FIELD_GAP;
}

const around = 2 * ROW_PADDING + INNER_RULE;

/** Between two frames: the line to cut along. */
export const TEAR_HEIGHT = 22;

export const tearHeight = (block: Block): number => (block.tearsOff === true ? TEAR_HEIGHT : 0);

/** Columns that the value of a cell takes. */
export const valueSpan = ({ label, span }: GridRow['cells'][number]): number =>
  label.length === 0 ? span : span - 1;

export function signaturesHeight(block: Block, setter: Typesetter): number {
  const rows = signatureRows(block.signers, setter);
  return rows.reduce((sum, row) => sum + signatureHeight(row), typedAboveHeight(block, setter));
}

/** Who typed the block stands on a line of its own where no signature leaves room beside it. */
export function typedAboveHeight(block: Block, setter: Typesetter): number {
  if (block.typed === '' || typedRow(block, setter) >= 0) return 0;
  return setter.height([small(block.typed)], BLOCK_WIDTH) + PART_GAP;
}

/** Height of a block's content, rule and padding included, signature line not. */
export function contentHeight(block: Block, setter: Typesetter): number {
  const parts = block.parts.map((part) => partHeight(part, setter) + PART_GAP);
  const label = block.label.reduce((sum, piece) => sum + setter.height([piece], COLUMN_WIDTH), 0);
  return Math.max(
    block.minHeight,
    label + around,
    parts.reduce((sum, height) => sum + height, around + BLOCK_INSET),
  );
}

function rowHeight(row: GridRow, setter: Typesetter): number {
  const cells = row.cells.map((cell) =>
    Math.max(
      cell.label.reduce((sum, piece) => sum + setter.height([piece], COLUMN_WIDTH), 0),
      setter.height(cell.value, valueWidth(valueSpan(cell))),
    ),
  );
  return Math.max(ROW_HEIGHT, row.minHeight ?? 0, ...cells.map((height) => height + around));
}

/** Height in points that a section takes at the least. */
export function sectionHeight(section: Section, setter: Typesetter): number {
  return section.kind === 'row'
    ? rowHeight(section, setter)
    : contentHeight(section, setter) + signaturesHeight(section, setter) + tearHeight(section);
}
