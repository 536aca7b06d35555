import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { FaultApp, nothingHeard } from './support/fault-app';
import { journalOnDisk } from './support/journal-on-disk';
import { judge } from './support/judge';
import { copyOfProfile } from './support/profile';
import { recordImpossible, recordRow } from './support/row';
import { times } from './support/surroundings';

const SCENARIO = 'clock set back and forward three years (X-04)';
const LIBRARY = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';
const SAVES = 5;
const STARTS = 3;
const YEAR = 365 * 24 * 3600 * 1000;

/**
 * The environment of an app whose wall clock is `years` away and whose timers run as ever. With the
 * library's own idea of mending timed waits, each of the engine's waits takes seconds.
 */
const clockAway = (years: number): Record<string, string> =>
  years === 0
    ? {}
    : {
        LD_PRELOAD: LIBRARY,
        FAKETIME: `${String(years * 365)}d`,
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
        FAKETIME_FORCE_MONOTONIC_FIX: '0',
      };

/** The library now and then ends the process before the app's first line runs: that is no start of the app. */
async function launchAway(home: string, years: number): Promise<FaultApp> {
  const options = { env: clockAway(years) };
  for (let attempt = 1; attempt < STARTS; attempt += 1) {
    const running = await FaultApp.launch(home, options).catch(() => null);
    if (running !== null) return running.ready();
  }
  return (await FaultApp.launch(home, options)).ready();
}

test('a clock that jumps by years between starts neither stops saves nor doubles a number (X-04)', async () => {
  if (!existsSync(LIBRARY)) {
    recordImpossible(SCENARIO, 'needs libfaketime (as root: apt-get install faketime)');
    return;
  }
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
