import { basename, dirname, extname, join } from 'node:path';
import type { ScanEnd } from '../../../shared/ipc/scan-folder';
import type { FileSystem } from '../files/file-system';
import { isMissing } from '../files/write-fault';

/** Subfolders of the scanner's folder: what lies in them is never looked at again. */
export const SUBFOLDERS: Readonly<Record<ScanEnd, string>> = {
  filed: '已归档',
  waiting: '待认领',
  unreadable: '读不了',
};

/** Most files of one name: every scanner counts up, and some begin with 0001 each morning. */
const MOST_ALIKE = 1000;

/** Moves a file into its subfolder under a name that is free; true also when somebody else took it away. */
export async function moveAway(files: FileSystem, path: string, end: ScanEnd): Promise<boolean> {
  const folder = join(dirname(path), SUBFOLDERS[end]);
  const ending = extname(path);
  const stem = basename(path, ending);
  try {
    await files.mkdir(folder, { recursive: true });
    for (let n = 1; n < MOST_ALIKE; n += 1) {
      const target = join(folder, n === 1 ? `${stem}${ending}` : `${stem} (${String(n)})${ending}`);
      if (!(await isFree(files, target))) continue;
      await files.rename(path, target);
      return true;
    }
    return false;
  } catch (error) {
    return isMissing(error) && (await isFree(files, path));
  }
}

async function isFree(files: FileSystem, path: string): Promise<boolean> {
  return files.stat(path).then(
    () => false,
    (error: unknown) => {
      if (isMissing(error)) return true;
      throw error;
    },
  );
}
