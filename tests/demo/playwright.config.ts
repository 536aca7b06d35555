import { defineConfig } from '@playwright/test';

/** The demo is driven by the same runner as the tests, in the real Electron, and leaves files behind. */
export default defineConfig({
  testDir: '.',
  testMatch: process.env['DEMO_POLICY'] === undefined ? '**/demo.ts' : '**/policy-demo.ts',
  outputDir: '../../test-results/demo',
  timeout: 360_000,
  retries: 0,
  workers: 1,
  reporter: 'line',
  use: { viewport: { width: 1366, height: 768 }, locale: 'zh-CN' },
  projects: [{ name: 'electron' }],
});
