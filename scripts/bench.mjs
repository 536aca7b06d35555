import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from './build.mjs';
import { setUp } from './setup.mjs';
import { openDisplay } from './setup/display.mjs';
import { inRoot, NOTES } from './setup/paths.mjs';
import { runCommand } from './setup/run-command.mjs';
import { runScript, say, SetupProblem } from './setup/say.mjs';
import { installBesides } from './setup/system-packages.mjs';

const BENCHES = ['start', 'save', 'find', 'today', 'case', 'clocks', 'paper', 'scan', 'memory', 'rebuild'];
/** Memory that is a process's own is told by Linux alone (smaps_rollup). */
const HERE = BENCHES.filter((name) => name !== 'memory' || process.platform === 'linux');
/** The office program that papers are held against. */
const PEER = 'libreoffice-writer-nogui';

const reportOf = (/** @type {string} */ name) => join(NOTES, 'reports', `bench-${name}.json`);

/** @typedef {{ value: number, what: string }} Peer */
/** @typedef {{ what: string, unit: string, value: number, best: number, median: number, p95: number, peer: Peer | null, ratio: number | null, bound: number | null, isMet: boolean | null }} Figure */

/** @type {(figure: Figure) => string[]} the cells of one figure */
const cells = ({ what, unit, value, best, median, p95, peer, ratio, bound, isMet }) => [
  what,
  `${value} ${unit}`,
  `${best} / ${median} / ${p95}`,
  peer === null ? '' : `${peer.value} ${unit}  ${peer.what}`,
  ratio === null ? '' : `${ratio}×`,
  bound === null ? '' : `≤ ${bound}${ratio === null ? ` ${unit}` : '×'}`,
  isMet === null ? '' : isMet ? 'met' : 'MISSED',
];

/** @type {(name: string) => void} */
const showReport = (name) => {
  const { machine, lines } = JSON.parse(readFileSync(reportOf(name), 'utf8'));
  const versions = Object.entries(machine.versions).map(([of, version]) => `${of} ${version}`);
  say(
    `\n${name}: ${machine.cpu}, ${machine.cores} cores, load ${machine.loadAverage.join(' ')}, ${versions.join(', ')}`,
  );
  const head = ['figure', 'value', 'best / median / p95', 'held against', 'ratio', 'bound', ''];
  const rows = [head, ...lines.map(cells)];
  const widths = head.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of rows) {
    const padded = row.map((/** @type {string} */ cell, /** @type {number} */ i) =>
      cell.padEnd(widths[i] ?? 0),
    );
    say(padded.join('  ').trimEnd());
  }
};

/**
 * `npm run bench [name] [-- --out FILE]`: the figures of docs/bench.md, made again. Ratios in one run
 * on this machine; the milliseconds are worth what the load average beside them allows.
 */
await runScript(async () => {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const names = positionals.length > 0 ? positionals : HERE;
  const unknown = names.filter((name) => !HERE.includes(name));
  if (unknown.length > 0) {
    throw new SetupProblem(
      'Bench',
      `there is none called ${unknown.join(', ')} on this system`,
      `there are: ${HERE.join(', ')}`,
    );
  }
  await setUp({ forTests: true });
  if (names.includes('paper')) {
    const missing = await installBesides([PEER]);
    if (missing.length > 0) say(`Bench: without ${PEER}, papers are held against Chromium alone`);
  }
  await buildApp();
  const screen = await openDisplay();
  const cli = inRoot('node_modules', '@playwright', 'test', 'cli.js');
  const config = inRoot('tests', 'bench', 'playwright.config.ts');
  let failed = '';
  for (const name of names) {
    rmSync(reportOf(name), { force: true });
    const args = [cli, 'test', '--config', config, `${name}.bench.ts`];
    const code = await runCommand(process.execPath, args, { env: screen.env });
    if (code !== 0 || !existsSync(reportOf(name))) failed = name;
    else showReport(name);
  }
  screen.close();
  const [only] = names;
  if (values.out !== undefined && only !== undefined && existsSync(reportOf(only))) {
    const out = resolve(values.out);
    mkdirSync(dirname(out), { recursive: true });
    copyFileSync(reportOf(only), out);
  }
  if (failed !== '') throw new SetupProblem('Bench', `${failed} did not end`, 'read the lines above');
});
