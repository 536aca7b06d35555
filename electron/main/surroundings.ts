import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { PRACTICE_SWITCH, practiceHomeOf } from './practice/practice-home';

/** Where this process runs and what it may use there. */
export type Surroundings = {
  /** The folder of everything this installation keeps. */
  readonly home: string;
  /** The home of the real data while this program practises; null in the real one. */
  readonly realHome: string | null;
  readonly rendererFolder: string;
  readonly preload: string;
  readonly isDevelopment: boolean;
  /** Origin of the live-reload server; never one in a package. */
  readonly developmentServer: string | null;
  /** Where tests have papers saved without a dialog; never in a package. */
  readonly saveWithoutAsking: string | null;
  /** A file that tells tests' idea of how many bytes are free; never in a package. */
  readonly freeSpaceFile: string | null;
};

/** The folder never follows the product's shown name, or a renamed product would start empty. */
const HOME_NAME = 'complaint-desk';

/** Fixes the data folder before anything of Chromium looks for it. Call before Electron is ready. */
export function settleIn(): Surroundings {
  const { COMPLAINT_DESK_HOME, COMPLAINT_DESK_SAVE_DIR, COMPLAINT_DESK_FREE_SPACE_FILE } = process.env;
  const { ELECTRON_RENDERER_URL } = process.env;
  const isDevelopment = !app.isPackaged;
  const inDevelopment = (value: string | undefined) => (isDevelopment && value ? value : null);
  const realHome = COMPLAINT_DESK_HOME
    ? resolve(COMPLAINT_DESK_HOME)
    : join(app.getPath('appData'), HOME_NAME);
  const isPractice = process.argv.includes(PRACTICE_SWITCH);
  const home = isPractice ? practiceHomeOf(realHome) : realHome;
  mkdirSync(home, { recursive: true, mode: 0o700 });
  app.setName(HOME_NAME);
  app.setPath('userData', home);
  const built = join(app.getAppPath(), 'out');
  return {
    home,
    realHome: isPractice ? realHome : null,
    rendererFolder: join(built, 'renderer'),
    preload: join(built, 'preload', 'index.cjs'),
    isDevelopment,
    developmentServer: inDevelopment(ELECTRON_RENDERER_URL),
    saveWithoutAsking: inDevelopment(COMPLAINT_DESK_SAVE_DIR),
    freeSpaceFile: inDevelopment(COMPLAINT_DESK_FREE_SPACE_FILE),
  };
}
