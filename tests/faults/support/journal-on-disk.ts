import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLine } from '../../../electron/main/journal/journal-line';
import { verifyChain } from '../../../shared/domain/events/desk-chain';
import type { EventEnvelope } from '../../../shared/domain/events/event';

/** One desk's journal as it lies on the disk, read without any code of the running app. */
export type JournalOnDisk = {
  readonly events: readonly EventEnvelope[];
  /** lines whose checksum or shape is wrong, and bytes behind the last line feed */
  readonly badLines: number;
  readonly isChainWhole: boolean;
};

export const journalFolder = (home: string): string => {
  const [desk] = existsSync(join(home, 'journal')) ? readdirSync(join(home, 'journal')) : [];
  if (desk === undefined) throw new Error('this home has no journal yet');
  return join(home, 'journal', desk);
};

const linesOf = (bytes: Buffer): readonly Buffer[] => {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return start < bytes.length ? [...lines, bytes.subarray(start)] : lines;
};

export const journalOnDisk = (home: string): JournalOnDisk => {
  const folder = journalFolder(home);
  const decoded = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => linesOf(readFileSync(join(folder, name))))
    .map(decodeLine);
  const events = decoded.filter((event) => event !== null);
  return { events, badLines: decoded.length - events.length, isChainWhole: verifyChain(events).ok };
};
