import { shippedYear } from '../support/store-calendars';
import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../support/sample-complaint';
import {
  addPerson,
  callBridge,
  configOf,
  givePin,
  openSettings,
  pinEntry,
  saveSettings,
  signInAs,
} from '../support/settings';

const BOSS = '样例管理员';
const PIN = '90417';

test('who has a PIN comes on duty by it alone, and the settings become an administrator’s', async ({
  desk,
}) => {
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await openSettings(page, '人员');
  await addPerson(page, BOSS, '系统管理员');
  await saveSettings(page);
  await givePin(page, BOSS, PIN);

  await test.step('the settings are closed to the front desk', async () => {
    await expect(page.getByText('这些设置只有系统管理员能改')).toBeVisible();
    await expect(page.getByRole('button', { name: '添加同事' })).toHaveCount(0);
    if (desk.engine === 'electron') {
      const config = await configOf(page);
      const boss = config.people.find(({ name }) => name === BOSS);
      const refused = await callBridge(page, 'desk:configure', { ...config, onDuty: boss?.id });
      expect(refused).toEqual({ ok: false, refusal: 'sign-in-needed' });
      const info = JSON.stringify(await callBridge(page, 'desk:info'));
      expect(info).not.toMatch(/salt|90417/u);
    }
  });

  await test.step('a wrong PIN is told in words, Escape leaves, the right one goes on', async () => {
    await signInAs(page, BOSS, '2580');
    await expect(page.getByText('PIN 不对，请再输一次')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('sign-in')).toHaveCount(0);
    await expect(page.getByRole('button', { name: `当班 ${SAMPLE_STORE.person}` })).toBeVisible();
    await signInAs(page, BOSS, PIN);
    await expect(page.getByRole('button', { name: `当班 ${BOSS}` })).toBeVisible();
    await expect(page.getByRole('button', { name: '添加同事' })).toBeVisible();
  });

  await test.step('a start and a reload ask for it again', async () => {
    const reopened = await desk.restart();
    await expect(reopened.getByTestId('locked')).toBeVisible();
    await reopened.reload();
    await expect(reopened.getByTestId('locked')).toBeVisible();
    await reopened.getByRole('button', { name: new RegExp(BOSS, 'u') }).click();
    await pinEntry(reopened).fill(PIN);
    await reopened.keyboard.press('NumpadEnter');
    await expect(reopened.getByRole('button', { name: `当班 ${BOSS}` })).toBeVisible();
  });
  expect(desk.complaints).toEqual([]);
});

test('the sixth guess waits, and a reload of the window does not shorten it', async ({ desk }) => {
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await openSettings(page, '人员');
  await givePin(page, SAMPLE_STORE.person, PIN);
  await page.keyboard.press('Control+l');
  const enter = async (pin: string) => {
    await pinEntry(page).fill(pin);
    await page.keyboard.press('Enter');
  };
  const choose = () => page.getByRole('button', { name: new RegExp(SAMPLE_STORE.person, 'u') }).click();
  await choose();
  for (let n = 0; n < 4; n += 1) {
    await enter(`258${String(n)}`);
    await expect(page.getByText('PIN 不对，请再输一次')).toBeVisible();
    await expect(pinEntry(page)).toHaveValue('');
  }
  await enter('2589');
  await expect(page.getByText(/输错次数太多，还要等 \d+ 秒/u)).toBeVisible();
  await expect(page.getByRole('button', { name: '进入' })).toBeDisabled();
  await page.reload();
  await choose();
  await enter(PIN);
  await expect(page.getByText(/输错次数太多，还要等 \d+ 秒/u)).toBeVisible();
});

test('a locked desk shows who can sign in and nothing of a case, and gives everything back', async ({
  desk,
}) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await openSettings(page, '人员');
  await addPerson(page, '许可', '回访员');
  await saveSettings(page);
  const number = await clerk.register(sampleComplaint());
  await clerk.press('F2');
  await page.locator('[data-fact=description]').fill('空调不制冷，等了一周');
  // At once: locking must not cost the word that was typed last.
  await page.keyboard.press('Control+l');
  await expect(page.getByTestId('locked')).toBeVisible();
  const seen = await page.content();
  for (const secret of [number, '空调不制冷', '沪A', sampleComplaint().customerName ?? '—']) {
    expect(seen).not.toContain(secret);
  }
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByTestId('locked')).toBeVisible();
  await page.getByRole('button', { name: /许可/u }).click();
  await expect(page.getByRole('button', { name: '当班 许可' })).toBeVisible();
  await page.keyboard.press('F2');
  await expect(page.locator('[data-fact=description]')).toHaveValue('空调不制冷，等了一周');
});

test('the desk locks by itself after the minutes of the settings, not while somebody works', async ({
  desk,
}) => {
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await openSettings(page, '人员');
  await page.getByRole('combobox', { name: '没人操作时自动锁定' }).click();
  await page.getByRole('option', { name: '5 分钟后', exact: true }).click();
  await saveSettings(page);

  await page.clock.install();
  await page.reload();
  await page.waitForSelector('nav');
  await page.clock.runFor(4 * 60_000);
  await page.keyboard.press('Alt+2');
  await page.clock.runFor(4 * 60_000);
  await expect(page.getByTestId('locked')).toHaveCount(0);
  await page.clock.runFor(62_000);
  await expect(page.getByTestId('locked')).toBeVisible();
});

test('the store’s own hours and days move every clock, and a bad file changes nothing', async ({ desk }) => {
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await openSettings(page, '工作时间');
  const preview = page.getByTestId('due-preview');
  const before = await preview.textContent();
  const importFile = (name: string, content: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

  await test.step('files that are none', async () => {
    const year2027 = shippedYear(2027);
    const twice = { ...year2027, festivals: [...year2027.festivals, ...year2027.festivals] };
    for (const [content, sentence] of [
      ['{', '文件读不懂'],
      ['{"format":"x"}', '这不是放假安排文件'],
      [JSON.stringify({ ...year2027, year: 2031, festivals: [] }), '文件里的年份不是今年'],
      [JSON.stringify(twice), '同一天写了两次'],
      ['x'.repeat(10_000_000), '文件太大'],
    ] as const) {
      await importFile('放假.json', content);
      await expect(page.getByText(`没有导入「放假.json」，原来的安排不变。${sentence}`)).toBeVisible();
    }
    await expect(page.getByText('有改动，还没有保存')).toHaveCount(0);
  });

  await test.step('the notice of 2027', async () => {
    await page.getByText('2027 暂定').click();
    await expect(page.getByTestId('provisional')).toBeVisible();
    await importFile(
      '2027.json',
      JSON.stringify({ ...shippedYear(2027), status: 'published', notice: '样例通知' }),
    );
    await expect(page.getByText('已导入 2027 年放假安排')).toBeVisible();
    await expect(page.getByTestId('provisional')).toHaveCount(0);
  });

  await test.step('hours as a clerk types them', async () => {
    for (const day of ['周一', '周二', '周三', '周四', '周五', '周六', '周日']) {
      await page.getByRole('textbox', { name: day, exact: true }).fill('９：００至9:30');
    }
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: '周日', exact: true })).toHaveValue('09:00–09:30');
    await expect(preview).not.toHaveText(before ?? '');
    await page.getByRole('textbox', { name: '周一', exact: true }).fill('晚上');
    await expect(page.getByText('时间不对，请按 08:30 的样式填写。')).toBeVisible();
    await page.getByRole('button', { name: '保存设置' }).click();
    await expect(page.getByRole('alert')).toContainText('请改正标红的几项');
    await page.getByRole('textbox', { name: '周一', exact: true }).fill('09:00-09:30');
  });

  await test.step('a day of the store’s own', async () => {
    await page.getByRole('button', { name: '添加日期' }).click();
    await page.getByRole('textbox', { name: '事由' }).fill('年终盘点');
    await saveSettings(page);
  });

  await desk.restart();
  await openSettings(desk.page, '工作时间');
  await expect(desk.page.getByRole('textbox', { name: '周日', exact: true })).toHaveValue('09:00–09:30');
  await expect(desk.page.getByRole('textbox', { name: '事由' })).toHaveValue('年终盘点');
});
