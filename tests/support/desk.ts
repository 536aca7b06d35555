import type { ElectronApplication, Page } from '@playwright/test';

/**
 * A running 客诉台 for a test, in either engine. `page` is replaced by `restart`: read it again
 * afterwards.
 */
export type Desk = {
  readonly engine: 'electron' | 'chromium';
  page: Page;
  /** Folder of everything the installation keeps; null in the browser, which keeps all in its profile. */
  readonly home: string | null;
  /** The Electron process; null in the browser. */
  app: ElectronApplication | null;
  /** Closes as a person would. */
  readonly close: () => Promise<void>;
  /** Ends at once, as a power cut does: no unload handler runs, nothing is flushed. */
  readonly kill: () => Promise<void>;
  /** Opens again on the same data; closes first when still open. */
  readonly restart: () => Promise<Page>;
  /** Errors and warnings of the console and uncaught faults since the start, oldest first. */
  readonly complaints: readonly string[];
};

/** Notes what the console complains of. Call it as soon as the page exists. */
export const noteComplaints = (page: Page, complaints: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (fault) => complaints.push(fault.message));
};
