import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { failSyncs, whyNoStrace } from './support/failing-syncs';
import { FaultApp, nothingHeard } from './support/fault-app';
import { journalFolder } from './support/journal-on-disk';
import { judge } from './support/judge';
import { databaseFolder } from './support/database-folder';
import { copyOfProfile } from './support/profile';
import { recordImpossible, recordRow } from './support/row';
import { after, times } from './support/surroundings';
import { momentOfRed, seconds, waitUntilTold } from './support/told';

const SCENARIO = 'fsync fails with EIO (X-03)';
/** Red within this after the first sync that failed, in ms. */
const TOLD_WITHIN = 4_000;

const filesIn = (folder: string): readonly string[] => readdirSync(folder).map((name) => join(folder, name));

const TARGETS = {
  everything: () => [],
  journal: (home: string) => filesIn(journalFolder(home)),
  database: (home: string) => [databaseFolder(home), ...filesIn(databaseFolder(home))],
} as const satisfies Record<string, (home: string) => readonly string[]>;

type Outcome = {
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  readonly told: number | null;
};

async function failOnce(target: keyof typeof TARGETS, run: number): Promise<Outcome> {
  const { home, acknowledged } = await copyOfProfile(`fsync-${target}`);
  const heard = nothingHeard();
  heard.acknowledged.push(...acknowledged);
  const first = await (await FaultApp.launch(home)).ready();
  await first.arm(heard);
  await first.start([`${target}-${String(run)}`]);
  await after(500 + Math.random() * 500);
  const failing = await failSyncs(first.process.pid ?? 0, TARGETS[target](home));
  const fault = Date.now();
  const red = await momentOfRed(first, 3 * TOLD_WITHIN);
  await after(1_000);
  // Nothing that was asked for while no sync succeeds may be acknowledged.
  const late = heard.acknowledged.filter(({ at, after: wait }) => at - wait > fault).length;
  await first.kill();
  await failing.stop();

  const second = await (await FaultApp.launch(home)).ready();
  await second.arm(heard);
  const verdict = await judge(second, heard.acknowledged);
  const goesOn = await second.register(`#${target}-${String(run)}-after#`);
  await second.close();
  const wrong = [
    ...(late === 0 ? [] : [`${target}: ${String(late)} acknowledged while syncs failed`]),
    ...(goesOn ? [] : [`${target}: no save after the restart`]),
    ...(red !== null && waitUntilTold(red, fault, heard) <= TOLD_WITHIN ? [] : [`${target}: told too late`]),
  ];
  return {
    acknowledged: heard.acknowledged.length,
    lost: verdict.lost,
    wrong: [...verdict.wrong, ...wrong],
    told: red === null ? null : waitUntilTold(red, fault, heard),
  };
}

test('syncs that fail are told, and nothing is called saved meanwhile (X-03)', async () => {
  const impossible = whyNoStrace();
  if (impossible !== null) {
    recordImpossible(SCENARIO, impossible);
    return;
  }
  const rounds = times(3, 1);
  test.setTimeout(rounds * 3 * 60_000);
  const outcomes: Outcome[] = [];
  for (let run = 1; run <= rounds; run += 1) {
    for (const target of Object.keys(TARGETS) as (keyof typeof TARGETS)[]) {
      outcomes.push(await failOnce(target, run));
    }
  }
  const lost = outcomes.flatMap((outcome) => outcome.lost);
  const wrong = outcomes.flatMap((outcome) => outcome.wrong);
  recordRow({
    scenario: SCENARIO,
    injected: outcomes.length,
    survived: outcomes.filter((outcome) => outcome.wrong.length + outcome.lost.length === 0).length,
    acknowledged: outcomes.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    lost: lost.length,
    remark: [
      `red after at most ${seconds(Math.max(...outcomes.map(({ told }) => told ?? Infinity)))}`,
      ...wrong,
    ].join('; '),
  });
  expect(lost).toEqual([]);
  expect(wrong).toEqual([]);
});
