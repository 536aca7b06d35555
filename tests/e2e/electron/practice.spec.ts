import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { endPractice, openPractice, otherPractice, practisingProcess } from '../../support/practice-desk';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';
import { callBridge, configOf, givePin, openSettings } from '../../support/settings';

/** Everything the main process has written under a folder, as one text; the profile of the engine apart. */
function written(folder: string): string {
  return ['journal', 'drafts', 'desk.json', 'phrases.json']
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
        : [path],
    )
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

const listedIn = async (page: Parameters<typeof configOf>[0]) => {
  await page.waitForSelector('nav');
  await page.keyboard.press('Alt+2');
  await page.getByRole('heading', { name: '台帐' }).waitFor();
  await page.waitForTimeout(500);
  return page.locator('main').innerText();
};

test('what is practised never reaches the real desk, and nothing real the practice', async ({ desk }) => {
  test.setTimeout(150_000);
  const home = desk.home ?? '';
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await openSettings(desk.page, '人员');
  await givePin(desk.page, SAMPLE_STORE.person, '90417');
  const real = await clerk.register(sampleComplaint());
  const realDesk = (await configOf(desk.page)).deskId;
  await desk.close();
  const before = written(home);
  expect(before).toContain(real);

  const practice = await openPractice(home);
  let practised = '';
  try {
    await test.step('it says what it is, in the window and in its title', async () => {
      await expect(practice.page.getByTestId('practice-banner')).toContainText('练习模式 · 与真实数据无关');
      const title = await practice.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.getTitle(),
      );
      expect(title).toContain('练习模式');
    });
    await test.step('it has another desk, no PIN, and at least six cases of its own', async () => {
      const config = await configOf(practice.page);
      expect(config.deskId).not.toBe(realDesk);
      expect(config.storeCode).toBe(`LX${SAMPLE_STORE.code}`);
      expect(await callBridge(practice.page, 'desk:info')).toMatchObject({ access: { hasPin: [] } });
      const ledger = await listedIn(practice.page);
      expect(ledger).not.toContain(real);
      expect(ledger).not.toContain(sampleComplaint().plate);
      expect(ledger.match(/练习客户/gu)?.length).toBeGreaterThanOrEqual(6);
    });
    await test.step('a number of it is marked', async () => {
      practised = await new Clerk(practice.page).register(sampleComplaint());
      expect(practised).toMatch(/^TSLXSH01-/u);
    });
    await test.step('nothing of it is printed or saved elsewhere, and its mark cannot be taken off', async () => {
      const refused = { ok: false, refusal: 'practice' };
      const print = await practice.page.evaluate(() => {
        const { desk: bridge } = window as unknown as {
          desk: { call: (name: string, request: unknown) => Promise<unknown> };
        };
        const bytes = new Uint8Array(3);
        return Promise.all([
          bridge.call('printing:print', { bytes, title: 'x', printer: null, copies: 1 }),
          bridge.call('paper:save-as', { bytes, name: 'x.pdf' }),
          bridge.call('sealed:begin', { name: 'x.zip', size: 3 }),
        ]);
      });
      expect(print).toEqual([refused, refused, refused]);
      const config = await configOf(practice.page);
      await callBridge(practice.page, 'desk:configure', { ...config, storeCode: SAMPLE_STORE.code });
      expect((await configOf(practice.page)).storeCode).toBe('LXSH01');
    });
  } finally {
    await practice.app.close();
  }
  expect(written(home)).toBe(before);
  expect(written(join(home, 'practice'))).toContain(practised);
  expect(written(join(home, 'practice'))).not.toContain(real);

  const page = await desk.restart();
  await page.getByRole('button', { name: new RegExp(SAMPLE_STORE.person, 'u') }).click();
  await page.keyboard.type('90417');
  await page.keyboard.press('Enter');
  await page.waitForSelector('nav');
  await expect(page.getByTestId('practice-banner')).toHaveCount(0);
  const ledger = await listedIn(page);
  expect(ledger).toContain(real);
  expect(ledger).not.toContain('TSLX');
  expect(ledger).not.toContain('练习客户');
});

test('the real desk can be neither ended nor emptied as a practice', async ({ desk }) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const number = await clerk.register(sampleComplaint());
  const refused = { ok: false, refusal: 'not-practice' };
  expect(await callBridge(page, 'practice:state')).toEqual({ isPractice: false });
  expect(await callBridge(page, 'practice:reset')).toEqual(refused);
  expect(await callBridge(page, 'practice:leave')).toEqual(refused);
  const again = await desk.restart();
  expect(await listedIn(again)).toContain(number);
});

test('the practice opens beside the real desk, once, and ends alone', async ({ desk }) => {
  const home = desk.home ?? '';
  const { page } = desk;
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await page.keyboard.press('Alt+8');
  try {
    await page.getByRole('button', { name: '开始练习' }).click();
    await expect(page.getByText('练习窗口正在打开')).toBeVisible();
    const first = await otherPractice(home, null);
    await page.getByRole('button', { name: '开始练习' }).click();
    await page.waitForTimeout(3000);
    expect(practisingProcess(home)).toBe(first);
    expect(first).not.toBe(desk.app?.process().pid);
  } finally {
    await endPractice(home);
  }
  await expect(page.getByRole('button', { name: '开始练习' })).toBeVisible();
  await expect(page.getByTestId('practice-banner')).toHaveCount(0);
});

test('starting afresh clears the practice and nothing else', async ({ desk }) => {
  test.setTimeout(150_000);
  const home = desk.home ?? '';
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const real = await clerk.register(sampleComplaint());
  await desk.close();
  const before = written(home);
  expect(before).toContain(real);
  const { app, page } = await openPractice(home);
  const firstDesk = (await configOf(page)).deskId;
  const practised = await new Clerk(page).register(sampleComplaint());
  await page.keyboard.press('Alt+8');
  const first = app.process().pid ?? null;
  const closed = app.waitForEvent('close');
  try {
    await page.getByRole('button', { name: '重新开始' }).click();
    await closed;
    await otherPractice(home, first);
    const nextDesk = () => {
      const path = join(home, 'practice', 'desk.json');
      return existsSync(path)
        ? (JSON.parse(readFileSync(path, 'utf8')) as { deskId: string }).deskId
        : firstDesk;
    };
    await expect.poll(nextDesk, { timeout: 20_000 }).not.toBe(firstDesk);
  } finally {
    await endPractice(home);
  }
  const again = await openPractice(home);
  try {
    const ledger = await listedIn(again.page);
    expect(ledger).not.toContain(practised);
    expect(ledger.match(/练习客户/gu)?.length).toBeGreaterThanOrEqual(6);
    await again.page.getByTestId('practice-banner').getByRole('button', { name: '结束练习' }).click();
    await expect.poll(() => practisingProcess(home)).toBeNull();
  } finally {
    await again.app.close().catch(() => undefined);
  }
  expect(written(home)).toBe(before);
  expect(await listedIn(await desk.restart())).toContain(real);
});
