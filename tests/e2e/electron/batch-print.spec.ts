import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readQrContent } from '../../../shared/papers/qr-content';
import { pageTexts, readCode } from '../../papers/pdf-tools';
import { Clerk } from '../../support/clerk';
import { openTestQueues, PRINTED_FOLDER, TEST_QUEUES } from '../../support/cups';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';

let folder = '';

test.beforeAll(() => {
  openTestQueues();
  folder = mkdtempSync(join(tmpdir(), 'complaint-desk-batch-'));
  process.env['COMPLAINT_DESK_SAVE_DIR'] = folder;
});

test.afterAll(() => {
  delete process.env['COMPLAINT_DESK_SAVE_DIR'];
  rmSync(folder, { recursive: true, force: true });
});

const printed = (number: string): number =>
  existsSync(PRINTED_FOLDER)
    ? readdirSync(PRINTED_FOLDER).filter(
        (name) => name.includes(number) && statSync(join(PRINTED_FOLDER, name)).size > 1000,
      ).length
    : 0;

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
  const choose = async (queue: string) => {
    await page.getByRole('combobox', { name: '打印机' }).click();
    await page.getByRole('option', { name: queue, exact: true }).click();
  };
  const rows = screen.getByRole('checkbox', { name: /^TS/u });
  await expect(rows).toHaveCount(3);

  // The first refusal ends it: one waits on Today, the others were not tried.
  await choose(TEST_QUEUES.rejecting);
  await clerk.press('Control+p');
  await expect(page.getByTestId('batch-notice')).toContainText('其余 2 份没有打');

  // Without the last one; what is printed leaves the list by itself.
  const before = numbers.map(printed);
  const since = () => numbers.map((number, i) => printed(number) - (before[i] ?? 0));
  await rows.last().uncheck();
  await choose(TEST_QUEUES.printing);
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

  // What waited on Today is gone from there: the batch has printed it.
  await clerk.press('Alt+1');
  await expect(page.getByTestId('print-queue')).toBeHidden();
});
