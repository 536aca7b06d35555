import { Alert, Button, Code, Group, List, Modal, Progress, Stack, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import type { Case } from '../../../shared/domain/case/case';
import { fingerprintShown } from '../../../shared/sealed/fingerprint';
import { keptFiles } from '../../../shared/sealed/kept-files';
import { tellProblem } from '../../../shared/wording/problems';
import { sealedExportWording, sealedProblems } from '../../../shared/wording/sealed';
import { fill } from '../../../shared/wording/wording';
import { visibleText } from '../../components/visible-text';
import { useLanguage, useWords } from '../../lib/language';
import { sealedPapers } from './papers-to-seal';
import { useSealedExport, type ExportState } from './use-sealed-export';

type Props = { readonly kase: Case; readonly onClose: () => void };

/** Bytes as people say them. */
function shownSize(bytes: number): string {
  const mb = bytes / 1024 / 1024;
  return mb >= 0.95 ? `${mb.toFixed(mb < 10 ? 1 : 0)} MB` : `${String(Math.ceil(bytes / 1024))} KB`;
}

/** What will go out, and to whom it may; asked once, before anything is written. */
function Asking({ kase, onBegin, onClose }: Props & { readonly onBegin: () => void }) {
  const words = useWords(sealedExportWording);
  const kept = keptFiles(kase);
  const size = kept.reduce((sum, file) => sum + file.size, 0);
  return (
    <Stack gap="md">
      <Text size="sm">{words.what}</Text>
      <Text size="sm" fw={600} data-testid="export-contents">
        {fill(words.contents, {
          events: kase.events.length,
          papers: sealedPapers(kase).length,
          files: kept.length,
          size: shownSize(size),
        })}
      </Text>
      <Alert color="orange" p="sm">
        {words.who}
      </Alert>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button onClick={onBegin} data-autofocus data-testid="begin-export">
          {words.begin}
        </Button>
      </Group>
    </Stack>
  );
}

function Running({
  state,
  onStop,
}: {
  readonly state: Extract<ExportState, { readonly all: number }>;
  readonly onStop: () => void;
}) {
  const words = useWords(sealedExportWording);
  const { kind, done, all } = state;
  const isSealing = kind === 'files' && done >= all;
  const says = isSealing
    ? words.sealStep
    : fill(kind === 'papers' ? words.papersStep : words.filesStep, { done: done + 1, all });
  return (
    <Stack gap="md">
      <Text size="sm" role="status">
        {says}
      </Text>
      <Progress value={all === 0 || isSealing ? 100 : (done / all) * 100} animated aria-label={words.title} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onStop}>
          {words.stop}
        </Button>
      </Group>
    </Stack>
  );
}

function Done({
  state,
  onClose,
}: {
  readonly state: Extract<ExportState, { readonly kind: 'done' }>;
  readonly onClose: () => void;
}) {
  const words = useWords(sealedExportWording);
  const clipboard = useClipboard({ timeout: 2000 });
  const { fileName, root, missing, isLogged } = state;
  return (
    <Stack gap="md">
      <Alert
        color={missing.length === 0 && isLogged ? 'green' : 'orange'}
        p="sm"
        role="status"
        data-testid="export-done"
      >
        {isLogged ? fill(words.done, { name: visibleText(fileName) }) : words.notLogged}
      </Alert>
      {missing.length > 0 && (
        <Stack gap={4} data-testid="export-missing">
          <Text size="sm">{fill(words.missing, { count: missing.length })}</Text>
          <List size="sm">
            {missing.map(({ hash, name, why }) => (
              <List.Item key={hash}>
                {fill(why === 'absent' ? words.missingAbsent : words.missingDamaged, {
                  name: visibleText(name),
                })}
              </List.Item>
            ))}
          </List>
        </Stack>
      )}
      <Stack gap={4}>
        <Text size="sm">{words.fingerprint}</Text>
        <Code block fz={13} style={{ whiteSpace: 'pre-wrap' }} data-testid="export-fingerprint">
          {fingerprintShown(root)}
        </Code>
      </Stack>
      <Group justify="flex-end" gap="sm">
        <Button
          variant="default"
          onClick={() => {
            clipboard.copy(fingerprintShown(root));
          }}
        >
          {clipboard.copied ? words.copied : words.copy}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {words.close}
        </Button>
      </Group>
    </Stack>
  );
}

/** While it is written it is stopped by its button alone: a key pressed by chance must not end it. */
const HELD = { closeOnClickOutside: false, closeOnEscape: false, withCloseButton: false } as const;

/** The case as one package for 12315, a court or the brand: asked, made, and its fingerprint to note. */
export function SealedExportDialog({ kase, onClose }: Props) {
  const words = useWords(sealedExportWording);
  const language = useLanguage();
  const { state, begin, stop } = useSealedExport(kase);
  const isRunning = state.kind === 'papers' || state.kind === 'files';
  return (
    <Modal opened onClose={onClose} title={words.title} size="lg" {...(isRunning ? HELD : {})}>
      {(state.kind === 'asking' || state.kind === 'failed') && (
        <Stack gap="md">
          {state.kind === 'failed' && (
            <Alert color={state.problem === 'cancelled' ? 'gray' : 'red'} p="sm" role="alert">
              {tellProblem(sealedProblems, state.problem, language)}
            </Alert>
          )}
          <Asking kase={kase} onBegin={() => void begin()} onClose={onClose} />
        </Stack>
      )}
      {isRunning && <Running state={state} onStop={stop} />}
      {state.kind === 'done' && <Done state={state} onClose={onClose} />}
    </Modal>
  );
}
