import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';
import { openSettings, saveSettings } from '../../support/settings';
import { handOver, hireStaff, takeAction } from '../../support/staff';

test('a colleague with open cases is disabled with a warning, and is offered nowhere any more', async ({
  desk,
}) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await hireStaff(page);
  const number = await clerk.register(sampleComplaint());
  await clerk.press('c');
  await handOver(page, '许可');
  await takeAction(page, 'accept');
  await handOver(page, '梁静');
  await takeAction(page, 'take-over');
  await handOver(page, '许可');

  await openSettings(page, '人员');
  await page.getByRole('button', { name: '修改 梁静' }).click();
  const dialog = page.getByTestId('person-dialog');
  await dialog.getByRole('button', { name: '停用' }).click();
  await expect(page.getByTestId('disable-asks')).toContainText(`还有 1 件未结案件：${number}`);
  await page.getByTestId('disable-asks').getByRole('button', { name: '停用', exact: true }).click();
  await dialog.getByRole('button', { name: '完成' }).click();
  await saveSettings(page);
  await page.getByRole('button', { name: /^当班/u }).click();
  await expect(page.getByRole('menuitem', { name: '何敏', exact: true })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: '梁静' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: `修改 ${SAMPLE_STORE.person}` }).click();
  await dialog.getByRole('button', { name: '移除' }).click();
  await expect(dialog).toContainText('办过案件，不能移除，已改为停用');
});
