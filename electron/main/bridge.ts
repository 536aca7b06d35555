import { app, type BrowserWindow } from 'electron';
import { COMMAND_CHANNEL, type DeskAbout, type DeskConfig } from '../../shared/ipc/contract';
import { diskFiles } from './files/file-system';
import { attentionHandlers } from './ipc/attention';
import { deskHandlers } from './ipc/desk';
import { diskHandlers } from './ipc/disk';
import { draftHandlers } from './ipc/drafts';
import { evidenceHandlers } from './ipc/evidence';
import type { Handlers } from './ipc/handlers';
import { journalHandlers } from './ipc/journal';
import { paperHandlers } from './ipc/papers';
import { lookHandlers } from './ipc/paper-look';
import { policyHandlers } from './ipc/policies';
import { phraseHandlers } from './ipc/phrases';
import { practiceHandlers, type PracticeArea } from './ipc/practice';
import { printingHandlers } from './ipc/printing';
import { sealedHandlers } from './ipc/sealed';
import { scanFolderHandlers } from './ipc/scan-folder';
import { sentinelHandlers } from './ipc/sentinel';
import { keptInside } from './practice/kept-inside';
import { createPrinting } from './printing/printing';
import { unixSpooler } from './printing/unix-spooler';
import { windowsSpooler } from './printing/windows-spooler';
import { createAskWhere } from './save-as/ask-where';
import { createAskFolder } from './scan-folder/ask-folder';
import type { FolderFinding } from './sentinel/database-folder';
import { createSetAside } from './sentinel/set-aside';
import { createAttention } from './shell/attention';
import type { Stores } from './stores';

export type Bridge = {
  /** The data folder. */
  readonly home: string;
  readonly stores: Stores;
  readonly found: FolderFinding;
  readonly about: DeskAbout;
  readonly window: () => BrowserWindow | null;
  readonly saveWithoutAsking: string | null;
  readonly onConfigured: (config: DeskConfig) => void;
  readonly practice: PracticeArea;
};

/** Every channel of the contract over the real stores, printers and dialogs. */
export function bridgeHandlers(bridge: Bridge): Handlers {
  const { home, stores, found, about, window, saveWithoutAsking, onConfigured, practice } = bridge;
  const folder = app.getPath('documents');
  const asking = { window, folder, withoutAsking: saveWithoutAsking };
  const askWhere = createAskWhere(asking);
  const askFolder = createAskFolder(asking);
  const spooler = process.platform === 'win32' ? windowsSpooler() : unixSpooler();
  const showToday = () => window()?.webContents.send(COMMAND_CHANNEL, 'go-today');
  const printing = createPrinting({ files: diskFiles, spooler, temporary: app.getPath('temp') });
  const { access, drafts, evidenceFolder: root, journals, policies, sentinel, space, uploads } = stores;
  const setAside = createSetAside({ files: diskFiles, home, journals, sentinel, now: () => new Date() });
  const handlers: Handlers = {
    ...deskHandlers({ access, about, onConfigured }),
    ...journalHandlers(journals, space),
    ...sentinelHandlers({ sentinel, found, setAside }),
    ...diskHandlers(space),
    ...draftHandlers(drafts),
    ...policyHandlers(policies, access),
    ...lookHandlers(stores.looks, access),
    ...evidenceHandlers({ files: diskFiles, root, uploads, askWhere, space }),
    ...paperHandlers(diskFiles, askWhere),
    ...sealedHandlers({ exports: stores.sealed, root, askWhere }),
    ...printingHandlers(printing),
    ...attentionHandlers(createAttention(window, showToday)),
    ...phraseHandlers(stores.phrases),
    ...scanFolderHandlers({ files: diskFiles, home, access, askFolder }),
    ...practiceHandlers(practice),
  };
  return practice.isPractice ? keptInside(handlers) : handlers;
}
