import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from './setup/paths.mjs';
import { askCommand, npmCommand } from './setup/run-command.mjs';
import { isMain, runScript, say, SetupProblem } from './setup/say.mjs';

/** @typedef {{ check: string, file: string }} Finding */
/** @typedef {Finding & { because: string }} Reviewed */
/** @typedef {{ ruleId: string, locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }} SarifResult */

/**
 * Fetched by npx when it is not in npm's cache, and no dependency of ours: it would bring 400
 * packages and a parser of its own into the lockfile.
 */
const LINTER = '@doyensec/electronegativity@1.10.3';
const BASELINE = inRoot('tests', 'security', 'electron-lint-baseline.json');
/** More than this is a list that nobody reads. */
const MOST_REVIEWED = 5;

/**
 * SARIF and not CSV: the linter writes its CSV in two unordered writes, head and rows, and now and then
 * one lies over the other.
 * @type {(sarif: string) => Finding[]} check and file of each finding; the linter's `file:///` is "no file"
 */
export const findingsIn = (sarif) => {
  const [run] = JSON.parse(sarif).runs;
  return run.results.map((/** @type {SarifResult} */ { ruleId, locations: [place] }) => {
    const { uri } = place.physicalLocation.artifactLocation;
    return { check: ruleId, file: uri === 'file:///' ? 'N/A' : uri };
  });
};

/**
 * @param {readonly Finding[]} findings
 * @param {readonly Reviewed[]} reviewed
 * @returns {string[]} what is wrong, in words: findings nobody reviewed, reviews of nothing, too many reviews
 */
export const judge = (findings, reviewed) => {
  /** @type {(one: Finding) => string} */
  const name = ({ check, file }) => `${check} in ${file}`;
  const [found, known] = [new Set(findings.map(name)), new Set(reviewed.map(name))];
  return [
    ...[...found].filter((one) => !known.has(one)).map((one) => `not reviewed: ${one}`),
    ...[...known].filter((one) => !found.has(one)).map((one) => `reviewed, but no longer found: ${one}`),
    ...(reviewed.length > MOST_REVIEWED ? [`more than ${MOST_REVIEWED} reviewed findings`] : []),
  ];
};

/** @type {(folder: string) => { printed: string, sarif: string }} the linter over a folder of sources */
const lint = (folder) => {
  const { devDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const npm = npmCommand();
  const report = join(folder, 'report.sarif');
  const asked = ['exec', '--yes', '--ignore-scripts', `--package=${LINTER}`, '--', 'electronegativity'];
  const switches = ['-i', join(folder, 'sources'), '-e', devDependencies.electron, '-r', '-o', report];
  const { text, trouble } = askCommand(npm.command, [...npm.before, ...asked, ...switches], { cwd: folder });
  if (!existsSync(report)) {
    throw new SetupProblem(
      'Security linter',
      trouble.trim() || 'it wrote no report',
      'see that npm reaches its registry',
    );
  }
  return { printed: `${text}\n${trouble}`, sarif: readFileSync(report, 'utf8') };
};

/**
 * Runs the public linter for Electron over the product's own sources. Its exit code says nothing, and
 * a file that it cannot parse it passes over with one line: both are read out of what it wrote.
 */
export const securityLint = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'security-lint-'));
  try {
    for (const name of ['electron', 'renderer', 'shared']) {
      const filter = (/** @type {string} */ from) => !/\.test\.tsx?$|[\\/]testing([\\/]|$)/u.test(from);
      cpSync(inRoot(name), join(folder, 'sources', name), { recursive: true, filter });
    }
    const { printed, sarif } = lint(folder);
    const unread = printed.split('\n').filter((line) => line.includes('Error parsing'));
    const faults = [...unread, ...judge(findingsIn(sarif), JSON.parse(readFileSync(BASELINE, 'utf8')))];
    for (const fault of faults) say(`Security linter: ${fault}`);
    return { ok: faults.length === 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

if (isMain(import.meta.url)) {
  await runScript(async () => {
    const { ok } = await securityLint();
    say(ok ? 'Security linter: nothing but what was reviewed' : 'Security linter: FAILED');
    if (!ok) process.exitCode = 1;
  });
}
