import { join } from 'node:path';
import type { FileSystem } from './file-system';
import { makeFolder } from './sync-folder';
import { errorCode } from './write-fault';

export type KeptAsideOptions = {
  /** The data folder. */
  readonly home: string;
  readonly now: Date;
};

/**
 * Makes a folder of its own under `kept-aside`, named by the day and time, for what is damaged.
 * Nothing in there is ever overwritten or removed by the program. Answers its path.
 */
export async function makeKeptFolder(files: FileSystem, { home, now }: KeptAsideOptions): Promise<string> {
  const all = join(home, 'kept-aside');
  await makeFolder(files, all, home);
  const name = now.toISOString().slice(0, 19).replaceAll(':', '-');
  for (let nth = 1; ; nth += 1) {
    const folder = join(all, nth === 1 ? name : `${name}-${String(nth)}`);
    try {
      await files.mkdir(folder, { mode: 0o700 });
      return folder;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

/** Copies a folder with everything in it; links and devices are passed over. */
export async function copyFolder(files: FileSystem, from: string, to: string): Promise<void> {
  await files.mkdir(to, { recursive: true, mode: 0o700 });
  for (const entry of await files.readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFolder(files, source, target);
    else if (entry.isFile()) await files.copyFile(source, target);
  }
}

/** Bytes of all files of a folder and of the folders in it; of a single file, its own; 0 for nothing there. */
export async function sizeOf(files: FileSystem, path: string): Promise<number> {
  const stats = await files.stat(path).catch(() => null);
  if (stats === null) return 0;
  if (!stats.isDirectory()) return stats.size;
  let total = 0;
  for (const name of await files.readdir(path)) total += await sizeOf(files, join(path, name));
  return total;
}
