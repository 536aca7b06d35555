import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'wouter';
import { scanFolderWording } from '../../../shared/wording/scan-folder';
import { fill } from '../../../shared/wording/wording';
import { visibleText } from '../../components/visible-text';
import { useScanFolder } from '../../data/scan-folder';
import { useWords } from '../../lib/language';
import { paths } from '../../lib/paths';

/** Whether scans come in by themselves, and the way to have them do so. */
export function FolderLine() {
  const words = useWords(scanFolderWording);
  const folder = useScanFolder((state) => state.folder);
  if (folder === null || folder.status === 'practice') return null;
  const name = visibleText(folder.name ?? '');
  const text = folder.status === 'off' ? words.off : fill(words[folder.status], { name });
  return (
    <Group gap="xs" px={4} data-testid="folder-line">
      <Text size="sm" c={folder.status === 'gone' ? 'var(--desk-warn)' : 'dimmed'}>
        {words.title} · {text}
      </Text>
      <Anchor component={Link} href={paths.settings} size="sm">
        {words.toSettings}
      </Anchor>
    </Group>
  );
}
