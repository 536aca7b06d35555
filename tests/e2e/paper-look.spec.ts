import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pageTexts, readCode, squeezed } from '../papers/pdf-tools';
import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_LOGO } from '../support/sample-logo';
import { SAMPLE_STORE, sampleComplaint } from '../support/sample-complaint';
import { savedPaper } from '../support/saved-paper';
import { openSettings } from '../support/settings';

const NAME = '海岳汽车浦东店';
const FOOT = '欢迎关注公众号海岳服务';
const LOGO = Buffer.from(SAMPLE_LOGO.data.split(',')[1] ?? '', 'base64');

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaint-desk-look-'));
  process.env['COMPLAINT_DESK_SAVE_DIR'] = folder;
});
test.afterAll(() => {
  delete process.env['COMPLAINT_DESK_SAVE_DIR'];
  rmSync(folder, { recursive: true, force: true });
});

const textOf = (bytes: Uint8Array) => squeezed(pageTexts(bytes).join(''));

const chooseLogo = (page: Page, name: string, buffer: Buffer) =>
  page
    .getByTestId('papers-section')
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'image/png', buffer });

const previewIsDrawn = (page: Page) =>
  expect(
    page.locator('[data-testid=look-preview]:not([data-drawing]) canvas[data-drawn=yes]').first(),
  ).toBeVisible({
    timeout: 30_000,
  });

/** The blocks of the chosen paper as they are listed. */
const order = (page: Page) =>
  page.locator('[data-block]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-block')));

test('logo, head, foot and order of blocks are changed, print, and are there after a reload', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const number = await clerk.register(sampleComplaint());

  await test.step('head, foot and logo', async () => {
    await openSettings(page, '单据');
    await previewIsDrawn(page);
    await page.getByLabel('抬头店名').fill(NAME);
    await page.getByLabel('页脚第一行').fill(FOOT);
    await chooseLogo(page, 'logo.png', LOGO);
    await expect(page.getByTestId('logo')).toBeVisible();
  });

  await test.step('a block moved by the keyboard keeps the keyboard; one dragged; one hidden', async () => {
    await page.locator('[data-choice=record-form]').click();
    await expect(page.locator('[data-block]')).toHaveCount(13);
    await page.locator('[data-handle=kind]').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.locator('[data-handle=kind]')).toBeFocused();
    await page.locator('[data-block=customer]').dragTo(page.locator('[data-block=registration]'));
    expect((await order(page)).slice(0, 4)).toEqual(['customer', 'registration', 'kind', 'car']);
    await page.getByRole('switch', { name: '显示「车辆」' }).press('Space');
    await expect(page.getByRole('switch', { name: '显示「投诉内容」' })).toHaveCount(0);
    await expect(page.getByRole('switch', { name: '显示「客户要求」' })).toHaveCount(0);
    await previewIsDrawn(page);
  });

  await test.step('leaving asks; going to register does not, and loses nothing', async () => {
    await page.keyboard.press('Alt+1');
    await expect(page.getByRole('dialog')).toContainText('单据样式还没有保存');
    await page.getByRole('button', { name: '继续修改' }).click();
    await page.keyboard.press('F2');
    await expect(page.locator('[data-fact=description]')).toBeVisible();
    await page.keyboard.press('Alt+0');
    await expect(page.getByText('有改动，还没有保存')).toBeVisible();
    await page.keyboard.press('Alt+1');
    await page.getByRole('button', { name: '保存并离开' }).click();
    await expect(page.getByText('单据样式已保存')).toBeVisible();
    await page.getByText(number).first().waitFor();
  });

  const printed = async () => {
    await page.getByText(number).first().click();
    await page.locator('[data-paper=record-form] button').last().click();
    return savedPaper(desk, folder);
  };
  const isAsWanted = (bytes: Buffer) => {
    const text = textOf(bytes);
    expect(text).toContain(NAME);
    expect(text).toContain(FOOT);
    expect(text).toContain('个人信息仅用于');
    expect(text.indexOf('投诉人')).toBeLessThan(text.indexOf('受理渠道'));
    expect(text).not.toContain('购车日期');
    expect(text).toContain('主管领导签字：');
    expect(text).toContain(`${number}·客户投诉记录表·第1版`);
    expect(readCode(bytes, 1)).toContain(number);
    expect(bytes.includes('/DCTDecode')).toBe(true);
  };
  await test.step('the paper prints so, also after a reload', async () => {
    isAsWanted(await printed());
    await page.reload();
    await page.waitForSelector('nav');
    await page.keyboard.press('Alt+1');
    isAsWanted(await printed());
  });
  expect(desk.complaints).toEqual([]);
});

test('what was saved is taken back, a paper goes back to default, and no file spoils the look', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await openSettings(page, '单据');
  await previewIsDrawn(page);
  for (const [name, buffer, said] of [
    ['a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'SVG 图形不能印在单据上'],
    ['b.png', Buffer.from('not a picture'), '不是 PNG、JPEG 或 WebP 图片'],
    ['c.png', LOGO.subarray(0, 300), '不是 PNG、JPEG 或 WebP 图片'],
    ['d.png', Buffer.alloc(10 * 1024 * 1024 + 1), '图片超过 10 MB'],
  ] as const) {
    await chooseLogo(page, name, buffer);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.getByTestId('logo')).toHaveCount(0);
  }
  await expect(page.getByText('有改动，还没有保存')).toHaveCount(0);

  await page.locator('[data-choice=reply-letter]').click();
  const red = page.getByRole('switch', { name: '红头' });
  await red.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('单据样式已保存')).toBeVisible();
  await expect(page.locator('[data-choice=reply-letter]')).toContainText('已改');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByText('已改回保存前的样式')).toBeVisible();
  await expect(red).not.toBeChecked();

  await red.press('Space');
  await page.getByRole('button', { name: '「客户投诉答复函」恢复默认' }).click();
  await expect(red).not.toBeChecked();
  await expect(page.getByText('有改动，还没有保存')).toHaveCount(0);
  expect(desk.complaints).toEqual([]);
});
