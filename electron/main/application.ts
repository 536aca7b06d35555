import { app, Menu, session, type BrowserWindow } from 'electron';
import { COMMAND_CHANNEL, DISK_CHANNEL } from '../../shared/ipc/contract';
import type { Language } from '../../shared/wording/wording';
import { bridgeHandlers } from './bridge';
import { diskFiles } from './files/file-system';
import { registerHandlers } from './ipc/register';
import { giveUp, openDesk } from './open-desk';
import { practiceArea } from './practice/practice-area';
import { preparePractice } from './practice/prepare-practice';
import { serveApp } from './shell/app-protocol';
import { closeCalmly } from './shell/close-calmly';
import { guardSession } from './shell/guards';
import { menuTemplate } from './shell/menu-template';
import { APP_PAGE } from './shell/origin';
import { recoverPage } from './shell/recover-page';
import { createSay, type Say } from './shell/say';
import { createWindow } from './shell/window';
import { openWindowMemory } from './shell/window-memory';
import type { Stores } from './stores';
import type { Surroundings } from './surroundings';

export type Application = { readonly show: () => void };

function installMenu(language: Language, window: () => BrowserWindow | null, isDevelopment: boolean): void {
  const template = menuTemplate({
    language,
    isMac: process.platform === 'darwin',
    hasDeveloperTools: isDevelopment,
    send: (command) => window()?.webContents.send(COMMAND_CHANNEL, command),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

async function openWindow(surroundings: Surroundings, stores: Stores, say: Say): Promise<BrowserWindow> {
  const { home, preload, isDevelopment, realHome } = surroundings;
  const memory = await openWindowMemory(diskFiles, home);
  const title = realHome === null ? say.words().appName : say.words().practiceTitle;
  const window = createWindow({ title, preload, kept: memory.kept, hasDeveloperTools: isDevelopment });
  // The page has a title of its own, which must not hide that this is practice.
  if (realHome !== null) window.on('page-title-updated', (event) => event.preventDefault());
  memory.follow(window);
  closeCalmly(window, () => Promise.all([stores.idle(), memory.idle(), stores.sealed.abortAll()]));
  recoverPage(window, {
    say,
    onGone: () => void Promise.all([stores.uploads.abortAll(), stores.sealed.abortAll()]),
    quit: () => app.quit(),
  });
  return window;
}

/**
 * Opens the stores, the bridge and the window, in this order: a page never finds a bridge that is
 * not there. Call once Electron is ready. Null when there is a reason not to open; the person has
 * been told then.
 */
export async function openApplication(surroundings: Surroundings): Promise<Application | null> {
  const { developmentServer, isDevelopment, saveWithoutAsking } = surroundings;
  let window: BrowserWindow | null = null;
  let language: Language = 'zh-CN';
  const say = createSay(() => language);
  const tell = (message: string, detail: string) =>
    void say.ask(window, { message, detail, buttons: [say.words().ok] });
  const speakIn = (next: Language) => {
    language = next;
    installMenu(language, () => window, isDevelopment);
  };

  // Before anything is waited for: Chromium begins to look after its dictionaries at once.
  guardSession(session.defaultSession, developmentServer);

  const { home, realHome, freeSpaceFile } = surroundings;
  if (realHome !== null) await preparePractice(diskFiles, { home, realHome });
  const desk = await openDesk({ home, freeSpaceFile });
  if (!desk.ok) {
    await giveUp(say, desk);
    return null;
  }
  const { stores, about, found } = desk;
  speakIn(stores.config.current()?.language ?? language);

  serveApp(surroundings.rendererFolder);
  const onConfigured = (config: { readonly language: Language }) => speakIn(config.language);
  const practice = practiceArea(surroundings, () => window);
  const bridge = { home, stores, about, found, window: () => window, saveWithoutAsking, onConfigured };
  registerHandlers(bridgeHandlers({ ...bridge, practice }), developmentServer);
  stores.space.follow((disk) => window?.webContents.send(DISK_CHANNEL, disk));

  const opened = await openWindow(surroundings, stores, say);
  window = opened;
  opened.on('closed', () => (window = null));
  await opened.loadURL(developmentServer ?? APP_PAGE);
  if (stores.config.wasDamaged) tell(say.words().settingsDamaged, say.words().settingsDamagedWhat);

  return {
    show: () => {
      if (window?.isMinimized()) window.restore();
      window?.focus();
    },
  };
}
