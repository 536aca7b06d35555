import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from '../files/file-system';
import { syncFolder } from '../files/sync-folder';
import { dirname } from 'node:path';

export type LogFile = {
  /** Where the next record will start, in bytes. */
  readonly length: () => number;
  /**
   * Adds the bytes and returns once they are on the disk. When it throws, the file is as it was,
   * or will be made so before anything else is written: no half batch can stay.
   */
  readonly append: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
};

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.byteLength;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.byteLength - done, null);
    done += bytesWritten;
  }
}

/** Opens (or makes) the file that takes new records; `length` is how much of it is known to be good. */
export async function openLogFile(files: FileSystem, path: string, length: number): Promise<LogFile> {
  let handle: FileHandle | null = null;
  let good = length;
  let isClean = length > 0;

  /** Opens anew, because a handle whose fsync has failed once says `ok` to the next one whatever was lost. */
  const restore = async (): Promise<FileHandle> => {
    await handle?.close().catch(() => undefined);
    handle = null;
    const opened = await files.open(path, 'a', 0o600);
    handle = opened;
    if (isClean) return opened;
    await opened.truncate(good);
    await opened.datasync();
    await syncFolder(files, dirname(path));
    isClean = true;
    return opened;
  };

  await restore();

  return {
    length: () => good,
    append: async (bytes) => {
      const target = isClean && handle !== null ? handle : await restore();
      try {
        await writeAll(target, bytes);
        await target.datasync();
        good += bytes.byteLength;
      } catch (error) {
        isClean = false;
        await restore().catch(() => undefined);
        throw error;
      }
    },
    close: async () => {
      await handle?.close();
      handle = null;
    },
  };
}
