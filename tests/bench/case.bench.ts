import { test } from '@playwright/test';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { p95 } from './figures';
import { launchBenchPage, launchDriven, versionsOf } from './launch';
import { paintedAt } from './painted';
import { appFolder, BENCH_PAGE, freshHome } from './places';
import { line, writeReport } from './report';

const CASES = 1000;
const EVENTS = 200;
const ROUNDS = 30;
/** Until the warm-ups after the start are over, in ms. */
const SETTLED = 3000;

test('case: opening one with two hundred events, until it is painted', async () => {
  const home = freshHome('case');
  const { app, page } = await launchBenchPage(appFolder('page', BENCH_PAGE), home, CASES);
  const long = await page.evaluate((events) => window.bench.longCase(events), EVENTS);
  const read: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    read.push(await page.evaluate((id) => window.bench.read(id), long.caseId));
  }
  const versions = await versionsOf(app);
  await app.close();

  const real = await launchDriven(inRoot(), home);
  await real.page.waitForSelector('[data-case]');
  await real.page.waitForTimeout(SETTLED);
  const opened: number[] = [];
  const selector = '[data-testid=case-number]';
  for (let round = 0; round < ROUNDS; round += 1) {
    opened.push(await paintedAt(real.page, { to: `/case/${long.caseId}`, selector, text: long.number }));
    await paintedAt(real.page, { to: '/', selector: '[data-case]' });
  }
  const [first = Number.NaN, ...later] = opened;
  await real.app.close();

  writeReport('case', versions, [
    line({ what: `opening a case with ${EVENTS} events, p95`, samples: later, bound: 100, take: p95 }),
    line({ what: 'the first opening after the start', samples: [first] }),
    line({ what: 'of it reading and folding the log', samples: read }),
  ]);
});
