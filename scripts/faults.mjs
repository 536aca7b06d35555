import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFaultsApp } from './faults/build.mjs';
import { clearUp } from './faults/clear-up.mjs';
import { readRows, sayTable, writeReport } from './faults/report.mjs';
import { setUp } from './setup.mjs';
import { openDisplay } from './setup/display.mjs';
import { inRoot } from './setup/paths.mjs';
import { runCommand } from './setup/run-command.mjs';
import { runScript, say, SetupProblem } from './setup/say.mjs';
import { installBesides } from './setup/system-packages.mjs';

/** What scenarios need besides; one that lacks its tool says so and does not run. */
const TOOLS = ['strace', 'faketime', 'e2fsprogs', 'mount'];

/**
 * `npm run faults [name …] [-- --quick]`: kills, full disks, failing syncs, damaged files and clocks
 * against the real app, and a table of what survived. A name picks scenarios by their file in
 * tests/faults, such as `kills`; `--quick` injects a tenth.
 */
await runScript(async () => {
  const { values, positionals } = parseArgs({
    options: { quick: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const runtime = await setUp({ forTests: true });
  const lacking = await installBesides(TOOLS);
  if (lacking.length > 0) say(`Without ${lacking.join(', ')} some scenarios are not possible.`);
  await buildFaultsApp();

  const work = mkdtempSync(join(tmpdir(), 'complaint-desk-faults-'));
  const rowsFile = join(work, 'rows.jsonl');
  // Ctrl+C reaches the runner as well; this process stays to clear up after it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => undefined);
  const started = Date.now();
  const screen = await openDisplay();
  let rows;
  let code;
  try {
    const cli = inRoot('node_modules', '@playwright', 'test', 'cli.js');
    const config = inRoot('tests', 'faults', 'playwright.config.ts');
    code = await runCommand(process.execPath, [cli, 'test', '--config', config, ...positionals], {
      env: { ...screen.env, FAULTS_WORK: work, FAULTS_ROWS: rowsFile, FAULTS_QUICK: values.quick ? '1' : '' },
    });
    rows = readRows(rowsFile);
  } finally {
    screen.close();
    clearUp(work);
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  sayTable(rows);
  const file = writeReport({ rows, electron: runtime.version, seconds, isQuick: values.quick });
  say(`\n${seconds} s; kept in ${file}`);
  const lost = rows.reduce((sum, row) => sum + row.lost, 0);
  if (code !== 0) {
    throw new SetupProblem(
      'Faults',
      lost > 0 ? `${lost} acknowledged saves were lost` : 'a scenario did not end as it must',
      'read the lines above the table; one scenario alone: npm run faults NAME',
    );
  }
});
