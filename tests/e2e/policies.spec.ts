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
