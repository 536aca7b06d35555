import { defineConfig } from '@playwright/test';

/**
 * Faults injected into the real app, one scenario after the other: they are about time and the disk,
 * and would falsify each other. No retries: what survives only the second time has been lost once.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.faults.ts',
  outputDir: '../../test-results/faults',
  timeout: 300_000,
  globalTimeout: 40 * 60_000,
  retries: 0,
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  reporter: 'line',
  projects: [{ name: 'electron' }],
});
