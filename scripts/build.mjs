import { existsSync } from 'node:fs';
import { inRoot } from './setup/paths.mjs';
import { runCommand } from './setup/run-command.mjs';
import { isMain, runScript, say, SetupProblem } from './setup/say.mjs';
import { fingerprint, readStamp, writeStamp } from './setup/stamp.mjs';

/** Everything the built app follows from. */
const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
];
const STAMP = inRoot('out', '.built-from');
const PRODUCTS = ['main/index.cjs', 'preload/index.cjs', 'renderer/index.html'];

/** electron-vite reads from this which syntax and which module format the main process may use. */
export const OLDEST_ELECTRON = { ELECTRON_MAJOR_VER: '25' };

/** Builds the three bundles into out/ unless they were built from the sources as they are now. */
export const buildApp = async () => {
  const sources = fingerprint(SOURCES.map((name) => inRoot(name)));
  const isComplete = PRODUCTS.every((name) => existsSync(inRoot('out', name)));
  if (isComplete && readStamp(STAMP) === sources) return;
  say('Build: main process, preload, renderer …');
  const cli = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const code = await runCommand(process.execPath, [cli, 'build', '--logLevel', 'warn'], {
    env: OLDEST_ELECTRON,
  });
  if (code !== 0) {
    throw new SetupProblem('Build', `electron-vite ended with code ${code}`, 'mend what it names above');
  }
  writeStamp(STAMP, sources);
};

if (isMain(import.meta.url)) await runScript(buildApp);
