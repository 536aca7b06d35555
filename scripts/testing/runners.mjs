import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, NOTES } from '../setup/paths.mjs';
import { npmCommand, runCommand } from '../setup/run-command.mjs';
import { withoutNetwork } from './no-network.mjs';

/** @typedef {import('./step.mjs').Tally} Tally */
/** @typedef {{ ok: boolean, tally: Tally }} Outcome */
/** @typedef {{ numPassedTests: number, numTotalTests: number }} VitestReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport */

/** @type {(name: string) => string} a fresh place for a runner's JSON report */
const reportFile = (name) => {
  const folder = join(NOTES, 'reports');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
};

/**
 * Judges a run by its exit code and its report together: a runner that crashed, or found no test at
 * all, has not passed.
 *
 * @template Report what the runner writes
 * @param {number} code
 * @param {string} file
 * @param {(report: Report) => Tally} read
 * @returns {Outcome}
 */
const judge = (code, file, read) => {
  const tally = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  return { ok: code === 0 && tally.failed === 0 && tally.passed > 0, tally };
};

/** @type {(script: string) => Promise<{ ok: boolean }>} a script of package.json */
export const runNpmScript = async (script) => {
  const npm = npmCommand();
  return { ok: (await runCommand(npm.command, [...npm.before, 'run', '--silent', script])) === 0 };
};

/** @type {(project: string, env?: Record<string, string>) => Promise<Outcome>} a project of vitest.config.ts */
export const runVitest = async (project, env = {}) => {
  const file = reportFile(`vitest-${project}`);
  const cli = inRoot('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runCommand(process.execPath, [cli, 'run', '--project', project, ...reporters], { env });
  return judge(code, file, (/** @type {VitestReport} */ { numPassedTests, numTotalTests }) => ({
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests,
  }));
};

/** @type {(project: string, env?: Record<string, string>) => Promise<Outcome>} a project of playwright.config.ts, with the network cut */
export const runPlaywright = async (project, env = {}) => {
  const file = reportFile(`playwright-${project}`);
  const cli = inRoot('node_modules', '@playwright', 'test', 'cli.js');
  const asked = [cli, 'test', '--project', project, '--reporter=list,json'];
  const { command, args } = withoutNetwork(process.execPath, asked);
  const code = await runCommand(command, args, {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return judge(code, file, (/** @type {PlaywrightReport} */ { stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }));
};
