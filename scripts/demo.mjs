import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
 * person. Four complaints come in and are handled by every role: one to its archive, one parked as an
 * outstanding matter, one passed up to the general manager, one not founded. DIR gets their papers as
 * PDF, the ledger of outstanding matters, a picture of every screen and `result.json` (numbers,
 * keystrokes, timings). With `--case` it is the complaint in FILE alone, registered, with its papers;
 * with `--policy` one complaint through that preset, a picture a step (DIR may then be left out).
 */
await runScript(async () => {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, case: { type: 'string' }, policy: { type: 'string' } },
  });
  if (values.policy !== undefined && !/^[a-z0-9-]{1,64}$/u.test(values.policy)) {
    throw new SetupProblem('Demo', 'this is no id of a policy', 'such as: --policy three-level');
  }
  if (values.out === undefined && values.policy !== undefined) {
    values.out = join(tmpdir(), `complaint-desk-demo-${values.policy}`);
  }
  if (values.out === undefined) {
    throw new SetupProblem(
      'Demo',
      'no folder was named',
      'run: npm run demo -- --out DIR [--case FILE.json] [--policy ID]',
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
  const isOneCase = values.case !== undefined;
  say(
    values.policy !== undefined
      ? `Demo: one complaint through the policy ${values.policy}, step by step …`
      : isOneCase
        ? 'Demo: a clerk without a mouse registers the complaint and prints its papers …'
        : 'Demo: four complaints, from registration to where each of them ends (about two minutes) …',
  );
  const cli = inRoot('node_modules', '@playwright', 'test', 'cli.js');
  const code = await runCommand(
    process.execPath,
    [cli, 'test', '--config', inRoot('tests/demo/playwright.config.ts')],
    {
      env: {
        ...screen.env,
        DEMO_OUT: out,
        DEMO_CASE: caseFile,
        DEMO_ONE_CASE: isOneCase ? 'yes' : 'no',
        ...(values.policy === undefined ? {} : { DEMO_POLICY: values.policy }),
        COMPLAINT_DESK_SAVE_DIR: out,
      },
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
  const { made, milliseconds } = JSON.parse(readFileSync(resolve(out, 'result.json'), 'utf8'));
  for (const line of tableOf(made)) say(line);
  const seconds = Object.values(milliseconds).reduce((sum, each) => sum + each, 0) / 1000;
  say(`${Math.round(seconds)} s in the app; timings and keystrokes: result.json`);
});

/**
 * What was made, a line a paper under its case: plain text, so that it can be pasted anywhere.
 *
 * @param {readonly { number: string, what: string, stage: string, files: readonly string[] }[]} made
 */
function tableOf(made) {
  return made.flatMap(({ number, what, stage, files }) => [
    [number, what, stage].filter((part) => part !== '').join(' | '),
    ...files.map((file) => `  ${file}`),
  ]);
}
