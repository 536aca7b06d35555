import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Clerk } from '../../support/clerk';
import { openTestQueues, PRINTED_FOLDER, TEST_QUEUES } from '../../support/cups';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';

test.beforeAll(() => {
  openTestQueues();
});

/** Finished PDFs of the printing queue whose name holds `part`. */
const printed = (part: string) =>
  existsSync(PRINTED_FOLDER)
    ? readdirSync(PRINTED_FOLDER).filter(
        (name) => name.includes(part) && statSync(join(PRINTED_FOLDER, name)).size > 1000,
      )
    : [];

test('a paper goes through the spooler, is remembered as printed, and a failed one waits on Today', async ({
  desk,
}) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const number = await clerk.register(sampleComplaint());
  const { page } = desk;
  const choose = async (queue: string) => {
    await page.getByRole('combobox', { name: '打印机' }).click();
    await page.getByRole('option', { name: queue, exact: true }).click();
  };
  await clerk.press('p');
  await page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 30_000 });

  await choose(TEST_QUEUES.rejecting);
  await clerk.press('Control+p');
  await expect(page.getByTestId('paper-notice')).toContainText('打印机没有接收');
  await clerk.press('Alt+1');
  await expect(page.getByTestId('print-queue')).toContainText('客户投诉记录表');

  // The refused paper is still waiting after a restart, and goes out when it is printed again.
  await desk.restart();
  await expect(desk.page.getByTestId('print-queue')).toContainText('客户投诉记录表');
  const before = printed(number).length;
  await desk.page.getByRole('button', { name: '再打印' }).click();
  await desk.page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 30_000 });
  await desk.page.getByRole('combobox', { name: '打印机' }).click();
  await desk.page.getByRole('option', { name: TEST_QUEUES.printing, exact: true }).click();
  await desk.page.keyboard.press('Control+p');
  await expect(desk.page.getByTestId('paper-notice')).toContainText(`已交给打印机 ${TEST_QUEUES.printing}`);
  await expect.poll(() => printed(number).length, { timeout: 30_000 }).toBeGreaterThan(before);

  await desk.page.keyboard.press('Alt+1');
  await expect(desk.page.getByTestId('print-queue')).toBeHidden();
  await desk.page.locator(`[data-case="${number}"]`).click();
  await expect(desk.page.locator('[data-paper=record-form]')).toContainText('已打印第 1 版');
  await expect(desk.page.locator('[data-event=paper-printed]')).toContainText('打印 客户投诉记录表 第 1 版');
});
