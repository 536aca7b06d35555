import { Box, Button, CloseButton, Group, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPrinter, IconReportAnalytics, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { COMPLAINT_LEDGER } from '../../../shared/papers/ledger/complaint-data';
import { MONTHLY_REPORT } from '../../../shared/papers/monthly/report-data';
import { ledgerPrintsWording } from '../../../shared/wording/ledger-prints';
import { ledgerWording } from '../../../shared/wording/ledger';
import { fill } from '../../../shared/wording/wording';
import { CaseTable } from '../../components/case-table';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { ScreenHead } from '../../components/screen-head';
import { visibleText } from '../../components/visible-text';
import type { CaseSummary } from '../../data/case-summary';
import { loadOlder, useCaseCount, useRecentCases } from '../../data/cases';
import { findCases } from '../../data/search/find-cases';
import { now } from '../../lib/clock';
import { useCommand } from '../../lib/commands';
import { belongsToIme } from '../../lib/ime';
import { useWords } from '../../lib/language';
import { paths } from '../../lib/paths';
import { useLedger } from './ledger-store';

const PAGE = 100;

/** The newest cases, live, and older pages below them as one scrolls. */
function useAllCases(): {
  readonly cases: readonly CaseSummary[] | undefined;
  readonly loadMore: () => void;
} {
  const newest = useRecentCases(PAGE);
  const [older, setOlder] = useState<readonly CaseSummary[]>([]);
  const isLoading = useRef(false);
  const seen = new Set(newest?.map((one) => one.caseId));
  const cases = newest && [...newest, ...older.filter((one) => !seen.has(one.caseId))];
  const lastKey = cases?.at(-1)?.sortKey;
  const isMore = (newest?.length ?? 0) >= PAGE;
  const loadMore = useCallback(() => {
    if (lastKey === undefined || !isMore || isLoading.current) return;
    isLoading.current = true;
    void loadOlder(lastKey, PAGE)
      .then((page) => {
        if (page.length > 0) setOlder((all) => [...all, ...page]);
      })
      .finally(() => {
        isLoading.current = false;
      });
  }, [lastKey, isMore]);
  return { cases, loadMore };
}

function useFound(query: string, changed: unknown): readonly CaseSummary[] | null {
  const [found, setFound] = useState<readonly CaseSummary[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const search = query.trim() === '' ? Promise.resolve(null) : findCases(query, 500);
    void search.then(
      (cases) => {
        if (isCurrent) setFound(cases);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [query, changed]);
  return found;
}

/** The papers over many cases, each with its preview. */
function PaperButtons() {
  const words = useWords(ledgerPrintsWording);
  const [, navigate] = useLocation();
  const button = (paper: string, label: string, icon: ReactNode) => (
    <Button
      size="xs"
      variant="default"
      leftSection={icon}
      onClick={() => {
        navigate(paths.ledgerPaper(paper));
      }}
      data-testid={`open-${paper}`}
    >
      {label}
    </Button>
  );
  return (
    <Group gap="xs" wrap="nowrap">
      {button(COMPLAINT_LEDGER, words.printLedger, <IconPrinter size={16} />)}
      {button(MONTHLY_REPORT, words.monthlyReport, <IconReportAnalytics size={16} />)}
    </Group>
  );
}

/** Every case, found by whatever the customer can say: number, plate, phone, name, initials, words. */
export function LedgerScreen() {
  const words = useWords(ledgerWording);
  const [, navigate] = useLocation();
  const { query, setQuery } = useLedger();
  const [wanted] = useDebouncedValue(query, 80);
  const count = useCaseCount();
  const { cases, loadMore } = useAllCases();
  const found = useFound(wanted, count);
  const input = useRef<HTMLInputElement>(null);
  const open = (caseId: string) => {
    navigate(paths.case(caseId));
  };
  useCommand('find', () => {
    input.current?.select();
  });
  useCommand('back', () => {
    if (query === '') navigate(paths.today);
    else setQuery('');
  });

  const rows = found ?? cases;
  return (
    <Stack gap="sm" h="100%">
      <ScreenHead
        title={words.title}
        count={
          found === null
            ? fill(words.all, { count: count ?? '…' })
            : fill(words.found, { count: found.length })
        }
        isLive
        tools={
          <>
            <PaperButtons />
            <TextInput
              ref={input}
              w={400}
              autoFocus
              aria-label={words.find}
              placeholder={words.find}
              leftSection={<IconSearch size={16} />}
              rightSectionWidth={query === '' ? 64 : 32}
              rightSection={
                query === '' ? (
                  <KeyHint keys="Ctrl K" />
                ) : (
                  <CloseButton
                    size="sm"
                    aria-label={words.clear}
                    onClick={() => {
                      setQuery('');
                    }}
                  />
                )
              }
              value={query}
              onChange={(event) => {
                setQuery(event.currentTarget.value);
              }}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown') {
                  event.preventDefault();
                  document.querySelector<HTMLElement>('[role=grid]')?.focus();
                }
                const first = found?.[0];
                if (event.key === 'Enter' && !belongsToIme(event) && first) open(first.caseId);
              }}
              spellCheck={false}
            />
          </>
        }
      />
      {rows?.length === 0 && (
        <EmptyState
          sentence={found === null ? words.empty : fill(words.nothingFound, { query: visibleText(wanted) })}
        >
          {found === null && (
            <Button
              onClick={() => {
                navigate(paths.register);
              }}
              rightSection={<KeyHint keys="F2" />}
            >
              {words.registerFirst}
            </Button>
          )}
        </EmptyState>
      )}
      {rows !== undefined && rows.length > 0 && (
        <Box style={{ flex: 1, minHeight: 0 }}>
          <CaseTable rows={rows} today={now().iso} onOpen={open} onEnd={loadMore} />
        </Box>
      )}
    </Stack>
  );
}
