import { join } from 'node:path';
import type { FileSystem } from '../files/file-system';
import { isMissing } from '../files/write-fault';

/** A journal file is followed by the next one once it is this long, in bytes. */
export const ROTATE_AT = 64 * 1024 * 1024;

const NAME = /^(\d{6})\.jsonl$/u;

export function journalFile(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(6, '0')}.jsonl`);
}

/** Numbers of the files of one desk's journal in order; empty where there is none yet. */
export async function listJournalFiles(files: FileSystem, folder: string): Promise<readonly number[]> {
  const names = await files.readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names
    .map((name) => NAME.exec(name)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
}
