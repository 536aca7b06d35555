import type { Page } from '@playwright/test';
import type { Policy } from '../../../shared/policies/policy';
import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';
import { callBridge, openSettings, saveSettings } from '../../support/settings';
import { handOver, hireStaff } from '../../support/staff';

const ownPolicies = async (page: Page) =>
  ((await callBridge(page, 'policy:list')) as { policies: readonly Policy[] }).policies;

const detail = (page: Page) => page.getByTestId('policy-detail');

/** Opens the editor on the policy shown and keeps it with another limit of the first clock. */
async function keepWithReportLimit(page: Page, hours: string): Promise<void> {
  await detail(page)
    .getByRole('button', { name: /复制并修改|^修改$/u })
    .click();
  await page.getByRole('tab', { name: '时限' }).click();
  await page.getByLabel('上报客户经理或客户服务中心 一般 数量').fill(hours);
  await page.getByRole('complementary', { name: '预览' }).getByText('改动 1 处').waitFor();
  await page.getByTestId('keep-policy').click();
  await page.getByTestId('keep-policy').waitFor({ state: 'hidden' });
}

test('a store copies a policy, edits a limit, registers under it and moves open cases to the next version', async ({
  desk,
}) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const number = await test.step('a case under the preset', () => clerk.register(sampleComplaint()));

  await test.step('the limit of 0 is refused with a sentence and its place', async () => {
    await openSettings(page, '处理规程');
    await expect(detail(page)).toHaveAttribute('data-policy', 'dealer-4s');
    await detail(page).getByRole('button', { name: '复制并修改' }).click();
    await page.getByRole('tab', { name: '时限' }).click();
    await page.getByLabel('上报客户经理或客户服务中心 一般 数量').fill('0');
    await expect(page.getByRole('alert')).toContainText('必须大于 0');
    await expect(page.getByRole('alert')).toContainText('clocks[0].limit.default.amount');
    await expect(page.getByTestId('keep-policy')).toBeDisabled();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByRole('button', { name: '取消' }).click();
    expect(await ownPolicies(page)).toEqual([]);
  });

  await test.step('version 1 of the own policy is kept, chosen and used', async () => {
    await keepWithReportLimit(page, '2');
    await expect(detail(page)).toHaveAttribute('data-policy', 'own-dealer-4s');
    await detail(page).getByRole('button', { name: '启用' }).click();
    await saveSettings(page);
    await page.keyboard.press('Alt+1');
    await clerk.register(sampleComplaint());
    await openSettings(page, '处理规程');
  });

  await test.step('version 2 leaves the cases where they are until they are moved, with a reason', async () => {
    await keepWithReportLimit(page, '3');
    await expect(page.getByTestId('policy-history')).toContainText('上报客户经理或客户服务中心');
    await detail(page).getByRole('button', { name: '未结案件改用新版…' }).click();
    const moving = page.getByRole('dialog', { name: '未结案件改用第 2 版' });
    await moving.getByLabel('理由').fill('放宽上报时限');
    await moving.getByRole('button', { name: '改用', exact: true }).click();
    // Cases are moved by those the policy names, and the front desk is not among them.
    await expect(moving).toContainText('2 件没有改：需要由客服总监 / 客户经理 / 总经理办理。');
    await page.keyboard.press('Escape');
    await hireStaff(page);
    await handOver(page, '梁静');
    await openSettings(page, '处理规程');
    await detail(page).getByRole('button', { name: '未结案件改用新版…' }).click();
    await moving.getByLabel('理由').fill('放宽上报时限');
    await moving.getByRole('button', { name: '改用', exact: true }).click();
    await expect(moving).toContainText('改用新版 2 件');
    await page.keyboard.press('Escape');
    await expect(detail(page).getByRole('button', { name: '未结案件改用新版…' })).toHaveCount(0);
  });

  await test.step('over a restart everything is there, and the first case goes on under the own policy', async () => {
    const again = await desk.restart();
    const kept = await ownPolicies(again);
    expect(kept.map(({ id, version }) => [id, version])).toEqual([
      ['own-dealer-4s', 1],
      ['own-dealer-4s', 2],
    ]);
    await again.keyboard.press('Alt+2');
    await again.getByText(number).first().click();
    await again.keyboard.press('Enter');
    await expect(again.getByTestId('stage-path')).toHaveAttribute('data-stage', 'registration');
  });
});
