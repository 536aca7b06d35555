import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Facts, factsSchema } from '../../shared/domain/facts/facts';
import { CASE_FILE } from '../../shared/papers/case-file/case-file-data';
import { PAPER_IDS, paperTitle } from '../../shared/wording/paper-titles';
import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE } from '../support/sample-complaint';
import { handOver, hireStaff, takeAction } from '../support/staff';
import { DEMO_STORIES, type DemoStory } from './stories';

const out = process.env['DEMO_OUT'] ?? '';
const caseFile = process.env['DEMO_CASE'] ?? '';
/** Only the complaint of the file, as far as its papers. */
const isOneCase = process.env['DEMO_ONE_CASE'] === 'yes';

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

type Made = {
  readonly number: string;
  readonly what: string;
  readonly stage: string;
  readonly files: readonly string[];
};

function madeFile(name: string): string {
  const path = join(out, name);
  if (!existsSync(path) || statSync(path).size < 1000) throw new Error(`${name} was not made`);
  return name;
}

/** Opens a paper of the case, out of the fold where its policy does not name it. */
async function openPaper(page: Page, paper: string): Promise<void> {
  // The last button of its line; before it stands the one for signing.
  const button = page.locator(`[data-paper=${paper}] button`).last();
  if ((await button.count()) === 0) await page.getByTestId('more-papers').click();
  await button.click();
}

/** Saves every paper of the open case as PDF. */
async function savePapers(
  page: Page,
  number: string,
  step: (name: string) => Promise<void>,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const paper of PAPER_IDS) {
    await openPaper(page, paper);
    await page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 60_000 });
    await step(`preview ${paper}`);
    await page.getByTestId('save-pdf').click();
    await expect(page.getByTestId('paper-notice')).toContainText('.pdf');
    await step(`pdf ${paper}`);
    files.push(madeFile(`${number} ${paperTitle(paper)}.pdf`));
    await page.keyboard.press('Escape');
    await page.getByTestId('stage-path').waitFor();
  }
  return files;
}

/** Saves the whole file of the open case. */
async function saveWholeFile(page: Page, number: string): Promise<string> {
  await page.getByTestId('whole-file').click();
  await page.getByTestId('make-file').click();
  await page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 60_000 });
  const name = `${number} ${paperTitle(CASE_FILE)}.pdf`;
  await page.getByTestId('save-file').click();
  await expect.poll(() => existsSync(join(out, name)), { timeout: 30_000 }).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByTestId('stage-path').waitFor();
  return madeFile(name);
}

/** Saves a paper over the complaints of this month from the ledger screen; answers the name of its file. */
async function saveLedgerPaper(page: Page, paper: string): Promise<string> {
  await page.keyboard.press('Alt+2');
  await page.getByTestId(`open-${paper}`).click();
  await page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 60_000 });
  const before = new Set(readdirSync(out));
  await page.getByTestId('save-document').click();
  const made = () => readdirSync(out).filter((name) => name.endsWith('.pdf') && !before.has(name));
  await expect.poll(made, { timeout: 30_000 }).toHaveLength(1);
  return madeFile(made()[0] ?? '');
}

/** Takes a registered case through its story; each step is done by whom the rules name. */
async function handle(page: Page, { steps }: DemoStory): Promise<void> {
  let onDuty: string | null = null;
  for (const [who, action, form] of steps) {
    if (who !== onDuty) await handOver(page, who);
    onDuty = who;
    await takeAction(page, action, form);
  }
}

const stageOf = async (page: Page): Promise<string> =>
  (await page.getByTestId('stage-path').getAttribute('data-stage')) ?? '';

test('demo', async ({ desk }) => {
  mkdirSync(out, { recursive: true });
  const sample = factsSchema.parse(JSON.parse(readFileSync(caseFile, 'utf8')));
  const watch = new Stopwatch();
  const { page } = desk;
  let pictures = 0;
  const picture = async (name: string) => {
    await page.waitForTimeout(300);
    pictures += 1;
    await page.screenshot({ path: join(out, `${String(pictures).padStart(2, '0')}-${name}.png`) });
  };

  await page.waitForSelector('input[name=storeName]');
  watch.lap('start');
  await desk.app?.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await picture('first-start');
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await picture('today-empty');
  if (!isOneCase) await hireStaff(page);
  watch.lap('set-up');

  const hands = new Clerk(page);
  const made: Made[] = [];
  let save = 0;
  const [first] = DEMO_STORIES;
  const alone: DemoStory = { what: first?.what ?? '', facts: null, steps: [] };
  for (const [nth, story] of (isOneCase ? [{ ...alone, what: '已登记' }] : DEMO_STORIES).entries()) {
    if (nth > 0) await handOver(page, SAMPLE_STORE.person);
    const facts: Facts = story.facts ?? sample;
    const clerk = nth === 0 ? hands : new Clerk(page);
    await clerk.fillForm(facts);
    // The first complaint is the one whose times are compared from run to run.
    const of = (step: string) => (nth === 0 ? step : `${step} ${String(nth + 1)}`);
    watch.lap(of('typing'));
    if (nth === 0) await picture('register');
    const saving = performance.now();
    const number = await clerk.save();
    if (nth === 0) save = Math.round(performance.now() - saving);
    watch.lap(of('saving'));
    if (nth === 0) await picture('saved');
    await clerk.press('c');
    await page.getByTestId('stage-path').waitFor();
    await handle(page, story);
    watch.lap(of('handling'));
    await picture(`case-${String(nth + 1)}`);
    const files = await savePapers(page, number, async (step) => {
      if (nth > 0) return;
      watch.lap(step);
      if (step.startsWith('preview')) await picture(step.replace('preview ', 'paper-'));
    });
    if (nth > 0) watch.lap(of('papers'));
    const file = await saveWholeFile(page, number);
    watch.lap(of('whole file'));
    made.push({ number, what: story.what, stage: await stageOf(page), files: [...files, file] });
  }

  if (!isOneCase) {
    await page.evaluate(() => {
      location.hash = '#/outstanding';
    });
    await page.getByTestId('save-ledger').click();
    const month = (await page.locator('[aria-label=月份]').textContent()) ?? '';
    const name = `客户经理未了事宜台帐 ${month}.pdf`;
    await expect.poll(() => existsSync(join(out, name)), { timeout: 30_000 }).toBe(true);
    made.push({ number: '', what: '未了事宜台帐', stage: '', files: [madeFile(name)] });
    await picture('outstanding');
    watch.lap('ledger of outstanding matters');
    for (const [paper, what] of [
      ['complaint-ledger', '投诉台帐'],
      ['monthly-report', '月度投诉总结报告'],
    ] as const) {
      made.push({ number: '', what, stage: '', files: [await saveLedgerPaper(page, paper)] });
      await picture(paper);
      watch.lap(paper);
    }
  }

  for (const [key, name] of [
    ['Alt+2', 'ledger'],
    ['Alt+1', 'today'],
    ['Alt+0', 'settings'],
    ['F1', 'shortcuts'],
  ] as const) {
    await page.keyboard.press(key);
    await picture(name);
  }

  const { commands, characters, keystrokes } = hands.effort;
  const result = {
    number: made[0]?.number ?? '',
    effort: { commands, characters, keystrokes },
    milliseconds: { ...watch.timings, save },
    made,
  };
  writeFileSync(join(out, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
});
