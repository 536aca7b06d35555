import { test } from '@playwright/test';
import { launchBenchPage, versionsOf } from './launch';
import { appFolder, BENCH_PAGE, freshHome } from './places';
import { line, writeReport } from './report';

const CASES = 10_000;
const ROUNDS = 15;

test('clocks: of ten thousand open cases, read at once', async () => {
  const { app, page } = await launchBenchPage(appFolder('page', BENCH_PAGE), freshHome('clocks'), 0);
  const count = await page.evaluate((cases) => window.bench.prepareClocks(cases), CASES);
  const marked: number[] = [];
  const read: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const took = await page.evaluate(() => window.bench.clocks());
    marked.push(took.marked);
    read.push(took.read);
  }
  writeReport('clocks', await versionsOf(app), [
    line({ what: `reading ${count} clocks of ${CASES} open cases`, samples: read, bound: 200 }),
    line({ what: 'deriving their marks and limits from the logs', samples: marked }),
  ]);
  await app.close();
});
