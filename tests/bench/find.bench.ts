import { test } from '@playwright/test';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { p95 } from './figures';
import { launchBenchPage, launchDriven, versionsOf } from './launch';
import { appFolder, BENCH_PAGE, freshHome } from './places';
import { paintedAt } from './painted';
import { queriesFor } from './queries';
import { line, writeReport } from './report';

const CASES = 10_000;
const ROUNDS = 8;
const OPENED = 40;
/** Until the warm-ups after the start are over, in ms. */
const SETTLED = 3000;

test('find: every kind of query and opening a case, at ten thousand', async () => {
  const home = freshHome('find');
  const { app, page } = await launchBenchPage(appFolder('page', BENCH_PAGE), home, CASES);
  const loading = await page.evaluate(() => window.bench.warmSearch());
  const newest = await page.evaluate((limit) => window.bench.recent(limit), OPENED);
  const facts = await page.evaluate((n) => window.bench.facts(n), CASES - 5);
  const queries = queriesFor(facts, newest[4]?.number ?? '');
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of queries) {
      const answer = await page.evaluate((text) => window.bench.find(text), query);
      took.push(answer.took);
    }
  }
  const read: number[] = [];
  for (const { caseId } of newest) read.push(await page.evaluate((id) => window.bench.read(id), caseId));
  const versions = await versionsOf(app);
  await app.close();

  const real = await launchDriven(inRoot(), home);
  await real.page.waitForSelector('[data-case]');
  await real.page.waitForTimeout(SETTLED);
  const opened: number[] = [];
  for (const { caseId, number } of newest) {
    const selector = '[data-testid=case-number]';
    opened.push(await paintedAt(real.page, { to: `/case/${caseId}`, selector, text: number }));
    await real.page.evaluate(() => (location.hash = '#/'));
    await real.page.waitForSelector('[data-case]');
  }
  await real.app.close();

  writeReport('find', versions, [
    line({
      what: `${queries.length} kinds of query at ${CASES} cases, p95`,
      samples: took,
      bound: 50,
      take: p95,
    }),
    line({ what: 'opening a case until it is painted, p95', samples: opened, bound: 50, take: p95 }),
    line({ what: 'reading and folding a case, p95', samples: read, take: p95 }),
    line({ what: 'loading the search index after the start', samples: [loading] }),
  ]);
});
