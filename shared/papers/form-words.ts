import type { Annex } from './annex';
import type { Block, Field, GridCell, GridRow, Part } from './form';
import type { Piece } from './measure';
import { LABEL_SIZE, mm, SMALL_SIZE, valueWidth } from './page-geometry';
import { label, LABEL_LEADING, small, value } from './typesetter';

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
export function blank(words: string, share: number, text = ''): Field {
  return { kind: 'blank', label: words, value: text, share };
}

export const ticked = (...pieces: readonly Piece[]): Field => ({ kind: 'ticks', pieces });

export const fields = (...all: readonly Field[]): Part => ({ kind: 'fields', fields: all });

/** A lead word and running text under it, with at least so many millimetres for the pen. */
export function writing(lead: string, text: string, millimetres: number): Part {
  return {
    kind: 'text',
    pieces: [label(lead), value(text)],
    room: mm(millimetres),
    stretches: text === '' && millimetres > 0,
  };
}

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
    minHeight: 0,
    grows: 0,
    ...more,
  };
}
