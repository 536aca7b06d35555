import { join } from 'node:path';
import type { FileSystem } from '../files/file-system';
import { isMissing } from '../files/write-fault';

/** A journal file is followed by the next one once it is this long, in bytes. */
export const ROTATE_AT = 64 * 1024 * 1024;

const NAME = /^(\d{6})\.(jsonl|gap\.json)$/u;

/** One file of a journal: events, or the record of a run of events that no home has. */
export type JournalPart = { readonly number: number; readonly kind: 'events' | 'gap' };

export function journalFile(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(6, '0')}.jsonl`);
}

/** The files of one desk's journal in order; empty where there is none yet. */
export async function listJournalFiles(files: FileSystem, folder: string): Promise<readonly JournalPart[]> {
  const names = await files.readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names
    .map((name) => NAME.exec(name))
    .filter((match) => match !== null)
    .map(([, digits, ending]): JournalPart => ({
      number: Number(digits),
      kind: ending === 'jsonl' ? 'events' : 'gap',
    }))
    .sort((a, b) => a.number - b.number);
}
