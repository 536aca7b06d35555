import { cpSync, existsSync, rmSync } from 'node:fs';
import { buildApp } from '../build.mjs';
import { inRoot, NOTES } from '../setup/paths.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { say, SetupProblem } from '../setup/say.mjs';
import { fingerprint, readStamp, writeStamp } from '../setup/stamp.mjs';

const APP = inRoot('.setup', 'faults-app');
const STAMP = `${NOTES}/faults-app.stamp`;
const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'tests/faults/harness',
  'electron.vite.config.ts',
  'package-lock.json',
];

/**
 * A folder that Electron can run: main process and preload as they are built for people, and the
 * renderer with the harness as a second entry. The product itself has no door for tests.
 */
export const buildFaultsApp = async () => {
  await buildApp();
  const sources = fingerprint(SOURCES.map((name) => inRoot(name)));
  if (existsSync(`${APP}/out/renderer/assets/harness.js`) && readStamp(STAMP) === sources) return;
  rmSync(APP, { recursive: true, force: true });
  for (const name of ['main', 'preload'])
    cpSync(inRoot('out', name), `${APP}/out/${name}`, { recursive: true });
  cpSync(inRoot('package.json'), `${APP}/package.json`);
  say('Build: the renderer with the fault harness …');
  const cli = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const config = inRoot('tests', 'faults', 'harness', 'vite.config.ts');
  // The configuration imports the product's as its own tools do, without a file extension.
  const env = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  const args = [cli, 'build', '--config', config, '--logLevel', 'warn'];
  const code = await runCommand(process.execPath, args, { env });
  if (code !== 0) {
    throw new SetupProblem('Fault harness', `vite ended with code ${code}`, 'mend what it names above');
  }
  writeStamp(STAMP, sources);
};
