import { DEALER_4S } from '../../../shared/policies/dealer-4s/policy';
import type { Policy } from '../../../shared/policies/policy';
import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';
import { callBridge, openSettings, saveSettings } from '../../support/settings';

/** A store's own policy that asks nothing at the end, and lets the front desk close at once. */
const EASY: Policy = {
  ...DEALER_4S,
  id: 'own-easy',
  basedOn: 'dealer-4s',
  name: ['本店简易规程', 'Our own, short'],
  gate: [],
  actions: DEALER_4S.actions.map((action) =>
    action.id === 'close'
      ? { ...action, from: ['registration', ...action.from], roles: ['front-desk', ...action.roles] }
      : action,
  ),
};

test('where a policy asks for no signatures at its gate, closing names what is missing and asks why', async ({
  desk,
}) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  expect(await callBridge(desk.page, 'policy:save', { policy: EASY })).toMatchObject({ ok: true });
  await desk.restart();
  const { page } = desk;
  await openSettings(page, '处理规程');
  await page.getByText('本店简易规程').first().click();
  await page.getByTestId('policy-detail').getByRole('button', { name: '启用' }).click();
  await saveSettings(page);
  const again = new Clerk(page);
  await again.register(sampleComplaint());
  await again.press('c');
  await page.locator('[data-offer=close]').click();
  await expect(page.getByTestId('closing-papers')).toContainText(/应签字，还没打印：.*客户投诉记录表/u);
  const form = page.locator('form[data-action=close]');
  await form.getByRole('button', { name: '结案' }).click();
  await expect(form.getByRole('alert')).toContainText('还缺：免签字的理由');
  await form.getByLabel(/免签字的理由/u).fill('客户在外地，原件随后寄回');
  await form.getByRole('button', { name: '结案' }).click();
  await expect(page.getByTestId('stage-path')).toHaveAttribute('data-stage', 'closed');
  await expect(page.getByTestId('work-record')).toContainText('客户在外地，原件随后寄回');
});
