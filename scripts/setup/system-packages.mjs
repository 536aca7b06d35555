import { existsSync } from 'node:fs';
import { askCommand, runCommand } from './run-command.mjs';
import { say, SetupProblem } from './say.mjs';

/** What Electron needs to open a window, by its name in Debian 12; newer releases add `t64` to some. */
const TO_START = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'xvfb',
  'xauth',
  'fonts-noto-cjk',
];
/** What the tests need besides: a second engine, PDF tools, a print queue. */
const TO_TEST = ['chromium', 'poppler-utils', 'qpdf', 'cups', 'cups-client', 'printer-driver-cups-pdf'];

const isRoot = () => process.getuid?.() === 0;

/** @type {(name: string) => boolean} */
const isInstalled = (name) =>
  [name, `${name}t64`].some((each) => {
    const { ok, text } = askCommand('dpkg-query', ['-W', '-f', '${db:Status-Status}', each]);
    return ok && text === 'installed';
  });

/** @type {(name: string) => string} the name under which this release offers it */
const offeredName = (name) => {
  const { text } = askCommand('apt-cache', ['policy', `${name}t64`]);
  return /Candidate: (?!\(none\))/u.test(text) ? `${name}t64` : name;
};

/** @type {(executable: string) => string[]} shared libraries the loader cannot find */
const missingLibraries = (executable) =>
  askCommand('ldd', [executable])
    .text.split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0] ?? '');

/** @type {(names: readonly string[]) => Promise<void>} */
const aptInstall = async (names) => {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  say(`System packages: installing ${names.join(' ')} …`);
  await runCommand('apt-get', [...wait, '-q', 'update'], { env });
  const install = [...wait, '-q', 'install', '-y', '--no-install-recommends', ...names.map(offeredName)];
  const code = await runCommand('apt-get', install, { env });
  if (code === 0) return;
  throw new SetupProblem(
    'System packages',
    `apt-get ended with code ${code}`,
    `run it by hand and read its lines: apt-get install ${names.join(' ')}`,
  );
};

/** @type {(executable: string) => void} on other Linux systems we can only say what is missing */
const checkLibraries = (executable) => {
  const missing = missingLibraries(executable);
  if (missing.length === 0) return;
  throw new SetupProblem(
    'System libraries',
    `Electron cannot be loaded without ${missing.join(', ')}`,
    'install them with the package manager of this system',
  );
};

/**
 * Debian packages on Debian and its kin, as root; without root the exact line to run is the answer,
 * unless only comforts are missing and Electron can be loaded anyway.
 *
 * @param {{ executable: string, forTests: boolean }} wish
 */
export const installSystemPackages = async ({ executable, forTests }) => {
  if (process.platform !== 'linux') return;
  if (!existsSync('/usr/bin/dpkg-query')) return checkLibraries(executable);
  const missing = [...TO_START, ...(forTests ? TO_TEST : [])].filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (isRoot()) return aptInstall(missing);
  const line = `sudo apt-get install --no-install-recommends ${missing.map(offeredName).join(' ')}`;
  const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (!forTests && hasScreen && missingLibraries(executable).length === 0) {
    say(`System packages: going on without ${missing.join(', ')}. For all of them: ${line}`);
    return;
  }
  throw new SetupProblem('System packages', `${missing.join(', ')} missing`, line);
};

/**
 * Installs what only some tests need, where that is possible; nothing stops without it.
 *
 * @param {readonly string[]} names
 * @returns {Promise<readonly string[]>} what is still missing
 */
export const installBesides = async (names) => {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return names;
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length > 0 && isRoot()) await aptInstall(missing).catch((problem) => say(problem.message));
  return missing.filter((name) => !isInstalled(name));
};
