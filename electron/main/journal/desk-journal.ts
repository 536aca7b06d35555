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
import { encodeLine } from './journal-line';
import { openLogFile, type LogFile } from './log-file';
import { DamagedRecord, readPage } from './read-page';
import { MARK_EVERY, writeMark } from './verified-mark';
import { verifyJournal, type Damage, type VerifiedJournal } from './verify-journal';

export type DeskJournal = {
  readonly head: () => Head;
  /** Set when the files are damaged: the good part is still read, but nothing more is written. */
  readonly damage: () => Damage | null;
  readonly append: (events: readonly EventEnvelope[]) => Promise<Response<'journal:append'>>;
  readonly read: (afterSeq: number, limit: number) => Promise<Response<'journal:read'>>;
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type DeskJournalOptions = {
  /** The folder of all journals; the desk's own lies in it under its id. */
  readonly root: string;
  readonly deskId: string;
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
  { root, deskId, rotateAt = ROTATE_AT }: DeskJournalOptions,
): Promise<DeskJournal> {
  const folder = join(root, deskId.toLowerCase());
  const verified = await verifyJournal(files, folder, deskId);
  const { positions } = verified;
  const queue = createSerialQueue();
  let { head, damage } = verified;
  let last = verified.checked.at(-1) ?? { file: 1, length: 0 };
  let log: LogFile | null = null;

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
      for (const event of await read(from + hashes.size, to)) hashes.set(event.seq, event.hash);
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

  return {
    head: () => head,
    damage: () => damage,
    append: (events) => queue.run(() => append(events)),
    read: async (afterSeq, limit) => {
      const end = head.seq;
      const events = await read(afterSeq + 1, Math.min(end, afterSeq + limit));
      return { events, more: afterSeq + events.length < end };
    },
    idle: queue.idle,
    close: () => queue.run(async () => log?.close()),
  };
}
