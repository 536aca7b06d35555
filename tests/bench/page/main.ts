import { configureDesk } from '../../../renderer/data/desk-config';
import { appendToCase, registerComplaint } from '../../../renderer/data/case-writer';
import { readRecent } from '../../../renderer/data/cases';
import { readCase } from '../../../renderer/data/log';
import { findCases, warmSearch } from '../../../renderer/data/search/find-cases';
import { openDesk } from '../../../renderer/data/session';
import { storeCalendar } from '../../../renderer/data/store-calendar';
import { currentStore } from '../../../renderer/data/window-state';
import { newId } from '../../../renderer/lib/ids';
import { openPrintShop, type PrintShop } from '../../../renderer/papers/print-shop';
import { evaluateClocks } from '../../../shared/clocks/evaluate-clock';
import type { Clock } from '../../../shared/clocks/read-clock';
import type { Case } from '../../../shared/domain/case/case';
import type { DeskConfig } from '../../../shared/ipc/contract';
import { sampleCase, sampleFacts } from '../../support/sample-case';
import { openBareStore } from './bare-store';
import { inventedFacts } from './invented-case';
import { longLog } from './long-log';
import { clocksOfMany, markAll, openCases } from './open-cases';
import { DEALER_4S } from '../../../shared/policies/dealer-4s/policy';
import { readScan, takeScan } from './scan-page';
import { GRADE, POLICY, seedCases } from './seed';

const CONFIG: DeskConfig = {
  deskId: '01934f7e-6d20-7c41-9b3a-5f2e8d1c0a77',
  storeId: 'store-1',
  storeCode: 'SH01',
  storeName: '锦程汽车浦东店',
  deskLetter: 'A',
  servicePhone: '',
  people: [{ id: 'p-1', name: '周晓彤', role: 'front-desk' }],
  onDuty: 'p-1',
  language: 'zh-CN',
  largeType: false,
  colourScheme: 'light',
};

let shop: PrintShop | null = null;
let bareStore: ReturnType<typeof openBareStore> | null = null;
let saves = 0;
let open: readonly Case[] = [];
let clocks: readonly Clock[] = [];
let instant = 0;

const openShop = () =>
  openPrintShop(
    () =>
      new Worker(new URL('../../../renderer/papers/paper-worker.ts', import.meta.url), { type: 'module' }),
    new URL('./fonts/', document.baseURI).href,
  );

const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await run();
  return performance.now() - from;
};

const PRINTED_FOR = {
  store: { name: CONFIG.storeName, servicePhone: CONFIG.servicePhone },
  printedAt: '2026-11-21T10:05:00+08:00',
  printedBy: '周晓彤',
};

const print = (printer: PrintShop) =>
  printer.makePaper({ paper: 'record-form', kase: sampleCase(), policy: DEALER_4S, ...PRINTED_FOR });

/** What the benches call from outside, all of it made of the product's own modules; milliseconds out. */
const bench = {
  /** Opens the data and brings it to `count` invented cases. */
  open: async (count: number): Promise<void> => {
    await openDesk();
    await configureDesk(CONFIG);
    await openDesk();
    await seedCases(CONFIG, count);
  },
  save: (): Promise<number> =>
    timed(async () => {
      saves += 1;
      const facts = inventedFacts(1_000_000 + saves);
      const result = await registerComplaint({
        caseId: newId(),
        facts,
        policy: POLICY,
        grade: GRADE,
        evidence: [],
      });
      if (!result.ok) throw new Error(`save: ${result.problem}`);
    }),
  /** A case with so many events, the newest of all. */
  longCase: async (events: number): Promise<{ readonly caseId: string; readonly number: string }> => {
    const caseId = newId();
    const made = await registerComplaint({
      caseId,
      facts: inventedFacts(7),
      policy: POLICY,
      grade: GRADE,
      evidence: [],
    });
    const grown = await appendToCase(caseId, longLog(events - 1), { patience: 60_000 });
    if (!made.ok || !grown.ok) throw new Error('long case');
    return { caseId, number: made.number };
  },
  /** So many open cases; answers how many clocks they have. */
  prepareClocks: (cases: number): number => {
    const kinds = openCases();
    open = Array.from({ length: cases }, (_, i) => kinds[i % kinds.length]).filter(
      (one) => one !== undefined,
    );
    clocks = clocksOfMany(kinds, cases);
    instant = Date.parse('2026-11-22T10:00:00+08:00');
    return clocks.length;
  },
  /** Their marks anew from the logs, and their readings, each time a little later. */
  clocks: async (): Promise<{ readonly marked: number; readonly read: number }> => {
    instant += 61_000;
    return {
      marked: await timed(async () => markAll(open)),
      read: await timed(async () => evaluateClocks(clocks, storeCalendar(), instant)),
    };
  },
  /** One call to the main process and back that does nothing there. */
  roundTrip: (): Promise<number> => timed(() => currentStore().desk.call('desk:info', undefined)),
  barePut: async (bytes: number): Promise<number> =>
    (await (bareStore ??= openBareStore()))('x'.repeat(bytes)),
  warmSearch: (): Promise<number> => timed(warmSearch),
  find: async (query: string): Promise<{ readonly took: number; readonly found: number }> => {
    let found = 0;
    const took = await timed(async () => {
      found = (await findCases(query)).length;
    });
    return { took, found };
  },
  /** Reading and folding of one case. */
  read: (caseId: string): Promise<number> => timed(() => readCase(currentStore().database, caseId)),
  recent: async (limit: number): Promise<readonly { readonly caseId: string; readonly number: string }[]> =>
    (await readRecent(currentStore(), limit)).map(({ caseId, number }) => ({ caseId, number: number ?? '' })),
  facts: (n: number) => inventedFacts(n),
  /** The first paper of a worker that was not there before: engine and fonts included. */
  firstPaper: async (): Promise<number> => {
    shop?.close();
    const opened = openShop();
    shop = opened;
    return timed(() => print(opened));
  },
  /** A worker warmed up as the app does it after its first paint. */
  warmShop: async (): Promise<void> => {
    shop?.close();
    shop = openShop();
    await shop.warmUp();
  },
  nextPaper: (): Promise<number> => timed(() => print((shop ??= openShop()))),
  /** So many forms of as many customers in one document. */
  joinedPapers: (count: number): Promise<number> =>
    timed(async () => {
      const papers = Array.from({ length: count }, (_, n) => {
        const kase = sampleCase({ facts: { ...sampleFacts, ...inventedFacts(n) } });
        return { paper: 'record-form' as const, kase, policy: DEALER_4S };
      });
      const { pages } = await (shop ??= openShop()).makeJoined({ ...PRINTED_FOR, title: 'bench', papers });
      if (pages < count) throw new Error(`only ${String(pages)} pages`);
    }),
  takeScan,
  readScan,
  paperBytes: async (): Promise<readonly number[]> => [...(await print((shop ??= openShop()))).bytes],
};

export type BenchPage = typeof bench;

declare global {
  // A global type can only be extended by `interface`.
  interface Window {
    bench: BenchPage;
  }
}

window.bench = bench;
