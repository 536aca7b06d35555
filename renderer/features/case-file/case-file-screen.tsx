import { Alert, Box, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Case } from '../../../shared/domain/case/case';
import { CASE_FILE } from '../../../shared/papers/case-file/case-file-data';
import { printedSize } from '../../../shared/papers/case-file/evidence-list';
import { caseFileScreenWording } from '../../../shared/wording/case-file';
import { previewWording } from '../../../shared/wording/ledger';
import { tellProblem } from '../../../shared/wording/problems';
import { printRefusals, saveAsRefusals } from '../../../shared/wording/refusals';
import { fill } from '../../../shared/wording/wording';
import { BackButton } from '../../components/back-button';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { PdfPages } from '../../components/pdf/pdf-pages';
import { visibleText } from '../../components/visible-text';
import { PrinterChoice } from '../../components/printer-choice';
import { usePrinter } from '../../data/use-printer';
import { useCase } from '../../data/cases';
import { useCommand } from '../../lib/commands';
import { policyFor } from '../../lib/known-policies';
import { useLanguage, useWords } from '../../lib/language';
import { paths } from '../../lib/paths';
import { PAPER_IDS } from '../../../shared/wording/paper-titles';
import { ChoicePanel } from './choice-panel';
import { printFile, saveFile } from './send-file';
import type { FileChoice } from '../../papers/whole-file';
import { useCaseFile, type FileState } from './use-case-file';

type Made = Extract<FileState, { readonly kind: 'made' }>;

/** The number of pages is known from the making. */
const ignore = () => undefined;

const tell = (isGood: boolean, message: string) => {
  notifications.show({ message, ...(isGood ? {} : { color: 'red' }) });
};

/** What a file has at first: the papers of its policy, those that were printed, and everything beside them. */
function firstChoice(kase: Case): FileChoice {
  const named = new Set<string>([
    ...(policyFor(kase)?.papers.map(({ id }) => id) ?? ['record-form', 'handling-sheet']),
    ...kase.prints.map(({ paper }) => paper),
  ]);
  return { papers: PAPER_IDS.filter((id) => named.has(id)), withSigned: true, withEvidence: true };
}

function SendButtons({ state }: { readonly state: FileState }) {
  const preview = useWords(previewWording);
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const printing = usePrinter(CASE_FILE);
  const made = state.kind === 'made' ? state : null;
  const send = (how: (file: Made) => Promise<void>) => async () => {
    if (made === null || isBusy) return;
    setBusy(true);
    await how(made).catch(() => {
      tell(false, preview.failed);
    });
    setBusy(false);
  };
  const handlePrint = send(async ({ kase, made: { bytes } }) => {
    const answer = await printFile({ kase, bytes }, await printing.settled());
    if (answer === null) return;
    if (!answer.ok) tell(false, tellProblem(printRefusals, answer.refusal, language));
    else if (answer.isLogged) tell(true, fill(preview.sent, { printer: answer.printer }));
    else tell(false, preview.logFailed);
  });
  const handleSave = send(async ({ kase, made: { bytes } }) => {
    const answer = await saveFile({ kase, bytes });
    if (answer.kind === 'failed') tell(false, tellProblem(saveAsRefusals, answer.refusal, language));
    else if (answer.kind === 'saved' && !answer.isLogged) tell(false, preview.logFailed);
    else if (answer.kind === 'saved') tell(true, fill(preview.savedAs, { name: answer.fileName }));
  });
  useCommand('print', () => void handlePrint());
  return (
    <Group gap="xs" wrap="nowrap">
      <PrinterChoice {...printing} onChoice={printing.setChoice} />
      <Button
        variant="default"
        leftSection={<IconDownload size={16} />}
        disabled={made === null || isBusy}
        onClick={() => void handleSave()}
        data-testid="save-file"
      >
        {preview.saveAs}
      </Button>
      <Button
        leftSection={<IconPrinter size={16} />}
        rightSection={<KeyHint keys="Ctrl P" />}
        disabled={made === null}
        loading={isBusy}
        onClick={() => void handlePrint()}
        data-testid="print-file"
      >
        {preview.print}
      </Button>
    </Group>
  );
}

function Working({ state, onStop }: { readonly state: FileState; readonly onStop: () => void }) {
  const words = useWords(caseFileScreenWording);
  if (state.kind !== 'drawing' && state.kind !== 'laying-out') return null;
  const isDrawing = state.kind === 'drawing' && state.all > 0;
  return (
    <Stack gap="xs" m="auto" w={320} role="status">
      <Text size="sm">{isDrawing ? fill(words.drawing, state) : words.layingOut}</Text>
      <Progress value={isDrawing ? (100 * state.done) / state.all : 100} animated />
      <Button variant="subtle" color="gray" onClick={onStop}>
        {words.stop}
      </Button>
    </Stack>
  );
}

function Pages({ state, kase }: { readonly state: Made; readonly kase: Case }) {
  const words = useWords(caseFileScreenWording);
  const preview = useWords(previewWording);
  const { made, left } = state;
  return (
    <>
      {kase.stateHash !== state.kase.stateHash && (
        <Alert color="orange" p="sm" role="status">
          {words.outdated}
        </Alert>
      )}
      {left.length > 0 && (
        <Alert color="orange" p="sm">
          {fill(words.leftOut, { count: left.length, names: left.map(visibleText).join('、') })}
        </Alert>
      )}
      {made.missing.length > 0 && (
        <Alert color="orange" p="sm">
          {preview.missing} {made.missing.join('　')}
        </Alert>
      )}
      <Text size="sm" c="dimmed" data-testid="file-pages">
        {fill(words.pages, { pages: made.pages, size: printedSize(made.bytes.length) })}
      </Text>
      <Box
        style={{ flex: 1, minHeight: 0 }}
        className="hairline"
        bg="light-dark(var(--mantine-color-gray-2), var(--mantine-color-dark-8))"
      >
        {/* To be scrolled by the keyboard, too. */}
        <div
          tabIndex={0}
          role="region"
          aria-label={words.title}
          style={{ height: '100%', overflowY: 'auto' }}
        >
          <PdfPages bytes={made.bytes} width={760} onPages={ignore} />
        </div>
      </Box>
    </>
  );
}

/** The whole file of a case as one PDF: chosen, put together, looked at, printed or saved. */
export function CaseFileScreen({ caseId }: { readonly caseId: string }) {
  const words = useWords(caseFileScreenWording);
  const [, navigate] = useLocation();
  const kase = useCase(caseId);
  const [chosen, setChosen] = useState<FileChoice | null>(null);
  const { state, make, stop } = useCaseFile(kase);
  useCommand('back', () => {
    navigate(paths.case(caseId));
  });
  if (!kase) return null;
  const choice = chosen ?? firstChoice(kase);
  const isBusy = state.kind === 'drawing' || state.kind === 'laying-out';
  return (
    <Stack gap="sm" h="100%" data-testid="case-file">
      <Group justify="space-between" wrap="nowrap">
        <Group gap="sm" wrap="nowrap">
          <BackButton
            label={words.back}
            onBack={() => {
              navigate(paths.case(caseId));
            }}
          />
          <Text fw={600}>{words.title}</Text>
          <Text className="tabular">{kase.number ?? ''}</Text>
        </Group>
        <SendButtons state={state} />
      </Group>
      <Group gap="md" align="stretch" wrap="nowrap" style={{ flex: 1, minHeight: 0 }}>
        <ChoicePanel
          kase={kase}
          choice={choice}
          onChoice={setChosen}
          isBusy={isBusy}
          isMade={state.kind === 'made'}
          onMake={() => void make(choice)}
        />
        <Stack gap="sm" style={{ flex: 1, minWidth: 0 }}>
          <Working state={state} onStop={stop} />
          {state.kind === 'idle' && <EmptyState sentence={words.nothing} />}
          {state.kind === 'failed' && <EmptyState sentence={words.failed} />}
          {state.kind === 'made' && <Pages state={state} kase={kase} />}
        </Stack>
      </Group>
    </Stack>
  );
}
