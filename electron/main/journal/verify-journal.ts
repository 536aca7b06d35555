import { checkContinuation, emptyHead } from '../../../shared/domain/events/desk-chain';
import type { Head } from '../../../shared/ipc/contract';
import type { FileSystem } from '../files/file-system';
import { journalFile, listJournalFiles } from './journal-files';
import { gapFile, readGap, type JournalGap } from './journal-gap';
import { decodeLine } from './journal-line';
import { readLines, type Line } from './read-lines';
import { createRecordPositions, type RecordPositions } from './record-positions';
import { readMarkedPart } from './verified-mark';

/** Where in the journal something is not as it was written; `line` counts from 1, null if unknown. */
export type Damage = { readonly file: number; readonly line: number | null };

/** The end of the last file that a crash cut short: never acknowledged, so it may go. */
export type TornTail = { readonly file: number; readonly offset: number; readonly bytes: Buffer };

/** One file's good part: how much of it a mark vouched for, and where the chain stood around it. */
export type VerifiedFile = {
  readonly file: number;
  readonly length: number;
  readonly marked: number;
  readonly before: Head;
  readonly after: Head;
};

export type VerifiedJournal = {
  readonly head: Head;
  readonly positions: RecordPositions;
  /** In order, those with events. */
  readonly checked: readonly VerifiedFile[];
  /** Runs of events that are lost, as recorded. */
  readonly gaps: readonly JournalGap[];
  /** The file that takes new records, and how long it is. */
  readonly last: { readonly file: number; readonly length: number };
  readonly torn: TornTail | null;
  /** Nothing behind a damaged record is used: the chain says no more about it. */
  readonly damage: Damage | null;
};

type FileCheck = { readonly checked: VerifiedFile; readonly rest: Line | null; readonly lines: number };

/** So many records are checked between two pauses that let the window's calls through. */
const PAUSE_EVERY = 200;

const pause = () => new Promise((resolve) => setImmediate(resolve));

/** The head after a line's event, or null when the line is damaged or does not continue the chain. */
function headAfterLine(head: Head, line: Line): Head | null {
  const event = line.isWhole ? decodeLine(line.bytes) : null;
  if (event === null) return null;
  const continuation = checkContinuation(head, [event]);
  return continuation.ok && continuation.fresh.length === 1 ? continuation.head : null;
}

/** Checks one file up to its end or to the first line that is not good, which comes back as `rest`. */
async function verifyFile(
  files: FileSystem,
  { folder, file, before }: { readonly folder: string; readonly file: number; readonly before: Head },
  positions: RecordPositions,
): Promise<FileCheck> {
  const path = journalFile(folder, file);
  const part = await readMarkedPart(files, path, before);
  for (const offset of part?.offsets ?? []) positions.add({ file, offset });
  const marked = part?.mark.length ?? 0;
  let after = part?.mark.after ?? before;
  let length = marked;
  let lines = part?.offsets.length ?? 0;
  for await (const line of readLines(files, path, marked)) {
    lines += 1;
    const next = headAfterLine(after, line);
    if (next === null) return { checked: { file, length, marked, before, after }, rest: line, lines };
    after = next;
    positions.add({ file, offset: line.offset });
    length = line.offset + line.bytes.length + 1;
    if (lines % PAUSE_EVERY === 0) await pause();
  }
  return { checked: { file, length, marked, before, after }, rest: null, lines };
}

/**
 * Reads a desk's whole journal and checks every checksum, every event's own hash and every link.
 * Changes nothing on the disk. Throws what the disk throws when it cannot be read.
 */
export async function verifyJournal(
  files: FileSystem,
  folder: string,
  deskId: string,
): Promise<VerifiedJournal> {
  const parts = await listJournalFiles(files, folder);
  const positions = createRecordPositions();
  const checked: VerifiedFile[] = [];
  const gaps: JournalGap[] = [];
  let head = emptyHead(deskId);
  let last = { file: 1, length: 0 };
  const result = (end: Pick<VerifiedJournal, 'torn' | 'damage'>) => {
    return { head, positions, checked, gaps, last, ...end };
  };
  for (const { number: file, kind } of parts) {
    if (kind === 'gap') {
      const gap = await readGap(files, gapFile(folder, file), head);
      if (gap === null) return result({ torn: null, damage: { file, line: null } });
      positions.skip(gap.to - gap.from + 1);
      gaps.push(gap);
      ({ head } = gap);
      last = { file: file + 1, length: 0 };
      continue;
    }
    const check = await verifyFile(files, { folder, file, before: head }, positions);
    checked.push(check.checked);
    head = check.checked.after;
    last = { file, length: check.checked.length };
    const { rest, lines } = check;
    if (rest === null) continue;
    const isTorn = !rest.isWhole && file === parts.at(-1)?.number;
    const torn = isTorn ? { file, offset: rest.offset, bytes: Buffer.from(rest.bytes) } : null;
    return result({ torn, damage: isTorn ? null : { file, line: lines } });
  }
  return result({ torn: null, damage: null });
}
