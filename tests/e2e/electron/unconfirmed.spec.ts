import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';

test('a save that the disk does not confirm turns red within seconds, keeps the draft and is not doubled', async ({
  desk,
}) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.fillForm(sampleComplaint());
  await expect(desk.page.getByTestId('draft-state')).toHaveAttribute('data-kept', 'true');

  // Writes on a full or dying disk hang instead of failing: the journal stops answering.
  await desk.app?.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('journal:append');
    ipcMain.handle('journal:append', () => new Promise(() => undefined));
  });
  await desk.page.keyboard.press('Control+Enter');
  await expect(desk.page.getByTestId('save-refused')).toContainText('还没有确认保存成功', { timeout: 5_000 });
  await expect(desk.page.getByTestId('safety')).toHaveAttribute('data-state', 'unsafe');
  await expect(desk.page.getByTestId('case-number')).toBeHidden();

  await desk.kill();
  await desk.restart();
  await expect(desk.page.getByTestId('drafts')).toContainText('沪A7K269');
  const again = new Clerk(desk.page);
  await again.press('F2');
  await expect(desk.page.locator('input[data-fact=customerName]')).toHaveValue('陈思远');
  expect(await again.save()).toMatch(/-A001-/u);
  await again.press('Alt+2');
  await expect(desk.page.getByTestId('screen-count')).toHaveText('共 1 件');
});
