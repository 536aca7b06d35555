import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';
import { journalOf, writeAtSecondDesk } from '../../support/second-desk';

test('a field amended on two desks at once shows both values until a person settles it', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const number = await clerk.register(sampleComplaint());
  await clerk.press('c');
  await desk.page.getByRole('button', { name: '修改「客户」' }).click();
  await desk.page.getByRole('dialog').locator('input[data-fact=phone]').fill('13916482058');
  await desk.page.getByRole('dialog').locator('input[data-fact=reason]').fill('客户更正');
  await desk.page.getByRole('button', { name: '保存修改' }).click();
  await expect(desk.page.locator('[data-event=amended]')).toBeVisible();
  await desk.close();

  // A second desk of the store that knew the registration only, as sync will deliver it.
  const home = desk.home ?? '';
  const registered = journalOf(home).find((event) => event.type === 'registered');
  if (!registered) throw new Error('the journal holds no registration');
  writeAtSecondDesk(home, registered, {
    draft: {
      type: 'amended',
      data: {
        changes: [{ field: 'phone', before: '13916482057', after: '13700000001' }],
        reason: '来电更正',
      },
    },
    name: '何敏',
    role: 'receptionist',
  });

  await desk.restart();
  const { page } = desk;
  await page.locator(`[data-case="${number}"]`).click();
  const conflict = page.locator('[data-conflict=phone]');
  await expect(conflict).toContainText('13916482058');
  await expect(conflict).toContainText('13700000001');
  await expect(conflict).toContainText('何敏');
  await conflict.locator('button').nth(0).click();
  await expect(conflict).toBeHidden();
  await expect(page.locator('[data-event=conflict-settled]')).toBeVisible();
});
