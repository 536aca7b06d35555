import { join } from 'node:path';
import { z } from 'zod';
import type { EventEnvelope } from '../../../shared/domain/events/event';
import type { Head, Request, Response } from '../../../shared/ipc/contract';
import type { FileSystem } from '../files/file-system';
import { makeFolder } from '../files/sync-folder';
import { writeFaultOf } from '../files/write-fault';
import { openDeskJournal, type DeskJournal } from './desk-journal';
import { listJournalFiles } from './journal-files';
import { completeExchanges, copyGoodPart, exchange } from './mend-journal';

export type Journals = {
  readonly head: (deskId: string) => Promise<Head>;
  /**
   * All events must be of one desk; others are refused as 'bad-event'. `isMending` sends them to the
   * journal that is being made anew: an ordinary save must never land in one that may yet be given up.
   */
  readonly append: (
    events: readonly EventEnvelope[],
    isMending?: boolean,
  ) => Promise<Response<'journal:append'>>;
  readonly read: (page: Request<'journal:read'>) => Promise<Response<'journal:read'>>;
  readonly text: (page: Request<'journal:text'>) => Promise<Response<'journal:text'>>;
  readonly desks: () => Promise<readonly string[]>;
  readonly state: (deskId: string) => Promise<Response<'journal:state'>>;
  /** Starts a new journal from the good part of a damaged one, which stays in its place meanwhile. */
  readonly beginMending: (deskId: string) => Promise<Response<'journal:mend'>>;
  /** Puts the new journal in the place of the damaged one, which is kept aside. */
  readonly finishMending: (deskId: string) => Promise<Response<'journal:mend'>>;
  /** Readable events behind the damage of a desk's journal, ascending, with holes. */
  readonly salvage: (deskId: string, afterSeq: number, limit: number) => Promise<readonly EventEnvelope[]>;
  /** Records that everything up to this head is in no home. */
  readonly skipTo: (head: Head, isMending?: boolean) => Promise<Response<'journal:gap'>>;
  /** Resolves once no append is waiting or running. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type JournalsOptions = {
  readonly home: string;
  readonly now?: () => Date;
};

/** Every desk's journal under one roof; a desk's files are read when it is first asked for. */
export async function openJournals(
  files: FileSystem,
  { home, now = () => new Date() }: JournalsOptions,
): Promise<Journals> {
  const root = join(home, 'journal');
  await makeFolder(files, root, home);
  const opened = new Map<string, Promise<DeskJournal>>();
  /** New journals in the making, of desks whose own is damaged. */
  const mending = new Map<string, DeskJournal>();

  const open = (deskId: string): Promise<DeskJournal> => {
    const known = opened.get(deskId);
    if (known !== undefined) return known;
    // First, so that a journal whose exchange broke off is never taken for one that is not there.
    const opening = completeExchanges(files, root).then(() => openDeskJournal(files, { root, deskId }));
    opened.set(deskId, opening);
    // A disk that could not be read may be readable at the next try.
    opening.catch(() => opened.delete(deskId));
    return opening;
  };

  const target = async (deskId: string, isMending: boolean): Promise<DeskJournal | undefined> =>
    isMending ? mending.get(deskId) : open(deskId);

  const beginMending = async (deskId: string): Promise<Response<'journal:mend'>> => {
    try {
      await (await open(deskId)).close();
      await mending.get(deskId)?.close();
      mending.delete(deskId);
      // Read anew: damage that showed itself while running lies before what was good at the start.
      const journal = await openDeskJournal(files, { root, deskId });
      opened.set(deskId, Promise.resolve(journal));
      if (journal.damage() === null) return { ok: false, refusal: 'not-damaged' };
      const folder = await copyGoodPart(files, root, { deskId, journal });
      const made = await openDeskJournal(files, { root, deskId, folder });
      mending.set(deskId, made);
      return { ok: true, head: made.head() };
    } catch (error) {
      return { ok: false, refusal: writeFaultOf(error) };
    }
  };

  const finishMending = async (deskId: string): Promise<Response<'journal:mend'>> => {
    const made = mending.get(deskId);
    if (made === undefined) return { ok: false, refusal: 'not-damaged' };
    try {
      await (await open(deskId)).close();
      await made.close();
      mending.delete(deskId);
      await exchange(files, { root, home, deskId, now: now() });
      opened.delete(deskId);
      return { ok: true, head: (await open(deskId)).head() };
    } catch (error) {
      opened.delete(deskId);
      return { ok: false, refusal: writeFaultOf(error) };
    }
  };

  const everyOpened = async (action: (journal: DeskJournal) => Promise<void>): Promise<void> => {
    for (const opening of [...opened.values()]) {
      const journal = await opening.catch(() => null);
      if (journal !== null) await action(journal);
    }
    for (const journal of [...mending.values()]) await action(journal);
  };

  return {
    head: async (deskId) => (await open(deskId)).head(),
    append: async (events, isMending = false) => {
      const [first] = events;
      if (first === undefined) return { ok: false, refusal: 'bad-event', head: null };
      const journal = await target(first.deskId, isMending).catch(() => undefined);
      if (journal === undefined) return { ok: false, refusal: 'write-failed', head: null };
      return journal.append(events);
    },
    read: async ({ deskId, afterSeq, limit }) => (await open(deskId)).read(afterSeq, limit),
    text: async ({ deskId, afterSeq, limit }) => (await open(deskId)).text(afterSeq, limit),
    desks: async () => {
      const found: string[] = [];
      await completeExchanges(files, root);
      for (const name of await files.readdir(root)) {
        const isDesk = z.uuid().safeParse(name).success;
        if (isDesk && (await listJournalFiles(files, join(root, name))).length > 0) found.push(name);
      }
      return found.sort();
    },
    state: async (deskId) => {
      const journal = await open(deskId);
      const gaps = journal.gaps().map(({ from, to }) => ({ from, to }));
      return { head: journal.head(), damage: journal.damage(), gaps };
    },
    beginMending,
    finishMending,
    salvage: async (deskId, afterSeq, limit) => {
      const journal = await open(deskId);
      return (await journal.salvage()).read(afterSeq, limit);
    },
    skipTo: async (head, isMending = false) => {
      const journal = await target(head.deskId, isMending);
      return journal === undefined ? { ok: false, refusal: 'write-failed' } : journal.skipTo(head);
    },
    idle: () => everyOpened((journal) => journal.idle()),
    close: () => everyOpened((journal) => journal.close()),
  };
}
