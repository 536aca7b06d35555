import { spawn, spawnSync } from 'node:child_process';
import { ROOT } from './paths.mjs';

/**
 * Runs a command in the checkout with its output on the terminal.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string }} [options] extra environment, another folder
 * @returns {Promise<number>} its exit code; 1 when a signal ended it, 127 when it could not be started
 */
export const runCommand = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });

/**
 * Runs a command silently.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {{ ok: boolean, text: string, trouble: string }} what it printed, and what it printed as errors
 */
export const askCommand = (command, args, options = {}) => {
  const done = spawnSync(command, args, { cwd: options.cwd ?? ROOT, encoding: 'utf8' });
  return { ok: done.status === 0, text: done.stdout ?? '', trouble: done.stderr ?? String(done.error ?? '') };
};

/** npm as a command: the one that runs this script when there is one, else the one on the path. */
export const npmCommand = () => {
  const running = process.env.npm_execpath ?? '';
  return running.endsWith('npm-cli.js')
    ? { command: process.execPath, before: [running] }
    : { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', before: [] };
};
