import { expect, test } from '@playwright/test';
import { FaultApp, nothingHeard } from './support/fault-app';
import { judge } from './support/judge';
import { LoopDisk, whyNoLoopDisk } from './support/loop-disk';
import { recordImpossible, recordRow } from './support/row';
import { after, times } from './support/surroundings';
import { momentOfRed, seconds, waitUntilTold } from './support/told';

const SCENARIO = 'disk runs full while saving (X-02)';
/** More than the desk wants free before it saves at all (500 MB), so that it runs full while saving. */
const MEGABYTES = 760;
/** The person is told within this, in ms. */
const TOLD_WITHIN = 5_000;

type Outcome = {
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  readonly told: number | null;
  readonly opensFull: boolean;
};

/** Fills the disk during saves, kills, starts on the full disk, kills, frees, starts again. */
async function fillOnce(disk: LoopDisk, run: number): Promise<Outcome> {
  const heard = nothingHeard();
  const first = await (await FaultApp.launch(disk.home)).setUp();
  await first.arm(heard);
  await first.start([`${String(run)}a`, `${String(run)}b`]);
  await after(500 + Math.random() * 1_500);
  await disk.fill();
  const full = Date.now();
  const red = await momentOfRed(first, 3 * TOLD_WITHIN);
  await after(500);
  await first.kill();

  const wrong: string[] = [];
  const second = await FaultApp.launch(disk.home, { timeout: 10_000 }).catch(() => null);
  const opensFull = await (second?.ready(8_000).then(
    () => true,
    () => false,
  ) ?? false);
  if (second !== null && opensFull) {
    await second.arm(heard);
    await second.register(`#${String(run)}full#`).catch(() => false);
  }
  await second?.kill();

  disk.free();
  const third = await (await FaultApp.launch(disk.home)).ready();
  await third.arm(heard);
  const verdict = await judge(third, heard.acknowledged);
  if (!(await third.register(`#${String(run)}freed#`))) wrong.push('no save after the disk was freed');
  await third.close();
  return {
    acknowledged: heard.acknowledged.length,
    lost: verdict.lost,
    wrong: [...verdict.wrong, ...wrong],
    told: red === null ? null : waitUntilTold(red, full, heard),
    opensFull,
  };
}

test('a disk that runs full loses nothing acknowledged and the person is told (X-02)', async () => {
  const impossible = whyNoLoopDisk();
  if (impossible !== null) {
    recordImpossible(SCENARIO, impossible);
    return;
  }
  const runs = times(20, 3);
  test.setTimeout(runs * 60_000);
  const outcomes: Outcome[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const disk = LoopDisk.make(MEGABYTES);
    outcomes.push(await fillOnce(disk, run));
    disk.remove();
  }
  const lost = outcomes.flatMap((outcome) => outcome.lost);
  const wrong = outcomes.flatMap((outcome) => outcome.wrong);
  const late = outcomes.filter(({ told }) => told === null || told > TOLD_WITHIN).length;
  const slowest = Math.max(...outcomes.map(({ told }) => told ?? Infinity));
  const opens = outcomes.filter(({ opensFull }) => opensFull).length;
  recordRow({
    scenario: SCENARIO,
    injected: runs,
    survived: outcomes.filter((outcome) => outcome.wrong.length + outcome.lost.length === 0).length,
    acknowledged: outcomes.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    lost: lost.length,
    remark: [
      `told after at most ${seconds(slowest)}, late or never ${String(late)}`,
      `opens on the full disk ${String(opens)} of ${String(runs)}`,
      ...wrong,
    ].join('; '),
  });
  expect(lost).toEqual([]);
  expect(wrong).toEqual([]);
  expect(late).toBe(0);
});
