import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { electronExecutable } from '../../../scripts/setup/electron-runtime.mjs';
import { electronSwitches } from '../../../scripts/setup/electron-switches.mjs';
import type { Acknowledged, DatabaseContents, Faults, Refused } from '../harness/faults';
import { Clerk } from '../../support/clerk';
import { SAMPLE_STORE } from '../../support/sample-complaint';
import { APP_FOLDER } from './surroundings';

/** Where the build puts the harness, beside the page's own scripts. */
const HARNESS = 'app://desk/assets/harness.js';

export type Heard = { readonly acknowledged: Acknowledged[]; readonly refused: Refused[] };

export const nothingHeard = (): Heard => ({ acknowledged: [], refused: [] });

export type LaunchOptions = { readonly env?: Readonly<Record<string, string>>; readonly timeout?: number };

/** The executable and its arguments, as for any start of the app. */
export const commandLine = (): readonly [path: string, args: readonly string[]] => [
  electronExecutable().path,
  [...electronSwitches({ isVirtual: process.platform === 'linux' }).switches, APP_FOLDER],
];

export const environment = (home: string): Record<string, string> => {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return { ...Object.fromEntries(own), COMPLAINT_DESK_HOME: home, LANG: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' };
};

/** A running app: the real main process, preload and page. */
export class FaultApp {
  private constructor(
    readonly app: ElectronApplication,
    /** kept, because Playwright forgets it once the app has closed */
    readonly process: ChildProcess,
    readonly page: Page,
    readonly home: string,
  ) {}

  /** Starts the app on a home folder; its page may still be opening its data. */
  static async launch(home: string, { env = {}, timeout = 30_000 }: LaunchOptions = {}): Promise<FaultApp> {
    const [executablePath, args] = commandLine();
    const app = await _electron.launch({
      executablePath,
      args: [...args],
      env: { ...environment(home), ...env },
      timeout,
    });
    const child = app.process();
    try {
      return new FaultApp(app, child, await app.firstWindow({ timeout }), home);
    } catch (error) {
      await killGroup(child);
      throw error;
    }
  }

  /** Waits for the screens, which mount only when both homes of the log are in step. */
  async ready(timeout = 30_000): Promise<this> {
    await this.page.waitForSelector('nav', { timeout });
    return this;
  }

  /** The first start of a fresh home folder. */
  async setUp(): Promise<this> {
    await new Clerk(this.page).setUpDesk(SAMPLE_STORE);
    return this;
  }

  /** Loads the harness into a page and lets it tell what is saved, as it happens. */
  async arm(heard: Heard, page = this.page): Promise<void> {
    await page.exposeFunction('hearAcknowledged', (save: Acknowledged) => heard.acknowledged.push(save));
    await page.exposeFunction('hearRefused', (save: Refused) => heard.refused.push(save));
    await this.armAgain(page);
  }

  /** After a reload: what was exposed is still there, the harness is not. */
  async armAgain(page = this.page): Promise<void> {
    await page.evaluate((address) => import(/* @vite-ignore */ address), HARNESS);
  }

  contents(): Promise<DatabaseContents> {
    return this.page.evaluate(() => (globalThis as unknown as { faults: Faults }).faults.contents());
  }

  find(number: string): Promise<boolean> {
    return this.page.evaluate((n) => (globalThis as unknown as { faults: Faults }).faults.find(n), number);
  }

  start(lanes: readonly string[]): Promise<void> {
    return this.page.evaluate(
      (all) => (globalThis as unknown as { faults: Faults }).faults.start(all),
      lanes,
    );
  }

  stop(): Promise<void> {
    return this.page.evaluate(() => (globalThis as unknown as { faults: Faults }).faults.stop());
  }

  register(token: string): Promise<boolean> {
    return this.page.evaluate((t) => (globalThis as unknown as { faults: Faults }).faults.register(t), token);
  }

  noteMany(
    caseIds: readonly string[],
    tokens: readonly string[],
    length = 0,
    page = this.page,
  ): Promise<void> {
    return page.evaluate((args) => (globalThis as unknown as { faults: Faults }).faults.noteMany(...args), [
      caseIds,
      tokens,
      length,
    ] as const);
  }

  /** Closes as a person would; an app that does not end in time is killed. */
  async close(): Promise<void> {
    await Promise.race([this.app.close(), new Promise((resolve) => setTimeout(resolve, 15_000))]);
    await this.kill();
  }

  /** SIGKILL to the process and all its children: nothing is flushed. */
  async kill(): Promise<void> {
    await killGroup(this.process);
  }
}

/** Playwright starts the app as leader of a process group of its own. */
async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}
