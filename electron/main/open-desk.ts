import { app } from 'electron';
import type { DeskAbout } from '../../shared/ipc/contract';
import { DATABASE_VERSION, JOURNAL_FORMAT } from '../../shared/ipc/data-shape';
import { fill } from '../../shared/wording/wording';
import { diskFiles } from './files/file-system';
import { errorCode } from './files/write-fault';
import { freeBytesFrom, freeBytesOf } from './free-space/measure';
import { guardDatabaseFolder, type FolderFinding } from './sentinel/database-folder';
import { isJournalWhole } from './sentinel/journal-whole';
import { checkEngine } from './shell/engine-stamp';
import type { Say } from './shell/say';
import { openStores, type Stores } from './stores';

/** Reasons not to open at all, each with its words in `wording/shell.ts`; the data stays as it is. */
type Obstacle = 'newerData' | 'keyDamaged' | 'homeUnusable';

export type OpenedDesk =
  | {
      readonly ok: true;
      readonly stores: Stores;
      readonly about: DeskAbout;
      readonly found: FolderFinding;
    }
  | { readonly ok: false; readonly obstacle: Obstacle; readonly code: string };

const SHAPES = { database: DATABASE_VERSION, journal: JOURNAL_FORMAT };

const obstacle = (name: Obstacle, code = ''): OpenedDesk => ({ ok: false, obstacle: name, code });

export type DeskPlace = {
  readonly home: string;
  /** A file that names the free bytes instead of the disk; tests only. */
  readonly freeSpaceFile: string | null;
};

/**
 * Checks before anything else that no newer program has written here, then opens every store of
 * the data folder, and last looks at the database's files while no window has them open.
 */
export async function openDesk({ home, freeSpaceFile }: DeskPlace): Promise<OpenedDesk> {
  try {
    const engine = await checkEngine(diskFiles, home, { ...SHAPES, chromium: process.versions.chrome });
    if (!engine.ok) {
      return engine.reason === 'newer-data' ? obstacle('newerData') : obstacle('homeUnusable', engine.reason);
    }
    const measure = () =>
      freeSpaceFile === null ? freeBytesOf(diskFiles, home) : freeBytesFrom(diskFiles, freeSpaceFile);
    const stores = await openStores(diskFiles, { home, measure });
    const { lookupKey } = stores;
    if (!lookupKey.ok) {
      const { reason } = lookupKey;
      return reason === 'damaged' ? obstacle('keyDamaged') : obstacle('homeUnusable', reason);
    }
    const about = {
      lookupKey: lookupKey.key,
      appVersion: app.getVersion(),
      engine: `Electron ${process.versions.electron}, Chromium ${process.versions.chrome}`,
      platform: `${process.platform} ${process.arch}`,
    };
    // Read while the window is being made, which takes as long: the first question is about it.
    const deskId = stores.config.current()?.deskId;
    if (deskId !== undefined) stores.journals.head(deskId).catch(() => undefined);
    const found = await guardDatabaseFolder(diskFiles, {
      home,
      now: new Date(),
      isJournalWhole: () => isJournalWhole(stores),
    });
    return { ok: true, stores, about, found };
  } catch (error) {
    return obstacle('homeUnusable', errorCode(error));
  }
}

/** Tells the person why the product does not open and what is safe, then ends. */
export async function giveUp(
  say: Say,
  { obstacle, code }: Extract<OpenedDesk, { readonly ok: false }>,
): Promise<void> {
  console.error(`not opened: ${obstacle} ${code}`);
  const words = say.words();
  const detail = fill(words[`${obstacle}What`], { code });
  await say.ask(null, { message: words[obstacle], detail, buttons: [words.quit] });
  app.exit(1);
}
