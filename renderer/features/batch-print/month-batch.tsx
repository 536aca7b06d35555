import { Button, Checkbox, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { COMPLAINT_LEDGER } from '../../../shared/papers/ledger/complaint-data';
import { batchPrintWording } from '../../../shared/wording/batch-print';
import { previewWording } from '../../../shared/wording/ledger';
import { fill } from '../../../shared/wording/wording';
import { outstandingWording } from '../../../shared/wording/work-lists';
import { BackButton } from '../../components/back-button';
import { KeyHint } from '../../components/key-hint';
import { MonthStepper } from '../../components/month-stepper';
import { PrinterChoice } from '../../components/printer-choice';
import { useDesk } from '../../data/desk-config';
import { storeDay } from '../../data/store-calendar';
import { usePrinter } from '../../data/use-printer';
import { useCommand } from '../../lib/commands';
import { useWords } from '../../lib/language';
import { useOutstandingBooks } from '../../lib/outstanding-books';
import { paths } from '../../lib/paths';
import { useNow } from '../../lib/use-now';
import { monthPapers } from '../../papers/month-papers';
import { Running } from './running';
import { useBatchRun } from './use-batch-run';

const MINUTE = 60_000;

/** The ledgers and the report of a month to one printer: the one that the ledger came out of last, unless chosen. */
export function MonthBatch({ modes }: { readonly modes: ReactNode }) {
  const words = useWords(batchPrintWording);
  const months = useWords(outstandingWording);
  const preview = useWords(previewWording);
  const [, navigate] = useLocation();
  const config = useDesk((state) => state.config);
  const books = useOutstandingBooks();
  const today = storeDay(useNow(MINUTE));
  const [month, setMonth] = useState(today.slice(0, 7));
  const [unticked, setUnticked] = useState<readonly string[]>([]);
  const printing = usePrinter(COMPLAINT_LEDGER);
  const run = useBatchRun();
  const isBusy = run.progress !== null;
  const papers = config === null ? [] : monthPapers(month, books, config);
  const nameOf = (title: string) => title.slice(0, -month.length).trim();
  const ticked = papers.filter(({ title }) => !unticked.includes(nameOf(title)));
  const handlePrint = () => {
    if (ticked.length > 0 && !isBusy)
      void printing.settled().then((choice) => run.printMonth(ticked, choice));
  };
  const goBack = () => {
    if (!isBusy) navigate(paths.today);
  };
  useCommand('print', handlePrint);
  useCommand('back', goBack);
  return (
    <Stack gap="sm" h="100%" data-testid="month-batch">
      <Group justify="space-between" wrap="nowrap">
        <Group gap="sm" wrap="nowrap">
          <BackButton label={preview.back} onBack={goBack} isDisabled={isBusy} />
          {modes}
          <MonthStepper month={month} last={today.slice(0, 7)} onChange={setMonth} words={months} />
        </Group>
        <Group gap="xs" wrap="nowrap">
          <PrinterChoice {...printing} onChoice={printing.setChoice} />
          <Button
            leftSection={<IconPrinter size={16} />}
            rightSection={<KeyHint keys="Ctrl P" />}
            disabled={ticked.length === 0 || isBusy || printing.printers?.length === 0}
            onClick={handlePrint}
            data-testid="print-month"
          >
            {fill(words.printMonth, { count: ticked.length })}
          </Button>
        </Group>
      </Group>
      <Running run={run} />
      <Paper withBorder p="md">
        <Stack gap="sm">
          {papers.map(({ title }) => (
            <Checkbox
              key={title}
              label={title}
              disabled={isBusy}
              checked={!unticked.includes(nameOf(title))}
              onChange={(event) => {
                const name = nameOf(title);
                setUnticked(
                  event.currentTarget.checked ? unticked.filter((one) => one !== name) : [...unticked, name],
                );
              }}
            />
          ))}
          <Text size="sm" c="dimmed">
            {words.monthHint}
          </Text>
        </Stack>
      </Paper>
    </Stack>
  );
}
