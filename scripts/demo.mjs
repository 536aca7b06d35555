import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from './build.mjs';
import { setUp } from './setup.mjs';
import { openDisplay } from './setup/display.mjs';
import { inRoot } from './setup/paths.mjs';
import { runCommand } from './setup/run-command.mjs';
import { runScript, say, SetupProblem } from './setup/say.mjs';

const SAMPLE = 'resources/samples/walk-in-complaint.json';

/**
 * `npm run demo -- --out DIR [--case FILE.json]`: drives the built app in the real Electron without a
 * person. Registers the complaint in FILE by keyboard and leaves in DIR both papers as PDF, a picture
 * of every screen and `result.json` (number, keystrokes, timings).
 */
await runScript(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' }, case: { type: 'string' } } });
  if (values.out === undefined) {
    throw new SetupProblem(
      'Demo',
      'no folder was named',
      'run: npm run demo -- --out DIR [--case FILE.json]',
    );
  }
  const out = resolve(values.out);
  const caseFile = values.case === undefined ? inRoot(SAMPLE) : resolve(values.case);
  if (!existsSync(caseFile)) {
    throw new SetupProblem('Demo', `there is no file ${caseFile}`, `start from ${SAMPLE}`);
  }
  mkdirSync(out, { recursive: true });

  await setUp({ forTests: true });
  await buildApp();
  const screen = await openDisplay();
  say('Demo: a clerk without a mouse registers the complaint and prints its papers …');
  const cli = inRoot('node_modules', '@playwright', 'test', 'cli.js');
  const code = await runCommand(
    process.execPath,
    [cli, 'test', '--config', inRoot('tests/demo/playwright.config.ts')],
    {
      env: { ...screen.env, DEMO_OUT: out, DEMO_CASE: caseFile, COMPLAINT_DESK_SAVE_DIR: out },
    },
  );
  screen.close();
  if (code !== 0) {
    throw new SetupProblem(
      'Demo',
      'the app did not do what the demo asked',
      'read the lines above; nothing was changed outside the folder',
    );
  }
  say(`Demo: done, see ${out}`);
  say(readFileSync(resolve(out, 'result.json'), 'utf8').trim());
});
