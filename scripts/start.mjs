import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { buildApp } from './build.mjs';
import { setUp } from './setup.mjs';
import { openDisplay } from './setup/display.mjs';
import { electronSwitches } from './setup/electron-switches.mjs';
import { ROOT } from './setup/paths.mjs';
import { runScript, say, SetupProblem } from './setup/say.mjs';

/** Chromium's complaints about buses and drivers that a machine without a desktop session does not have. */
const NOISE = /^\[.*:(?:ERROR|WARNING):.*(?:bus|gpu|gl_|vaapi|viz|vulkan|alsa|portal)/iu;

/**
 * Waits until a page with a title is there. Asks Chromium's debugging port, so that the app itself
 * needs no code for being watched.
 *
 * @param {string} address such as `127.0.0.1:41241`
 */
const waitForWindow = async (address) => {
  for (;;) {
    const pages = await fetch(`http://${address}/json/list`).then((answer) => answer.json());
    const shown = pages.find((/** @type {{ type: string, title: string }} */ each) => each.type === 'page');
    if (shown !== undefined && shown.title !== '' && !shown.title.includes('://')) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  // The title comes with the first bytes of the page; give its scripts time to run.
  await new Promise((resolve) => setTimeout(resolve, 2000));
};

/**
 * Opens the app and waits until it is closed.
 *
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {{ env: Record<string, string>, closesOnceShown: boolean }} options
 * @returns {Promise<number>} exit code of the app
 */
const openApp = (executable, args, { env, closesOnceShown }) =>
  new Promise((resolve) => {
    const child = spawn(executable, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let wasShown = false;
    createInterface({ input: child.stderr }).on('line', (line) => {
      const address = /^DevTools listening on ws:\/\/([\d.:]+)/u.exec(line)?.[1];
      if (closesOnceShown && address !== undefined) {
        void waitForWindow(address).then(() => {
          say('The window is open; closing it again, as COMPLAINT_DESK_EXIT_AFTER_START asks.');
          wasShown = true;
          child.kill();
        });
      } else if (line !== '' && !NOISE.test(line)) process.stderr.write(`${line}\n`);
    });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
      process.once(signal, () => void child.kill());
    child.on('error', () => resolve(127));
    // Ended by us or by Ctrl+C is a normal end; any other signal is a crash.
    child.on('close', (code, signal) => {
      const isAsked = wasShown || signal === 'SIGTERM' || signal === 'SIGINT';
      resolve(isAsked ? 0 : (code ?? 1));
    });
  });

await runScript(async () => {
  const runtime = await setUp({ forTests: false });
  await buildApp();
  const screen = await openDisplay();
  const { switches, remarks } = electronSwitches(screen);
  remarks.forEach(say);
  say(`客诉台 opens (Electron ${runtime.version}). Close its window, or press Ctrl+C here, to end.`);
  const closesOnceShown = process.env.COMPLAINT_DESK_EXIT_AFTER_START === '1';
  const watch = closesOnceShown ? ['--remote-debugging-port=0'] : [];
  const options = { env: screen.env, closesOnceShown };
  const code = await openApp(runtime.path, [...switches, ...watch, ROOT], options);
  screen.close();
  if (code !== 0) {
    throw new SetupProblem(
      '客诉台',
      `it ended with code ${code}`,
      'read the lines above; `npm test` checks the set-up',
    );
  }
});
