import { expect, test, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { commandLine, environment, FaultApp, nothingHeard } from './support/fault-app';
import { judge } from './support/judge';
import { copyOfProfile } from './support/profile';
import { recordRow } from './support/row';
import { after, times } from './support/surroundings';

test('a second start ends at once and brings the first window forward (X-07)', async () => {
  const starts = times(5, 1);
  test.setTimeout(120_000);
  const profile = await copyOfProfile('two');
  const running = await (await FaultApp.launch(profile.home)).ready();
  // Without a window manager nothing has the focus, so what is asked for is counted instead.
  await running.app.evaluate(({ BrowserWindow }) => {
    const counted = globalThis as unknown as { broughtForward: number };
    counted.broughtForward = 0;
    const [window] = BrowserWindow.getAllWindows();
    if (window !== undefined) window.focus = () => void (counted.broughtForward += 1);
  });
  let ended = 0;
  for (let nth = 0; nth < starts; nth += 1) {
    const [path, args] = commandLine();
    const second = spawn(path, args, { env: environment(profile.home), stdio: 'ignore' });
    const code = await Promise.race([
      new Promise<number | null>((resolve) => second.once('exit', resolve)),
      after(15_000).then(() => null),
    ]);
    if (code === 0) ended += 1;
    else second.kill('SIGKILL');
  }
  const brought = await running.app.evaluate(
    () => (globalThis as unknown as { broughtForward: number }).broughtForward,
  );
  const heard = nothingHeard();
  heard.acknowledged.push(...profile.acknowledged);
  await running.arm(heard);
  const goesOn = await running.register('#two-after#');
  const verdict = await judge(running, heard.acknowledged);
  await running.close();
  recordRow({
    scenario: 'a second start of the app (X-07)',
    injected: starts,
    survived: Math.min(ended, brought),
    acknowledged: heard.acknowledged.length,
    lost: verdict.lost.length,
    remark: verdict.wrong.join('; '),
  });
  expect({ ended, brought, goesOn, ...verdict }).toEqual({
    ended: starts,
    brought: starts,
    goesOn: true,
    lost: [],
    wrong: [],
  });
});

/** A second window as the app would open one: the same preload, page and session. */
async function openSecondWindow(running: FaultApp): Promise<Page> {
  const opening = running.app.waitForEvent('window');
  await running.app.evaluate(({ BrowserWindow, app }) => {
    const preload = `${app.getAppPath()}/out/preload/index.cjs`;
    const second = new BrowserWindow({ webPreferences: { preload, sandbox: true, contextIsolation: true } });
    void second.loadURL('app://desk/index.html');
  });
  const page = await opening;
  await page.waitForSelector('nav');
  return page;
}

test('two windows that write to the same cases at once lose no update (X-07)', async () => {
  const notes = times(1_000, 100);
  test.setTimeout(60_000 + notes * 500);
  const profile = await copyOfProfile('windows');
  const heard = nothingHeard();
  heard.acknowledged.push(...profile.acknowledged);
  const running = await (await FaultApp.launch(profile.home)).ready();
  await running.arm(heard);
  const second = await openSecondWindow(running);
  await running.arm(heard, second);

  const caseIds = profile.acknowledged.slice(0, 5).map(({ caseId }) => caseId);
  const tokens = (name: string) => Array.from({ length: notes / 2 }, (_, nth) => `#${name}-${String(nth)}#`);
  const write = (page: Page, name: string) => running.noteMany(caseIds, tokens(name), 0, page);
  const started = Date.now();
  await Promise.all([write(running.page, 'left'), write(second, 'right')]);
  const took = (Date.now() - started) / 1000;
  const verdict = await judge(running, heard.acknowledged);
  const turns = heard.acknowledged.filter(
    ({ token }, index) => token.slice(0, 5) !== heard.acknowledged[index - 1]?.token.slice(0, 5),
  ).length;
  await running.close();
  const acknowledged = heard.acknowledged.length - profile.acknowledged.length;
  recordRow({
    scenario: 'two windows writing at once (X-07)',
    injected: notes,
    survived: acknowledged,
    acknowledged,
    lost: verdict.lost.length,
    remark: [
      `${String(turns)} changes of turn, ${(notes / took).toFixed(0)} saves a second`,
      `${String(heard.refused.length)} refused`,
      ...verdict.wrong,
    ].join('; '),
  });
  expect(verdict).toEqual({ lost: [], wrong: [] });
  expect(heard.refused).toEqual([]);
  expect(acknowledged).toBe(notes);
});
