import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkStructure, pageTexts, pdfInfo, squeezed } from '../../papers/pdf-tools';
import { Clerk } from '../../support/clerk';
import { writeLargeJournal } from '../../support/large-journal';
import { expect, test } from '../../support/launch-app';
import { HANG, watchLongTasks } from '../../support/long-tasks';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';

const DAY = 86_400_000;
/** A day some days ago as a desk in China writes it; the window under test lives there. */
const day = (ago: number) => new Date(Date.now() + DAY / 3 - ago * DAY).toISOString().slice(0, 10);
const TODAY = day(0);
const MONTH = TODAY.slice(0, 7);

const OTHER_DESK = '01890000-0000-7000-8000-00000000000b';
const MANY = 600;

/** Where Electron saves without a dialog. */
let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaint-desk-ledgers-'));
  process.env['COMPLAINT_DESK_SAVE_DIR'] = folder;
});

test.afterAll(() => {
  delete process.env['COMPLAINT_DESK_SAVE_DIR'];
  rmSync(folder, { recursive: true, force: true });
});

const drawn = (page: Page) => page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 120_000 });

/** The paper on screen as it was saved, with its name. */
async function saved(page: Page): Promise<{ name: string; bytes: Buffer; text: string }> {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await page.getByTestId('save-document').click();
  await expect.poll(() => readdirSync(folder)).toEqual([expect.stringMatching(/\.pdf$/u)]);
  const [name = ''] = readdirSync(folder);
  const bytes = readFileSync(join(folder, name));
  return { name, bytes, text: squeezed(pageTexts(bytes).join('')) };
}

test('the ledger of the month, of some days, and the report of the month are what was registered', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const first = await clerk.register({ ...sampleComplaint(), receivedAt: `${TODAY}T00:30:00+08:00` });
  const old = await clerk.register({
    description: '交车晚了三天',
    plate: '沪B66677',
    phone: '13900000001',
    complaintType: 'sales.delivery-late',
    receivedAt: `${day(70)}T10:00:00+08:00`,
  });

  await clerk.press('Alt+2');
  await page.getByTestId('open-complaint-ledger').click();
  await drawn(page);
  const month = await saved(page);
  expect(month.name).toBe(`投诉台帐 ${MONTH}.pdf`);
  expect(checkStructure(month.bytes)).toContain('No syntax or stream encoding errors found');
  expect(pdfInfo(month.bytes).get('Page size')).toBe('841.89 x 595.28 pts (A4)');
  for (const words of [first, '合计1件', '沪A']) expect(month.text).toContain(words);
  expect(month.text).not.toContain(old);

  // The days are the store's own, and a complaint entered late stands under the day it was received.
  await page.getByText('按日期').click();
  await page.getByLabel('开始日期').fill(day(71));
  await page.getByLabel('结束日期').fill(day(69));
  await drawn(page);
  const days = await saved(page);
  expect(days.name).toBe(`投诉台帐 ${day(71)}_${day(69)}.pdf`);
  expect(days.text).toContain(old);
  expect(days.text).toContain('销售·交车延误');
  expect(days.text).not.toContain(first);

  await page.getByLabel('结束日期').fill(day(72));
  await expect(page.getByText('结束不早于开始')).toBeVisible();
  await expect(page.getByTestId('save-document')).toBeDisabled();

  // A report is of a month, whatever days the ledger had.
  await page.getByRole('combobox', { name: '单据' }).click();
  await page.getByRole('option', { name: '月度投诉总结报告' }).click();
  await drawn(page);
  const report = await saved(page);
  expect(report.name).toBe(`月度投诉总结报告 ${MONTH}.pdf`);
  for (const words of ['本月受理投诉1件', '近12个月受理件数', '改进措施', '总经理签字：'])
    expect(report.text).toContain(words);
  await page.getByRole('button', { name: '上一个月' }).click();
  await drawn(page);
  const before = await saved(page);
  expect(before.name).not.toContain(MONTH);
  const isOld = before.name.includes(day(70).slice(0, 7));
  expect(before.text).toContain(isOld ? '本月受理投诉1件' : '本月无投诉。');

  await clerk.press('Escape');
  await expect(page.getByTestId('screen-count')).toHaveText('共 2 件');
});

test('a ledger of many cases is read in steps, can be stopped, and has every one of them', async ({
  desk,
}) => {
  test.setTimeout(420_000);
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await desk.close();
  const home = desk.home ?? '';
  await writeLargeJournal(home, { deskId: OTHER_DESK, deskLetter: 'B', cases: MANY });
  await desk.restart();
  const now = desk.page;
  await now.waitForSelector('nav', { timeout: 240_000 });
  await now.keyboard.press('Alt+2');
  await expect(now.getByTestId('screen-count')).toHaveText(`共 ${String(MANY)} 件`, { timeout: 60_000 });
  await now.getByTestId('open-complaint-ledger').click();
  await drawn(now);
  await now.getByText('按日期').click();
  await now.getByLabel('开始日期').fill('2026-01-01');
  const { longest } = await watchLongTasks(now);
  await longest();
  await now.getByLabel('结束日期').fill('2026-01-31');
  await now.getByTestId('stop-paper').click();
  await expect(now.getByText('已停止')).toBeVisible();
  await now.getByRole('button', { name: '重新开始' }).click();
  await drawn(now);
  expect(await longest()).toBeLessThan(HANG);
  const { text } = await saved(now);
  expect(text).toContain(`合计${String(MANY)}件`);
  expect(text.match(/SH01-261121-B\d{3,}-.(?=\d{4})/gu)?.length ?? 0).toBeGreaterThan(0);
  for (const nth of [1, 77, 300, MANY]) expect(text).toContain(`139${String(nth).padStart(8, '0')}`);
  // Pages far away hold no picture.
  expect(await now.locator('canvas[data-page]').count()).toBeGreaterThan(40);
  expect(await now.locator('canvas[data-drawn=yes]').count()).toBeLessThan(20);
});
