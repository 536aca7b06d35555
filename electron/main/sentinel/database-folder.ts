import { basename, join } from 'node:path';
import type { Response } from '../../../shared/ipc/contract';
import { writeDurable } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import { copyFolder, makeKeptFolder, sizeOf } from '../files/kept-aside';
import { syncFolder } from '../files/sync-folder';
import { errorCode, isMissing } from '../files/write-fault';
import { inspectLevelDb, type LevelDbFault } from './inspect-leveldb';

/** Chromium keeps the databases of all pages of the profile in here. */
const FOLDER = 'IndexedDB';

/** A copy may not take the room the log needs, in bytes. */
const KEEP_FREE = 2 * 1024 * 1024 * 1024;

export type FolderFinding = Pick<Response<'sentinel:read'>, 'folder' | 'keptAside'>;

type Place = { readonly home: string; readonly now: Date };

/** First fault of any database below the folder; null where all are sound, 'absent' where there is none. */
async function inspect(files: FileSystem, folder: string): Promise<LevelDbFault | 'absent' | null> {
  const names = await files.readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const stores = names.filter((name) => name.endsWith('.indexeddb.leveldb'));
  for (const name of stores) {
    const fault = await inspectLevelDb(files, join(folder, name));
    if (fault !== null) return fault;
  }
  return stores.length === 0 ? 'absent' : null;
}

async function sayWhy(files: FileSystem, kept: string, why: string, now: Date): Promise<void> {
  const text = `${JSON.stringify({ why, at: now.toISOString() })}\n`;
  await writeDurable(files, join(kept, 'why.json'), text, { folderToo: false });
}

/** Moves the folder of all databases aside and keeps it. Answers its new folder's name. */
export async function moveDatabaseAside(
  files: FileSystem,
  { home, now, why }: Place & { readonly why: string },
): Promise<string> {
  const kept = await makeKeptFolder(files, { home, now });
  await sayWhy(files, kept, why, now);
  await files.rename(join(home, FOLDER), join(kept, FOLDER));
  await syncFolder(files, home);
  return basename(kept);
}

export type Guarded = Place & {
  /** whether the journal has everything the database had */
  readonly isJournalWhole: () => Promise<boolean>;
};

/**
 * Looks at the database's files before a window can open them. Damaged ones are moved to `kept-aside`
 * where the journal has everything: what an engine makes of them can be wrong without a word, or
 * hang. Where it has not, they are copied there, and the engine may read what it still can; without
 * room for a copy they are moved, too, because nothing rebuilds what an engine throws away (checks
 * D-03). Never throws: a folder that cannot be looked at is left to the engine.
 */
export async function guardDatabaseFolder(
  files: FileSystem,
  { home, now, isJournalWhole }: Guarded,
): Promise<FolderFinding> {
  const folder = join(home, FOLDER);
  try {
    const fault = await inspect(files, folder);
    if (fault === 'absent') return { folder: 'absent', keptAside: null };
    if (fault === null) return { folder: 'sound', keptAside: null };
    console.error(`database folder: ${fault}`);
    const { bavail, bsize } = await files.statfs(home);
    const isTight = bavail * bsize - (await sizeOf(files, folder)) < KEEP_FREE;
    if (isTight || (await isJournalWhole())) {
      return { folder: 'damaged', keptAside: await moveDatabaseAside(files, { home, now, why: fault }) };
    }
    const kept = await makeKeptFolder(files, { home, now });
    await sayWhy(files, kept, fault, now);
    await copyFolder(files, folder, join(kept, FOLDER));
    return { folder: 'damaged', keptAside: basename(kept) };
  } catch (error) {
    console.error(`database folder not inspected: ${errorCode(error)}`);
    return { folder: 'sound', keptAside: null };
  }
}
