import { join } from 'node:path';
import { openDeskConfig, type DeskConfigStore } from './desk/desk-config';
import { openLookupKey, type LookupKey } from './desk/lookup-key';
import { openDrafts, type Drafts } from './drafts/drafts';
import { openUploads, type Uploads } from './evidence/uploads';
import type { FileSystem } from './files/file-system';
import { sweepParts } from './files/sweep-parts';
import { openJournals, type Journals } from './journal/journals';

/** Everything the main process keeps, all of it as files under one folder. */
export type Stores = {
  readonly config: DeskConfigStore;
  readonly lookupKey: LookupKey;
  readonly journals: Journals;
  readonly drafts: Drafts;
  readonly uploads: Uploads;
  readonly evidenceFolder: string;
  /** Resolves once nothing is being written any more. */
  readonly idle: () => Promise<void>;
};

export async function openStores(
  files: FileSystem,
  { home, onDamage }: { readonly home: string; readonly onDamage: (deskId: string) => void },
): Promise<Stores> {
  const evidenceFolder = join(home, 'evidence');
  await sweepParts(files, home);
  const config = await openDeskConfig(files, home);
  const lookupKey = await openLookupKey(files, home);
  const journals = await openJournals(files, { home, onDamage });
  const drafts = await openDrafts(files, home, () => new Date());
  const uploads = await openUploads(files, evidenceFolder, Date.now);
  const idle = async () => {
    await Promise.all([journals.idle(), drafts.idle(), config.idle()]);
  };
  return { config, lookupKey, journals, drafts, uploads, evidenceFolder, idle };
}
