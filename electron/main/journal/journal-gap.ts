import { join } from 'node:path';
import { z } from 'zod';
import { headSchema, type Head } from '../../../shared/ipc/contract';
import { writeDurable } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import type { Written } from '../files/write-fault';

/** A run of events that no home has: the chain goes on behind it from `head`. */
export type JournalGap = {
  /** first and last sequence number that is lost, both included */
  readonly from: number;
  readonly to: number;
  /** where the chain stood behind the last lost event, as its successor or the sentinel names it */
  readonly head: Head;
};

const gapSchema = z.object({ after: z.number().int().min(0), head: headSchema }).readonly();

export function gapFile(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(6, '0')}.gap.json`);
}

/** The gap of a file that continues `head`, or null when it does not or cannot be read as one. */
export async function readGap(files: FileSystem, path: string, head: Head): Promise<JournalGap | null> {
  const text = await files.readFile(path, 'utf8');
  try {
    const { after, head: next } = gapSchema.parse(JSON.parse(text));
    const fits = after === head.seq && next.deskId === head.deskId && next.seq > after;
    return fits ? { from: after + 1, to: next.seq, head: next } : null;
  } catch {
    return null;
  }
}

export function writeGap(files: FileSystem, path: string, gap: JournalGap): Promise<Written> {
  return writeDurable(files, path, `${JSON.stringify({ after: gap.from - 1, head: gap.head })}\n`);
}
