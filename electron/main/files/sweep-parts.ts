import { join } from 'node:path';
import { PART_SUFFIX } from './durable-file';
import type { FileSystem } from './file-system';

/** Removes what a process that was killed left half written; nobody was told that it was saved. */
export async function sweepParts(files: FileSystem, folder: string): Promise<void> {
  for (const name of await files.readdir(folder)) {
    if (name.endsWith(PART_SUFFIX)) await files.rm(join(folder, name), { force: true });
  }
}
