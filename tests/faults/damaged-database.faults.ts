import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFolder } from './support/database-folder';
import { FaultApp, nothingHeard } from './support/fault-app';
import { journalOnDisk } from './support/journal-on-disk';
import { judge } from './support/judge';
import { copyOfProfile } from './support/profile';
import { recordRow } from './support/row';
import { times } from './support/surroundings';

/** What is done to a file; `flip` changes one byte in its middle. */
const DAMAGES = {
  flip: (path: string) => {
    const bytes = readFileSync(path);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    writeFileSync(path, bytes);
  },
  empty: (path: string) => {
    writeFileSync(path, '');
  },
  remove: (path: string) => {
    rmSync(path);
  },
} as const satisfies Record<string, (path: string) => void>;
type Damage = keyof typeof DAMAGES;

/** Locks and the engine's own log hold nothing. */
const isContent = (name: string): boolean => !/^(?:LOCK|LOG(?:\.old)?)$/u.test(name);

type Outcome = { readonly fault: string; readonly lost: number; readonly wrong: readonly string[] };

async function damageOnce(name: string, damage: Damage): Promise<Outcome & { acknowledged: number }> {
  const { home, acknowledged } = await copyOfProfile('damage');
  const fault = `${damage} ${name}`;
  DAMAGES[damage](join(databaseFolder(home), name));
  const heard = nothingHeard();
  heard.acknowledged.push(...acknowledged);
  const wrong: string[] = [];
  let lost: readonly string[] = acknowledged.map(({ token }) => token);
  // Twice: some damage shows only when the engine tidies its files at the second start.
  for (const start of ['first', 'second']) {
    const running = await FaultApp.launch(home);
    try {
      await running.ready(15_000);
      await running.arm(heard);
      const verdict = await judge(running, heard.acknowledged);
      lost = verdict.lost;
      wrong.push(...verdict.wrong.map((sentence) => `${start} start: ${sentence}`));
      if (!(await running.register(`#damage-${start}#`))) wrong.push(`${start} start: takes no save`);
      await running.close();
    } catch {
      wrong.push(`${start} start: the screens did not open`);
      // Nobody can work, but what the journal still has is not lost.
      const kept = JSON.stringify(journalOnDisk(home).events);
      lost = heard.acknowledged.map(({ token }) => token).filter((token) => !kept.includes(token));
      await running.kill();
    }
  }
  return { fault, lost: lost.length, wrong, acknowledged: heard.acknowledged.length };
}

test('a damaged, emptied or missing file of the database costs no acknowledged save (X-08)', async () => {
  const { home } = await copyOfProfile('look');
  const folder = databaseFolder(home);
  const names = readdirSync(folder)
    .filter(isContent)
    .filter((name) => statSync(join(folder, name)).size > 0);
  expect(names.filter((name) => name.endsWith('.ldb'))).not.toEqual([]);
  const damages = Object.keys(DAMAGES) as Damage[];
  const faults = names.flatMap((name) => damages.map((damage) => ({ name, damage })));
  // Tables are what most of the data lies in: a quick run takes them, too.
  const isTable = ({ name }: (typeof faults)[number]) => name.endsWith('.ldb');
  const chosen = [
    ...faults.filter((fault) => !isTable(fault)).slice(0, times(faults.length, 4)),
    ...faults.filter(isTable).slice(0, times(faults.length, 3)),
  ];
  test.setTimeout(chosen.length * 60_000);
  const outcomes = [];
  for (const { name, damage } of chosen) outcomes.push(await damageOnce(name, damage));

  const bad = outcomes.filter(({ lost, wrong }) => lost > 0 || wrong.length > 0);
  recordRow({
    scenario: 'database files damaged (X-08)',
    injected: outcomes.length,
    survived: outcomes.length - bad.length,
    acknowledged: outcomes.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    lost: outcomes.reduce((sum, { lost }) => sum + lost, 0),
    remark: bad
      .map(({ fault, lost, wrong }) => `${fault}: ${String(lost)} lost, ${wrong.join(', ')}`)
      .join('; '),
  });
  expect(bad).toEqual([]);
});
