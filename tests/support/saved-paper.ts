import { expect } from '@playwright/test';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from './desk';

/**
 * The bytes of the paper on screen as the worker made them and the app saved them: a download of the
 * browser, or in Electron the one file of `folder`, where it saves without a question.
 */
export async function savedPaper({ page, engine }: Desk, folder: string): Promise<Buffer> {
  await page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 30_000 });
  const save = page.getByTestId('save-pdf');
  if (engine === 'chromium') {
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    return readFileSync(await download.path());
  }
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await save.click();
  await expect.poll(() => readdirSync(folder)).toEqual([expect.stringMatching(/\.pdf$/u)]);
  return readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
}
