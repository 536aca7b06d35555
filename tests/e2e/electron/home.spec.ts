import { readFileSync } from 'node:fs';
import { inRoot } from '../../../scripts/setup/paths.mjs';
import { expect, test } from '../../support/launch-app';

test('everything is kept below the home folder that the environment names', async ({ desk }) => {
  const kept = await desk.app?.evaluate(({ app }) => app.getPath('userData'));
  expect(kept?.startsWith(desk.home ?? 'nowhere')).toBe(true);
});

test('the app knows its own version, whichever Electron runs it', async ({ desk }) => {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string };
  expect(await desk.app?.evaluate(({ app }) => app.getVersion())).toBe(version);
});

test('the window is sandboxed and isolated', async ({ desk }) => {
  const opened = await desk.app?.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // Electron offers no public way to read them back; a rename of this method must fail the test.
    const contents = window?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration };
  });
  expect(opened).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false });
});
