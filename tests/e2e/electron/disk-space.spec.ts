import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE } from '../../support/sample-complaint';

const MEGABYTE = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'complaint-desk-free-'));
const path = join(folder, 'free');
const setFree = (megabytes: number) => writeFileSync(path, String(megabytes * MEGABYTE));

test.beforeAll(() => {
  process.env['COMPLAINT_DESK_FREE_SPACE_FILE'] = path;
  setFree(10_000);
});
test.afterAll(() => {
  delete process.env['COMPLAINT_DESK_FREE_SPACE_FILE'];
  rmSync(folder, { recursive: true });
});

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('F2');
  await page.locator('textarea[data-fact=description]').fill(text);
  await page.locator('input[data-fact=plate]').fill('沪B12345');
}

test('a disk that fills up warns, then lets nothing be saved but drafts, and saves again when there is room', async ({
  desk,
}) => {
  test.setTimeout(150_000);
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  const disk = page.getByTestId('disk');
  await expect(disk).toBeHidden();

  setFree(1_000);
  await type(page, '第一件：空调异响');
  await page.keyboard.press('Control+Enter');
  await page.getByTestId('case-number').waitFor();
  await expect(disk).toHaveAttribute('data-level', 'low');
  await expect(page.locator('.mantine-Notification-root')).toContainText('磁盘剩余不到 2 GB');

  setFree(400);
  await type(page, '第二件：刹车抖动');
  await expect(page.getByTestId('draft-state')).toHaveAttribute('data-kept', 'true');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('save-refused')).toContainText('磁盘已满');
  await expect(disk).toHaveAttribute('data-level', 'read-only');
  await expect(page.locator('.mantine-Notification-root')).toContainText('磁盘快满，只能查看');
  await expect(page.locator('footer')).toContainText('共 1 件');

  // Nobody does anything: the watch itself notices that there is room again.
  setFree(10_000);
  await expect(disk).toBeHidden({ timeout: 45_000 });
  await page.keyboard.press('Control+Enter');
  await page.getByTestId('case-number').waitFor();
  await expect(page.locator('footer')).toContainText('共 2 件');
});

test('on a disk with no room at all the database is not even opened, until there is some', async ({
  desk,
}) => {
  await new Clerk(desk.page).setUpDesk(SAMPLE_STORE);
  await desk.close();
  setFree(50);
  await desk.restart();
  const opening = desk.page.getByTestId('opening');
  await expect(opening).toHaveAttribute('data-page', 'no-room');
  await expect(opening).toContainText('已登记的案件和草稿都在');
  setFree(10_000);
  await desk.page.waitForSelector('nav');
});
