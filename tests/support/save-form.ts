import { expect, type Page } from '@playwright/test';

/**
 * Saves the form as a person does who reads: when a busy machine took longer than the three seconds of
 * the watchdog, once more, as the screen says. Answers the number.
 */
export async function saveForm(page: Page): Promise<string> {
  const number = page.getByTestId('case-number');
  const refused = page.getByTestId('save-refused');
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await page.keyboard.press('Control+Enter');
    await number.or(refused).waitFor({ timeout: 15_000 });
    if (await number.isVisible()) break;
    await expect(refused).toContainText('not-confirmed');
  }
  return (await number.textContent()) ?? '';
}
