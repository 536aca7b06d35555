import { Button, Checkbox, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { batchPrintWording, batchSpanWording } from '../../../shared/wording/batch-print';
import { previewWording } from '../../../shared/wording/ledger';
import { isPaperId, PAPER_IDS, paperTitle, type PaperId } from '../../../shared/wording/paper-titles';
import { fill } from '../../../shared/wording/wording';
import { BackButton } from '../../components/back-button';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { PrinterChoice } from '../../components/printer-choice';
import { useCasesBetween } from '../../data/cases';
import { storeCalendar } from '../../data/store-calendar';
import { usePrinter } from '../../data/use-printer';
import { useCommand } from '../../lib/commands';
import { useLanguage, useWords } from '../../lib/language';
import { paths } from '../../lib/paths';
import { useNow } from '../../lib/use-now';
import { BATCH_SPANS, spanOf, type BatchSpan } from './batch-span';
import { BatchTable } from './batch-table';
import { MOST_AT_ONCE, printedAs } from './printed-as';
import { Running } from './running';
import { useBatchRun } from './use-batch-run';

const MINUTE = 60_000;

/** Which papers of which cases, and which of them are chosen: all of them until a person unticks one. */
function useChosen() {
  const [paper, setPaper] = useState<PaperId>('acceptance-letter');
  const [span, setSpan] = useState<BatchSpan>('today');
  const [onlyNew, setOnlyNew] = useState(true);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const minute = useNow(MINUTE);
  const { from, to } = spanOf(span, minute, storeCalendar().offsetMs);
  const found = useCasesBetween(from, to);
  const shown = found?.filter((one) => !onlyNew || printedAs(one, paper) !== 'same');
  const ticked = (shown ?? []).filter(({ caseId }) => !unticked.has(caseId));
  return { paper, setPaper, span, setSpan, onlyNew, setOnlyNew, unticked, setUnticked, found, shown, ticked };
}

/** One paper for many cases: all of today's letters to one printer, or into one PDF. */
export function CaseBatch({ modes }: { readonly modes: ReactNode }) {
  const words = useWords(batchPrintWording);
  const spans = useWords(batchSpanWording);
  const preview = useWords(previewWording);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const chosen = useChosen();
  const { paper, shown, found, ticked, onlyNew, unticked, setUnticked } = chosen;
  const printing = usePrinter(paper);
  const run = useBatchRun();
  const isBusy = run.progress !== null;
  const batch = { paper, cases: ticked.slice(0, MOST_AT_ONCE) };
  const canPrint = batch.cases.length > 0 && !isBusy;
  const handlePrint = () => {
    if (canPrint) void printing.settled().then((choice) => run.print(batch, choice));
  };
  useCommand('print', handlePrint);
  useCommand('back', () => {
    if (!isBusy) navigate(paths.today);
  });
  return (
    <Stack gap="sm" h="100%" data-testid="batch-print">
      <Group justify="space-between" wrap="nowrap">
        <Group gap="sm" wrap="nowrap">
          <BackButton
            label={preview.back}
            onBack={() => {
              navigate(paths.today);
            }}
            isDisabled={isBusy}
          />
          {modes}
          <Select
            aria-label={words.paper}
            w={190}
            allowDeselect={false}
            maxDropdownHeight={440}
            value={paper}
            data={PAPER_IDS.map((id) => ({ value: id, label: paperTitle(id, language) }))}
            onChange={(id) => {
              if (id !== null && isPaperId(id)) chosen.setPaper(id);
            }}
          />
        </Group>
        <Group gap="xs" wrap="nowrap">
          <PrinterChoice {...printing} onChoice={printing.setChoice} />
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            disabled={!canPrint}
            onClick={() => void run.save(batch)}
            data-testid="save-batch"
          >
            {words.saveOne}
          </Button>
          <Button
            leftSection={<IconPrinter size={16} />}
            rightSection={<KeyHint keys="Ctrl P" />}
            disabled={!canPrint || printing.printers?.length === 0}
            onClick={handlePrint}
            data-testid="print-batch"
          >
            {fill(words.print, { count: batch.cases.length })}
          </Button>
        </Group>
      </Group>
      <Group justify="space-between" wrap="nowrap">
        <Group gap="md" wrap="nowrap">
          <SegmentedControl
            size="xs"
            aria-label={words.span}
            value={chosen.span}
            data={BATCH_SPANS.map((value) => ({ value, label: spans[value] }))}
            onChange={chosen.setSpan}
          />
          <Checkbox
            size="sm"
            label={words.onlyNew}
            checked={onlyNew}
            onChange={(event) => {
              chosen.setOnlyNew(event.currentTarget.checked);
            }}
          />
        </Group>
        <Text size="sm" c="dimmed">
          {ticked.length > MOST_AT_ONCE
            ? fill(words.limit, { count: MOST_AT_ONCE })
            : fill(words.choose, { count: ticked.length, all: shown?.length ?? 0 })}
        </Text>
      </Group>
      <Running run={run} />
      {shown?.length === 0 ? (
        <EmptyState sentence={found?.length === 0 ? words.none : words.noneNew} />
      ) : (
        <BatchTable
          paper={paper}
          cases={shown ?? []}
          unticked={unticked}
          onUnticked={setUnticked}
          isBusy={isBusy}
        />
      )}
    </Stack>
  );
}
