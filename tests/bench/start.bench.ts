import { test } from '@playwright/test';
import { interleaved } from './figures';
import { launchBenchPage, versionsOf } from './launch';
import { appFolder, BENCH_PAGE, freshHome } from './places';
import { line, writeReport } from './report';
import { watchedFolder, watchedStart } from './watched-start';

const ROUNDS = 9;
const CASES = 1000;

test('start: until the Register takes typing, against an empty window', async () => {
  const seeded = { none: freshHome('start-none'), many: freshHome('start-many') };
  let versions = {};
  for (const [home, cases] of [
    [seeded.none, 0],
    [seeded.many, CASES],
  ] as const) {
    const { app } = await launchBenchPage(appFolder('page', BENCH_PAGE), home, cases);
    versions = await versionsOf(app);
    await app.close();
  }
  const folder = watchedFolder();
  const steps = { none: new Map<string, number[]>(), many: new Map<string, number[]>() };
  const start = async (name: 'none' | 'many') => {
    const started = await watchedStart(folder, { home: seeded[name], until: 'register' });
    await started.end();
    for (const [step, at] of started.times) steps[name].set(step, [...(steps[name].get(step) ?? []), at]);
    return started.times.get('register') ?? Number.NaN;
  };
  /** The round that does not count is the first here too. */
  const step = (name: 'none' | 'many', what: string) => steps[name].get(what)?.slice(1) ?? [];
  const empty = freshHome('start-empty');
  const samples = await interleaved(ROUNDS, {
    empty: async () => {
      const started = await watchedStart(folder, {
        home: empty,
        until: 'painted',
        env: { BENCH_EMPTY: '1' },
      });
      await started.end();
      return started.times.get('painted') ?? Number.NaN;
    },
    none: () => start('none'),
    many: () => start('many'),
  });
  const peer = { what: 'empty window painted', samples: samples.empty };
  writeReport('start', versions, [
    line({ what: 'Today painted, no cases', samples: step('none', 'today') }, peer),
    line({ what: 'Register usable, no cases', samples: samples.none, bound: 2 }, peer),
    line({ what: `Today painted, ${CASES} cases`, samples: step('many', 'today') }, peer),
    line({ what: `Register usable, ${CASES} cases`, samples: samples.many, bound: 2 }, peer),
    ...['ready', 'window', 'document'].map((what) =>
      line({ what: `main process: ${what}, ${CASES} cases`, samples: step('many', what) }),
    ),
  ]);
});
