import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE } from '../support/sample-complaint';

test('the playbook is walked by keys and searched by words, initials and rules', async ({ desk }) => {
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await page.keyboard.press('Alt+8');
  await expect(page.getByRole('heading', { name: '话术', level: 1 })).toBeVisible();
  await expect(page.locator('[data-step=feelings-first]')).toBeVisible();

  await page.getByRole('tab', { name: /^接待/u }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('tab', { name: '倾听' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[data-step=let-them-finish]')).toBeVisible();
  await expect(page.locator('[data-step=feelings-first]')).toHaveCount(0);

  const field = page.getByRole('searchbox');
  for (const [query, step] of [
    ['单独的房间', 'separate-room'],
    ['ddfj', 'separate-room'],
    ['D19-3', 'management-meets-customers'],
  ] as const) {
    await page.keyboard.press('/');
    await field.fill(query);
    await expect(page.locator(`[data-step=${step}]`)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    await page.getByRole('tab', { selected: true }).focus();
  }
  await page.keyboard.press('/');
  await field.fill('区块链');
  await expect(page.getByText('没有含「区块链」的话术')).toBeVisible();
  await page.getByRole('button', { name: '清空查找' }).click();
  await expect(page.locator('[data-step=let-them-finish]')).toBeVisible();
  await page.getByRole('tab', { name: '关键时刻' }).click();
  await expect(page.getByText('流失挽回', { exact: true })).toBeVisible();
  expect(desk.complaints).toEqual([]);
});

test('the store’s own phrases are added, changed, removed and taken back, and survive a restart', async ({
  desk,
}) => {
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await page.keyboard.press('Alt+8');
  const own = page.getByRole('region', { name: '本店自己的话' });
  await expect(own).toContainText('还没有');
  const add = own.getByRole('textbox', { name: '新的一句' });
  await add.fill('  您先喝杯茶，<b>慢慢说</b> ');
  await page.keyboard.press('Enter');
  await expect(own.locator('[data-phrase]')).toHaveText(['您先喝杯茶，<b>慢慢说</b>']);
  await add.fill('我带您去看车');
  await page.keyboard.press('Enter');
  await expect(own.locator('[data-phrase]')).toHaveCount(2);
  await add.fill('   ');
  await page.keyboard.press('Enter');
  await expect(own.locator('[data-phrase]')).toHaveCount(2);

  await own.getByRole('button', { name: '修改：我带您去看车' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('我陪您去看车');
  await page.keyboard.press('Enter');
  await expect(own).toContainText('我陪您去看车');
  await own.getByRole('button', { name: '修改：我陪您去看车' }).click();
  await page.keyboard.insertText('写了一半');
  await page.keyboard.press('Escape');
  await expect(own).not.toContainText('写了一半');
  await expect(page.getByRole('heading', { name: '话术', level: 1 })).toBeVisible();

  await own.getByRole('button', { name: /删去：您先喝杯茶/u }).click();
  await expect(own.locator('[data-phrase]')).toHaveCount(1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(own.locator('[data-phrase]')).toHaveText(['您先喝杯茶，<b>慢慢说</b>', '我陪您去看车']);

  await desk.restart();
  await desk.page.waitForSelector('nav');
  await desk.page.keyboard.press('Alt+8');
  await expect(desk.page.locator('[data-phrase]')).toHaveCount(2);
  await desk.page.keyboard.press('/');
  await desk.page.getByRole('searchbox').fill('hbc');
  await expect(desk.page.locator('[data-phrase]')).toHaveCount(1);
  expect(desk.complaints).toEqual([]);
});

test('what to say stands where it is needed: at the register: feelings first, a definite wait, one sentence in sight', async ({
  desk,
}) => {
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await page.keyboard.press('F2');
  const fold = page.getByTestId('playbook-fold');
  await expect(fold).toContainText('先安抚人，再问事');
  await expect(fold).toContainText('说准等多久');
  await expect(fold.locator('[data-step]')).toHaveCount(0);
  await fold.getByRole('button').click();
  await expect(fold.locator('[data-step=definite-wait]')).toBeAttached();
  await expect(fold.locator('[data-step]').first()).toHaveAttribute('data-step', 'feelings-first');
});
