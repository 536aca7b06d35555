import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE } from '../../support/sample-complaint';

const KILLS = 20;

/** Registers short complaints one after the other until the window is gone; tells each number that was shown. */
async function registerUntilKilled(
  page: Page,
  run: number,
  onSaved: (number: string) => void,
): Promise<void> {
  for (let nth = 0; nth < 50; nth += 1) {
    await page.keyboard.press('F2');
    const description = page.locator('textarea[data-fact=description]');
    await description.waitFor({ timeout: 5_000 });
    await description.fill(`第 ${run} 轮第 ${nth} 件：空调异响`);
    await page.locator('input[data-fact=plate]').fill(`沪B${String(run * 50 + nth).padStart(5, '0')}`);
    await page.keyboard.press('Control+Enter');
    const number = await page.getByTestId('case-number').textContent({ timeout: 5_000 });
    if (number !== null) onSaved(number);
  }
}

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

test(`${KILLS} kills while saving lose no complaint that was shown as saved`, async ({ desk }) => {
  test.setTimeout(420_000);
  await new Clerk(desk.page).setUpDesk(SAMPLE_STORE);
  const saved = new Set<string>();
  for (let run = 0; run < KILLS; run += 1) {
    const { page } = desk;
    await page.waitForSelector('nav');
    let tellFirst: () => void = () => undefined;
    const first = new Promise<void>((resolve) => (tellFirst = resolve));
    const registering = registerUntilKilled(page, run, (number) => {
      saved.add(number);
      tellFirst();
    }).catch(() => undefined);
    // Every other run dies somewhere in its first saves, the others a moment after one was shown.
    await Promise.race([run % 2 === 0 ? after(300 + Math.random() * 2_500) : first, after(20_000)]);
    await after(Math.random() * 600);
    await desk.kill();
    await registering;
    await desk.restart();
  }

  const { page } = desk;
  await page.waitForSelector('nav');
  await page.keyboard.press('Alt+2');
  const search = page.getByRole('textbox', { name: /编号、车牌/u });
  const lost: string[] = [];
  for (const number of saved) {
    await search.fill(number);
    const row = page.locator(`[data-case="${number}"]`);
    await row.waitFor({ timeout: 5_000 }).catch(() => lost.push(number));
  }
  console.log(`${KILLS} kills, ${saved.size} complaints shown as saved, ${lost.length} lost`);
  expect(saved.size).toBeGreaterThanOrEqual(KILLS / 2);
  expect(lost).toEqual([]);

  // Both homes of the log tell the same: as many registrations in the journal as cases on screen.
  await search.fill('');
  const folder = join(desk.home ?? '', 'journal');
  const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.includes('"type":"registered"'));
  await expect(page.getByTestId('screen-count')).toHaveText(`共 ${lines.length} 件`);
});
