import { expect, test } from '@playwright/test';
import { FaultApp, nothingHeard } from './support/fault-app';
import { judge } from './support/judge';
import { recordRow } from './support/row';
import { after, freshFolder, times } from './support/surroundings';

const BATCH = 20;

test('kills at random moments lose nothing that was acknowledged (X-01)', async () => {
  const kills = times(200, 20);
  test.setTimeout(kills * 8_000);
  const home = freshFolder('kills');
  const heard = nothingHeard();
  const lost = new Set<string>();
  const wrong: string[] = [];
  let [survived, saving] = [0, 0];

  let running = await (await FaultApp.launch(home)).setUp();
  for (let run = 1; run <= kills; run += 1) {
    // Every tenth dies while it opens its data, perhaps while it brings both homes in step.
    if (run % 10 === 0) await after(Math.random() * 500);
    else {
      await running.ready();
      await running.arm(heard);
      const started = Date.now();
      await running.start([`${String(run)}a`, `${String(run)}b`, `${String(run)}c`]);
      await after(100 + Math.random() * 900);
      saving += Date.now() - started;
    }
    await running.kill();
    running = await FaultApp.launch(home);
    if (run % BATCH === 0 || run === kills) {
      await running.ready();
      await running.arm(nothingHeard());
      const verdict = await judge(running, heard.acknowledged);
      verdict.lost.forEach((token) => lost.add(token));
      wrong.push(...verdict.wrong.map((sentence) => `after ${String(run)} kills: ${sentence}`));
      await running.kill();
      running = await FaultApp.launch(home);
    }
    survived += 1;
  }
  await running.kill();

  const rate = (heard.acknowledged.length / (saving / 1000)).toFixed(0);
  recordRow({
    scenario: 'kills while saving (X-01)',
    injected: kills,
    survived,
    acknowledged: heard.acknowledged.length,
    lost: lost.size,
    remark: [`${rate} saves a second`, ...wrong].join('; '),
  });
  expect([...lost]).toEqual([]);
  expect(wrong).toEqual([]);
  expect(survived).toBe(kills);
  // Some every round on average, however slow the machine: kills of an idle app would prove nothing.
  expect(heard.acknowledged.length).toBeGreaterThan(kills);
});
