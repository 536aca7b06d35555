import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay } from '../setup/display.mjs';
import { inRoot } from '../setup/paths.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { buildFaultsApp } from './build.mjs';
import { clearUp } from './clear-up.mjs';
import { readRows } from './report.mjs';

/**
 * Runs scenarios of tests/faults on a folder of their own and clears up after them, also after Ctrl+C.
 *
 * @param {{ names: readonly string[], isQuick: boolean }} wish names of files, all when empty
 * @returns {Promise<{ code: number, rows: import('./report.mjs').Row[] }>} the runner's exit code, the table
 */
export const runFaults = async ({ names, isQuick }) => {
  await buildFaultsApp();
  const work = mkdtempSync(join(tmpdir(), 'complaint-desk-faults-'));
  const rowsFile = join(work, 'rows.jsonl');
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM']);
  // Ctrl+C reaches the runner as well; this process stays to clear up after it.
  const stay = () => undefined;
  for (const signal of signals) process.on(signal, stay);
  const screen = await openDisplay();
  try {
    const cli = inRoot('node_modules', '@playwright', 'test', 'cli.js');
    const config = inRoot('tests', 'faults', 'playwright.config.ts');
    const env = { FAULTS_WORK: work, FAULTS_ROWS: rowsFile, FAULTS_QUICK: isQuick ? '1' : '' };
    const code = await runCommand(process.execPath, [cli, 'test', '--config', config, ...names], {
      env: { ...screen.env, ...env },
    });
    return { code, rows: readRows(rowsFile) };
  } finally {
    screen.close();
    clearUp(work);
    for (const signal of signals) process.off(signal, stay);
  }
};
