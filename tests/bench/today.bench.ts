import { test } from '@playwright/test';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { p95 } from './figures';
import { launchBenchPage, launchDriven, versionsOf } from './launch';
import { paintedAt } from './painted';
import { appFolder, BENCH_PAGE, freshHome } from './places';
import { line, writeReport } from './report';

const CASES = 2000;
const ROUNDS = 30;
/** Until the warm-ups after the start are over, in ms. */
const SETTLED = 3000;

test('today: with two thousand open cases, until it is painted', async () => {
  const home = freshHome('today');
  const { app } = await launchBenchPage(appFolder('page', BENCH_PAGE), home, CASES);
  const versions = await versionsOf(app);
  await app.close();

  const real = await launchDriven(inRoot(), home);
  await real.page.waitForSelector('[data-case]');
  await real.page.waitForTimeout(SETTLED);
  const painted: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await paintedAt(real.page, { to: '/settings', selector: 'form' });
    painted.push(await paintedAt(real.page, { to: '/', selector: '[data-case]' }));
  }
  await real.app.close();

  writeReport('today', versions, [
    line({ what: `Today, ${CASES} open cases, p95`, samples: painted, bound: 100, take: p95 }),
  ]);
});
