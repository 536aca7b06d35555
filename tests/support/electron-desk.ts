import { _electron, type ElectronApplication } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronExecutable } from '../../scripts/setup/electron-runtime.mjs';
import { electronSwitches } from '../../scripts/setup/electron-switches.mjs';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { type Desk, noteComplaints } from './desk';

/** The environment without what would make Electron something else than the app. */
const environment = (home: string): Record<string, string> => {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return { ...Object.fromEntries(own), COMPLAINT_DESK_HOME: home, LANG: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' };
};

/** How the app is started on a home folder, for tests that start it by other means, too. */
export const startLine = (home: string, switches: readonly string[] = []) => ({
  executablePath: electronExecutable().path,
  args: [...electronSwitches({ isVirtual: process.platform === 'linux' }).switches, ...switches, ROOT],
  env: environment(home),
});

const launch = (home: string, switches: readonly string[]): Promise<ElectronApplication> =>
  _electron.launch({
    ...startLine(home, switches),
    timeout: 30_000,
  });

/** Kills the process and its children: Playwright starts it as leader of a group of its own. */
const killGroup = async (app: ElectronApplication): Promise<void> => {
  const { pid } = app.process();
  if (pid === undefined) return;
  const ended = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  await ended;
};

/** Opens the app in Electron on a fresh home folder, which `dispose` removes; `switches` go to Chromium. */
export const openElectronDesk = async (
  switches: readonly string[] = [],
): Promise<{ desk: Desk; dispose: () => Promise<void> }> => {
  const home = await mkdtemp(join(tmpdir(), 'complaint-desk-test-'));
  const complaints: string[] = [];
  let running = false;

  const open = async () => {
    const app = await launch(home, switches);
    running = true;
    app.on('close', () => (running = false));
    const page = await app.firstWindow();
    noteComplaints(page, complaints);
    await page.waitForLoadState('load');
    return { app, page };
  };

  const first = await open();
  const desk: Desk = {
    engine: 'electron',
    ...first,
    home,
    complaints,
    close: async () => {
      if (running) await desk.app?.close();
    },
    kill: async () => {
      if (running && desk.app !== null) await killGroup(desk.app);
    },
    restart: async () => {
      await desk.close();
      Object.assign(desk, await open());
      return desk.page;
    },
  };
  const dispose = async () => {
    await desk.kill();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { desk, dispose };
};
