import { join } from 'node:path';
import { z } from 'zod';
import type { EventEnvelope } from '../../../shared/domain/events/event';
import type { Head, Response } from '../../../shared/ipc/contract';
import type { FileSystem } from '../files/file-system';
import { makeFolder } from '../files/sync-folder';
import { errorCode } from '../files/write-fault';
import { openDeskJournal, type DeskJournal } from './desk-journal';
import { listJournalFiles } from './journal-files';

export type Journals = {
  readonly head: (deskId: string) => Promise<Head>;
  /** All events must be of one desk; others are refused as 'bad-event'. */
  readonly append: (events: readonly EventEnvelope[]) => Promise<Response<'journal:append'>>;
  readonly read: (page: {
    readonly deskId: string;
    readonly afterSeq: number;
    readonly limit: number;
  }) => Promise<Response<'journal:read'>>;
  readonly desks: () => Promise<readonly string[]>;
  /** Resolves once no append is waiting or running. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type JournalsOptions = {
  readonly home: string;
  /** Told once a desk when its files are found damaged; a person has to be told in turn. */
  readonly onDamage: (deskId: string) => void;
};

/** Every desk's journal under one roof; a desk's files are read when it is first asked for. */
export async function openJournals(
  files: FileSystem,
  { home, onDamage }: JournalsOptions,
): Promise<Journals> {
  const root = join(home, 'journal');
  await makeFolder(files, root, home);
  const opened = new Map<string, Promise<DeskJournal>>();

  const open = (deskId: string): Promise<DeskJournal> => {
    const known = opened.get(deskId);
    if (known !== undefined) return known;
    const opening = openDeskJournal(files, { root, deskId }).then((journal) => {
      if (journal.damage() !== null) onDamage(deskId);
      return journal;
    });
    opened.set(deskId, opening);
    // A disk that could not be read may be readable at the next try.
    opening.catch(() => opened.delete(deskId));
    return opening;
  };

  const everyOpened = async (action: (journal: DeskJournal) => Promise<void>): Promise<void> => {
    for (const opening of [...opened.values()]) {
      const journal = await opening.catch(() => null);
      if (journal !== null) await action(journal);
    }
  };

  return {
    head: async (deskId) => (await open(deskId)).head(),
    append: async (events) => {
      const [first] = events;
      if (first === undefined) return { ok: false, refusal: 'bad-event', head: null };
      const journal = await open(first.deskId).catch((error: unknown) => errorCode(error));
      if (typeof journal === 'string') return { ok: false, refusal: 'write-failed', head: null };
      return journal.append(events);
    },
    read: async ({ deskId, afterSeq, limit }) => (await open(deskId)).read(afterSeq, limit),
    desks: async () => {
      const found: string[] = [];
      for (const name of await files.readdir(root)) {
        const isDesk = z.uuid().safeParse(name).success;
        if (isDesk && (await listJournalFiles(files, join(root, name))).length > 0) found.push(name);
      }
      return found.sort();
    },
    idle: () => everyOpened((journal) => journal.idle()),
    close: () => everyOpened((journal) => journal.close()),
  };
}
