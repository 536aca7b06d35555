import { defineConfig } from '@playwright/test';
import { chromiumExecutable, chromiumSwitches } from './scripts/setup/browser.mjs';

// One for each run, so that two runs on a machine do not meet; the workers inherit it.
process.env['COMPLAINT_DESK_TEST_PORT'] ??= String(20_000 + (process.pid % 20_000));
const PORT = Number(process.env['COMPLAINT_DESK_TEST_PORT']);
const executablePath = chromiumExecutable();

/**
 * The same suite in two engines: the real app in Electron (the oldest supported one where only that
 * can be had), and the renderer alone in the system's Chromium, which is close to the newest.
 * No retries: a test that passes the second time has found something.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  use: { viewport: { width: 1366, height: 768 }, trace: 'retain-on-failure', locale: 'zh-CN' },
  projects: [
    // Two windows on one store: the app has one alone.
    { name: 'electron', testIgnore: 'chromium/**' },
    {
      name: 'chromium',
      testIgnore: 'electron/**',
      use: {
        baseURL: `http://localhost:${PORT}/`,
        launchOptions: { args: chromiumSwitches(), ...(executablePath === null ? {} : { executablePath }) },
      },
    },
  ],
  webServer: {
    command: `node scripts/serve-renderer.mjs ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
