import { Alert } from '@mantine/core';
import { scanFolderWording } from '../../../shared/wording/scan-folder';
import { fill } from '../../../shared/wording/wording';
import { visibleText } from '../../components/visible-text';
import { useScanFolder } from '../../data/scan-folder';
import { useWords } from '../../lib/language';

/** Says on Today that the scanner's folder is gone: nobody looks into Settings while scans do not come in. */
export function ScanFolderLine() {
  const words = useWords(scanFolderWording);
  const folder = useScanFolder((state) => state.folder);
  if (folder?.status !== 'gone') return null;
  return (
    <Alert color="amber" p="xs" title={words.title} data-testid="scan-folder-gone">
      {fill(words.gone, { name: visibleText(folder.name ?? '') })}
    </Alert>
  );
}
