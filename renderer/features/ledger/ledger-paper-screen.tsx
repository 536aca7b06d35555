import { Alert, Box, Button, Group, Progress, ScrollArea, Select, Stack } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { COMPLAINT_LEDGER } from '../../../shared/papers/ledger/complaint-data';
import { previewWording } from '../../../shared/wording/ledger';
import { ledgerPrintsWording } from '../../../shared/wording/ledger-prints';
import { fill } from '../../../shared/wording/wording';
import { DocumentButtons } from '../../components/document-buttons';
import { BackButton } from '../../components/back-button';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { PrinterChoice } from '../../components/printer-choice';
import { PdfPages } from '../../components/pdf/pdf-pages';
import { storeDay } from '../../data/store-calendar';
import { usePrinter } from '../../data/use-printer';
import { useCommand } from '../../lib/commands';
import { useWords } from '../../lib/language';
import { paths } from '../../lib/paths';
import { useNow } from '../../lib/use-now';
import { isLedgerPaper, LEDGER_PAPERS, type LedgerPaperId } from '../../papers/many-cases-ids';
import { placeOf, titleOf } from '../../papers/many-cases';
import { useLedger } from './ledger-store';
import { monthChosen, PeriodChoice, periodOf } from './period-choice';
import { useDocumentOut } from './use-document-out';
import { type LedgerPaperState, useLedgerPaper } from './use-ledger-paper';

const MINUTE = 60_000;
/** CSS pixels of a page: on its side, and standing. */
const WIDTHS = { [COMPLAINT_LEDGER]: 1080, 'monthly-report': 820 } as const satisfies Record<
  LedgerPaperId,
  number
>;

type Props = { readonly paper: LedgerPaperId };

/** A paper over the complaints of some days as it will come out of the printer. */
export function LedgerPaperScreen({ paper }: Props) {
  const words = useWords(ledgerPrintsWording);
  const preview = useWords(previewWording);
  const [, navigate] = useLocation();
  const today = storeDay(useNow(MINUTE));
  const { chosen: kept, choose } = useLedger();
  const chosen = kept ?? monthChosen(today.slice(0, 7));
  const period = periodOf(chosen, paper);
  const { state, stop, start } = useLedgerPaper(paper, period);
  const made = state.kind === 'made' && period !== null ? state : null;
  const document =
    made === null || period === null
      ? null
      : { paper, title: titleOf(paper, period), place: placeOf(period), bytes: made.paper.bytes };
  const printing = usePrinter(paper);
  const { isBusy, print, save } = useDocumentOut(document, printing.settled);
  const back = () => {
    navigate(paths.ledger);
  };
  useCommand('back', back);
  useCommand('print', () => void print());
  return (
    <Stack gap="sm" h="100%">
      <Group justify="space-between" wrap="nowrap">
        <Group gap="sm" wrap="nowrap">
          <BackButton label={preview.back} onBack={back} />
          <Select
            aria-label={words.paper}
            w={176}
            allowDeselect={false}
            value={paper}
            data={LEDGER_PAPERS.map((id) => ({
              value: id,
              label: id === COMPLAINT_LEDGER ? words.ledger : words.report,
            }))}
            onChange={(id) => {
              if (id !== null && isLedgerPaper(id)) navigate(paths.ledgerPaper(id));
            }}
          />
          <PeriodChoice paper={paper} chosen={chosen} today={today} onChange={choose} />
        </Group>
        <Group gap="xs" wrap="nowrap">
          <PrinterChoice {...printing} onChoice={printing.setChoice} isShort />
          <DocumentButtons
            saveLabel={preview.saveAs}
            printLabel={preview.print}
            printHint={<KeyHint keys="Ctrl P" />}
            isBusy={isBusy}
            isDisabled={document === null}
            testId="document"
            isMain
            onSave={() => void save()}
            onPrint={() => void print()}
          />
        </Group>
      </Group>
      {made !== null && made.paper.missing.length > 0 && (
        <Alert color="orange" p="sm" data-testid="missing-characters">
          {preview.missing} {made.paper.missing.join('　')}
        </Alert>
      )}
      {period === null && <EmptyState sentence={words.badDays} />}
      {period !== null && made === null && <Course state={state} onStop={stop} onStart={start} />}
      {made !== null && (
        <Preview
          label={paper === COMPLAINT_LEDGER ? words.ledger : words.report}
          bytes={made.paper.bytes}
          width={WIDTHS[paper]}
        />
      )}
    </Stack>
  );
}

type CourseProps = {
  readonly state: LedgerPaperState;
  readonly onStop: () => void;
  readonly onStart: () => void;
};

/** How far it is, with a way out; or why there is nothing. */
function Course({ state, onStop, onStart }: CourseProps) {
  const words = useWords(ledgerPrintsWording);
  if (state.kind === 'stopped' || state.kind === 'failed')
    return (
      <EmptyState sentence={words[state.kind]}>
        <Button variant="default" onClick={onStart}>
          {words.start}
        </Button>
      </EmptyState>
    );
  const sentence =
    state.kind === 'reading'
      ? fill(words.reading, { percent: state.percent })
      : fill(words.making, { count: state.kind === 'making' ? state.count : '' });
  return (
    <EmptyState sentence={sentence}>
      <Stack gap="sm" align="center">
        <Progress
          w={320}
          value={state.kind === 'reading' ? state.percent : 100}
          striped={state.kind === 'making'}
          animated={state.kind === 'making'}
          aria-label={sentence}
        />
        <Button variant="default" size="xs" onClick={onStop} data-testid="stop-paper">
          {words.stop}
        </Button>
      </Stack>
    </EmptyState>
  );
}

type PreviewProps = {
  readonly label: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
};

function Preview({ label, bytes, width }: PreviewProps) {
  const [pages, setPages] = useState(0);
  const handlePages = useCallback((count: number) => {
    setPages(count);
  }, []);
  return (
    <Box
      style={{ flex: 1, minHeight: 0 }}
      className="hairline"
      bg="light-dark(var(--mantine-color-gray-2), var(--mantine-color-dark-8))"
    >
      <ScrollArea
        h="100%"
        data-testid="paper-pages"
        data-pages={pages}
        // Reached and scrolled without a mouse.
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': label }}
      >
        <PdfPages bytes={bytes} width={width} onPages={handlePages} />
      </ScrollArea>
    </Box>
  );
}
