import type { Case } from '../../shared/domain/case/case';
import { isPaperId } from '../../shared/papers/paper-id';
import { CASE_FILE } from '../../shared/papers/case-file/case-file-data';
import { COMPLAINT_LEDGER } from '../../shared/papers/ledger/complaint-data';
import { OUTSTANDING_LEDGER } from '../../shared/papers/ledger/ledger-data';
import { MONTHLY_REPORT } from '../../shared/papers/monthly/report-data';
import {
  JOINED,
  type CaseFileOrder,
  type CaseOrder,
  type ComplaintLedgerOrder,
  type JoinedOrder,
  type LedgerOrder,
  type MadePaper,
  type MonthlyReportOrder,
  type PaperAnswer,
  type PaperCall,
  type PaperOrder,
} from './paper-messages';

export type { MadePaper } from './paper-messages';

/** An order as screens place it; the paper is checked here. */
export type PaperRequest = Omit<CaseOrder, 'paper'> & { readonly paper: string };

/** An order for the 未了事宜台帐 of a book and month; its rows come from `outstandingRow`. */
export type LedgerRequest = Omit<LedgerOrder, 'paper'>;

/** An order for the whole file of a case. */
export type CaseFileRequest = Omit<CaseFileOrder, 'paper'>;

/** An order for papers of several cases in one document. */
export type JoinedRequest = Omit<JoinedOrder, 'paper'>;

/** An order for the 投诉台帐; its rows come from `complaintRow`. */
export type ComplaintLedgerRequest = Omit<ComplaintLedgerOrder, 'paper'>;

/** An order for the 月度投诉总结报告 of a month. */
export type MonthlyReportRequest = Omit<MonthlyReportOrder, 'paper'>;

/** A paper could not be made. Says which step failed; the case itself is untouched. */
export class PaperProblem extends Error {
  override readonly name = 'PaperProblem';
}

/** The part of a Worker the shop needs, so that tests can crash one. */
export type PaperWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export type PrintShop = {
  /**
   * A paper as PDF bytes. A worker that dies over it is replaced and the paper tried once more.
   *
   * @throws PaperProblem when it cannot be made
   */
  readonly makePaper: (request: PaperRequest) => Promise<MadePaper>;
  /** A 未了事宜台帐 as PDF bytes, A4 on its side; fails as `makePaper` does. */
  readonly makeOutstandingLedger: (request: LedgerRequest) => Promise<MadePaper>;
  /** The whole file of a case: cover, contents, papers, signed sheets, evidence; fails as `makePaper` does. */
  readonly makeCaseFile: (request: CaseFileRequest) => Promise<MadePaper>;
  /** Papers of several cases as one PDF; fails as `makePaper` does, and then as a whole. */
  readonly makeJoined: (request: JoinedRequest) => Promise<MadePaper>;
  /** A 投诉台帐 as PDF bytes, A4 on its side; fails as `makePaper` does. */
  readonly makeComplaintLedger: (request: ComplaintLedgerRequest) => Promise<MadePaper>;
  /** A 月度投诉总结报告 as PDF bytes; fails as `makePaper` does. */
  readonly makeMonthlyReport: (request: MonthlyReportRequest) => Promise<MadePaper>;
  /** Loads fonts and engine ahead of the first paper; call at idle. Failure is not told: the paper itself will. */
  readonly warmUp: () => Promise<void>;
  readonly close: () => void;
};

/** Longest a paper may take, in milliseconds; the longest allowed text takes a tenth of it. */
const PATIENCE = 180_000;

type Waiting = {
  readonly call: PaperCall;
  readonly isRetry: boolean;
  readonly resolve: (answer: PaperAnswer) => void;
  readonly reject: (problem: PaperProblem) => void;
};

type CallBody = { readonly kind: 'warm-up' } | { readonly kind: 'make'; readonly order: PaperOrder };

/** The log of a case is not printed, and may be long. */
const withoutLog = (kase: Case | null): Case | null => (kase === null ? null : { ...kase, events: [] });

/**
 * @param startWorker makes a worker that speaks `paper-messages`
 * @param fonts address of the folder that holds the fonts, ending in a slash
 */
export function openPrintShop(startWorker: () => PaperWorker, fonts: string): PrintShop {
  const waiting = new Map<number, Waiting>();
  let worker: PaperWorker | null = null;
  let lastId = 0;

  const replaceWorker = (crashed: PaperWorker, why: string) => {
    if (crashed !== worker) return;
    crashed.terminate();
    worker = null;
    const orphans = [...waiting.values()];
    waiting.clear();
    for (const orphan of orphans) {
      if (orphan.isRetry) orphan.reject(new PaperProblem(why));
      else send({ ...orphan, isRetry: true });
    }
  };

  const startedWorker = (): PaperWorker => {
    if (worker !== null) return worker;
    const started = startWorker();
    started.addEventListener('message', (event) => {
      const answer = (event as MessageEvent<PaperAnswer>).data;
      waiting.get(answer.id)?.resolve(answer);
      waiting.delete(answer.id);
    });
    started.addEventListener('error', () => replaceWorker(started, 'worker crashed'));
    started.addEventListener('messageerror', () => replaceWorker(started, 'answer unreadable'));
    worker = started;
    return started;
  };

  const send = (call: Waiting) => {
    const current = startedWorker();
    waiting.set(call.call.id, call);
    current.postMessage(call.call);
    setTimeout(() => {
      if (waiting.get(call.call.id) === call) replaceWorker(current, 'worker does not answer');
    }, PATIENCE);
  };

  const ask = (body: CallBody): Promise<PaperAnswer> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      send({ call: { id: lastId, fonts, ...body }, isRetry: false, resolve, reject });
    });

  const make = async (order: PaperOrder): Promise<MadePaper> => {
    const answer = await ask({ kind: 'make', order });
    if (answer.kind === 'made') return { bytes: answer.bytes, pages: answer.pages, missing: answer.missing };
    throw new PaperProblem(answer.kind === 'failed' ? answer.fault : 'wrong answer');
  };

  return {
    makePaper: async (request) => {
      const { paper } = request;
      if (!isPaperId(paper)) throw new PaperProblem('unknown paper');
      return make({ ...request, paper, kase: withoutLog(request.kase) });
    },
    makeCaseFile: (request) => make({ ...request, paper: CASE_FILE, kase: { ...request.kase, events: [] } }),
    makeJoined: (request) => {
      const papers = request.papers.map((one) => ({ ...one, kase: withoutLog(one.kase) }));
      return make({ ...request, paper: JOINED, papers });
    },
    makeOutstandingLedger: (request) => make({ ...request, paper: OUTSTANDING_LEDGER }),
    makeComplaintLedger: (request) => make({ ...request, paper: COMPLAINT_LEDGER }),
    makeMonthlyReport: (request) => make({ ...request, paper: MONTHLY_REPORT }),
    warmUp: async () => {
      await ask({ kind: 'warm-up' }).catch(() => undefined);
    },
    close: () => {
      worker?.terminate();
      worker = null;
      for (const { reject } of waiting.values()) reject(new PaperProblem('closed'));
      waiting.clear();
    },
  };
}

let shop: PrintShop | null = null;

/** The one print shop of the window; its worker starts with the first call. */
export function printShop(): PrintShop {
  shop ??= openPrintShop(
    () => new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' }),
    new URL('./fonts/', document.baseURI).href,
  );
  return shop;
}

export const makePaper = (request: PaperRequest): Promise<MadePaper> => printShop().makePaper(request);

export const makeOutstandingLedger = (request: LedgerRequest): Promise<MadePaper> =>
  printShop().makeOutstandingLedger(request);

export const makeCaseFile = (request: CaseFileRequest): Promise<MadePaper> =>
  printShop().makeCaseFile(request);

export const makeJoined = (request: JoinedRequest): Promise<MadePaper> => printShop().makeJoined(request);

export const makeComplaintLedger = (request: ComplaintLedgerRequest): Promise<MadePaper> =>
  printShop().makeComplaintLedger(request);

export const makeMonthlyReport = (request: MonthlyReportRequest): Promise<MadePaper> =>
  printShop().makeMonthlyReport(request);

export const warmUp = (): Promise<void> => printShop().warmUp();
