import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';
import { handOver, hireStaff, takeAction } from '../../support/staff';

test('what to say stands beside the form of each act, without what the form says already', async ({
  desk,
}) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await hireStaff(page);
  await clerk.register(sampleComplaint());
  await clerk.press('c');
  await handOver(page, '许可');
  await takeAction(page, 'accept');
  await handOver(page, '梁静');
  await page.locator('form[data-action=take-over]').waitFor();
  const beside = page.getByTestId('next-step').getByTestId('playbook-fold');
  await beside.getByRole('button').click();
  await expect(beside.locator('[data-step=separate-room]')).toBeVisible();
  await takeAction(page, 'take-over');
  await page.locator('[data-offer=log-contact]').click();
  await page.locator('form[data-action=log-contact]').waitFor();
  // The form itself already speaks of D18-5 and D18-6 there.
  await beside.getByRole('button').click();
  await expect(beside.locator('[data-step]').first()).toBeVisible();
  await expect(beside.locator('[data-step=no-delay]')).toHaveCount(0);
});
