import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronExecutable } from '../../scripts/setup/electron-runtime.mjs';
import { electronSwitches } from '../../scripts/setup/electron-switches.mjs';

export const electronPath = (): string => electronExecutable().path;

/** The same for every window that is compared with another. */
export const windowSwitches = (): readonly string[] =>
  electronSwitches({ isVirtual: process.platform === 'linux' }).switches;

/** The environment of a launch on a home folder, without what would make Electron something else. */
export function environment(home: string): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return { ...Object.fromEntries(own), COMPLAINT_DESK_HOME: home, LANG: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' };
}

/** Opens an app folder in Electron under the driver; for figures taken inside the window, not of the start. */
export async function launchDriven(
  folder: string,
  home: string,
): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...windowSwitches(), folder],
    env: environment(home),
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return { app, page };
}

/** Opens the page of the benches on a home folder and brings it to so many cases. */
export async function launchBenchPage(
  folder: string,
  home: string,
  cases: number,
): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const opened = await launchDriven(folder, home);
  await opened.page.waitForFunction(() => 'bench' in window);
  await opened.page.evaluate((count) => window.bench.open(count), cases);
  return opened;
}

export const versionsOf = (app: ElectronApplication): Promise<Record<string, string>> =>
  app.evaluate(() => ({
    electron: process.versions.electron ?? '',
    chromium: process.versions['chrome'] ?? '',
  }));
