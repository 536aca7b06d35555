import { parseArgs } from 'node:util';
import { sayTable, writeReport } from './faults/report.mjs';
import { runFaults } from './faults/run.mjs';
import { setUp } from './setup.mjs';
import { runScript, say, SetupProblem } from './setup/say.mjs';
import { installBesides } from './setup/system-packages.mjs';

/** What scenarios need besides; one that lacks its tool says so and does not run. */
const TOOLS = ['strace', 'e2fsprogs', 'mount'];

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

  const started = Date.now();
  const { code, rows } = await runFaults({ names: positionals, isQuick: values.quick });
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
