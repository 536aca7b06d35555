import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/launch-app';
import { openSignedPapers, savedForm, scanOf, sheetWithCode } from '../../support/signed-scans';

let folder = '';
let scanner = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaint-desk-scanner-'));
  scanner = join(folder, 'scanner');
  mkdirSync(scanner);
  process.env['COMPLAINT_DESK_SAVE_DIR'] = folder;
});

test.afterEach(() => {
  delete process.env['COMPLAINT_DESK_SAVE_DIR'];
  rmSync(folder, { recursive: true, force: true });
});

async function chooseFolder(page: Page): Promise<void> {
  await page.keyboard.press('Alt+0');
  const card = page.getByTestId('scan-folder');
  await card.getByRole('button', { name: '选文件夹' }).click();
  await expect(card).toContainText('正在看着「scanner」');
}

const inFolder = (name: string) => readdirSync(join(scanner, name));

test('what the scanner saves is filed from any screen and moved away; what cannot be waits', async ({
  desk,
}) => {
  test.slow();
  const { pdf } = await savedForm(desk, folder);
  const { page } = desk;
  // A scan lies there before the folder is chosen.
  writeFileSync(join(scanner, 'SCAN0001.png'), scanOf(pdf, 1));
  await chooseFolder(page);
  expect(await page.content()).not.toContain(folder);
  await expect(page.getByText('扫描文件夹：归档 1 张')).toBeVisible({ timeout: 30_000 });
  expect(inFolder('已归档')).toEqual(['SCAN0001.png']);

  // Half a file waits for its other half; the same sheet once more, a sheet without a code, and no scan at all.
  const second = scanOf(pdf, 2);
  writeFileSync(join(scanner, 'SCAN0002.png'), second.subarray(0, 5000));
  writeFileSync(join(scanner, 'SCAN0003.png'), scanOf(pdf, 1));
  writeFileSync(join(scanner, 'SCAN0004.png'), sheetWithCode('https://example.com/'));
  writeFileSync(join(scanner, '说明.txt'), '不是扫描件');
  await expect.poll(() => inFolder('已归档').length, { timeout: 40_000 }).toBe(2);
  await expect
    .poll(() => readdirSync(scanner).includes('待认领') && inFolder('待认领'), { timeout: 40_000 })
    .toEqual(['SCAN0004.png']);
  const card = page.getByTestId('scan-folder');
  await expect(card).toContainText('1 个文件还没传完');
  await expect(card).toContainText('1 个文件不是 PNG、JPEG 或 PDF');
  writeFileSync(join(scanner, 'SCAN0002.png'), second);
  await expect.poll(() => inFolder('已归档').length, { timeout: 40_000 }).toBe(3);
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('button', { name: '收回签字单据 · 1 张待认领' })).toBeVisible();
  expect(readdirSync(scanner).sort()).toEqual(['待认领', '说明.txt', '已归档'].sort());
  expect(desk.complaints).toEqual([]);
});

test('a folder that goes away is told, tried again, and watched over a restart', async ({ desk }) => {
  test.slow();
  const { pdf } = await savedForm(desk, folder);
  await chooseFolder(desk.page);
  renameSync(scanner, `${scanner}-away`);
  await expect(desk.page.getByTestId('scan-folder')).toContainText('打不开', { timeout: 20_000 });
  await desk.page.keyboard.press('Alt+1');
  await expect(desk.page.getByTestId('scan-folder-gone')).toBeVisible();
  await desk.close();
  renameSync(`${scanner}-away`, scanner);
  writeFileSync(join(scanner, 'SCAN0009.png'), scanOf(pdf, 1));
  await desk.restart();
  await expect.poll(() => readdirSync(scanner), { timeout: 40_000 }).toEqual(['已归档']);
  await openSignedPapers(desk);
  await expect(desk.page.getByTestId('scan-results').locator('li')).toHaveAttribute('data-outcome', 'filed');
  await expect(desk.page.getByTestId('folder-line')).toContainText('正在看着「scanner」');
});
