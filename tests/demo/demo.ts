import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsSchema } from '../../shared/domain/facts/facts';
import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE } from '../support/sample-complaint';

const out = process.env['DEMO_OUT'] ?? '';
const caseFile = process.env['DEMO_CASE'] ?? '';

/** Milliseconds since the step before, by name, in the order they happened. */
class Stopwatch {
  readonly timings: Record<string, number> = {};
  #last = performance.now();

  lap(step: string): void {
    const now = performance.now();
    this.timings[step] = Math.round(now - this.#last);
    this.#last = now;
  }
}

test('demo', async ({ desk }) => {
  mkdirSync(out, { recursive: true });
  const facts = factsSchema.parse(JSON.parse(readFileSync(caseFile, 'utf8')));
  const watch = new Stopwatch();
  const { page } = desk;
  let pictures = 0;
  const picture = async (name: string) => {
    pictures += 1;
    await page.screenshot({ path: join(out, `${String(pictures).padStart(2, '0')}-${name}.png`) });
  };

  await page.waitForSelector('input[name=storeName]');
  watch.lap('start');
  await desk.app?.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await picture('first-start');
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await picture('today-empty');

  const hands = new Clerk(page);
  watch.lap('set-up');
  await hands.fillForm(facts);
  watch.lap('typing');
  await page.waitForTimeout(400);
  await picture('register');
  const saving = performance.now();
  const number = await hands.save();
  const save = Math.round(performance.now() - saving);
  watch.lap('saving');
  await picture('saved');

  for (const [key, paper] of [
    ['p', 'record-form'],
    ['o', 'handling-sheet'],
  ] as const) {
    await page.keyboard.press('Alt+1');
    await page.locator(`[data-case="${number}"]`).click();
    if (key === 'o') await page.locator(`[data-paper=${paper}] button`).click();
    else await page.keyboard.press('Control+p');
    await page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 60_000 });
    watch.lap(`preview ${paper}`);
    await picture(`paper-${paper}`);
    await page.getByTestId('save-pdf').click();
    await expect(page.getByTestId('paper-notice')).toContainText('.pdf');
    watch.lap(`pdf ${paper}`);
    await page.keyboard.press('Escape');
  }

  await page.waitForTimeout(300);
  await picture('case');
  await page.keyboard.press('Alt+2');
  await page.waitForTimeout(300);
  await picture('ledger');
  await page.keyboard.press('Alt+1');
  await page.waitForTimeout(300);
  await picture('today');
  await page.keyboard.press('Alt+0');
  await page.waitForTimeout(300);
  await picture('settings');
  await page.keyboard.press('F1');
  await page.waitForTimeout(300);
  await picture('shortcuts');

  const { commands, characters, keystrokes } = hands.effort;
  writeFileSync(
    join(out, 'result.json'),
    `${JSON.stringify({ number, effort: { commands, characters, keystrokes }, milliseconds: { ...watch.timings, save } }, null, 2)}\n`,
  );
});
