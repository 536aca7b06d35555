import { join } from 'node:path';
import { openDeskAccess, type DeskAccess } from './desk/desk-access';
import { openDeskConfig, type DeskConfigStore } from './desk/desk-config';
import { openLookupKey, type LookupKey } from './desk/lookup-key';
import { openPins } from './desk/pins';
import { steadyNow } from './desk/steady-now';
import { openDrafts, type Drafts } from './drafts/drafts';
import { openUploads, type Uploads } from './evidence/uploads';
import type { FileSystem } from './files/file-system';
import { sweepParts } from './files/sweep-parts';
import { watchFreeSpace, type FreeSpace } from './free-space/free-space';
import { openJournals, type Journals } from './journal/journals';
import { openLookStore, type LookStore } from './paper-look/paper-look';
import { openPolicyStore, type PolicyStore } from './policies/policy-store';
import { openPhrases, type Phrases } from './phrases/phrases';
import { createSealedExports, type SealedExports } from './sealed/sealed-exports';
import { openSentinel, type SentinelStore } from './sentinel/sentinel';

/** Everything the main process keeps, all of it as files under one folder. */
export type Stores = {
  readonly config: DeskConfigStore;
  readonly access: DeskAccess;
  readonly lookupKey: LookupKey;
  readonly journals: Journals;
  readonly sentinel: SentinelStore;
  readonly space: FreeSpace;
  readonly drafts: Drafts;
  readonly policies: PolicyStore;
  readonly uploads: Uploads;
  readonly phrases: Phrases;
  readonly sealed: SealedExports;
  readonly looks: LookStore;
  readonly evidenceFolder: string;
  /** Resolves once nothing is being written any more. */
  readonly idle: () => Promise<void>;
};

export async function openStores(
  files: FileSystem,
  { home, measure }: { readonly home: string; readonly measure: () => Promise<number> },
): Promise<Stores> {
  const evidenceFolder = join(home, 'evidence');
  await sweepParts(files, home);
  const config = await openDeskConfig(files, home);
  const access = openDeskAccess(config, await openPins(files, { home, now: steadyNow }));
  const lookupKey = await openLookupKey(files, home);
  const journals = await openJournals(files, { home });
  const sentinel = await openSentinel(files, home);
  const space = await watchFreeSpace(measure);
  const drafts = await openDrafts(files, home, () => new Date());
  const policies = await openPolicyStore(files, home);
  const uploads = await openUploads(files, evidenceFolder, Date.now);
  const phrases = await openPhrases(files, home);
  const sealed = createSealedExports(files, () => new Date());
  const looks = await openLookStore(files, home);
  const idle = async () => {
    await access.idle();
    await Promise.all([journals.idle(), drafts.idle(), policies.idle(), config.idle()]);
    await Promise.all([sentinel.idle(), phrases.idle(), looks.idle()]);
  };
  const kept = {
    journals,
    sentinel,
    space,
    drafts,
    policies,
    uploads,
    phrases,
    sealed,
    looks,
    evidenceFolder,
  };
  return { config, access, lookupKey, ...kept, idle };
}
