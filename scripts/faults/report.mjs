import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { NOTES } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';

/**
 * @typedef {object} Row one scenario; see tests/faults/support/row.ts
 * @property {string} scenario
 * @property {number} injected
 * @property {number} survived
 * @property {number} acknowledged
 * @property {number} lost
 * @property {string} remark
 * @property {boolean} isPossible
 */

/** @type {(file: string) => Row[]} */
export const readRows = (file) =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
    : [];

const HEADINGS = ['injected', 'survived', 'acknowledged', 'lost'];

/** @type {(rows: readonly Row[]) => void} */
export const sayTable = (rows) => {
  const width = Math.max(8, ...rows.map(({ scenario }) => scenario.length));
  say(`\n${'scenario'.padEnd(width)}  ${HEADINGS.map((each) => each.padStart(14)).join('')}`);
  for (const { scenario, injected, survived, acknowledged, lost, remark, isPossible } of rows) {
    const counts = [injected, survived, acknowledged, lost].map((count) => String(count).padStart(14));
    say(`${scenario.padEnd(width)}  ${isPossible ? counts.join('') : '  not possible here'}`);
    if (remark !== '') say(`${' '.repeat(width)}    ${remark}`);
  }
};

/**
 * Keeps the table with date and machine, so that two runs can be told apart.
 *
 * @param {{ rows: readonly Row[], electron: string, seconds: number, isQuick: boolean }} run
 * @returns {string} the file
 */
export const writeReport = ({ rows, electron, seconds, isQuick }) => {
  const folder = join(NOTES, 'reports');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'faults.json');
  const machine = {
    platform: `${process.platform} ${arch()} ${release()}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    electron,
  };
  const date = new Date().toISOString();
  writeFileSync(file, `${JSON.stringify({ date, seconds, isQuick, machine, rows }, null, 2)}\n`);
  return file;
};
