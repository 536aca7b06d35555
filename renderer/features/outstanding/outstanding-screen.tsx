import { Box, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { outstandingWording } from '../../../shared/wording/work-lists';
import { fill } from '../../../shared/wording/wording';
import { DataTable } from '../../components/data-table';
import { EmptyState } from '../../components/empty-state';
import { MonthStepper } from '../../components/month-stepper';
import { ScreenHead } from '../../components/screen-head';
import { useOutstanding } from '../../data/outstanding';
import { storeDay } from '../../data/store-calendar';
import { useCommand } from '../../lib/commands';
import { useLanguage, useWords } from '../../lib/language';
import { useOutstandingBooks } from '../../lib/outstanding-books';
import { paths } from '../../lib/paths';
import { useNow } from '../../lib/use-now';
import { LedgerPrint } from './ledger-print';
import { useOutstandingColumns } from './outstanding-columns';

const MINUTE = 60_000;

/** The ledgers of outstanding matters: the same lines in each book, month by month (D5-5 B3, B4). */
export function OutstandingScreen() {
  const words = useWords(outstandingWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const [, navigate] = useLocation();
  const today = storeDay(useNow(MINUTE));
  const [month, setMonth] = useState(today.slice(0, 7));
  const books = useOutstandingBooks();
  const [chosenBook, setBook] = useState<string | null>(null);
  const book = chosenBook ?? books[0]?.id ?? '';
  const lines = useOutstanding(month, today);
  const columns = useOutstandingColumns(today);
  useCommand('back', () => {
    navigate(paths.today);
  });
  const open = lines?.filter(({ parking }) => parking.resumedAt === null) ?? [];
  const resumed = lines?.filter(({ parking }) => parking.resumedAt?.slice(0, 7) === month) ?? [];
  const later = lines?.filter((line) => !open.includes(line) && !resumed.includes(line)) ?? [];
  const chosen = books.find(({ id }) => id === book);
  const recalls = open.flatMap(({ recall }) => (recall === null ? [] : [recall]));
  const waiting = recalls.filter(({ state }) => state !== 'done');
  return (
    <Stack gap="sm" h="100%">
      <ScreenHead
        title={words.title}
        count={fill(words.count, { open: open.length + later.length, resumed: resumed.length })}
        tools={
          <>
            <SegmentedControl
              size="xs"
              style={{ flex: 'none' }}
              aria-label={words.book}
              value={book}
              onChange={setBook}
              data={books.map(({ id, label }) => ({ value: id, label: label[index] }))}
            />
            <MonthStepper month={month} last={today.slice(0, 7)} onChange={setMonth} words={words} />
            {chosen !== undefined && lines !== undefined && (
              <LedgerPrint book={chosen} month={month} lines={lines} />
            )}
          </>
        }
      >
        {recalls[0] !== undefined && (
          <Text
            size="sm"
            data-testid="recall-line"
            c={
              waiting.some(({ state }) => state === 'overdue')
                ? 'var(--desk-bad)'
                : waiting.length > 0
                  ? 'var(--desk-warn)'
                  : 'dimmed'
            }
          >
            {waiting.length > 0
              ? fill(words.recall, { day: recalls[0].due.slice(5), count: waiting.length })
              : words.recallDone}
          </Text>
        )}
      </ScreenHead>
      {lines?.length === 0 && <EmptyState sentence={words.empty} />}
      {lines !== undefined && lines.length > 0 && (
        <Box style={{ flex: 1, minHeight: 0 }}>
          <DataTable
            label={words.title}
            columns={columns}
            sections={[
              { key: 'open', label: words.open, rows: [...open, ...later] },
              { key: 'resumed', label: words.resumed, rows: resumed },
            ]}
            keyOf={({ row, parking }) => `${row.caseId}|${parking.parkedAt}`}
            nameOf={({ row }) => row.number}
            onOpen={({ row }) => {
              navigate(paths.case(row.caseId));
            }}
          />
        </Box>
      )}
    </Stack>
  );
}
