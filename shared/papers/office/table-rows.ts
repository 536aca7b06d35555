import type { Annex } from '../annex';
import type { GridCell, GridRow } from '../form';
import { valueWidth } from '../page-geometry';
import { label, value } from '../typesetter';

export type TableColumn = { readonly head: string; readonly span: number };

/** Lines of a cell before it points to the annex: a row never outgrows a page. */
const MOST_LINES = 10;

/**
 * Entries under a heading that is set again on each page; a blank table has empty rows instead.
 *
 * @param entries a text for each column; columns of one cell in width are centred
 */
export function tableRows(
  columns: readonly TableColumn[],
  entries: readonly (readonly string[])[],
  { annex, minHeight }: { readonly annex: Annex; readonly minHeight: number },
): readonly GridRow[] {
  const head: GridRow = {
    kind: 'row',
    cells: columns.map((column): GridCell => ({
      label: [],
      value: [label(column.head)],
      span: column.span,
      isCentred: true,
    })),
  };
  const rows = entries.map((texts, nth): GridRow => ({
    kind: 'row',
    head,
    minHeight,
    cells: columns.map(({ head: name, span }, i): GridCell => ({
      label: [],
      value: [value(annex.fit(`第 ${nth + 1} 行${name}`, texts[i] ?? '', valueWidth(span), MOST_LINES))],
      span,
      ...(span === 1 ? { isCentred: true as const } : {}),
    })),
  }));
  return [head, ...rows];
}

/** Rows for the pen. */
export const emptyRows = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, () => []);
