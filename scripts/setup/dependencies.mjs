import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { npmCommand, runCommand } from './run-command.mjs';
import { say, SetupProblem } from './say.mjs';

const OLDEST_NODE = /** @type {const} */ ([20, 19]);

/** Node's own version is checked first: an older one fails later with errors nobody can read. */
export const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new SetupProblem(
    'Node.js',
    `version ${process.versions.node} is too old`,
    `install Node.js ${OLDEST_NODE.join('.')} or newer and try again`,
  );
};

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** @type {(...path: string[]) => Packages | null} the packages of a lock file */
const readLock = (...path) => {
  const file = inRoot(...path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
};

/**
 * Compares the lock file with npm's own record of what it put into node_modules, which it writes last.
 * Optional packages are left out: those of other platforms are never there.
 */
const isUpToDate = () => {
  const wanted = readLock('package-lock.json');
  const present = readLock('node_modules', '.package-lock.json');
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
};

/**
 * `npm ci` when node_modules is not what the lock file says. Package scripts stay off (.npmrc): no
 * package this project uses needs one, their binaries come as packages of their own.
 */
export const installDependencies = async () => {
  if (isUpToDate()) return;
  say('Packages: installing what package-lock.json lists …');
  const npm = npmCommand();
  const code = await runCommand(npm.command, [...npm.before, 'ci', '--loglevel=error']);
  if (code === 0) return;
  throw new SetupProblem(
    'Packages',
    `npm ci ended with code ${code}`,
    'read the lines of npm above; if the registry could not be reached, check the network and try again',
  );
};
