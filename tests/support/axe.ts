import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Longest that a message stays by itself, in ms, and some more. */
const MESSAGE = 15_000;

/**
 * What axe finds serious or critical on the screen as it stands, once it has come to rest. A message that
 * leaves while axe reads the page is half faded, and pale letters are a finding: it is let go first.
 */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(500);
  const message = page.locator('.mantine-Notification-root');
  const since = Date.now();
  while ((await message.count()) > 0 && Date.now() - since < MESSAGE) await page.waitForTimeout(200);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ') ?? ''}`);
}
