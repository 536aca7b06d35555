import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../support/sample-complaint';

/** Seconds a key takes a practised hand: the keystroke-level model's figure for an average typist. */
const SECONDS_PER_KEY = 0.2;

test('a walk-in complaint is registered with no mouse within a minute of typing', async ({ desk }) => {
  await new Clerk(desk.page).setUpDesk(SAMPLE_STORE);
  const clerk = new Clerk(desk.page);
  const facts = sampleComplaint();
  const number = await clerk.register(facts);

  const { commands, characters, keystrokes } = clerk.effort;
  const seconds = Math.round(keystrokes * SECONDS_PER_KEY);
  console.log(
    `${desk.engine}: ${characters} characters, ${commands} commands, ${keystrokes} keys, about ${seconds} s`,
  );
  expect(seconds).toBeLessThanOrEqual(60);
  expect(number).toMatch(/^TSSH01-\d{6}-A001-[0-9A-Z]$/u);

  await clerk.press('c');
  await expect(desk.page.locator('[data-shown=description]')).toHaveText(facts.description ?? '');
  await expect(desk.page.locator('[data-shown=demands]')).toContainText('维修、解释');
  for (const field of ['plate', 'vin', 'customerName', 'phone'] as const) {
    await expect(desk.page.locator(`[data-shown=${field}]`)).toHaveText(String(facts[field]));
  }
  await expect(desk.page.locator('[data-shown=complaintType]')).toHaveText('维修质量·机电');
  expect(desk.complaints).toEqual([]);
});

test('what is missing is said in words, and nothing is saved', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.press('F2');
  await clerk.press('Control+Enter');
  await expect(desk.page.getByRole('alert')).toHaveText('请先写客户说了什么');
  await clerk.type('空调有异味');
  await clerk.press('Control+Enter');
  await expect(desk.page.getByRole('alert')).toHaveText('请留一个联系方式或车牌、VIN');
  await clerk.press('Alt+2');
  await expect(desk.page.getByTestId('screen-count')).toHaveText('共 0 件');
});

test('an odd plate, phone and VIN are doubted and saved all the same', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.fillForm({
    description: '新车还没上牌',
    plate: '沪I12345',
    vin: 'LE4ZG4CB6TL015873',
    phone: '12345',
  });
  const page = desk.page;
  await expect(page.getByText('车牌格式少见，可照样保存')).toBeVisible();
  await expect(page.getByText('VIN 校验位不符，请再对一遍（部分进口车例外）')).toBeVisible();
  await expect(page.getByText('号码格式少见，可照样保存')).toBeVisible();
  expect(await clerk.save()).toMatch(/^TSSH01-/u);
});

test('an entry that cannot be read is marked, kept as typed, and holds up the save', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.fillForm({ description: '异响', plate: '沪A7K269' });
  const mileage = desk.page.locator('input[data-fact=mileageKm]');
  await mileage.fill('三万多');
  await clerk.press('Control+Enter');
  await expect(desk.page.getByRole('alert')).toHaveText('有 1 处填写看不懂，请改正（标红处）');
  await expect(mileage).toHaveValue('三万多');
  await mileage.fill('３２，１５０');
  expect(await clerk.save()).toMatch(/^TSSH01-/u);
});

test('keys of the input method neither save nor leave the entry', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.fillForm({ description: '异响', plate: '沪A7K269' });
  await desk.page.locator('input[data-fact=customerName]').focus();
  const cdp = await desk.page.context().newCDPSession(desk.page);
  await cdp.send('Input.imeSetComposition', { text: 'wang', selectionStart: 4, selectionEnd: 4 });
  // What an engine sends for Enter and Ctrl+Enter while the candidate window is open.
  for (const modifiers of [0, 2]) {
    await cdp.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
      modifiers,
    });
  }
  await cdp.send('Input.insertText', { text: '王' });
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Escape',
    code: 'Escape',
    windowsVirtualKeyCode: 229,
  });
  // Long enough for a save that should not have been started to show itself.
  await desk.page.waitForTimeout(1_500);
  await expect(desk.page.locator('input[data-fact=customerName]')).toBeFocused();
  await expect(desk.page.locator('input[data-fact=customerName]')).toHaveValue('王');
  await expect(desk.page.getByTestId('save')).toBeVisible();
});

test('a draft comes back as it was typed after the window died', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.fillForm({ description: '提车三天就漏油', plate: '沪A7K269', customerName: '陈思远' });
  await desk.page.locator('input[data-fact=mileageKm]').fill('一千二');
  await expect(desk.page.getByTestId('draft-state')).toHaveAttribute('data-kept', 'true');
  if (desk.engine === 'electron') await desk.kill();
  await desk.restart();

  await expect(desk.page.getByTestId('drafts')).toContainText('沪A7K269');
  await new Clerk(desk.page).press('F2');
  await expect(desk.page.getByTestId('draft-restored')).toBeVisible();
  await expect(desk.page.locator('[data-fact=description]')).toHaveValue('提车三天就漏油');
  await expect(desk.page.locator('input[data-fact=customerName]')).toHaveValue('陈思远');
  await expect(desk.page.locator('input[data-fact=mileageKm]')).toHaveValue('一千二');
});

test('a discarded draft can be taken back', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.fillForm({ description: '等了两小时没人理', plate: '沪A7K269' });
  await desk.page.getByRole('button', { name: '清空草稿' }).click();
  await expect(desk.page.locator('[data-fact=description]')).toHaveValue('');
  await desk.page.getByRole('button', { name: '撤销' }).click();
  await expect(desk.page.locator('[data-fact=description]')).toHaveValue('等了两小时没人理');
});

test('the account grows with its words, up to fourteen lines, and shrinks again', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.press('F2');
  const account = desk.page.locator('[data-fact=description]');
  const lines = (count: number) =>
    Array.from({ length: count }, (_, n) => `第 ${String(n + 1)} 行`).join('\n');
  const heightWith = async (text: string) => {
    await account.fill(text);
    return account.evaluate((entry) => entry.clientHeight);
  };
  const empty = await heightWith('');
  expect(await heightWith(lines(4))).toBe(empty);
  const eight = await heightWith(lines(8));
  expect(eight).toBeGreaterThan(empty);
  expect(await account.evaluate((entry) => entry.scrollHeight - entry.clientHeight)).toBe(0);
  const fourteen = await heightWith(lines(14));
  expect(await heightWith(lines(40))).toBe(fourteen);
  expect(await account.evaluate((entry) => entry.scrollHeight > entry.clientHeight)).toBe(true);
  expect(await heightWith(lines(8))).toBe(eight);
  expect(await heightWith('')).toBe(empty);
});
