import { app } from 'electron';
import type { DeskInfo } from '../../shared/ipc/contract';
import { fill } from '../../shared/wording/wording';
import { diskFiles } from './files/file-system';
import { errorCode } from './files/write-fault';
import { checkEngine } from './shell/engine-stamp';
import type { Say } from './shell/say';
import { openStores, type Stores } from './stores';

/** Reasons not to open at all, each with its words in `wording/shell.ts`; the data stays as it is. */
type Obstacle = 'newerData' | 'keyDamaged' | 'homeUnusable';

export type OpenedDesk =
  | { readonly ok: true; readonly stores: Stores; readonly about: Omit<DeskInfo, 'config'> }
  | { readonly ok: false; readonly obstacle: Obstacle; readonly code: string };

const obstacle = (name: Obstacle, code = ''): OpenedDesk => ({ ok: false, obstacle: name, code });

/** Checks the engine before anything else, then opens every store of the data folder. */
export async function openDesk(home: string, onDamage: () => void): Promise<OpenedDesk> {
  try {
    const engine = await checkEngine(diskFiles, home, process.versions.chrome);
    if (!engine.ok) {
      return engine.reason === 'newer-data' ? obstacle('newerData') : obstacle('homeUnusable', engine.reason);
    }
    const stores = await openStores(diskFiles, { home, onDamage });
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
    return { ok: true, stores, about };
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
