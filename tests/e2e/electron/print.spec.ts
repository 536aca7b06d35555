import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readQrContent } from '../../../shared/papers/qr-content';
import { pageTexts, readCode } from '../../papers/pdf-tools';
import { Clerk } from '../../support/clerk';
import {
  openTestQueues,
  PRINTED_FOLDER,
  recordedJobs,
  removeQueue,
  stopScheduler,
  TEST_QUEUES,
} from '../../support/cups';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';

// They turn queues and the service off and on, which is one for all of them.
test.describe.configure({ mode: 'default' });
/** How many jobs the office machine had before the test: numbers of other desks are the same ones. */
let before = 0;
test.beforeEach(() => {
  openTestQueues();
  before = recordedJobs().length;
});
/** Where files are saved without a question. */
let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaint-desk-print-'));
  process.env['COMPLAINT_DESK_SAVE_DIR'] = folder;
});
test.afterAll(() => {
  openTestQueues();
  delete process.env['COMPLAINT_DESK_SAVE_DIR'];
  rmSync(folder, { recursive: true, force: true });
});

/** Finished PDFs of the printing queue whose name holds `part`. */
const printed = (part: string) =>
  existsSync(PRINTED_FOLDER)
    ? readdirSync(PRINTED_FOLDER).filter(
        (name) => name.includes(part) && statSync(join(PRINTED_FOLDER, name)).size > 1000,
      )
    : [];

/** What came to the office machine in this test. */
const jobs = () => recordedJobs().slice(before);

const textOf = (pdf: string) =>
  execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/gu, '');

const choosePrinter = async (page: Page, queue: string) => {
  await page.getByRole('combobox', { name: '打印机' }).click();
  await page.getByRole('option', { name: queue, exact: true }).click();
};

/** The sheet on screen is the one that would come out now. */
const ready = async (page: Page) => {
  await page.locator('[data-testid=paper-pages][data-fresh=yes]').waitFor({ timeout: 30_000 });
  await page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 30_000 });
};

const registered = async (page: Page) => {
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  return { clerk, number: await clerk.register(sampleComplaint()) };
};

test('a paper goes through the spooler, is remembered as printed, and a failed one waits on Today', async ({
  desk,
}) => {
  const { clerk, number } = await registered(desk.page);
  await clerk.press('p');
  await ready(desk.page);

  await choosePrinter(desk.page, TEST_QUEUES.rejecting);
  await clerk.press('Control+p');
  await expect(desk.page.getByTestId('paper-notice')).toContainText('打印机没有接收');
  await clerk.press('Alt+1');
  const queue = () => desk.page.getByTestId('print-queue');
  await expect(queue()).toContainText('客户投诉记录表');
  await expect(queue()).toContainText(number);

  // The refused paper is still waiting after a restart, and goes out when it is printed again.
  await desk.restart();
  await expect(queue()).toContainText('客户投诉记录表');
  const filesBefore = printed(number).length;
  await queue().getByRole('link', { name: '预览' }).click();
  await ready(desk.page);
  await choosePrinter(desk.page, TEST_QUEUES.printing);
  await desk.page.keyboard.press('Control+p');
  await expect(desk.page.getByTestId('paper-notice')).toContainText(`已交给打印机 ${TEST_QUEUES.printing}`);
  await expect.poll(() => printed(number).length, { timeout: 30_000 }).toBeGreaterThan(filesBefore);

  await desk.page.keyboard.press('Alt+1');
  await expect(queue()).toBeHidden();
  await desk.page.locator(`[data-case="${number}"]`).click();
  await expect(desk.page.locator('[data-paper=record-form]')).toContainText('已打印第 1 版');
  await expect(desk.page.locator('[data-event=paper-printed]')).toContainText('打印 客户投诉记录表 第 1 版');
});

test('what was chosen reaches the machine and is remembered; a second printing says so on the sheet', async ({
  desk,
}) => {
  const { clerk, number } = await registered(desk.page);
  const { office } = TEST_QUEUES;
  await clerk.press('p');
  await ready(desk.page);
  await choosePrinter(desk.page, office);
  await desk.page.getByRole('textbox', { name: '份数' }).fill('2');
  const settings = desk.page.getByTestId('print-settings');
  await settings.click();
  await desk.page.getByText('双面·长边').click();
  await desk.page.getByTestId('print-choices').getByText('黑白').click();
  await desk.page.getByTestId('print-choices').getByRole('combobox', { name: '纸盒' }).click();
  await desk.page.getByRole('option', { name: '纸盒2' }).click();
  await expect(settings).toHaveText('双面·长边 · 黑白 · 纸盒2');
  const { violations } = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await settings.click();

  // Twice the same key at once is one printing.
  await desk.page.keyboard.press('Control+p');
  await desk.page.keyboard.press('Control+p');
  await expect(desk.page.getByTestId('paper-notice')).toContainText(`已交给打印机 ${office}`);
  await expect.poll(() => jobs().length, { timeout: 30_000 }).toBe(1);
  const [first] = jobs();
  expect(first?.options).toEqual(
    expect.arrayContaining(['Duplex=DuplexNoTumble', 'InputSlot=Tray2', 'ColorModel=Gray']),
  );
  expect(textOf(first?.pdf ?? '')).not.toContain('重打');
  await desk.page.waitForTimeout(1500);
  expect(jobs()).toHaveLength(1);

  await desk.restart();
  await desk.page.locator(`[data-case="${number}"]`).click();
  await desk.page.keyboard.press('Control+p');
  await ready(desk.page);
  await expect(desk.page.getByTestId('print-settings')).toHaveText('双面·长边 · 黑白 · 纸盒2');
  await expect(desk.page.getByRole('textbox', { name: '份数' })).toHaveValue('2 份');
  await desk.page.keyboard.press('Control+p');
  await expect.poll(() => jobs().length, { timeout: 30_000 }).toBe(2);
  expect(textOf(jobs()[1]?.pdf ?? '')).toContain('重打第2次');

  await desk.page.keyboard.press('Escape');
  const log = desk.page.getByTestId('print-log');
  await log.getByRole('button').click();
  await expect(log.locator('tbody tr')).toHaveCount(2);
  await expect(log.locator('tbody tr').first()).toContainText('重打第 2 次');
  await expect(log.locator('tbody tr').first()).toContainText(`${office} · 2 份`);
  await expect(log.locator('tbody tr').first()).toContainText(SAMPLE_STORE.person);
});

test('what changes under way is said, nothing is lost, and Today prints each waiting paper once', async ({
  desk,
}) => {
  const { clerk, number } = await registered(desk.page);
  const { office } = TEST_QUEUES;
  const notice = desk.page.getByTestId('paper-notice');
  const choosePaper = async (paper: string) => {
    await desk.page.getByRole('combobox', { name: '单据' }).click();
    await desk.page.getByRole('option', { name: paper, exact: true }).click();
    await ready(desk.page);
    await choosePrinter(desk.page, office);
  };
  await clerk.press('p');
  await ready(desk.page);

  await choosePaper('案情摘要');
  removeQueue(office);
  await clerk.press('Control+p');
  await expect(notice).toContainText('没有打印：找不到选定的打印机');
  openTestQueues();

  await desk.page.reload();
  await choosePaper('客户信息反馈处理单');
  stopScheduler();
  await clerk.press('Control+p');
  await expect(notice).toContainText('打印服务没有安装或没有启动');

  await clerk.press('Alt+1');
  const queue = desk.page.getByTestId('print-queue');
  const lines = queue.locator('[data-job]');
  await expect(lines).toHaveCount(2);
  await expect(queue).toContainText('起');
  const { violations } = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  // The service is still down: the papers go on waiting, now with that reason.
  await lines.filter({ hasText: '案情摘要' }).getByRole('button', { name: '再打印' }).click();
  await expect(lines.filter({ hasText: '案情摘要' })).toContainText('打印服务没有安装或没有启动');
  await expect(lines).toHaveCount(2);

  await lines.filter({ hasText: '案情摘要' }).getByRole('button', { name: '不打了' }).click();
  await expect(lines).toHaveCount(1);
  await desk.page.getByRole('button', { name: '撤销' }).click();
  await expect(lines).toHaveCount(2);

  openTestQueues();
  await desk.page.waitForTimeout(1300);
  await queue.getByRole('button', { name: '全部再打（2）' }).dblclick();
  await expect(queue).toBeHidden({ timeout: 30_000 });
  await expect.poll(() => jobs().length, { timeout: 30_000 }).toBe(2);
  await desk.page.waitForTimeout(1500);
  expect(jobs()).toHaveLength(2);
  await desk.page.locator(`[data-case="${number}"]`).click();
  await expect(desk.page.locator('[data-event=paper-printed]')).toHaveCount(2);
});

test('a ledger waits and is printed from Today, and a blank form goes out without a trace in the case', async ({
  desk,
}) => {
  const { clerk, number } = await registered(desk.page);
  const { office } = TEST_QUEUES;
  stopScheduler();
  await clerk.press('Alt+4');
  await desk.page.getByTestId('print-ledger').click();
  await clerk.press('Alt+1');
  const queue = desk.page.getByTestId('print-queue');
  await expect(queue.locator('[data-job=outstanding-ledger]')).toBeVisible();
  openTestQueues();

  // The good queue is the only one that may be meant: everything else is taken away.
  for (const other of [TEST_QUEUES.printing, TEST_QUEUES.stopped, TEST_QUEUES.rejecting]) removeQueue(other);
  await desk.page.waitForTimeout(1300);
  await queue.getByRole('button', { name: '再打印' }).dblclick();
  await expect(queue).toBeHidden({ timeout: 30_000 });
  await expect.poll(() => jobs().length, { timeout: 30_000 }).toBe(1);
  expect(textOf(jobs().at(-1)?.pdf ?? '')).toContain('未了事宜台帐');

  await desk.page.locator(`[data-case="${number}"]`).click();
  await clerk.press('Control+p');
  await ready(desk.page);
  await desk.page.getByText('空白表', { exact: true }).click();
  await expect(desk.page.getByTestId('blank-note')).toBeVisible();
  await ready(desk.page);
  await choosePrinter(desk.page, office);
  await desk.page.getByRole('button', { name: '打印空白表' }).click();
  await expect(desk.page.getByTestId('paper-notice')).toContainText(`已交给打印机 ${office}`);
  await expect.poll(() => jobs().length, { timeout: 30_000 }).toBe(2);
  const blank = textOf(jobs().at(-1)?.pdf ?? '');
  expect(blank).toContain('空白表');
  expect(blank).not.toContain(number);
  await clerk.press('Escape');
  await expect(desk.page.locator('[data-event=registered]')).toBeVisible();
  await expect(desk.page.locator('[data-event=paper-printed]')).toHaveCount(0);
});

test("today's letters go to the printer one after the other, or into one PDF", async ({ desk }) => {
  test.slow();
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const numbers: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    await clerk.press('F2');
    numbers.push(await clerk.register(sampleComplaint()));
  }
  await clerk.press('Alt+1');
  await page.getByRole('button', { name: '批量打印' }).click();
  const screen = page.getByTestId('batch-print');
  const rows = screen.getByRole('checkbox', { name: /^TS/u });
  await expect(rows).toHaveCount(3);

  // The first refusal ends it: one waits on Today, the others were not tried.
  await choosePrinter(page, TEST_QUEUES.rejecting);
  await clerk.press('Control+p');
  await expect(page.getByTestId('batch-notice')).toContainText('其余 2 份没有打');

  // Without the last one; what is printed leaves the list by itself.
  const counts = () => numbers.map((number) => printed(number).length);
  const earlier = counts();
  const since = () => counts().map((count, i) => count - (earlier[i] ?? 0));
  await rows.last().uncheck();
  await choosePrinter(page, TEST_QUEUES.printing);
  await expect(page.getByTestId('print-batch')).toContainText('打印 2 件');
  await clerk.press('Control+p');
  await expect(page.getByTestId('batch-notice')).toContainText(`2 份已交给打印机 ${TEST_QUEUES.printing}`);
  await expect(rows).toHaveCount(1);
  await expect.poll(since, { timeout: 30_000 }).toEqual([1, 1, 0]);

  // All three as one file, each page under its own code.
  await page.getByLabel('只看还没打印这一版的').uncheck();
  await rows.last().check();
  await expect(page.getByTestId('print-batch')).toContainText('打印 3 件');
  await page.getByTestId('save-batch').click();
  await expect.poll(() => readdirSync(folder)).toEqual([expect.stringMatching(/受理函 3 份\.pdf$/u)]);
  const pdf = readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
  const pages = pageTexts(pdf).filter((text) => text.trim() !== '').length;
  const codes = Array.from({ length: pages }, (_, i) => readQrContent(readCode(pdf, i + 1) ?? ''));
  const found = codes.flatMap((code) => (code?.kind === 'case' && code.page === 1 ? [code.number] : []));
  expect(found).toEqual(numbers);

  // All that the office files for the month, each a job of its own.
  await page.getByText('月度台帐').click();
  const papers = page.getByTestId('month-batch').getByRole('checkbox');
  await expect(papers).toHaveCount(4);
  await choosePrinter(page, TEST_QUEUES.office);
  await papers.last().uncheck();
  await clerk.press('Control+p');
  await expect(page.getByTestId('batch-notice')).toContainText('3 份已交给打印机', { timeout: 60_000 });
  await expect.poll(() => jobs().length, { timeout: 30_000 }).toBe(3);
  const [ledger = '', report = '', book = ''] = jobs().map(({ pdf }) => textOf(pdf));
  expect(numbers.every((number) => ledger.includes(number.slice(0, 13)))).toBe(true);
  expect(report).toContain('月度投诉总结报告');
  expect(book).toContain('未了事宜台帐');

  // What waited on Today is gone from there: the batch has printed it.
  await clerk.press('Alt+1');
  await expect(page.getByTestId('print-queue')).toBeHidden();
});
