import type { Locator, Page } from '@playwright/test';
import { WORK_FIELD_KINDS, type WorkFieldKind } from '../../shared/domain/work/field-kinds';
import { isWorkField } from '../../shared/domain/work/work-values';
import { EVERYBODY } from '../../shared/policies/testing/people';

const nameOf = (id: string) => EVERYBODY.find((one) => one.id === id)?.name ?? id;
const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [String(value)];

async function choose(page: Page, input: Locator, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await input.click();
    await input.fill(name);
    await page.getByRole('option', { name, exact: true }).click();
  }
  // One that takes several stays open for more; one that takes a single person has closed itself.
  if ((await input.getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Escape');
}

/** Fills in one field of the form on the screen with the widget of its kind; one that is not shown is filled by another. */
async function fillField(page: Page, form: Locator, name: string, value: unknown): Promise<void> {
  if (!isWorkField(name)) throw new Error(`${name} is no field`);
  const kind: WorkFieldKind = WORK_FIELD_KINDS[name];
  const input = form.locator(`[data-work="${name}"]`).first();
  const chips = form.locator(`[aria-label="${name}"]`);
  if (name === 'checklistTicks') {
    for (const code of listOf(value)) await form.locator(`[data-code="${code}"]`).check();
    return;
  }
  if ((await input.count()) + (await chips.count()) === 0) return;
  switch (kind.kind) {
    case 'one-of':
    case 'many-of':
      for (const code of listOf(value)) await chips.locator(`[data-code="${code}"]`).click();
      return;
    case 'person':
    case 'people':
      return choose(page, input, listOf(value).map(nameOf));
    case 'lines':
      for (const line of listOf(value)) {
        await input.fill(line);
        await page.keyboard.press('Enter');
      }
      return;
    case 'money':
      return input.fill((Number(value) / 100).toFixed(2));
    case 'instant':
      return input.fill(String(value).slice(0, 16).replace('T', ' '));
    case 'line':
    case 'text':
    case 'day':
    case 'department':
      return input.fill(String(value));
  }
}

/** Takes one action on the open case with any form; chosen among the offers when it is not the next step. */
export async function fillStep(
  page: Page,
  action: string,
  form: Readonly<Record<string, unknown>>,
): Promise<void> {
  const shown = page.locator(`form[data-action="${action}"]`);
  const offer = page.locator(`[data-offer="${action}"]`);
  await shown.or(offer).first().waitFor();
  if (!(await shown.isVisible())) await offer.click();
  for (const [name, value] of Object.entries(form)) await fillField(page, shown, name, value);
  const before = await page.locator('[data-event]').count();
  await shown.getByRole('button').last().click();
  await page.waitForFunction((count) => document.querySelectorAll('[data-event]').length > count, before);
}
