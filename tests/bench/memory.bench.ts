import { test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { interleaved } from './figures';
import { launchBenchPage, versionsOf } from './launch';
import { appFolder, BENCH_PAGE, freshHome } from './places';
import { line, writeReport } from './report';
import { watchedFolder, watchedStart, type Started } from './watched-start';

const ROUNDS = 3;
const CASES = 1000;
/** Until start-up work, warm-ups included, is over. */
const SETTLED = 8000;

/** The processes of an app: itself and all below it. */
function familyOf(pid: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name): readonly (readonly [number, number])[] => {
      try {
        const [, parent = '0'] = /^PPid:\s*(\d+)/mu.exec(readFileSync(`/proc/${name}/status`, 'utf8')) ?? [];
        return [[Number(name), Number(parent)]];
      } catch {
        return [];
      }
    });
  const family = [pid];
  for (const one of family)
    family.push(...parents.filter(([, parent]) => parent === one).map(([child]) => child));
  return family;
}

/** Memory that only these processes use, in MB. */
function privateMemory(pids: readonly number[]): number {
  const kilobytes = pids.map((pid) => {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return [...text.matchAll(/^Private_(?:Clean|Dirty):\s*(\d+)/gmu)].reduce(
      (sum, [, kb]) => sum + Number(kb),
      0,
    );
  });
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

async function settledMemory(started: Started): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const memory = privateMemory(familyOf(started.pid));
  await started.end();
  return memory;
}

test('memory: a thousand cases and one paper, against an empty window', async () => {
  const home = freshHome('memory');
  const { app, page } = await launchBenchPage(appFolder('page', BENCH_PAGE), home, CASES);
  const versions = await versionsOf(app);
  const [newest] = await page.evaluate(() => window.bench.recent(1));
  await app.close();
  const folder = watchedFolder();
  const empty = freshHome('memory-empty');
  const samples = await interleaved(ROUNDS, {
    empty: async () =>
      settledMemory(await watchedStart(folder, { home: empty, until: 'painted', env: { BENCH_EMPTY: '1' } })),
    register: async () => settledMemory(await watchedStart(folder, { home, until: 'register' })),
    paper: async () =>
      settledMemory(
        await watchedStart(folder, { home, until: 'back', env: { BENCH_CASE: newest?.caseId ?? '' } }),
      ),
  });
  const peer = { what: 'empty window', samples: samples.empty };
  writeReport('memory', versions, [
    line({ what: `Register open, ${CASES} cases`, unit: 'MB', samples: samples.register }, peer),
    line({ what: `after one paper, ${CASES} cases`, unit: 'MB', samples: samples.paper }, peer),
  ]);
});
