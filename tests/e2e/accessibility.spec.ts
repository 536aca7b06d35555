import { seriousFindings } from '../support/axe';
import { Clerk } from '../support/clerk';
import { dropFiles } from '../support/drop-files';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../support/sample-complaint';
import { openSignedPapers, pngFile, sheetWithCode, SIGNED_SCREEN } from '../support/signed-scans';
import { addPerson, givePin, openSettings, pinEntry, saveSettings } from '../support/settings';

test('every screen can be read aloud and told apart: no serious finding of axe', async ({ desk }) => {
  test.setTimeout(180_000);
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.register(sampleComplaint());
  const findings: string[] = [];
  const look = async (screen: string) => {
    findings.push(...(await seriousFindings(desk.page)).map((finding) => `${screen}: ${finding}`));
  };
  for (const [screen, key] of [
    ['saved', null],
    ['case', 'c'],
    ['today', 'Alt+1'],
    ['ledger', 'Alt+2'],
    ['board', 'Alt+3'],
    ['outstanding', 'Alt+4'],
    ['visits', 'Alt+5'],
    ['playbook', 'Alt+8'],
    ['register', 'F2'],
  ] as const) {
    if (key !== null) await clerk.press(key);
    await look(screen);
  }
  await openSignedPapers(desk);
  await look('signed papers, none yet');
  await dropFiles(desk.page, SIGNED_SCREEN, [pngFile('扫描.png', sheetWithCode('https://example.com/'))]);
  await desk.page.getByRole('button', { name: '认领' }).click({ timeout: 30_000 });
  await desk.page.getByLabel('案件编号').fill('TS');
  await look('a sheet that waits');
  await clerk.press('Alt+2');
  await desk.page.getByTestId('open-complaint-ledger').click();
  await desk.page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 30_000 });
  await look('ledger paper');
  await clerk.press('Alt+1');
  await desk.page.getByRole('button', { name: '批量打印' }).click();
  await look('many papers');
  await desk.page.getByText('月度台帐').click();
  await look('ledgers of a month');
  await clerk.press('Alt+1');
  await desk.page.locator('[data-case]').first().click();
  await desk.page.getByTestId('whole-file').click();
  await desk.page.getByTestId('make-file').click();
  await desk.page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 60_000 });
  await look('whole file');
  await clerk.press('Escape');
  await desk.page.getByTestId('export-case').click();
  await desk.page.getByTestId('begin-export').waitFor();
  await look('export');
  await clerk.press('Escape');
  await desk.page.getByTestId('sign-record-form').click();
  await desk.page.getByTestId('pad').waitFor();
  await look('signing');
  expect(findings).toEqual([]);
});

test('the settings, signing in and the locked desk as well, also for who may not change them', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  const findings: string[] = [];
  const look = async (screen: string) => {
    findings.push(...(await seriousFindings(page)).map((finding) => `${screen}: ${finding}`));
  };
  for (const tab of ['门店', '人员', '单据', '工作时间', '显示'] as const) {
    await openSettings(page, tab);
    await look(tab);
  }
  await openSettings(page, '单据');
  await page.locator('[data-choice=record-form]').click();
  await look('blocks of a paper');
  await openSettings(page, '工作时间');
  await page.getByRole('button', { name: '添加日期' }).click();
  await page.getByRole('textbox', { name: '周三', exact: true }).fill('22-6');
  await look('faults');
  await page.getByRole('button', { name: '放弃改动' }).click();

  await openSettings(page, '人员');
  await addPerson(page, '样例管理员', '系统管理员');
  await saveSettings(page);
  await page.getByRole('button', { name: '修改 样例管理员' }).click();
  await page.getByRole('button', { name: '设置 PIN' }).click();
  await look('person');
  await page.keyboard.press('Escape');
  await givePin(page, '样例管理员', '90417');
  await look('closed people');
  await openSettings(page, '工作时间');
  await look('closed time');
  await page.keyboard.press('Control+l');
  await look('locked');
  await page.getByRole('button', { name: /样例管理员/u }).click();
  await pinEntry(page).fill('2580');
  await page.keyboard.press('Enter');
  await page.getByText('PIN 不对').waitFor();
  await look('sign-in');
  expect(findings).toEqual([]);
});

test('in the dark as well: a proposal on the case, what is late, the policies and their editor', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const findings: string[] = [];
  const look = async (screen: string) => {
    // What fades away is half transparent for a moment, and nobody reads it then.
    await expect(page.locator('.mantine-Notification-root')).toHaveCount(0, { timeout: 15_000 });
    findings.push(...(await seriousFindings(page)).map((finding) => `${screen}: ${finding}`));
  };
  const number = await clerk.register(sampleComplaint());
  await clerk.press('c');
  await page.getByRole('button', { name: '修改「投诉」' }).click();
  await page.getByRole('dialog').getByRole('checkbox', { name: '可能曝光媒体' }).check();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /^修改原因/u })
    .fill('客户补充');
  await page.keyboard.press('Control+Enter');
  await page.getByTestId('proposal').waitFor();
  await look('proposal in the light');
  await openSettings(page, '显示');
  await page.getByText('深色', { exact: true }).click();
  await saveSettings(page);
  for (const [screen, key] of [
    ['today', 'Alt+1'],
    ['ledger', 'Alt+2'],
    ['board', 'Alt+3'],
  ] as const) {
    await clerk.press(key);
    await look(screen);
  }
  await openSettings(page, '单据');
  await look('papers');
  await page.locator('[data-choice=record-form]').click();
  await look('blocks of a paper');
  await openSettings(page, '处理规程');
  await look('policies');
  await page.getByTestId('policy-detail').getByRole('button', { name: '复制并修改' }).click();
  await look('editor');
  await page.keyboard.press('Escape');
  await clerk.press('Alt+1');
  await page.getByText(number).first().click();
  await page.getByTestId('proposal').waitFor();
  await look('proposal in the dark');
  expect(findings).toEqual([]);
});
