import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaintsOf } from '../../tests/support/complaint-ledger';
import { recordsOf, reportOf } from '../../tests/support/monthly-report';
import type { PaperAnswer, PaperCall } from './paper-messages';
import { openPrintShop, PaperProblem, type PaperRequest, type PaperWorker } from './print-shop';

const order: PaperRequest = {
  paper: 'record-form',
  kase: null,
  policy: null,
  store: { name: '海岳汽车', servicePhone: '' },
  printedAt: '2026-11-21T10:05:00+08:00',
  printedBy: '周晓岚',
};

/** A worker that does what a test tells it to. */
function fakeWorkers(behave: (call: PaperCall, nth: number, fake: FakeWorker) => void) {
  const all: FakeWorker[] = [];
  const start = (): PaperWorker => {
    const fake = new FakeWorker((call) => {
      behave(call, all.indexOf(fake) + 1, fake);
    });
    all.push(fake);
    return fake;
  };
  return { all, start };
}

class FakeWorker extends EventTarget {
  isTerminated = false;
  constructor(private readonly receive: (call: PaperCall) => void) {
    super();
  }
  postMessage(call: PaperCall): void {
    queueMicrotask(() => {
      this.receive(call);
    });
  }
  terminate(): void {
    this.isTerminated = true;
  }
  answer(data: PaperAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  crash(): void {
    this.dispatchEvent(new Event('error'));
  }
}

const made = (id: number, byte: number): PaperAnswer => ({
  kind: 'made',
  id,
  bytes: Uint8Array.of(byte),
  pages: 2,
  missing: ['U+1F621'],
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the print shop', () => {
  it('gives each order its own answer, whatever order they come back in', async () => {
    const calls: PaperCall[] = [];
    const { start } = fakeWorkers((call, _nth, fake) => {
      calls.push(call);
      if (calls.length === 2) calls.toReversed().forEach(({ id }) => fake.answer(made(id, id)));
    });
    const shop = openPrintShop(start, 'app://desk/fonts/');
    const [first, second] = await Promise.all([shop.makePaper(order), shop.makePaper(order)]);
    expect(calls.map(({ fonts }) => fonts)).toEqual(['app://desk/fonts/', 'app://desk/fonts/']);
    expect([first.bytes[0], second.bytes[0]]).toEqual(calls.map(({ id }) => id));
    expect(first).toMatchObject({ pages: 2, missing: ['U+1F621'] });
  });

  it('replaces a worker that dies and makes the paper with the next', async () => {
    const { all, start } = fakeWorkers((call, nth, fake) => {
      if (nth === 1) fake.crash();
      else fake.answer(made(call.id, 7));
    });
    const paper = await openPrintShop(start, '').makePaper(order);
    expect(paper.bytes).toEqual(Uint8Array.of(7));
    expect(all.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  it('gives up on a paper that kills two workers, and serves the next one', async () => {
    const { all, start } = fakeWorkers((call, nth, fake) => {
      if (nth < 3) fake.crash();
      else fake.answer(made(call.id, 9));
    });
    const shop = openPrintShop(start, '');
    await expect(shop.makePaper(order)).rejects.toThrow(PaperProblem);
    await expect(shop.makePaper(order)).resolves.toMatchObject({ pages: 2 });
    expect(all).toHaveLength(3);
  });

  it('takes a worker that never answers for dead', async () => {
    const { all, start } = fakeWorkers((call, nth, fake) => {
      if (nth === 2) fake.answer(made(call.id, 1));
    });
    const paper = openPrintShop(start, '').makePaper(order);
    await vi.advanceTimersByTimeAsync(180_001);
    await expect(paper).resolves.toMatchObject({ pages: 2 });
    expect(all).toHaveLength(2);
  });

  it('tells a fault of the paper itself without a second try', async () => {
    const { all, start } = fakeWorkers(({ id }, _nth, fake) => {
      fake.answer({ kind: 'failed', id, fault: 'font file answered 404' });
    });
    await expect(openPrintShop(start, '').makePaper(order)).rejects.toThrow('font file answered 404');
    expect(all).toHaveLength(1);
  });

  it('orders a ledger of many cases like any paper', async () => {
    const calls: PaperCall[] = [];
    const { start } = fakeWorkers((call, _nth, fake) => {
      calls.push(call);
      fake.answer(made(call.id, 5));
    });
    const { store, printedAt, printedBy } = order;
    const ledger = { book: { id: 'customer-manager', label: '客户经理' }, month: '2026-11', rows: [] };
    const request = { ledger, store, printedAt, printedBy };
    const paper = await openPrintShop(start, '').makeOutstandingLedger(request);
    expect(paper.bytes).toEqual(Uint8Array.of(5));
    expect(calls).toMatchObject([{ kind: 'make', order: { paper: 'outstanding-ledger', ledger } }]);
  });

  it('orders the ledger of a month and its report like any paper', async () => {
    const calls: PaperCall[] = [];
    const { start } = fakeWorkers((call, _nth, fake) => {
      calls.push(call);
      fake.answer(made(call.id, 6));
    });
    const shop = openPrintShop(start, '');
    const { store, printedAt, printedBy } = order;
    const printed = { store, printedAt, printedBy };
    const complaints = complaintsOf(2);
    const report = reportOf(recordsOf(3));
    await shop.makeComplaintLedger({ ...printed, complaints });
    await shop.makeMonthlyReport({ ...printed, report });
    expect(calls).toMatchObject([
      { kind: 'make', order: { paper: 'complaint-ledger', complaints } },
      { kind: 'make', order: { paper: 'monthly-report', report } },
    ]);
    // The worker gets copies: what cannot be cloned would never arrive.
    expect(structuredClone(calls)).toEqual(calls);
  });

  it('refuses a paper it does not know without starting a worker', async () => {
    const { all, start } = fakeWorkers(() => undefined);
    const shop = openPrintShop(start, '');
    await expect(shop.makePaper({ ...order, paper: 'constructor' })).rejects.toThrow(PaperProblem);
    expect(all).toHaveLength(0);
  });

  it('says nothing when warming up fails', async () => {
    const { start } = fakeWorkers((_call, _nth, fake) => {
      fake.crash();
    });
    await expect(openPrintShop(start, '').warmUp()).resolves.toBeUndefined();
  });
});
