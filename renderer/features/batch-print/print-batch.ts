import type { DeskConfig } from '../../../shared/ipc/contract';
import { nthPrinting } from '../../../shared/papers/reprint';
import { paperTitle, type PaperId } from '../../../shared/wording/paper-titles';
import type { CaseSummary } from '../../data/case-summary';
import { readCase } from '../../data/log';
import { DOUBLE_CLICK } from '../../data/print-once';
import { printPaper, recordSaved } from '../../data/print-paper';
import type { PrintRefusal } from '../../data/print-queue';
import { savePdfAs, type PrintChoice } from '../../data/printing';
import { currentStore } from '../../data/window-state';
import { caseOrder, printedBy } from '../../papers/case-order';
import { makeJoined, makePaper, type PaperRequest } from '../../papers/print-shop';

export type Batch = {
  readonly paper: PaperId;
  readonly cases: readonly CaseSummary[];
  readonly config: DeskConfig;
};

export type BatchOutcome = {
  /** how many the spooler has taken */
  readonly sent: number;
  readonly printer: string | null;
  /** the one it did not take: that one waits on Today, and those after it were not tried */
  readonly refused: { readonly number: string; readonly refusal: PrintRefusal; readonly left: number } | null;
  /** numbers of cases whose paper could not be made */
  readonly notMade: readonly string[];
  readonly notLogged: number;
  readonly isStopped: boolean;
};

const NOTHING: BatchOutcome = {
  sent: 0,
  printer: null,
  refused: null,
  notMade: [],
  notLogged: 0,
  isStopped: false,
};

async function orderOf({ caseId }: CaseSummary, { paper, config }: Batch): Promise<PaperRequest | null> {
  const kase = await readCase(currentStore().database, caseId);
  return kase === null ? null : caseOrder(kase, paper, config);
}

async function printOne(one: CaseSummary, batch: Batch, choice: PrintChoice) {
  const order = await orderOf(one, batch);
  if (order === null) return null;
  const { bytes } = await makePaper(order);
  const { kase } = order;
  const nth = kase === null ? 1 : nthPrinting(kase, batch.paper);
  const sheet = { kase, paper: batch.paper, bytes, nth };
  const outcome = await printPaper(sheet, choice, null);
  if (outcome.kind !== 'repeated') return outcome;
  // Tried by hand a moment ago: the guard against double clicks is waited out, nothing is left out in silence.
  await new Promise((resolve) => setTimeout(resolve, 2 * DOUBLE_CLICK));
  return printPaper(sheet, choice, null);
}

/**
 * Prints the papers one after the other, each a job of its own: on both sides of the sheet no paper begins
 * on another's back, and each is recorded on its case when it is out. The first refusal ends it, for the
 * printer would refuse the rest too.
 */
export async function printBatch(
  batch: Batch,
  choice: PrintChoice,
  { onOne, signal }: { readonly onOne: (done: number, number: string) => void; readonly signal: AbortSignal },
): Promise<BatchOutcome> {
  let outcome = NOTHING;
  for (const [done, one] of batch.cases.entries()) {
    if (signal.aborted) return { ...outcome, isStopped: true };
    const number = one.number ?? '';
    onOne(done, number);
    const printed = await printOne(one, batch, choice).catch(() => null);
    if (printed === null || printed.kind === 'repeated' || printed.kind === 'gone')
      outcome = { ...outcome, notMade: [...outcome.notMade, number] };
    else if (printed.kind === 'queued') {
      const left = batch.cases.length - done - 1;
      return { ...outcome, refused: { number, refusal: printed.refusal, left } };
    } else {
      const { printer, isLogged } = printed;
      outcome = {
        ...outcome,
        printer,
        sent: outcome.sent + 1,
        notLogged: outcome.notLogged + (isLogged ? 0 : 1),
      };
    }
  }
  return outcome;
}

/** All of them as one PDF where the person says; each case records that its paper left the app. */
export async function saveBatch(batch: Batch) {
  const orders = (await Promise.all(batch.cases.map((one) => orderOf(one, batch)))).filter(
    (order) => order !== null,
  );
  const { paper, config } = batch;
  const print = printedBy(config);
  const title = `${print.printedAt.slice(0, 10)} ${paperTitle(paper)} ${String(orders.length)} 份`;
  const papers = orders.map(({ kase, policy, clocks, trace }) => ({ paper, kase, policy, clocks, trace }));
  const { bytes } = await makeJoined({ ...print, title, papers });
  const answer = await savePdfAs(bytes, `${title}.pdf`);
  if (!answer.ok || answer.fileName === null) return answer;
  const logged = await Promise.all(orders.map(({ kase }) => recordSaved({ kase, paper })));
  return { ...answer, notLogged: logged.filter((isLogged) => !isLogged).length };
}
