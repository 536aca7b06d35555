import { expect, test } from '@playwright/test';
import { FaultApp, nothingHeard } from './support/fault-app';
import { journalOnDisk } from './support/journal-on-disk';
import { judge } from './support/judge';
import { copyOfProfile } from './support/profile';
import { recordRow } from './support/row';
import { times } from './support/surroundings';

const SCENARIO = 'clock set back and forward three years (X-04)';
const SAVES = 5;
const YEAR = 365 * 24 * 3600 * 1000;

/** Moves the wall clock of whatever realm it runs in; timers and monotonic time go on as ever. */
function moveClock(offset: number): void {
  const Here = Date;
  class Away extends Here {
    constructor(...parts: readonly unknown[]) {
      super(...((parts.length === 0 ? [Here.now() + offset] : parts) as [number]));
    }
    static override now(): number {
      return Here.now() + offset;
    }
  }
  globalThis.Date = Away as DateConstructor;
}

/**
 * A start of the app on a computer whose clock is `years` away. Preloading a library that fakes the
 * clock ends the engine's child processes, so both realms are moved from outside: the main process as
 * soon as it answers, the window before any of its scripts, by loading it again.
 */
async function launchAway(home: string, years: number): Promise<FaultApp> {
  const running = await (await FaultApp.launch(home)).ready();
  const offset = years * YEAR;
  await running.app.evaluate(
    (_, [move, by]) => {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a function crosses as its text
      new Function(`(${move})(${String(by)})`)();
    },
    [moveClock.toString(), offset] as const,
  );
  await running.page.addInitScript(moveClock, offset);
  await running.page.reload();
  return running.ready();
}

test('a clock that jumps by years between starts neither stops saves nor doubles a number (X-04)', async () => {
  const jumps = [-3, 0, 3, -3, 0].slice(0, times(5, 2));
  test.setTimeout(jumps.length * 60_000);
  const profile = await copyOfProfile('clock');
  const heard = nothingHeard();
  heard.acknowledged.push(...profile.acknowledged);
  const wrong: string[] = [];
  const lost = new Set<string>();
  for (const [run, years] of jumps.entries()) {
    const running = await launchAway(profile.home, years);
    await running.arm(heard);
    const shown = await running.page.evaluate(() => Date.now());
    if (Math.abs(shown - Date.now() - years * YEAR) > YEAR / 12) wrong.push('the clock was not moved');
    for (let nth = 0; nth < SAVES; nth += 1) {
      const token = `#clock-${String(run)}-${String(nth)}#`;
      if (!(await running.register(token))) wrong.push(`no save with the clock ${String(years)} years off`);
    }
    const verdict = await judge(running, heard.acknowledged);
    verdict.lost.forEach((token) => lost.add(token));
    wrong.push(...verdict.wrong);
    wrong.push(
      ...heard.refused.splice(0).map(({ problem, after }) => `refused: ${problem} after ${String(after)} ms`),
    );
    await running.kill();
  }
  const { events } = journalOnDisk(profile.home);
  const isOrdered = events.every(({ hlc }, index) => index === 0 || (events[index - 1]?.hlc ?? '') < hlc);
  if (!isOrdered) wrong.push('the hybrid clock went back');
  recordRow({
    scenario: SCENARIO,
    injected: jumps.length,
    survived: wrong.length === 0 ? jumps.length : 0,
    acknowledged: heard.acknowledged.length,
    lost: lost.size,
    remark: wrong.join('; '),
  });
  expect([...lost]).toEqual([]);
  expect(wrong).toEqual([]);
});
