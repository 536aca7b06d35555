import { defineConfig } from '@playwright/test';

/** Benches run one at a time, in the real Electron, by the runner of the end-to-end suite. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  globalSetup: './build-page.ts',
  outputDir: '../../test-results/bench',
  timeout: 30 * 60_000,
  retries: 0,
  workers: 1,
  reporter: 'line',
});
