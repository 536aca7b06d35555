import { dirname } from 'node:path';
import type { FileSystem } from './file-system';
import { syncFolder } from './sync-folder';
import { writeFaultOf, type Written } from './write-fault';

export type DurableOptions = {
  /** Permission bits of the new file; private to the user unless told otherwise. */
  readonly mode?: number;
  /** False where losing the newest version to a power cut is bearable, as with a draft. */
  readonly folderToo?: boolean;
};

/** Ends the names of half-written files; whoever lists a folder passes them over. */
export const PART_SUFFIX = '.part';

let parts = 0;

/**
 * Replaces a file so that a reader sees the old content or the new, never a mixture, and so that
 * the new one is there after a power cut once this has answered `ok`: temporary file, fsync,
 * rename, fsync of the folder. A refused write leaves the old file and no rubbish.
 */
export async function writeDurable(
  files: FileSystem,
  path: string,
  content: Uint8Array | string,
  { mode = 0o600, folderToo = true }: DurableOptions = {},
): Promise<Written> {
  parts += 1;
  const part = `${path}.${String(process.pid)}-${String(parts)}${PART_SUFFIX}`;
  try {
    const handle = await files.open(part, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await files.rename(part, path);
    if (folderToo) await syncFolder(files, dirname(path));
    return { ok: true };
  } catch (error) {
    await files.rm(part, { force: true }).catch(() => undefined);
    return { ok: false, refusal: writeFaultOf(error) };
  }
}
