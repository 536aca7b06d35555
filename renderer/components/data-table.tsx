import { Box, useMantineTheme } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import classes from './data-table.module.css';

export type Column<R> = {
  readonly key: string;
  readonly head: string;
  /** a track of the grid at normal type, in CSS pixels; `wide` takes what is left */
  readonly width: number | 'wide';
  readonly cell: (row: R) => ReactNode;
};

export type Section<R> = {
  readonly key: string;
  /** null for rows that need no heading */
  readonly label: string | null;
  readonly isUrgent?: boolean;
  readonly rows: readonly R[];
};

type Props<R> = {
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly sections: readonly Section<R>[];
  readonly keyOf: (row: R) => string;
  /** what a row is found by in the page: its case's number */
  readonly nameOf: (row: R) => string | null;
  readonly onOpen: (row: R) => void;
  /** Asked for when the end of the list comes into view. */
  readonly onEnd?: () => void;
};

type Line<R> =
  | { readonly kind: 'head'; readonly section: Section<R> & { readonly label: string } }
  | { readonly kind: 'row'; readonly row: R };

/** Height of a row in CSS pixels at normal type: 32 and its hairline. */
const ROW = 33;

function linesOf<R>(sections: readonly Section<R>[]): readonly Line<R>[] {
  return sections.flatMap((section): readonly Line<R>[] => {
    const { label, rows } = section;
    if (rows.length === 0) return [];
    const lines = rows.map((row) => ({ kind: 'row', row }) as const);
    return label === null ? lines : [{ kind: 'head', section: { ...section, label } }, ...lines];
  });
}

const tracks = <R,>(columns: readonly Column<R>[]) =>
  columns
    .map(({ width }) =>
      width === 'wide' ? 'minmax(120px, 1fr)' : `calc(${String(width)}px * var(--mantine-scale))`,
    )
    .join(' ');

/** Rows as a dense table, in sections: arrows move, Enter opens, only what is in view is drawn. */
export function DataTable<R>({ label, columns, sections, keyOf, nameOf, onOpen, onEnd }: Props<R>) {
  const height = ROW * useMantineTheme().scale;
  const scroller = useRef<HTMLDivElement>(null);
  const lines = linesOf(sections);
  const rows = lines.flatMap((line, at) => (line.kind === 'row' ? [at] : []));
  /** place among the rows, headings not counted */
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, rows.length - 1);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lines.length > 0 && last >= lines.length - 1) onEnd?.();
  }, [last, lines.length, onEnd]);

  const handleKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -rows.length,
      End: rows.length,
    };
    const step = steps[event.key];
    if (event.key === 'Enter') {
      const line = lines[rows[at] ?? -1];
      if (line?.kind === 'row') onOpen(line.row);
    } else if (step !== undefined) {
      const next = Math.min(rows.length - 1, Math.max(0, at + step));
      setChosen(next);
      virtual.scrollToIndex(next === 0 ? 0 : (rows[next] ?? 0));
    } else return;
    event.preventDefault();
  };

  const grid = { gridTemplateColumns: tracks(columns) };
  return (
    <div
      ref={scroller}
      className={classes['scroller']}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length}
      onKeyDown={handleKeyDown}
    >
      <div className={`${classes['line'] ?? ''} ${classes['head'] ?? ''}`} style={grid} role="row">
        {columns.map(({ key, head }) => (
          <span key={key} role="columnheader">
            {head}
          </span>
        ))}
      </div>
      <Box pos="relative" h={virtual.getTotalSize()} role="rowgroup">
        {items.map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          const place = { transform: `translateY(${String(item.start)}px)`, height };
          if (line.kind === 'head')
            return (
              <div
                key={`head-${line.section.key}`}
                role="row"
                className={classes['section']}
                style={place}
                data-section={line.section.key}
                data-urgent={line.section.isUrgent === true ? true : undefined}
              >
                <span role="gridcell">
                  {line.section.label} {line.section.rows.length}
                </span>
              </div>
            );
          return (
            <div
              key={keyOf(line.row)}
              role="row"
              aria-selected={item.index === rows[at]}
              className={`${classes['line'] ?? ''} ${classes['row'] ?? ''}`}
              style={{ ...grid, ...place }}
              data-case={nameOf(line.row)}
              onClick={() => {
                setChosen(rows.indexOf(item.index));
                onOpen(line.row);
              }}
            >
              {columns.map(({ key, cell }) => (
                <span key={key} role="gridcell" className={classes['cell']}>
                  {cell(line.row)}
                </span>
              ))}
            </div>
          );
        })}
      </Box>
    </div>
  );
}
