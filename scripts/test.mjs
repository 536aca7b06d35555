import { buildApp } from './build.mjs';
import { securityLint } from './security-lint.mjs';
import { installPackages, setUp } from './setup.mjs';
import { openDisplay } from './setup/display.mjs';
import { runScript } from './setup/say.mjs';
import { runNpmScript, runPlaywright, runVitest } from './testing/runners.mjs';
import { report, runSteps } from './testing/step.mjs';

/** Everything CI runs. The last line of the output is `N passed, N failed`. */
const PACKAGES = 'packages';
const SET_UP = 'set-up';
const BUILD = 'build';

/** @type {(engine: string) => () => Promise<{ ok: boolean }>} */
const endToEnd = (engine) => async () => {
  const screen = await openDisplay();
  try {
    return await runPlaywright(engine, screen.env);
  } finally {
    screen.close();
  }
};

/** @type {(action: () => Promise<unknown>) => () => Promise<{ ok: boolean }>} an action that throws when it fails */
const action = (action) => async () => {
  await action();
  return { ok: true };
};

await runScript(async () => {
  const results = await runSteps([
    { name: PACKAGES, needs: [], run: action(installPackages) },
    { name: SET_UP, needs: [PACKAGES], run: action(() => setUp({ forTests: true })) },
    { name: 'lint', needs: [PACKAGES], run: () => runNpmScript('lint') },
    { name: 'security lint', needs: [PACKAGES], run: securityLint },
    { name: 'typecheck', needs: [PACKAGES], run: () => runNpmScript('typecheck') },
    { name: 'unit', needs: [PACKAGES], run: () => runVitest('unit') },
    { name: 'papers', needs: [SET_UP], run: () => runVitest('papers') },
    { name: 'printing', needs: [SET_UP], run: () => runVitest('printing') },
    { name: BUILD, needs: [SET_UP], run: action(buildApp) },
    { name: 'e2e electron', needs: [SET_UP, BUILD], run: endToEnd('electron') },
    { name: 'e2e chromium', needs: [SET_UP, BUILD], run: endToEnd('chromium') },
  ]);
  if (!report(results)) process.exitCode = 1;
});
