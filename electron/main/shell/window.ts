import { BrowserWindow, screen } from 'electron';
import { MINIMUM_SIZE, placeWindow, type WindowState } from './window-state';

export type WindowOptions = {
  readonly title: string;
  /** Absolute path of the built preload script. */
  readonly preload: string;
  readonly kept: WindowState | null;
  readonly hasDeveloperTools: boolean;
};

/** Makes the product's window where it last was; it shows itself once its page has been painted. */
export function createWindow(options: WindowOptions): BrowserWindow {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const areas = [main, ...others].map(({ workArea }) => workArea);
  const { x, y, width, height, isMaximised } = placeWindow(options.kept, areas);
  const window = new BrowserWindow({
    x,
    y,
    width,
    height,
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: options.title,
    show: false,
    autoHideMenuBar: true,
    // Every switch that keeps a page in its place, set by hand and in this place: a default is not a
    // decision, and the security linter reads no further (checks E-02 to E-12).
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: options.hasDeveloperTools,
    },
  });
  window.once('ready-to-show', () => {
    if (isMaximised) window.maximize();
    window.show();
  });
  return window;
}
