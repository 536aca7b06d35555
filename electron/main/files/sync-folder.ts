import { platform } from 'node:process';
import type { FileSystem } from './file-system';

/**
 * Makes new and renamed names in a folder survive a power cut. Windows has no such call: NTFS
 * journals its names itself.
 */
export async function syncFolder(files: FileSystem, folder: string): Promise<void> {
  if (platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a private folder and makes its name durable. */
export async function makeFolder(files: FileSystem, folder: string, parent: string): Promise<void> {
  const made = await files.mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) await syncFolder(files, parent);
}
