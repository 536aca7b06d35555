import type { Page } from '@playwright/test';
import type { DeskConfig } from '../../shared/ipc/contract';

/** A call of the bridge as any script of the page could make it. */
export function callBridge(page: Page, channel: string, request?: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, sent]) => {
      const { desk } = window as unknown as { desk: { call: (c: string, r: unknown) => Promise<unknown> } };
      return desk.call(name, sent);
    },
    [channel, request] as const,
  );
}

export async function configOf(page: Page): Promise<DeskConfig> {
  return ((await callBridge(page, 'desk:info')) as { config: DeskConfig }).config;
}

type SettingsTab = '门店' | '人员' | '处理规程' | '单据' | '工作时间' | '显示';

export async function openSettings(page: Page, tab: SettingsTab): Promise<void> {
  await page.waitForSelector('nav');
  await page.keyboard.press('Alt+0');
  await page.getByRole('tab', { name: tab }).click();
}

export async function saveSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存设置' }).click();
  await page.getByText('设置已保存').last().waitFor();
}

/** Adds a person with one role through the list and its dialog. */
export async function addPerson(page: Page, name: string, role: string): Promise<void> {
  await page.getByRole('button', { name: '添加同事' }).click();
  const dialog = page.getByTestId('person-dialog');
  await dialog.locator('input[name=personName]').fill(name);
  await dialog.getByRole('combobox', { name: '岗位' }).click();
  await page.getByRole('option', { name: role }).click();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: '完成' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Gives a person of the kept settings a PIN. */
export async function givePin(page: Page, name: string, pin: string): Promise<void> {
  await page.getByRole('button', { name: `修改 ${name}` }).click();
  await page.getByRole('button', { name: '设置 PIN' }).click();
  await page.getByLabel('新 PIN').fill(pin);
  await page.getByLabel('再输一次').fill(pin);
  await page.keyboard.press('Enter');
  await page.getByText('PIN 已设好').waitFor();
  await page.getByTestId('person-dialog').getByRole('button', { name: '完成' }).click();
  await page.getByTestId('person-dialog').waitFor({ state: 'hidden' });
}

/** The one entry of the dialog that asks for a PIN. */
export const pinEntry = (page: Page) => page.getByTestId('sign-in').locator('input[name=pin]');

/** Chooses a person with a PIN in the head and enters it. */
export async function signInAs(page: Page, name: string, pin: string): Promise<void> {
  await page.getByRole('button', { name: /^当班/u }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await pinEntry(page).fill(pin);
  await page.keyboard.press('Enter');
}
