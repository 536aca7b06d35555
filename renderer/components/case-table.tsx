import { Box, Text, useMantineTheme } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { complaintTypeWords } from '../../shared/policies/dealer-4s/complaint-types';
import { ledgerWording } from '../../shared/wording/ledger';
import { useLanguage, useWords } from '../lib/language';
import { shortMoment } from '../lib/moments';
import classes from './case-table.module.css';
import { GradeChip } from './grade-chip';
import { Plate } from './plate';
import { visibleText } from './visible-text';

/** What a row needs; a case summary has it. */
export type CaseRow = {
  readonly caseId: string;
  readonly number: string | null;
  readonly openedAt: string | null;
  readonly grade: string | null;
  readonly plate: string | null;
  readonly customerName: string | null;
  readonly phone: string | null;
  readonly complaintType: string | null;
  readonly excerpt: string;
  readonly prints: readonly { readonly paper: string; readonly version: number }[];
};

type Props = {
  readonly rows: readonly CaseRow[];
  readonly today: string;
  readonly onOpen: (caseId: string) => void;
  /** Asked for when the end of the list comes into view. */
  readonly onEnd?: () => void;
};

/** Height of a row in CSS pixels at normal type: 32 and its hairline. */
const ROW = 33;

/** Cases as a dense table: arrows move, Enter opens, only what is in view is drawn. */
export function CaseTable({ rows, today, onOpen, onEnd }: Props) {
  const words = useWords(ledgerWording);
  const language = useLanguage();
  const row = ROW * useMantineTheme().scale;
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => row,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length > 0 && last >= rows.length - 1) onEnd?.();
  }, [last, rows.length, onEnd]);

  const handleKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? row) / row) - 1);
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
      const chosen = rows[at];
      if (chosen) onOpen(chosen.caseId);
    } else if (step !== undefined) {
      const next = Math.min(rows.length - 1, Math.max(0, at + step));
      setAt(next);
      virtual.scrollToIndex(next);
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className={classes['scroller']}
      role="grid"
      tabIndex={0}
      aria-label={words.title}
      aria-rowcount={rows.length}
      onKeyDown={handleKeyDown}
    >
      <div className={`${classes['line'] ?? ''} ${classes['head'] ?? ''}`} role="row">
        {(
          ['number', 'openedAt', 'grade', 'plate', 'customer', 'phone', 'type', 'excerpt', 'papers'] as const
        ).map((key) => (
          <span key={key} role="columnheader">
            {words[key]}
          </span>
        ))}
      </div>
      <Box pos="relative" h={virtual.getTotalSize()} role="rowgroup">
        {items.map((item) => {
          const one = rows[item.index];
          if (!one) return null;
          return (
            <div
              key={one.caseId}
              role="row"
              aria-selected={item.index === at}
              className={`${classes['line'] ?? ''} ${classes['row'] ?? ''}`}
              style={{ transform: `translateY(${String(item.start)}px)`, height: row }}
              data-case={one.number}
              onClick={() => {
                setAt(item.index);
                onOpen(one.caseId);
              }}
            >
              <Text component="span" role="gridcell" className="tabular" truncate>
                {one.number ?? '—'}
              </Text>
              <Text component="span" role="gridcell" className="tabular" c="dimmed" truncate>
                {one.openedAt === null ? '' : shortMoment(one.openedAt, today)}
              </Text>
              <span role="gridcell">{one.grade === null ? '' : <GradeChip grade={one.grade} />}</span>
              <span role="gridcell">
                <Plate plate={one.plate ?? undefined} />
              </span>
              <Text component="span" role="gridcell" truncate>
                {visibleText(one.customerName ?? '')}
              </Text>
              <Text component="span" role="gridcell" className="tabular" truncate>
                {visibleText(one.phone ?? '')}
              </Text>
              <Text component="span" role="gridcell" truncate>
                {one.complaintType === null ? '' : complaintTypeWords(one.complaintType, language)}
              </Text>
              <Text component="span" role="gridcell" truncate>
                {visibleText(one.excerpt)}
              </Text>
              <Text component="span" role="gridcell" c="dimmed" truncate>
                {one.prints.length === 0 ? words.toPrint : words.printed}
              </Text>
            </div>
          );
        })}
      </Box>
    </div>
  );
}
