import { join } from 'node:path';
import { checkContinuation } from '../../../shared/domain/events/desk-chain';
import type { EventEnvelope } from '../../../shared/domain/events/event';
import type { Head, Response } from '../../../shared/ipc/contract';
import { writeDurable } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import { createSerialQueue } from '../files/serial-queue';
import { makeFolder } from '../files/sync-folder';
import { writeFaultOf } from '../files/write-fault';
import { journalFile, ROTATE_AT } from './journal-files';
import { gapFile, writeGap, type JournalGap } from './journal-gap';
import { encodeLine } from './journal-line';
import { openLogFile, type LogFile } from './log-file';
import { DamagedRecord, readPage } from './read-page';
import { openSalvage, type Salvage } from './salvage';
import { MARK_EVERY, writeMark } from './verified-mark';
import { verifyJournal, type Damage, type VerifiedJournal } from './verify-journal';

export type DeskJournal = {
  readonly head: () => Head;
  /** Set when the files are damaged: the good part is still read, but nothing more is written. */
  readonly damage: () => Damage | null;
  /** Runs of events that are lost, as recorded. */
  readonly gaps: () => readonly JournalGap[];
  readonly append: (events: readonly EventEnvelope[]) => Promise<Response<'journal:append'>>;
  /** Records that everything up to this head is lost, and goes on behind it. */
  readonly skipTo: (head: Head) => Promise<Response<'journal:gap'>>;
  /** What can be read behind the damage; nothing where there is none. */
  readonly salvage: () => Promise<Salvage>;
  /** The folder, and how much of its files is good. */
  readonly good: () => Pick<VerifiedJournal, 'checked'> & { readonly folder: string };
  readonly read: (afterSeq: number, limit: number) => Promise<Response<'journal:read'>>;
  /** As `read`, the events as the text of a JSON list. */
  readonly text: (afterSeq: number, limit: number) => Promise<Response<'journal:text'>>;
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type DeskJournalOptions = {
  /** The folder of all journals; the desk's own lies in it under its id. */
  readonly root: string;
  readonly deskId: string;
  /** Another folder than the desk's own: that of a journal in the making. */
  readonly folder?: string;
  /** Bytes after which the next file is begun. */
  readonly rotateAt?: number;
};

/** Puts the cut-off bytes of a torn tail beside the journal before the file is shortened. */
async function keepTorn(files: FileSystem, folder: string, journal: VerifiedJournal): Promise<void> {
  if (journal.torn === null) return;
  const { file, offset, bytes } = journal.torn;
  await writeDurable(files, join(folder, `torn-${String(file)}-${String(offset)}.bin`), bytes);
  const handle = await files.open(journalFile(folder, file), 'r+');
  try {
    await handle.truncate(offset);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeMarks(files: FileSystem, folder: string, journal: VerifiedJournal): Promise<void> {
  for (const { file, length, marked, before, after } of journal.checked) {
    if (length - marked < MARK_EVERY) continue;
    await writeMark(files, journalFile(folder, file), { length, before, after });
  }
}

/**
 * The append-only log of one desk's events in files of the main process: the second home of the
 * log, from which IndexedDB is rebuilt. Appends answer after fsync and one after the other.
 * Throws what the disk throws when the files cannot be read.
 */
export async function openDeskJournal(
  files: FileSystem,
  { root, deskId, rotateAt = ROTATE_AT, ...options }: DeskJournalOptions,
): Promise<DeskJournal> {
  const folder = options.folder ?? join(root, deskId.toLowerCase());
  const verified = await verifyJournal(files, folder, deskId);
  const { positions } = verified;
  const queue = createSerialQueue();
  let { head, damage, last } = verified;
  let gaps = verified.gaps;
  let log: LogFile | null = null;
  let salvage: Promise<Salvage> | null = null;

  if (damage === null) await keepTorn(files, folder, verified);
  void queue.run(() => writeMarks(files, folder, verified)).catch(() => undefined);

  const openLog = async (): Promise<LogFile> => {
    if (log !== null && log.length() < rotateAt) return log;
    await log?.close();
    const isFull = (log?.length() ?? last.length) >= rotateAt;
    log = null;
    if (isFull) last = { file: last.file + 1, length: 0 };
    await makeFolder(files, folder, root);
    log = await openLogFile(files, journalFile(folder, last.file), last.length);
    return log;
  };

  const read = async (from: number, to: number) => {
    try {
      return await readPage(files, { folder, positions, from, to });
    } catch (error) {
      if (error instanceof DamagedRecord) damage ??= { file: error.file, line: null };
      throw error;
    }
  };

  /** Hashes of the events of a repeated append that are there already, looked up in the files. */
  const knownHashes = async (events: readonly EventEnvelope[]) => {
    const from = Math.min(...events.map((event) => event.seq));
    const to = Math.min(head.seq, from + events.length - 1);
    const hashes = new Map<number, string>();
    while (from + hashes.size <= to) {
      const page = await read(from + hashes.size, to);
      for (const { event } of page) hashes.set(event.seq, event.hash);
      if (page.length === 0) break;
    }
    return hashes;
  };

  const append = async (given: readonly EventEnvelope[]): Promise<Response<'journal:append'>> => {
    const refuse = (refusal: 'write-failed' | 'disk-full') => ({ ok: false, refusal, head }) as const;
    if (damage !== null) return refuse('write-failed');
    try {
      // What is checked is what is stored: JSON drops what has no JSON form, such as undefined.
      const events = given.map((event) => JSON.parse(JSON.stringify(event)) as EventEnvelope);
      const hashes = await knownHashes(events);
      const continuation = checkContinuation(head, events, (seq) => hashes.get(seq) ?? null);
      if (!continuation.ok) return { ok: false, refusal: continuation.refusal, head };
      const { fresh } = continuation;
      if (fresh.length === 0) return { ok: true, head };
      const target = await openLog();
      let offset = target.length();
      const lines = fresh.map(encodeLine);
      await target.append(Buffer.concat(lines));
      for (const line of lines) {
        positions.add({ file: last.file, offset });
        offset += line.byteLength;
      }
      ({ head } = continuation);
      return { ok: true, head };
    } catch (error) {
      return refuse(writeFaultOf(error));
    }
  };

  const skipTo = async (next: Head): Promise<Response<'journal:gap'>> => {
    if (damage !== null) return { ok: false, refusal: 'write-failed' };
    if (next.seq <= head.seq || next.registered < head.registered) return { ok: false, refusal: 'not-next' };
    const gap = { from: head.seq + 1, to: next.seq, head: next };
    const file = last.file + 1;
    try {
      await makeFolder(files, folder, root);
      const written = await writeGap(files, gapFile(folder, file), gap);
      if (!written.ok) return written;
      await log?.close();
    } catch (error) {
      return { ok: false, refusal: writeFaultOf(error) };
    }
    log = null;
    last = { file: file + 1, length: 0 };
    positions.skip(gap.to - gap.from + 1);
    gaps = [...gaps, gap];
    head = next;
    return { ok: true, head };
  };

  /** A page never reaches over a gap: the reader has to be told where the chain goes on. */
  const readFrom = async (afterSeq: number, limit: number) => {
    const end = head.seq;
    const gap = gaps.find(({ from, to }) => afterSeq + 1 >= from && afterSeq < to);
    const from = gap === undefined ? afterSeq + 1 : gap.to + 1;
    const next = gaps.find((one) => one.from >= from)?.from ?? Infinity;
    const to = Math.min(end, from + limit - 1, next - 1);
    const records = from > to ? [] : await read(from, to);
    const more = from - 1 + records.length < end;
    return { records, place: { more, ...(gap === undefined ? {} : { resume: gap.head }) } };
  };

  const nothing: Salvage = { read: () => Promise.resolve([]) };

  return {
    head: () => head,
    damage: () => damage,
    gaps: () => gaps,
    append: (events) => queue.run(() => append(events)),
    skipTo: (next) => queue.run(() => skipTo(next)),
    salvage: () => {
      if (damage === null) return Promise.resolve(nothing);
      salvage ??= openSalvage(files, folder, { damage, deskId, headSeq: verified.head.seq });
      return salvage;
    },
    good: () => ({ folder, checked: verified.checked }),
    read: async (afterSeq, limit) => {
      const { records, place } = await readFrom(afterSeq, limit);
      return { events: records.map(({ event }) => event), ...place };
    },
    text: async (afterSeq, limit) => {
      const { records, place } = await readFrom(afterSeq, limit);
      return { events: `[${records.map(({ json }) => json).join(',')}]`, ...place };
    },
    idle: queue.idle,
    close: () => queue.run(async () => log?.close()),
  };
}
