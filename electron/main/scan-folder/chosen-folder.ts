import { join, relative, isAbsolute } from 'node:path';
import { z } from 'zod';
import type { ScanFolderRefusal } from '../../../shared/ipc/scan-folder';
import { readTwoCopies, writeTwoCopies } from '../desk/two-copies';
import type { FileSystem } from '../files/file-system';
import type { Written } from '../files/write-fault';

const fileSchema = z
  .object({ version: z.literal(1), folder: z.string().min(1).max(4096).nullable() })
  .readonly();

function parseFile(text: string): z.infer<typeof fileSchema> | null {
  try {
    return fileSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Which folder the scanner writes to, kept in `scan-folder.json`: of this computer, not of the store. */
export async function openChosenFolder(files: FileSystem, home: string) {
  const path = join(home, 'scan-folder.json');
  let folder = (await readTwoCopies({ files, path, parse: parseFile })).value?.folder ?? null;
  const keep = async (next: string | null): Promise<Written> => {
    const written = await writeTwoCopies(
      { files, path },
      `${JSON.stringify({ version: 1, folder: next })}\n`,
    );
    if (written.ok) folder = next;
    return written;
  };
  return { current: () => folder, keep };
}

/** Why a folder cannot be the scanner's, or null: a drive as a whole is refused, and so is our own home. */
export async function folderRefusal(
  files: FileSystem,
  folder: string,
  home: string,
): Promise<ScanFolderRefusal | null> {
  const way = relative(home, folder);
  const isInside = way === '' || (!way.startsWith('..') && !isAbsolute(way));
  const holdsHome = !relative(folder, home).startsWith('..') && !isAbsolute(relative(folder, home));
  if (isInside || holdsHome) return 'own-folder';
  const stat = await files.stat(folder).catch(() => null);
  return stat?.isDirectory() === true ? null : 'not-a-folder';
}
