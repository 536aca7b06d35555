import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PRESETS } from '../../shared/policies/presets';
import { EVERYBODY, personOf } from '../../shared/policies/testing/people';
import type { PolicyStory } from '../../shared/policies/testing/policy-story';
import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE } from '../support/sample-complaint';
import { fillStep } from '../support/fill-step';
import { handOver, hirePeople } from '../support/staff';
import { POLICY_STORIES } from './policy-stories';

const out = process.env['DEMO_OUT'] ?? '';
const wanted = process.env['DEMO_POLICY'] ?? '';

/** Takes every step of the story at the screen, by whom the policy names. */
async function play(page: Page, { steps }: PolicyStory, picture: (name: string) => Promise<void>) {
  let onDuty = '';
  for (const { role, action, form } of steps) {
    const { name } = personOf(role);
    if (name !== onDuty) await handOver(page, name);
    onDuty = name;
    await test.step(`${action} by ${role}`, () => fillStep(page, action, form ?? {}));
    await picture(action);
  }
}

test('a preset plays its story', async ({ desk }) => {
  const policy = PRESETS.find(({ id }) => id === wanted);
  const story = POLICY_STORIES.find(({ policy: id }) => id === wanted);
  if (policy === undefined || story === undefined) throw new Error(`no story of ${wanted}`);
  mkdirSync(out, { recursive: true });
  const { page } = desk;
  let pictures = 0;
  const picture = async (name: string) => {
    pictures += 1;
    await page.screenshot({ path: join(out, `${String(pictures).padStart(2, '0')}-${name}.png`) });
  };
  await page.waitForSelector('input[name=storeName]');
  await desk.app?.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await page.getByRole('radio', { name: policy.name[0] }).check();
  await picture('first-start');
  await page.locator('input[name=storeName]').focus();
  await new Clerk(page).setUpDesk(SAMPLE_STORE);
  await hirePeople(
    page,
    EVERYBODY.filter(({ roles }) => !roles.includes('administrator')),
  );
  const clerk = new Clerk(page);
  await clerk.fillForm(story.facts);
  await picture('register');
  const number = await clerk.save();
  await clerk.press('c');
  await page.getByTestId('stage-path').waitFor();
  await play(page, story, picture);
  await expect(page.getByTestId('stage-path')).toHaveAttribute('data-stage', story.ends);
  await page.keyboard.press('Alt+3');
  await picture('board');
  const made = [{ number, what: policy.name[0], stage: story.ends, files: [] }];
  writeFileSync(join(out, 'result.json'), `${JSON.stringify({ number, milliseconds: {}, made }, null, 2)}\n`);
});
