import type { Page } from '@playwright/test';
import type { DeskConfig } from '../../shared/ipc/contract';
import type { Role } from '../../shared/domain/rights/roles';
import type { WorkField } from '../../shared/domain/work/work-form';

/** The people of a small store, one for each part in the process. */
export const STAFF = [
  { id: 'liang', name: '梁静', roles: ['customer-manager'] },
  { id: 'he', name: '何敏', roles: ['management-dept'] },
  { id: 'feng', name: '冯远', roles: ['general-manager'] },
  { id: 'xu', name: '许可', roles: ['visit-clerk'] },
] as const satisfies readonly { id: string; name: string; roles: readonly Role[] }[];

export type StaffName = (typeof STAFF)[number]['name'];

/** Adds the staff to the desk's people, as Settings would, and opens the window on them. */
export function hireStaff(page: Page): Promise<void> {
  return hirePeople(page, STAFF);
}

/** Adds any people to the desk's, as Settings would, and opens the window on them. */
export async function hirePeople(
  page: Page,
  hired: readonly { readonly id: string; readonly name: string; readonly roles: readonly Role[] }[],
): Promise<void> {
  await page.evaluate(async (staff) => {
    const { desk } = window as unknown as {
      desk: { call: (channel: string, request: unknown) => Promise<{ config: DeskConfig | null }> };
    };
    const { config } = await desk.call('desk:info', undefined);
    if (config === null) throw new Error('the desk is not set up');
    const people = staff.map(({ id, name, roles }) => ({ id, name, roles, role: roles[0] ?? '' }));
    await desk.call('desk:configure', { ...config, people: [...config.people, ...people] });
  }, hired);
  await page.reload();
  await page.waitForSelector('nav');
}

/** Hands the desk over to somebody, through the menu in the head. */
export async function handOver(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^当班/u }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await page.getByRole('button', { name: `当班 ${name}` }).waitFor();
}

/** Takes one action on the open case: chosen among the offers when it is not the next step. Codes name chips. */
export async function takeAction(
  page: Page,
  action: string,
  form: Readonly<Partial<Record<WorkField, string>>> = {},
): Promise<void> {
  const shown = page.locator(`form[data-action="${action}"]`);
  const offer = page.locator(`[data-offer="${action}"]`);
  await shown.or(offer).first().waitFor();
  if (!(await shown.isVisible())) await offer.click();
  for (const [field, value] of Object.entries(form)) {
    const chip = shown.locator(`[aria-label="${field}"] [data-code="${value}"]`);
    const input = shown.locator(`[data-work="${field}"]`);
    await chip.or(input).first().waitFor();
    if (await chip.isVisible()) await chip.click();
    else await input.fill(value);
  }
  const before = await page.locator('[data-event]').count();
  await shown.getByRole('button').last().click();
  await page.waitForFunction((count) => document.querySelectorAll('[data-event]').length > count, before);
}
