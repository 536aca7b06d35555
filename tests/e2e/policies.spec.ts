import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DEALER_4S } from '../../shared/policies/dealer-4s/policy';
import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE } from '../support/sample-complaint';
import { openSettings, saveSettings } from '../support/settings';

/** Own policies as the list of the settings shows them. */
const own = (page: Page) => page.locator('nav [data-policy^="own-"]');

test('a policy file is brought in, and a faulty one is refused with what is wrong and where', async ({
  desk,
}, info) => {
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await openSettings(page, '处理规程');
  const bring = async (name: string, content: string) => {
    const file = info.outputPath(name);
    writeFileSync(file, content);
    await page.locator('input[type=file]').setInputFiles(file);
  };
  for (const [name, content, said] of [
    ['text.json', 'no policy', '没有导入：这不是规程文件（JSON）。'],
    ['empty.json', '', '没有导入：这不是规程文件（JSON）。'],
    ['role.json', JSON.stringify({ ...DEALER_4S, arbiters: ['king'] }), 'arbiters[0]'],
    [
      'cycle.json',
      JSON.stringify({ ...DEALER_4S, actions: DEALER_4S.actions.filter(({ kind }) => kind !== 'closed') }),
      '案件永远无法结案',
    ],
    [
      'stages.json',
      JSON.stringify({
        ...DEALER_4S,
        stages: Array.from({ length: 10_000 }, (_, n) => ({ ...DEALER_4S.stages[0], id: `s${String(n)}` })),
      }),
      'stages',
    ],
  ] as const) {
    await bring(name, content);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(own(page)).toHaveCount(0);
  }
  await bring('good.json', JSON.stringify({ ...DEALER_4S, name: ['来自文件的规程', 'From a file'] }));
  await expect(page.getByTestId('policy-detail')).toContainText('来自文件的规程');
  await expect(own(page)).toHaveCount(1);
});

test('a clock of the law is switched off only with a reason', async ({ desk }) => {
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await openSettings(page, '处理规程');
  const law = page.getByTestId('legal-clocks');
  await expect(law).toContainText('《汽车销售管理办法》第十八条');
  await law.getByRole('switch', { name: '告知消费者处理情况' }).click({ force: true });
  await page.getByRole('button', { name: '保存设置' }).click();
  await expect(page.getByText('请改正标红的几项')).toBeVisible();
  await law.locator('input[name=reason-law-art18-notice]').fill('由集团统一告知');
  await saveSettings(page);
  const reopened = await desk.restart();
  await openSettings(reopened, '处理规程');
  await expect(reopened.locator('input[name=reason-law-art18-notice]')).toHaveValue('由集团统一告知');
});

test('an edit of a policy is lost by nothing but a word that says so', async ({ desk }) => {
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await openSettings(page, '处理规程');
  const keep = page.getByTestId('keep-policy');
  const name = page.getByRole('textbox', { name: '等级名称 一级·紧急' }).first();
  await page.getByTestId('policy-detail').getByRole('button', { name: '复制并修改' }).click();
  // Beside the tab the first field is one Tab away.
  await page.getByRole('tab', { name: '等级' }).focus();
  await page.keyboard.press('Tab');
  await expect(name).toBeFocused();
  await page.keyboard.type('特急');

  await test.step('no key of the dialog closes it or keeps the settings behind it', async () => {
    for (const key of ['Enter', 'Control+Enter', 'Escape']) await page.keyboard.press(key);
    await expect(keep).toBeEnabled();
    await expect(page.getByText('设置已保存')).toHaveCount(0);
    await expect(page.getByText('请改正标红的几项')).toHaveCount(0);
  });

  await test.step('the telephone rings: after the form it is as it was left', async () => {
    await page.keyboard.press('F2');
    await page.locator('[data-fact=description]').waitFor();
    await page.keyboard.press('Alt+0');
    await expect(name).toHaveValue(/特急/u);
  });

  await test.step('text that was not taken over keeps it from being kept, and stays while one looks elsewhere', async () => {
    await page.getByRole('tab', { name: '全文' }).click();
    await page.getByTestId('policy-text').fill('{');
    await expect(keep).toBeDisabled();
    await page.getByRole('tab', { name: '时限' }).click();
    await page.getByRole('tab', { name: '全文' }).click();
    await expect(page.getByTestId('policy-text')).toHaveValue('{');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(keep).toBeEnabled();
  });

  await page.getByRole('button', { name: '放弃改动' }).click();
  await expect(keep).toHaveCount(0);
  await expect(own(page)).toHaveCount(0);
});
