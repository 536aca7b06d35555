import { buildApp } from './build.mjs';
import { setUp } from './setup.mjs';
import { openDisplay } from './setup/display.mjs';
import { inRoot } from './setup/paths.mjs';
import { runCommand } from './setup/run-command.mjs';
import { runScript } from './setup/say.mjs';

/** Playwright on the app as built from the sources now; arguments are passed on, such as `--project=chromium`. */
await runScript(async () => {
  await setUp({ forTests: true });
  await buildApp();
  const screen = await openDisplay();
  const cli = inRoot('node_modules', '@playwright', 'test', 'cli.js');
  process.exitCode = await runCommand(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
    env: screen.env,
  });
  screen.close();
});
