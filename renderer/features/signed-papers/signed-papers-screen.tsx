import { Button, FileButton, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconScan } from '@tabler/icons-react';
import { useEffect, useState, type ClipboardEvent, type DragEvent } from 'react';
import { signedPapersWording } from '../../../shared/wording/signed-papers';
import { fill } from '../../../shared/wording/wording';
import { ScreenHead } from '../../components/screen-head';
import { visibleText } from '../../components/visible-text';
import { retryWaiting } from '../../data/retry-waiting';
import { refreshTray, useTray } from '../../data/signed-tray';
import { useWords } from '../../lib/language';
import { OutcomeLine } from './outcome-line';
import { FolderLine } from './folder-line';
import { addScans, noteFound, stopScans, useScanIntake, type SheetLine } from './scan-intake';
import classes from './signed-papers.module.css';
import { WaitingTray } from './waiting-tray';

/** The newest lines offer to mark who signed: each of them reads a case. */
const ASKED_SIGNERS = 12;

const ACCEPTED = 'image/png,image/jpeg,application/pdf';

function DropPlace({ isOver }: { readonly isOver: boolean }) {
  const words = useWords(signedPapersWording);
  return (
    <div className={classes['drop']} data-over={isOver || undefined}>
      <IconScan size={36} stroke={1.2} aria-hidden />
      <Stack gap={2} flex={1}>
        <Text fw={600}>{words.drop}</Text>
        <Text size="sm" c="dimmed">
          {words.dropMore}
        </Text>
      </Stack>
      <FileButton multiple accept={ACCEPTED} onChange={addScans}>
        {(props) => <Button {...props}>{words.choose}</Button>}
      </FileButton>
    </div>
  );
}

/** What is being read, how far it is, and the way to stop it. */
function Reading() {
  const words = useWords(signedPapersWording);
  const running = useScanIntake((state) => state.running);
  const queued = useScanIntake((state) => state.queued);
  if (running === null) return null;
  const { name, page, pages } = running;
  return (
    <Paper withBorder p="sm" data-testid="scan-progress">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" truncate>
          {[
            fill(words.reading, { name: visibleText(name) }),
            ...(pages > 1 ? [fill(words.pageOf, { page, pages })] : []),
            ...(queued > 0 ? [fill(words.queued, { count: queued })] : []),
          ].join(' · ')}
        </Text>
        <Button size="xs" variant="default" onClick={stopScans}>
          {words.cancel}
        </Button>
      </Group>
      <Progress
        mt={8}
        value={pages === 0 ? 0 : (page / pages) * 100}
        aria-label={fill(words.reading, { name: '' })}
      />
    </Paper>
  );
}

/** Whether no newer line is of the same print of the same paper: who signed is asked once for all its pages. */
function isNewestOfPrint(lines: readonly SheetLine[], index: number): boolean {
  const printOf = ({ outcome }: SheetLine) =>
    outcome.kind === 'filed' ? `${outcome.caseId}:${outcome.paper}:${outcome.state}` : null;
  const own = lines[index];
  const print = own === undefined ? null : printOf(own);
  return print !== null && lines.findIndex((line) => printOf(line) === print) === index;
}

function Results() {
  const words = useWords(signedPapersWording);
  const lines = useScanIntake((state) => state.lines);
  if (lines.length === 0) return null;
  return (
    <Paper withBorder p="md" className={classes['column'] ?? ''}>
      <Text size="sm" fw={600}>
        {words.results}
      </Text>
      <ul className={classes['list']} aria-live="polite" data-testid="scan-results">
        {lines.map((line, index) => (
          <OutcomeLine
            key={line.id}
            line={line}
            withSigners={index < ASKED_SIGNERS && isNewestOfPrint(lines, index)}
          />
        ))}
      </ul>
    </Paper>
  );
}

/** Signed papers come back: dropped, pasted or chosen, each page finds its case; what finds none waits. */
export function SignedPapersScreen() {
  const words = useWords(signedPapersWording);
  const count = useTray((state) => state.sheets.length);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    void refreshTray()
      .then(retryWaiting)
      .then((found) => {
        found.forEach(noteFound);
      })
      .catch(() => undefined);
  }, []);
  useEffect(() => {
    // Pasting goes to whatever has the focus, which here is mostly nothing.
    const handlePaste = (event: ClipboardEvent | globalThis.ClipboardEvent) => {
      const files = Array.from(event.clipboardData?.files ?? []);
      if (files.length > 0) addScans(files);
    };
    window.addEventListener('paste', handlePaste);
    return () => {
      window.removeEventListener('paste', handlePaste);
    };
  }, []);
  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    addScans(Array.from(event.dataTransfer.files));
  };
  return (
    <Stack
      gap="sm"
      h="100%"
      data-testid="signed-papers"
      onDrop={handleDrop}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
    >
      <ScreenHead title={words.title} count={count > 0 ? fill(words.waitingCount, { count }) : null} />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <DropPlace isOver={isOver} />
          <FolderLine />
          <Reading />
          <Results />
        </div>
        <WaitingTray />
      </div>
    </Stack>
  );
}
