import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { contract, type Channel } from '../../../shared/ipc/contract';
import { isOwnPage } from '../shell/origin';
import { answer } from './answer';
import type { Handlers } from './handlers';

/** Only the page itself may call: no frame inside it, and no page that came from elsewhere. */
function isTrustedSender(
  { sender, senderFrame }: IpcMainInvokeEvent,
  developmentServer: string | null,
): boolean {
  // The declarations of older Electron say that there always is a frame; a page that is going away has none.
  const frame = senderFrame as IpcMainInvokeEvent['senderFrame'] | null | undefined;
  if (!frame || sender.isDestroyed()) return false;
  return frame.parent === null && isOwnPage(frame.url, developmentServer);
}

/** Connects every channel of the contract: the one place where the raw bridge is touched. */
export function registerHandlers(handlers: Handlers, developmentServer: string | null): void {
  for (const channel of Object.keys(contract) as Channel[]) {
    ipcMain.handle(channel, (event, request: unknown) =>
      answer(handlers, { channel, request, isTrusted: isTrustedSender(event, developmentServer) }),
    );
  }
}
