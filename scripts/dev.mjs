import { OLDEST_ELECTRON } from './build.mjs';
import { setUp } from './setup.mjs';
import { openDisplay } from './setup/display.mjs';
import { electronSwitches } from './setup/electron-switches.mjs';
import { inRoot } from './setup/paths.mjs';
import { runCommand } from './setup/run-command.mjs';
import { runScript, say } from './setup/say.mjs';

/** The app with live reload: electron-vite serves the renderer and restarts the main process. */
await runScript(async () => {
  const runtime = await setUp({ forTests: false });
  const screen = await openDisplay();
  const { switches, remarks } = electronSwitches(screen);
  remarks.forEach(say);
  const cli = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const env = { ...screen.env, ...OLDEST_ELECTRON, ELECTRON_EXEC_PATH: runtime.path };
  process.exitCode = await runCommand(process.execPath, [cli, 'dev', '--watch', '--', ...switches], { env });
  screen.close();
});
