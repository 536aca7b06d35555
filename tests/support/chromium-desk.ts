import type { BrowserContext } from '@playwright/test';
import { type Desk, noteComplaints } from './desk';

/** Opens the renderer in a fresh browser context: an empty profile that ends with the test. */
export const openChromiumDesk = async (context: BrowserContext): Promise<Desk> => {
  const complaints: string[] = [];
  const open = async () => {
    const page = await context.newPage();
    noteComplaints(page, complaints);
    await page.goto('/');
    return page;
  };
  const desk: Desk = {
    engine: 'chromium',
    page: await open(),
    home: null,
    app: null,
    complaints,
    close: async () => {
      if (!desk.page.isClosed()) await desk.page.close({ runBeforeUnload: false });
    },
    // A browser context dies with its process, data included; the nearest thing is a crashed tab.
    kill: async () => {
      const gone = desk.page.waitForEvent('crash');
      void desk.page.goto('chrome://crash').catch(() => undefined);
      await gone;
      await desk.page.close();
    },
    restart: async () => {
      await desk.close();
      desk.page = await open();
      return desk.page;
    },
  };
  return desk;
};
