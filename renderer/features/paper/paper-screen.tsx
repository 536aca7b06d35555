import { Alert, Box, Button, Group, NumberInput, ScrollArea, Select, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Printer } from '../../../shared/ipc/contract';
import { previewWording } from '../../../shared/wording/ledger';
import { PAPER_IDS, paperTitle, type PaperId } from '../../../shared/wording/paper-titles';
import { tellProblem } from '../../../shared/wording/problems';
import { printRefusals, saveAsRefusals } from '../../../shared/wording/refusals';
import { fill } from '../../../shared/wording/wording';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { PdfPages } from '../../components/pdf/pdf-pages';
import { hiddenSigns, visibleText } from '../../components/visible-text';
import { useCase } from '../../data/cases';
import { listPrinters, rememberedPrinter } from '../../data/printing';
import { useCommand } from '../../lib/commands';
import { useLanguage, useWords } from '../../lib/language';
import { paths } from '../../lib/paths';
import { printPaper, savePaper } from './print-paper';
import { usePaper } from './use-paper';

type Props = { readonly caseId: string; readonly paper: PaperId };
type Notice = { readonly colour: 'green' | 'red' | 'orange'; readonly sentence: string };

function usePrinters(paper: string) {
  const [printers, setPrinters] = useState<readonly Printer[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    void listPrinters().then(
      (found) => {
        setPrinters(found);
        const names = found.map((printer) => printer.name);
        const last = rememberedPrinter(paper);
        const standard = found.find((printer) => printer.isDefault)?.name ?? names[0] ?? null;
        setChosen(last !== null && names.includes(last) ? last : standard);
      },
      () => {
        setPrinters([]);
      },
    );
  }, [paper]);
  return { printers, chosen, setChosen };
}

/** `U+20BB7` with its character, which the screen may have where the papers' fonts have not. */
function spoken(code: string): string {
  const sign = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
  // A sign that cannot be seen, or that turns the sentence round, has only its name to show.
  return hiddenSigns(sign).length > 0 ? code : `${visibleText(sign)} (${code})`;
}

/** The paper as it will come out of the printer; print, save, back. */
export function PaperScreen({ caseId, paper }: Props) {
  const words = useWords(previewWording);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const kase = useCase(caseId);
  const { state, retry } = usePaper(kase, paper);
  const { printers, chosen, setChosen } = usePrinters(paper);
  const [copies, setCopies] = useState(1);
  const [pages, setPages] = useState(0);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isBusy, setBusy] = useState(false);
  const handlePages = useCallback((count: number) => {
    setPages(count);
  }, []);

  const done = (isLogged: boolean, sentence: string) => {
    setNotice(isLogged ? { colour: 'green', sentence } : { colour: 'orange', sentence: words.logFailed });
  };
  const handlePrint = async () => {
    if (state.kind !== 'made' || isBusy) return;
    setBusy(true);
    const sheet = { kase: state.kase, paper, bytes: state.paper.bytes };
    const outcome = await printPaper(sheet, chosen, copies, search.get('job'));
    setBusy(false);
    if (outcome.kind === 'sent') done(outcome.isLogged, fill(words.sent, { printer: outcome.printer }));
    else
      setNotice({
        colour: 'red',
        sentence: `${tellProblem(printRefusals, outcome.refusal, language)} ${words.queued}`,
      });
  };
  const handleSaveAs = async () => {
    if (state.kind !== 'made' || isBusy) return;
    setBusy(true);
    const outcome = await savePaper({ kase: state.kase, paper, bytes: state.paper.bytes });
    setBusy(false);
    if (outcome.kind === 'saved') done(outcome.isLogged, fill(words.savedAs, { name: outcome.fileName }));
    else if (outcome.kind === 'failed')
      setNotice({ colour: 'red', sentence: tellProblem(saveAsRefusals, outcome.refusal, language) });
  };
  useCommand('print', () => void handlePrint());
  useCommand('back', () => {
    navigate(paths.case(caseId));
  });

  const made = state.kind === 'made' ? state.paper : null;
  return (
    <Stack gap="sm" h="100%">
      <Group justify="space-between" wrap="nowrap">
        <Group gap="sm" wrap="nowrap">
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} />}
            rightSection={<KeyHint keys="Esc" />}
            onClick={() => {
              navigate(paths.case(caseId));
            }}
          >
            {words.back}
          </Button>
          <Select
            aria-label={words.paper}
            w={190}
            allowDeselect={false}
            maxDropdownHeight={440}
            value={paper}
            data={PAPER_IDS.map((id) => ({ value: id, label: paperTitle(id) }))}
            onChange={(id) => {
              if (id === null || id === paper) return;
              setNotice(null);
              navigate(paths.paper(caseId, id));
            }}
          />
        </Group>
        <Group gap="sm" wrap="nowrap">
          {printers?.length === 0 ? (
            <Text size="sm" c="dimmed">
              {words.noPrinter}
            </Text>
          ) : (
            <Select
              aria-label={words.printer}
              w={170}
              data={printers?.map((printer) => printer.name) ?? []}
              value={chosen}
              onChange={setChosen}
              allowDeselect={false}
            />
          )}
          <NumberInput
            aria-label={words.copies}
            w={84}
            min={1}
            max={99}
            clampBehavior="strict"
            value={copies}
            suffix={' 份'}
            onChange={(value) => {
              setCopies(Math.max(1, Number(value) || 1));
            }}
          />
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            disabled={!made}
            onClick={() => void handleSaveAs()}
            data-testid="save-pdf"
          >
            {words.saveAs}
          </Button>
          <Button
            leftSection={<IconPrinter size={16} />}
            rightSection={<KeyHint keys="Ctrl P" />}
            disabled={!made}
            loading={isBusy}
            onClick={() => void handlePrint()}
            data-testid="print"
          >
            {words.print}
          </Button>
        </Group>
      </Group>
      {notice && (
        <Alert color={notice.colour} p="sm" role="status" data-testid="paper-notice">
          {notice.sentence}
        </Alert>
      )}
      {made && made.missing.length > 0 && (
        <Alert color="orange" p="sm" data-testid="missing-characters">
          {words.missing} {made.missing.map(spoken).join('　')}
        </Alert>
      )}
      {state.kind === 'making' && <EmptyState sentence={words.making} />}
      {state.kind === 'failed' && (
        <EmptyState sentence={words.failed}>
          <Button variant="default" onClick={retry}>
            {words.retry}
          </Button>
        </EmptyState>
      )}
      {made && (
        <Box
          style={{ flex: 1, minHeight: 0 }}
          className="hairline"
          bg="light-dark(var(--mantine-color-gray-2), var(--mantine-color-dark-8))"
        >
          <ScrollArea h="100%" data-testid="paper-pages" data-pages={pages}>
            <PdfPages bytes={made.bytes} width={820} onPages={handlePages} />
          </ScrollArea>
        </Box>
      )}
    </Stack>
  );
}
