import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import { lstatSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { startLine } from './electron-desk';

export type Opened = { readonly app: ElectronApplication; readonly page: Page };

/** Opens the app in practice on a home folder that may hold real data. */
export async function openPractice(home: string): Promise<Opened> {
  const app = await _electron.launch({ ...startLine(home, ['--practice']), timeout: 30_000 });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  await page.waitForSelector('nav', { timeout: 45_000 });
  return { app, page };
}

/** The process that practises on a home, by the lock Chromium keeps there; null when none does. */
export function practisingProcess(home: string): number | null {
  const lock = join(home, 'practice', 'SingletonLock');
  if (lstatSync(lock, { throwIfNoEntry: false }) === undefined) return null;
  const pid = Number(readlinkSync(lock).split('-').at(-1));
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

/** Waits for a practice other than `before` to run and answers its process. */
export async function otherPractice(home: string, before: number | null): Promise<number> {
  let found: number | null = null;
  await expect
    .poll(
      () => {
        found = practisingProcess(home);
        return found !== null && found !== before;
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  return found ?? 0;
}

/** Ends a practice that no test holds by the hand, and waits until it is gone. */
export async function endPractice(home: string): Promise<void> {
  const pid = practisingProcess(home);
  if (pid === null) return;
  process.kill(pid, 'SIGTERM');
  await expect.poll(() => practisingProcess(home), { timeout: 15_000 }).toBeNull();
}
