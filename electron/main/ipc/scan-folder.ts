import { mayChangeSettings } from '../../../shared/ipc/desk-access';
import type { DeskAccess } from '../desk/desk-access';
import type { FileSystem } from '../files/file-system';
import { folderRefusal, openChosenFolder } from '../scan-folder/chosen-folder';
import { NOTHING, watchScanFolder, type ScanFolder } from '../scan-folder/scan-folder';
import type { AreaHandlers } from './handlers';

export type ScanFolderParts = {
  readonly files: FileSystem;
  readonly home: string;
  readonly access: DeskAccess;
  /** Asks a person for a folder; null when they changed their mind. */
  readonly askFolder: () => Promise<string | null>;
};

const OFF = { state: { ...NOTHING, status: 'off' }, ready: [] } as const;

export function scanFolderHandlers(parts: ScanFolderParts): AreaHandlers<'scan-folder'> {
  const { files, home, access, askFolder } = parts;
  // Opened when it is first asked for: no start waits for a file that most desks do not have.
  const opened = openChosenFolder(files, home);
  opened.catch(() => undefined);
  let watched: { readonly folder: string; readonly scans: ScanFolder } | null = null;

  const scans = async (): Promise<ScanFolder | null> => {
    const folder = (await opened).current();
    if (folder === null) return null;
    if (watched?.folder !== folder)
      watched = { folder, scans: watchScanFolder(files, folder, { now: Date.now }) };
    return watched.scans;
  };
  const look = async () => (await (await scans())?.look()) ?? OFF;
  const refuse = <R extends string>(refusal: R) => ({ ok: false, refusal }) as const;
  const mayChoose = () => {
    const config = access.config();
    return config !== null && mayChangeSettings(config, access.access());
  };
  const keep = async (folder: string | null) => {
    const written = await (await opened).keep(folder);
    return written.ok ? ({ ok: true, state: (await look()).state } as const) : written;
  };

  return {
    'scan-folder:choose': async () => {
      if (!mayChoose()) return refuse('administrator-needed');
      const folder = await askFolder();
      if (folder === null) return { ok: true, state: (await look()).state };
      const refusal = await folderRefusal(files, folder, home);
      return refusal === null ? keep(folder) : refuse(refusal);
    },
    'scan-folder:forget': async () => (mayChoose() ? keep(null) : refuse('administrator-needed')),
    'scan-folder:look': look,
    'scan-folder:read': async ({ id, offset }) => (await (await scans())?.read(id, offset)) ?? null,
    'scan-folder:settle': async ({ id, end }) => (await (await scans())?.settle(id, end)) ?? { moved: false },
  };
}
