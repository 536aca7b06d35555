import { basename } from 'node:path';
import type { ScanEnd, ScanFile, ScanFolderState } from '../../../shared/ipc/scan-folder';
import type { FileSystem } from '../files/file-system';
import { createListing, type Seen } from './listing';
import { moveAway } from './move-away';
import { readPart } from './read-part';
import { endsWhole, fileKind } from './whole-file';

/** A file that has not changed for so long is looked at; in ms. */
const CALM = 2000;
/** One that ends in the middle is given so long before it counts as broken; in ms. */
const PATIENCE = 60_000;
/** Most files handed over at once: the next ones are when these are settled. */
const MOST = 20;
/** A share that does not answer within this many ms is gone for now. */
const ANSWER = 8000;

type Look = { readonly state: ScanFolderState; readonly ready: readonly ScanFile[] };

export type ScanFolder = {
  readonly look: () => Promise<Look>;
  readonly read: (id: string, offset: number) => Promise<{ readonly bytes: Uint8Array<ArrayBuffer> } | null>;
  readonly settle: (id: string, end: ScanEnd) => Promise<{ readonly moved: boolean }>;
};

export type ScanFolderOptions = {
  /** in ms */
  readonly now: () => number;
  readonly answerWithin?: number;
};

export const NOTHING = { name: null, unfinished: 0, strange: 0, unmoved: 0 } as const;

/**
 * The folder that a scanner writes to. It is looked at whenever the window asks: network shares tell nobody
 * of new files, and looking every few seconds needs no other watching. Never deletes, never throws.
 */
export function watchScanFolder(
  files: FileSystem,
  folder: string,
  { now, answerWithin = ANSWER }: ScanFolderOptions,
): ScanFolder {
  const listing = createListing(files, folder, now);
  /** What the window said of files that could not be moved yet, by id. */
  const ends = new Map<string, ScanEnd>();
  let listed: ReturnType<typeof listing.list> | null = null;

  const settle = async (one: Seen, end: ScanEnd): Promise<boolean> => {
    const isMoved = await moveAway(files, one.path, end);
    if (isMoved) ends.delete(one.id);
    else ends.set(one.id, end);
    return isMoved;
  };
  const settleAgain = async (scans: readonly Seen[]): Promise<number> => {
    for (const one of scans) {
      const end = ends.get(one.id);
      if (end !== undefined) await settle(one, end);
    }
    return scans.filter(({ id }) => ends.has(id)).length;
  };
  const look = async (): Promise<Look> => {
    // A slow share is asked once at a time, and does not hold the window up.
    listed ??= listing.list().finally(() => (listed = null));
    const found = await within(listed, answerWithin);
    const name = basename(folder);
    if (found === null) return { state: { ...NOTHING, status: 'gone', name }, ready: [] };
    const scans = found.filter((one) => fileKind(one.name) === 'scan');
    const open = scans.filter(({ id }) => !ends.has(id)).sort((a, b) => a.modified - b.modified);
    const unmoved = await settleAgain(scans);
    const { ready, unfinished } = await readyOf(files, open, now());
    const state = {
      status: 'watching',
      name,
      unmoved,
      strange: found.length - scans.length,
      unfinished,
    } as const;
    return { state, ready: ready.map(({ id, name: file, size }) => ({ id, name: file, size })) };
  };
  return {
    look,
    read: async (id, offset) => {
      const one = listing.byId(id);
      return one === undefined ? null : readPart(files, one.path, { size: one.size, offset });
    },
    settle: async (id, end) => {
      const one = listing.byId(id);
      return { moved: one !== undefined && (await settle(one, end)) };
    },
  };
}

/** The files that are whole, a few at a time, and how many of those looked at are not. */
async function readyOf(files: FileSystem, open: readonly Seen[], now: number) {
  const ready: Seen[] = [];
  let unfinished = 0;
  for (const one of open) {
    if (ready.length === MOST) break;
    if (await isReady(files, one, now)) ready.push(one);
    else unfinished += 1;
  }
  return { ready, unfinished };
}

async function isReady(files: FileSystem, { path, size, since }: Seen, now: number): Promise<boolean> {
  const age = now - since;
  if (age < CALM) return false;
  const isWhole = size === 0 ? false : await endsWhole(files, path, size);
  return isWhole === true || (isWhole === false && age >= PATIENCE);
}

async function within<T>(work: Promise<T | null>, ms: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), ms)));
  const answer = await Promise.race([work, late]);
  clearTimeout(timer);
  return answer;
}
