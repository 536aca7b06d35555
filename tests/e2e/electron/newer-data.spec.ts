import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronExecutable } from '../../../scripts/setup/electron-runtime.mjs';
import { electronSwitches } from '../../../scripts/setup/electron-switches.mjs';
import { ROOT } from '../../../scripts/setup/paths.mjs';
import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';

/** What the product keeps; the engine's caches and locks beside it are its own business. */
const KEPT = /^(IndexedDB|journal|keys|drafts|evidence|kept-aside)(\/|$)|^[a-z]+\.json(\.copy)?$/u;

/** SHA-256 of everything kept, by path. */
function fingerprint(home: string): Readonly<Record<string, string>> {
  const files = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => KEPT.test(path.slice(home.length + 1)));
  return Object.fromEntries(
    files.map((path) => [
      path.slice(home.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

/** Starts the app without a driver, waits for its word on stderr, lets it be for a while, and kills it. */
async function startAndListen(home: string, word: string): Promise<{ said: string; ended: boolean }> {
  const { switches } = electronSwitches({ isVirtual: process.platform === 'linux' });
  const app = spawn(electronExecutable().path, [...switches, ROOT], {
    env: { ...process.env, COMPLAINT_DESK_HOME: home },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  let ended = false;
  app.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const gone = new Promise<void>((resolve) => app.once('exit', () => resolve()));
  void gone.then(() => (ended = true));
  await expect.poll(() => said, { timeout: 30_000 }).toContain(word);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const hadEnded = ended;
  if (!hadEnded && app.pid !== undefined) process.kill(-app.pid, 'SIGKILL');
  await gone;
  return { said, ended: hadEnded };
}

for (const [name, stamp] of [
  ['engine', { chromium: 999, database: 1, journal: 1 }],
  ['shape of the database', { chromium: 100, database: 999, journal: 1 }],
  ['format of the journal', { chromium: 100, database: 1, journal: 999 }],
] as const) {
  test(`data of a newer ${name} is refused with a dialog, and not a byte of it changes`, async ({ desk }) => {
    test.setTimeout(90_000);
    const home = desk.home ?? '';
    const clerk = new Clerk(desk.page);
    await clerk.setUpDesk(SAMPLE_STORE);
    const number = await clerk.register(sampleComplaint());
    await desk.close();
    const own = readFileSync(join(home, 'engine.json'), 'utf8');
    writeFileSync(join(home, 'engine.json'), JSON.stringify(stamp));
    const before = fingerprint(home);
    expect(Object.keys(before).some((path) => path.includes('IndexedDB'))).toBe(true);

    // The dialog waits for the person, so the program is still there; no window has opened.
    const { ended } = await startAndListen(home, 'not opened: newerData');
    expect(ended).toBe(false);
    expect(fingerprint(home)).toEqual(before);

    writeFileSync(join(home, 'engine.json'), own);
    await desk.restart();
    await expect(desk.page.locator(`[data-case="${number}"]`)).toBeVisible();
  });
}
