import { type Browser, test as base } from '@playwright/test';
import { openChromiumDesk } from './chromium-desk';
import type { Desk } from './desk';
import { openElectronDesk } from './electron-desk';

type TestFixtures = { readonly desk: Desk };
type WorkerFixtures = { readonly systemBrowser: Browser | null };

/**
 * `test` with a fixture `desk`: a freshly installed 客诉台, opened, in the engine of the project.
 * Everything it kept is gone when the test ends.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  // Playwright's own `browser` would be started for the Electron project too, which needs none.
  systemBrowser: [
    async ({ playwright }, use, { project }) => {
      const isNeeded = project.name === 'chromium';
      const browser = isNeeded ? await playwright.chromium.launch(project.use.launchOptions) : null;
      await use(browser);
      await browser?.close();
    },
    { scope: 'worker' },
  ],

  desk: async ({ systemBrowser, baseURL, viewport, locale }, use) => {
    if (systemBrowser === null) {
      const { desk, dispose } = await openElectronDesk();
      await use(desk);
      await dispose();
      return;
    }
    const context = await systemBrowser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      ...(locale === undefined ? {} : { locale }),
      viewport,
      timezoneId: 'Asia/Shanghai',
    });
    await use(await openChromiumDesk(context));
    await context.close();
  },
});

export { expect } from '@playwright/test';
