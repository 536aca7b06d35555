import type * as FileSystem from 'node:fs/promises';
import { test } from '@playwright/test';
import { statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { interleaved } from './figures';
import { launchBenchPage, versionsOf } from './launch';
import { appFolder, BENCH_PAGE, freshHome } from './places';
import { line, writeReport } from './report';

const ROUNDS = 120;
const CASES = 1000;

const journalSize = (home: string): number =>
  readdirSync(join(home, 'journal'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .reduce((sum, name) => sum + statSync(join(home, 'journal', name)).size, 0);

test('save: a complaint in both homes, against one bare row and one bare append', async () => {
  const home = freshHome('save');
  const { app, page } = await launchBenchPage(appFolder('page', BENCH_PAGE), home, CASES);
  const before = journalSize(home);
  await page.evaluate(() => window.bench.save());
  const bytes = journalSize(home) - before;

  /** In the main process, where the journal is written too. */
  const append = () =>
    app.evaluate(
      async (_electron, { path, size }) => {
        // The driver's functions have no `require` of their own.
        const fs = process.mainModule?.require('node:fs/promises') as typeof FileSystem;
        const file = await fs.open(path, 'a');
        const from = process.hrtime.bigint();
        await file.write('x'.repeat(size));
        await file.sync();
        const took = Number(process.hrtime.bigint() - from) / 1e6;
        await file.close();
        return took;
      },
      { path: join(home, 'bare.log'), size: bytes },
    );
  const put = () => page.evaluate((size) => window.bench.barePut(size), bytes);

  const samples = await interleaved(ROUNDS, {
    save: () => page.evaluate(() => window.bench.save()),
    put,
    append,
    roundTrip: () => page.evaluate(() => window.bench.roundTrip()),
  });
  const bare = samples.put.map((took, round) => took + (samples.append[round] ?? Number.NaN));
  const peer = { what: `strict put + fsynced append of ${bytes} bytes`, samples: bare };
  writeReport('save', await versionsOf(app), [
    line({ what: `durable save at ${CASES} cases`, samples: samples.save, bound: 2 }, peer),
    line({ what: 'strict put alone', samples: samples.put }),
    line({ what: 'fsynced append alone', samples: samples.append }),
    line({ what: 'one call over the bridge, of which a save needs two', samples: samples.roundTrip }),
  ]);
  await app.close();
});
