import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EVIDENCE_LIMIT } from '../../shared/ipc/contract';
import { Clerk } from '../support/clerk';
import { corruptJpeg, hostileFolder, hugePng, sparseFilm } from '../support/hostile-files';
import { expect, test } from '../support/launch-app';
import { HANG, LONG_TASK_GOAL, watchLongTasks } from '../support/long-tasks';
import { saveForm } from '../support/save-form';
import { SAMPLE_STORE } from '../support/sample-complaint';

/** A folder for one test alone: a worker that has done with one test may get another of this file. */
async function inFolder(use: (path: string) => Promise<void>): Promise<void> {
  const folder = await hostileFolder();
  try {
    await use(folder.path);
  } finally {
    await folder.remove();
  }
}

const refusal = (page: Page) => page.getByRole('alert').filter({ hasText: '没有添加' });

test('files that are not what they seem are kept as they are, and none is decoded that would hang the window', async ({
  desk,
}) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.fillForm({ description: '漆面有划痕', plate: '沪A7K269' });
  const tasks = await watchLongTasks(page);
  await page.locator('input[type=file]').setInputFiles([
    { name: '坏图.jpg', mimeType: 'image/jpeg', buffer: corruptJpeg() },
    { name: '委托书.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') },
    { name: '五万像素.png', mimeType: 'image/png', buffer: hugePng(50_000) },
    { name: '图.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg onload="document.title=1"/>') },
    { name: '照片\u202egpj.exe', mimeType: 'image/jpeg', buffer: Buffer.from('MZ\u0000\u0001') },
  ]);
  const kept = page.locator('[data-evidence]');
  await expect(kept).toHaveCount(5);
  await expect(page.getByText('照片‹U+202E›gpj.exe')).toBeVisible();
  const longest = await tasks.longest();
  console.log(`${desk.engine}: five hostile files, longest task ${longest} ms (goal ${LONG_TASK_GOAL})`);
  expect(longest).toBeLessThanOrEqual(HANG);

  await saveForm(page);
  await clerk.press('c');
  await expect(kept).toHaveCount(5);
  await expect(kept.locator('img')).toHaveCount(0);
  for (const name of ['坏图.jpg', '五万像素.png', '图.svg', '委托书.jpg']) {
    await kept.getByRole('button', { name }).click();
    const viewer = page.getByRole('dialog');
    await expect(viewer).toContainText('SHA-256');
    await expect(viewer.locator('img, iframe, embed, object')).toHaveCount(0);
    await clerk.press('Escape');
    await expect(viewer).toBeHidden();
  }
  await expect(page).toHaveTitle('客诉台');
});

/** Notes how far the bar of a file on its way was seen to go, in per cent. */
async function watchProgress(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { highest: 0 };
    Object.assign(window, { progressSeen: seen });
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll('[role=progressbar]'))
        seen.highest = Math.max(seen.highest, Number(bar.getAttribute('aria-valuenow')));
    }).observe(document.body, { subtree: true, attributes: true, childList: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { progressSeen: { highest: number } }).progressSeen.highest);
}

test('a film just under the limit is taken with its progress, one above is refused in words', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.fillForm({ description: '漆面有划痕', plate: '沪A7K269' });
  await inFolder(async (folder) => {
    const [under, above] = [join(folder, 'under.mp4'), join(folder, 'above.mp4')];
    await sparseFilm(under, EVIDENCE_LIMIT);
    await sparseFilm(above, EVIDENCE_LIMIT + 1);
    const input = page.locator('input[type=file]');
    await input.setInputFiles(above);
    await expect(refusal(page)).toContainText('「above.mp4」 没有添加：文件超过 200 MB');
    const highest = await watchProgress(page);
    await input.setInputFiles(under);
    await expect(page.getByTestId('save')).toContainText('证据还在存');
    // The window answers while the film goes over.
    await page.locator('input[data-fact=customerName]').fill('陈思远');
    await expect(page.locator('[data-evidence]')).toContainText('200.0 MB', { timeout: 120_000 });
    expect(await highest()).toBeGreaterThan(50);
    expect(await saveForm(page)).toMatch(/^TSSH01-/u);
  });
});

/** A drop as the operating system makes it. */
async function dropForReal(page: Page, files: readonly string[]): Promise<void> {
  const box = await page.locator('textarea[data-fact=description]').boundingBox();
  const cdp = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20, data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, ...at });
}

/** The same as the page sees it: the oldest engine's debugger drops files without names and bytes. */
async function dropInside(page: Page): Promise<void> {
  await page.locator('textarea[data-fact=description]').evaluate((entry) => {
    const named = (name: string, isDirectory: boolean) => ({
      kind: 'file',
      webkitGetAsEntry: () => ({ name, isDirectory }),
    });
    const files = [new File([], '行车记录'), new File(['委托书 2026-11-03'], '委托书.txt')];
    const dropped = new DragEvent('drop', { bubbles: true, cancelable: true });
    const items = [named('行车记录', true), named('委托书.txt', false)];
    Object.defineProperty(dropped, 'dataTransfer', { value: { items, files } });
    entry.dispatchEvent(dropped);
  });
}

test('a folder that is dropped is refused as one, and a file beside it is taken', async ({ desk }) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.fillForm({ description: '漆面有划痕', plate: '沪A7K269' });
  await inFolder(async (folder) => {
    const [inside, file] = [join(folder, '行车记录'), join(folder, '委托书.txt')];
    await mkdir(inside);
    await writeFile(file, '委托书 2026-11-03');
    await (desk.engine === 'chromium' ? dropForReal(page, [inside, file]) : dropInside(page));
    await expect(refusal(page)).toContainText('「行车记录」 没有添加：这是一个文件夹');
    await expect(page.locator('[data-evidence]')).toHaveCount(1);
    await expect(page.locator('[data-evidence]')).toContainText('委托书.txt');
  });
});

/** Chooses `count` small files inside the page: the debugger of the oldest engine sets no such list. */
const chooseMany = (page: Page, count: number): Promise<void> =>
  page.locator('input[type=file]').evaluate((element, wanted) => {
    const chosen = new DataTransfer();
    for (let nth = 0; nth < wanted; nth += 1)
      chosen.items.add(new File([`第 ${nth} 页`], `聊天记录-${nth}.txt`, { type: 'text/plain' }));
    (element as HTMLInputElement).files = chosen.files;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, count);

test('of a thousand files five hundred are taken, and the others are refused in one sentence', async ({
  desk,
}) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.fillForm({ description: '漆面有划痕', plate: '沪A7K269' });
  const tasks = await watchLongTasks(page);
  await chooseMany(page, 1000);
  await expect(refusal(page)).toHaveCount(1, { timeout: 60_000 });
  await expect(refusal(page)).toContainText('等 500 个文件 没有添加：一件投诉最多 500 个附件');
  await expect(page.locator('[data-evidence]')).toHaveCount(500, { timeout: 180_000 });
  const longest = await tasks.longest();
  console.log(`${desk.engine}: 1000 files, longest task ${longest} ms (goal ${LONG_TASK_GOAL})`);
  expect(longest).toBeLessThanOrEqual(HANG);
  const number = await saveForm(page);
  await desk.restart();
  await desk.page.locator(`[data-case="${number}"]`).click();
  await expect(desk.page.locator('[data-evidence]')).toHaveCount(500);
});
