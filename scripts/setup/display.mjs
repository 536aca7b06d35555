import { spawn } from 'node:child_process';
import { say, SetupProblem } from './say.mjs';

/** Room for a 1366×768 window with its frame. */
const SCREEN = '1440x900x24';

/**
 * A screen for the window. Without one (a server, CI) a virtual one is started, which ends when `close`
 * is called or this process ends.
 *
 * @returns {Promise<{ env: Record<string, string>, isVirtual: boolean, close: () => void }>}
 */
export const openDisplay = async () => {
  const isHere = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (isHere) return { env: {}, isVirtual: false, close: () => undefined };
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const close = () => void xvfb.kill();
  process.once('exit', close);
  const number = await new Promise((resolve) => {
    xvfb.once('error', () => resolve(null));
    xvfb.once('exit', () => resolve(null));
    xvfb.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
  if (number === null) {
    throw new SetupProblem('Screen', 'there is none, and Xvfb did not start', 'install the package xvfb');
  }
  say(`Screen: none here, started a virtual one (Xvfb :${number})`);
  return { env: { DISPLAY: `:${number}` }, isVirtual: true, close };
};
