import { openDeskAccess } from '../../electron/main/desk/desk-access';
import { openDeskConfig } from '../../electron/main/desk/desk-config';
import { openPins } from '../../electron/main/desk/pins';
import { diskFiles } from '../../electron/main/files/file-system';
import { watchFreeSpace } from '../../electron/main/free-space/free-space';
import { answer } from '../../electron/main/ipc/answer';
import { deskHandlers } from '../../electron/main/ipc/desk';
import { diskHandlers } from '../../electron/main/ipc/disk';
import type { Handlers } from '../../electron/main/ipc/handlers';
import { journalHandlers } from '../../electron/main/ipc/journal';
import { sentinelHandlers } from '../../electron/main/ipc/sentinel';
import { openJournals } from '../../electron/main/journal/journals';
import { guardDatabaseFolder } from '../../electron/main/sentinel/database-folder';
import { isJournalWhole } from '../../electron/main/sentinel/journal-whole';
import { openSentinel } from '../../electron/main/sentinel/sentinel';
import { createSetAside } from '../../electron/main/sentinel/set-aside';
import type { DeskBridge } from '../../shared/ipc/contract';

export type MainDesk = {
  readonly desk: DeskBridge;
  /** What is free on the disk from now on, in bytes. */
  readonly setFree: (bytes: number) => void;
  /** Writes the sentinel and lets go of all files, as the end of the program does. */
  readonly close: () => Promise<void>;
};

/**
 * The bridge over the main process's own journals, sentinel and disk watch, in a folder, without
 * Electron: what a window is answered, it is answered by the code that ships. Papers, printing,
 * drafts and evidence are not there.
 */
export async function openMainDesk(home: string): Promise<MainDesk> {
  let free = 2 ** 40;
  const files = diskFiles;
  const now = () => new Date();
  const pins = await openPins(files, { home, now: Date.now });
  const access = openDeskAccess(await openDeskConfig(files, home), pins);
  const journals = await openJournals(files, { home });
  const sentinel = await openSentinel(files, home);
  const space = await watchFreeSpace(() => Promise.resolve(free));
  const found = await guardDatabaseFolder(files, {
    home,
    now: now(),
    isJournalWhole: () => isJournalWhole({ journals, sentinel }),
  });
  const about = { lookupKey: 'a'.repeat(64), appVersion: '0', engine: 'test', platform: 'test' };
  const handlers = {
    ...deskHandlers({ access, about, onConfigured: () => undefined }),
    ...journalHandlers(journals, space),
    ...diskHandlers(space),
    ...sentinelHandlers({
      sentinel,
      found,
      setAside: createSetAside({ files, home, journals, sentinel, now }),
    }),
  } as Handlers;
  const desk: DeskBridge = {
    call: (channel, request) => answer(handlers, { channel, request, isTrusted: true }),
    onCommand: () => () => undefined,
    onDisk: () => () => undefined,
  };
  return {
    desk,
    setFree: (bytes) => (free = bytes),
    close: async () => {
      await sentinel.idle();
      await journals.close();
      space.stop();
    },
  };
}
