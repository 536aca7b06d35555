import { Alert, Button, Group, Paper, Text } from '@mantine/core';
import { IconFolderCheck, IconFolderOff, IconFolderX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ScanFolderRefusal, ScanFolderState } from '../../../shared/ipc/scan-folder';
import { scanFolderRefusals, scanFolderWording } from '../../../shared/wording/scan-folder';
import { fill, type Spoken } from '../../../shared/wording/wording';
import { visibleText } from '../../components/visible-text';
import { chooseScanFolder, forgetScanFolder, lookForScans, useScanFolder } from '../../data/scan-folder';
import { useWords } from '../../lib/language';

type Words = Spoken<typeof scanFolderWording>;

function stateText(folder: ScanFolderState, words: Words): string {
  const name = visibleText(folder.name ?? '');
  if (folder.status === 'off') return words.off;
  if (folder.status === 'practice') return words.practice;
  return fill(folder.status === 'gone' ? words.gone : words.watching, { name });
}

function Mark({ status }: Pick<ScanFolderState, 'status'>) {
  if (status === 'watching') return <IconFolderCheck size={20} color="var(--desk-good)" aria-hidden />;
  if (status === 'gone') return <IconFolderX size={20} color="var(--desk-bad)" aria-hidden />;
  return <IconFolderOff size={20} color="var(--mantine-color-dimmed)" aria-hidden />;
}

/** What lies in the folder and is not read, and why. */
function Rests({ folder }: { readonly folder: ScanFolderState }) {
  const words = useWords(scanFolderWording);
  const rests = [
    [words.unfinished, folder.unfinished],
    [words.strange, folder.strange],
    [words.unmoved, folder.unmoved],
  ] as const;
  return rests
    .filter(([, count]) => count > 0)
    .map(([sentence, count]) => (
      <Text key={sentence} size="sm" c="dimmed">
        {fill(sentence, { count })}
      </Text>
    ));
}

/** Which folder the scanner writes to: of this computer, chosen at once and not kept with the other settings. */
export function ScanFolderCard({ mayChange }: { readonly mayChange: boolean }) {
  const words = useWords(scanFolderWording);
  const refusals = useWords(scanFolderRefusals);
  const folder = useScanFolder((state) => state.folder);
  const [refusal, setRefusal] = useState<ScanFolderRefusal | null>(null);
  useEffect(() => {
    if (useScanFolder.getState().folder === null) void lookForScans();
  }, []);
  const isChosen = folder?.status === 'watching' || folder?.status === 'gone';
  return (
    <Paper withBorder p="lg" maw={680} mt="sm" data-testid="scan-folder" data-status={folder?.status}>
      <Text size="sm" fw={600}>
        {words.title}
      </Text>
      <Text size="sm" c="dimmed" mb="sm">
        {words.hint}
      </Text>
      <Group justify="space-between" wrap="nowrap" align="center">
        <Group gap="xs" wrap="nowrap" miw={0}>
          <Mark status={folder?.status ?? 'off'} />
          <Text size="sm" {...(folder?.status === 'gone' ? { c: 'var(--desk-bad)' } : {})}>
            {folder === null ? '' : stateText(folder, words)}
          </Text>
        </Group>
        <Group gap="xs" wrap="nowrap">
          {isChosen && (
            <Button
              variant="subtle"
              color="gray"
              disabled={!mayChange}
              onClick={() => void forgetScanFolder().then(setRefusal)}
            >
              {words.forget}
            </Button>
          )}
          <Button
            variant="default"
            disabled={!mayChange || folder?.status === 'practice'}
            onClick={() => void chooseScanFolder().then(setRefusal)}
          >
            {isChosen ? words.chooseOther : words.choose}
          </Button>
        </Group>
      </Group>
      {isChosen && <Rests folder={folder} />}
      {refusal !== null && (
        <Alert color="red" p="xs" mt="sm" role="alert">
          {refusals[refusal]}
        </Alert>
      )}
    </Paper>
  );
}
