import { Clerk } from '../../support/clerk';
import { drawWithMouse } from '../../support/draw-signature';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';

test('what changes in another window while somebody signs clears the pad and says why', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const number = await clerk.register(sampleComplaint());
  const { page } = desk;
  await clerk.press('Alt+1');
  await page.locator(`[data-case="${number}"]`).click();
  const url = page.url();
  await page.getByTestId('sign-record-form').click();
  await page.getByTestId('pad').waitFor();
  await drawWithMouse(page);
  const other = await page.context().newPage();
  await other.goto(url);
  await other.getByRole('button', { name: '修改「客户」' }).click();
  await other.getByRole('dialog').locator('input[data-fact=phone]').fill('13916482058');
  await other.getByRole('dialog').locator('input[data-fact=reason]').fill('客户更正');
  await other.getByRole('button', { name: '保存修改' }).click();
  await expect(other.locator('[data-event=amended]')).toBeVisible();
  await page.bringToFront();
  // What was on the pad was given for version 1, which is not there any more.
  await expect(page.getByRole('alert')).toContainText('签的时候案件内容变了', { timeout: 15000 });
  await expect(page.getByTestId('signing-what')).toContainText('第 2 版');
  await expect(page.getByRole('button', { name: '重写' })).toBeDisabled();
  await drawWithMouse(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByTestId('confirm-signature').click();
  await expect(page.locator('[data-signed-on-screen=record-form]')).toBeVisible();
  await expect(page.locator('[data-event=signed-on-screen]')).toContainText('第 2 版');
});
