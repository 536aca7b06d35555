import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../support/sample-complaint';

const ready = (page: Page) =>
  page.locator('[data-testid=paper-pages][data-fresh=yes] canvas[data-drawn=yes]').first().waitFor({
    timeout: 30_000,
  });

test('the case stands beside its paper and says what the paper lacks; folded away it stays so', async ({
  desk,
}) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const number = await clerk.register(sampleComplaint());
  await clerk.press('p');
  await ready(desk.page);
  const aside = () => desk.page.getByTestId('paper-aside');
  await expect(aside()).toContainText(number);
  await expect(desk.page.getByTestId('aside-next')).toContainText('受理');
  // The sample customer was not asked for these, and nobody has worked on the case yet.
  await expect(desk.page.getByTestId('aside-missing')).toContainText('与车主关系、车型、被投诉部门');
  await expect(desk.page.getByTestId('aside-missing')).toContainText('是否成立');

  await desk.page.getByTestId('fold-aside').click();
  await expect(aside()).toBeHidden();
  await desk.page.reload();
  await ready(desk.page);
  await expect(aside()).toBeHidden();
  await desk.page.getByTestId('fold-aside').click();
  await expect(aside()).toBeVisible();
});

test('pages are turned and sized by keys, and Escape leads back to the case', async ({ desk }) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const number = await clerk.register(sampleComplaint());
  await clerk.press('p');
  await ready(page);
  const place = page.getByTestId('page-of');
  const zoom = page.getByTestId('zoom');
  const percent = async () => Number((await zoom.textContent())?.replace(/\D/gu, ''));
  await expect(place).toHaveText('第 1 / 2 页');

  await page.getByRole('button', { name: '整页' }).click();
  await clerk.press('PageDown');
  await expect(place).toHaveText('第 2 / 2 页');
  await clerk.press('PageUp');
  await expect(place).toHaveText('第 1 / 2 页');
  const whole = await percent();
  await clerk.press('0');
  await expect(page.getByRole('button', { name: '适合宽度' })).toHaveAttribute('aria-pressed', 'true');
  expect(await percent()).toBeGreaterThan(whole);
  await page.getByRole('button', { name: '整页' }).click();
  await clerk.press('+');
  await clerk.press('+');
  const larger = await percent();
  expect(larger).toBeGreaterThan(whole);
  await clerk.press('-');
  expect(await percent()).toBeLessThan(larger);
  // The size is that of this desk, not of this paper.
  await page.reload();
  await ready(page);
  expect(await percent()).toBeLessThan(larger);
  await expect(page.getByRole('button', { name: '整页' })).toHaveAttribute('aria-pressed', 'false');
  await clerk.press('Escape');
  await expect(page.getByTestId('case-number')).toHaveText(number);
});

test('the blank form has no number and leaves no trace in the case', async ({ desk }) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.register(sampleComplaint());
  await clerk.press('p');
  await ready(page);
  await page.getByText('空白表', { exact: true }).click();
  await expect(page.getByTestId('blank-note')).toBeVisible();
  await expect(page.getByTestId('print')).toContainText('打印空白表');
  await expect(page.getByTestId('aside-missing')).toBeHidden();
  await page.getByText('本案', { exact: true }).click();
  await expect(page.getByTestId('print')).not.toContainText('空白表');
  expect(desk.complaints).toEqual([]);
});

test('the preview can be read aloud and told apart: no serious finding of axe', async ({ desk }) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.register(sampleComplaint());
  await clerk.press('p');
  await ready(page);
  const findings = async () => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ') ?? ''}`);
  };
  expect(await findings()).toEqual([]);
  await page.getByText('空白表', { exact: true }).click();
  await expect(page.getByTestId('blank-note')).toBeVisible();
  expect(await findings()).toEqual([]);
});
