import type { Annex } from './annex';
import type { Block, Field, GridCell, GridRow, Part } from './form';
import { textWidth, type Piece } from './measure';
import { BODY_SIZE, LABEL_SIZE, mm, SMALL_SIZE, valueWidth } from './page-geometry';
import { FIELD_INSET, fieldBoxes, type FieldBox } from './section-height';
import { tidyForPaper } from './text-runs';
import { label, LABEL_LEADING, small, value, type Typesetter } from './typesetter';

/** One cell of a row: words over the label's lines, what the case knows, columns of the grid. */
export function cell(words: string, text: string, span: number, annex: Annex): GridCell {
  const name = words.replaceAll('\n', '');
  return {
    label: labelLines(words),
    value: [value(annex.fit(name, text, valueWidth(span - 1)))],
    span,
  };
}

/** A cell that is ticked, not written in. */
export function tickCell(words: string, ticks: Piece, span: number): GridCell {
  return { label: labelLines(words), value: [ticks], span };
}

/** Lines of a label; what is in brackets is set smaller, so that it fits the narrow cell. */
export function labelLines(words: string): readonly Piece[] {
  return words.split('\n').map((text) => ({
    text,
    size: text.startsWith('(') ? SMALL_SIZE - 0.5 : LABEL_SIZE,
    leading: LABEL_LEADING,
  }));
}

export const row = (...cells: readonly GridCell[]): GridRow => ({ kind: 'row', cells });

/** Words to fill in by hand or from the case, on a rule of their own. */
export function blank(words: string, share: number, text: string | undefined = ''): Field {
  return { kind: 'blank', label: words, value: tidyForPaper(text), share };
}

export const ticked = (...pieces: readonly Piece[]): Field => ({ kind: 'ticks', pieces });

export const fields = (...all: readonly Field[]): Part => ({ kind: 'fields', fields: all });

/** Fill-ins on one ruled line; a value too long for its rule gets a paragraph of its own below. */
export function filledIn(setter: Typesetter, ...all: readonly Field[]): readonly Part[] {
  const isLong = ({ field, valueWidth: room }: FieldBox) =>
    field.kind === 'blank' &&
    (field.value.includes('\n') || textWidth(field.value, BODY_SIZE, setter.coverage) > room - FIELD_INSET);
  const long = fieldBoxes(all, setter).filter(isLong);
  const short = all.filter((field) => long.every((box) => box.field !== field));
  return [
    ...(short.length === 0 ? [] : [fields(...short)]),
    ...long.flatMap(({ field }) => (field.kind === 'blank' ? [writing(field.label, field.value, 0)] : [])),
  ];
}

/** A paragraph that is there only when something was recorded. */
export const recorded = (lead: string, text: string | undefined): readonly Part[] =>
  text === undefined || text === '' ? [] : [writing(lead, text, 0)];

/** A lead word and running text under it, with at least so many millimetres for the pen. */
export function writing(lead: string, text: string, millimetres: number): Part {
  return {
    kind: 'text',
    pieces: [label(lead), value(text)],
    room: mm(millimetres),
    stretches: text === '' && millimetres > 0,
  };
}

/** What was recorded, or room for the pen where nothing was yet. */
export const told = (lead: string, text: string | undefined, millimetres: number): Part =>
  writing(lead, text ?? '', text === undefined || text === '' ? millimetres : 0);

/** A line of ticks. */
export const ticks = (piece: Piece): Part => ({ kind: 'text', pieces: [piece], room: 0, stretches: false });

/** A remark for whoever fills the form in. */
export const remark = (words: string): Part => ({
  kind: 'text',
  pieces: [small(words)],
  room: 0,
  stretches: false,
});

/** A block with the fields that most have alike. */
export function block(
  words: string,
  parts: readonly Part[],
  signers: readonly string[],
  more: Partial<Block> = {},
): Block {
  return {
    kind: 'block',
    name: words.replaceAll('\n', ''),
    label: labelLines(words),
    parts,
    signers: signers.map((role) => ({ role, name: '' })),
    typed: '',
    minHeight: 0,
    grows: 0,
    ...more,
  };
}
