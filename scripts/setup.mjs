import { checkNode, installDependencies } from './setup/dependencies.mjs';
import { provideElectron } from './setup/electron-runtime.mjs';
import { provideFonts } from './setup/fonts.mjs';
import { isMain, runScript, say } from './setup/say.mjs';
import { installSystemPackages } from './setup/system-packages.mjs';

/** The npm packages: all that lint, compiler and unit tests need. */
export const installPackages = async () => {
  checkNode();
  await installDependencies();
};

/**
 * Makes a fresh clone ready to run. Every step looks first and is silent when there is nothing to do.
 *
 * @param {{ forTests: boolean }} wish with the tools the tests need, or only what the app needs
 * @returns the Electron to run
 */
export const setUp = async ({ forTests }) => {
  await installPackages();
  const runtime = await provideElectron();
  await installSystemPackages({ executable: runtime.path, forTests });
  await provideFonts();
  return runtime;
};

if (isMain(import.meta.url)) {
  await runScript(async () => {
    const runtime = await setUp({ forTests: process.argv.includes('--for-tests') });
    say(`Ready. Electron ${runtime.version} (${runtime.kind}).`);
  });
}
