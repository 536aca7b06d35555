import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageTexts, render, squeezed, words } from '../../papers/pdf-tools';
import { Clerk } from '../../support/clerk';
import type { Desk } from '../../support/desk';
import { drawWithFinger, drawWithMouse } from '../../support/draw-signature';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';

let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaint-desk-ink-'));
  process.env['COMPLAINT_DESK_SAVE_DIR'] = folder;
});

test.afterAll(() => {
  delete process.env['COMPLAINT_DESK_SAVE_DIR'];
  rmSync(folder, { recursive: true, force: true });
});

/** The record form of the case on screen, as a saved PDF; ends on the case again. */
async function savedForm({ page }: Desk): Promise<Buffer> {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await page.locator('[data-paper=record-form]').getByRole('button', { name: '预览打印' }).click();
  await page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 30_000 });
  await page.getByTestId('save-pdf').click();
  await expect.poll(() => readdirSync(folder)).toEqual([expect.stringMatching(/\.pdf$/u)]);
  await expect(page.getByTestId('paper-notice')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByTestId('case-number').waitFor();
  return readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
}

const DPI = 150;
/** Dark pixels on the rule of the customer's signature line: between its words and those of the date. */
function inkOnLine(pdf: Buffer): number {
  const all = words(pdf).filter(({ page }) => page === 1);
  const role = all.find(({ text }) => text === '客户签字：');
  const date = all.find(
    ({ text, top, left }) =>
      text.startsWith('日期：') && Math.abs(top - (role?.top ?? 0)) < 3 && left > (role?.left ?? 0),
  );
  if (role === undefined || date === undefined) throw new Error('no signature line');
  const picture = render(pdf, 1, DPI);
  const px = (points: number) => Math.round((points * DPI) / 72);
  let dark = 0;
  // Above the rule itself, which is ink too.
  for (let y = px(role.bottom - 18); y < px(role.bottom - 4); y += 1)
    for (let x = px(role.left + 46); x < px(date.left - 8); x += 1)
      if ((picture.pixels[y * picture.width + x] ?? 255) < 128) dark += 1;
  return dark;
}

async function openCase({ page }: Desk, number: string): Promise<void> {
  await page.keyboard.press('Alt+1');
  await page.locator(`[data-case="${number}"]`).click();
  await page.locator('[data-paper=record-form]').waitFor();
}

async function openPad({ page }: Desk): Promise<void> {
  await page.getByTestId('sign-record-form').click();
  await page.getByTestId('pad').waitFor();
}

test('a customer signs on screen, the form carries the ink, and a later version waits for the pen', async ({
  desk,
}) => {
  test.slow();
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const complaint = sampleComplaint();
  const number = await clerk.register(complaint);
  const { page } = desk;
  await openCase(desk, number);
  expect(inkOnLine(await savedForm(desk))).toBe(0);

  await openPad(desk);
  await expect(page.getByTestId('signing-what')).toContainText(`《客户投诉记录表》 ${number} 第 1 版`);
  await expect(page.getByTestId('signing-what')).toContainText(complaint.description ?? '');
  await expect(page.getByRole('combobox', { name: '签哪一栏' })).toHaveValue('客户（客户要求）');
  const confirm = page.getByTestId('confirm-signature');
  await page.getByLabel('签字人姓名').fill('林一鸣');

  // Nothing, and a slip of the sleeve, are no signatures.
  await confirm.click();
  await expect(page.getByRole('alert')).toContainText('还没有签名');
  const box = await page.getByTestId('pad').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 200, (box?.y ?? 0) + 80);
  await confirm.click();
  await expect(page.getByRole('alert')).toContainText('看不出是签名');
  await page.getByRole('button', { name: '撤一笔' }).click();
  await expect(page.getByRole('button', { name: '重写' })).toBeDisabled();

  await drawWithMouse(page);
  await page.screenshot({ path: 'test-results/signing.png' });
  await confirm.click();
  await page.getByTestId('case-number').waitFor();
  const line = page.locator('[data-signed-on-screen=record-form]');
  await expect(line).toContainText('屏幕签名：客户 林一鸣');
  await expect(page.locator('[data-event=signed-on-screen]')).toContainText('签字人：林一鸣');
  await page.screenshot({ path: 'test-results/signed-case.png' });
  await line.getByRole('button', { name: '看签名' }).click();
  await expect(page.getByRole('img', { name: '签名.png' })).toBeVisible();
  await page.screenshot({ path: 'test-results/signature-picture.png' });
  await page.keyboard.press('Escape');

  const signed = await savedForm(desk);
  expect(inkOnLine(signed)).toBeGreaterThan(100);
  expect(squeezed(pageTexts(signed)[0] ?? '')).toMatch(/屏幕签名20\d\d-\d\d-\d\d\d\d:\d\d/u);

  // Printed with the ink: it cannot be taken back any more.
  await line.getByRole('button', { name: '看签名' }).click();
  await expect(page.getByRole('img', { name: '签名.png' })).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('button', { name: '撤回' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('补充材料') });
  await expect(line).toContainText('屏幕签名对应第 1 版，现为第 2 版');
  const later = await savedForm(desk);
  expect(inkOnLine(later)).toBe(0);
  expect(squeezed(pageTexts(later)[0] ?? '')).toMatch(/客户已于第1版屏幕签名（20\d\d-\d\d-\d\d）/u);
  expect(desk.complaints).toEqual([]);
});

test('a finger signs as well, a slip is taken back at once, and Escape leaves without a trace', async ({
  desk,
}) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const number = await clerk.register(sampleComplaint());
  const { page } = desk;
  await openCase(desk, number);
  await openPad(desk);
  await drawWithFinger(page);
  await page.keyboard.press('Escape');
  await page.getByTestId('case-number').waitFor();
  await expect(page.locator('[data-event=signed-on-screen]')).toHaveCount(0);

  await openPad(desk);
  await drawWithFinger(page);
  await page.getByLabel('签字人姓名').fill('');
  await page.getByTestId('confirm-signature').click();
  await expect(page.getByText('请填写签字人姓名')).toBeVisible();
  // By keys alone from here: name, pad buttons, confirm.
  await page.getByLabel('签字人姓名').fill('林一鸣');
  for (const name of ['重写', '撤一笔', '取消', '确认签名']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await page.getByTestId('case-number').waitFor();
  await expect(page.locator('[data-signed-on-screen=record-form]')).toContainText('客户 林一鸣');
  await page.getByRole('button', { name: '撤回' }).click();
  await expect(page.locator('[data-signed-on-screen=record-form]')).toHaveCount(0);
  await expect(page.locator('[data-event=signature-withdrawn]')).toContainText('签完当场撤回');
  expect(desk.complaints).toEqual([]);
});
