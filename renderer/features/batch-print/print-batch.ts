import type { DeskConfig } from '../../../shared/ipc/contract';
import { nthPrinting } from '../../../shared/papers/reprint';
import { paperTitle, type PaperId } from '../../../shared/wording/paper-titles';
import type { CaseSummary } from '../../data/case-summary';
import { readCase } from '../../data/log';
import { DOUBLE_CLICK } from '../../data/print-once';
import { printPaper, recordSaved } from '../../data/print-paper';
import type { PrintRefusal } from '../../data/print-queue';
import { savePdfAs, type PrintChoice } from '../../data/printing';
import { printDocument } from '../../data/send-document';
import { currentStore } from '../../data/window-state';
import { caseOrder, printedBy } from '../../papers/case-order';
import type { MonthPaper } from '../../papers/month-papers';
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
  /** the one it did not take, by its number or name: that one waits on Today, and those after it were not tried */
  readonly refused: { readonly number: string; readonly refusal: PrintRefusal; readonly left: number } | null;
  /** what could not be made, by number or name */
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

type OneOutcome =
  | { readonly kind: 'sent'; readonly printer: string; readonly isLogged: boolean }
  | { readonly kind: 'queued'; readonly refusal: PrintRefusal }
  | { readonly kind: 'repeated' | 'gone' };

type Each<T> = {
  readonly nameOf: (item: T) => string;
  /** null when it could not be made */
  readonly print: (item: T) => Promise<OneOutcome | null>;
  readonly onOne: (done: number, name: string) => void;
  readonly signal: AbortSignal;
};

/** Tried by hand a moment ago: the guard against double clicks is waited out, nothing is left out in silence. */
async function insisting<T>(item: T, print: Each<T>['print']): Promise<OneOutcome | null> {
  const outcome = await print(item).catch(() => null);
  if (outcome?.kind !== 'repeated') return outcome;
  await new Promise((resolve) => setTimeout(resolve, 2 * DOUBLE_CLICK));
  return print(item).catch(() => null);
}

/**
 * Prints papers one after the other, each a job of its own: on both sides of the sheet no paper begins
 * on another's back. The first refusal ends it, for the printer would refuse the rest too.
 */
export async function printEach<T>(
  items: readonly T[],
  { nameOf, print, onOne, signal }: Each<T>,
): Promise<BatchOutcome> {
  let outcome = NOTHING;
  for (const [done, item] of items.entries()) {
    if (signal.aborted) return { ...outcome, isStopped: true };
    const name = nameOf(item);
    onOne(done, name);
    const printed = await insisting(item, print);
    if (printed?.kind === 'queued') {
      const left = items.length - done - 1;
      return { ...outcome, refused: { number: name, refusal: printed.refusal, left } };
    }
    if (printed?.kind === 'sent') {
      const notLogged = outcome.notLogged + (printed.isLogged ? 0 : 1);
      outcome = { ...outcome, printer: printed.printer, sent: outcome.sent + 1, notLogged };
    } else outcome = { ...outcome, notMade: [...outcome.notMade, name] };
  }
  return outcome;
}

async function orderOf({ caseId }: CaseSummary, { paper, config }: Batch): Promise<PaperRequest | null> {
  const kase = await readCase(currentStore().database, caseId);
  return kase === null ? null : caseOrder(kase, paper, config);
}

/** Prints the paper of one case of a batch; it is recorded on the case when it is out. */
export async function printOfCase(
  one: CaseSummary,
  batch: Batch,
  choice: PrintChoice,
): Promise<OneOutcome | null> {
  const order = await orderOf(one, batch);
  if (order === null) return null;
  const { bytes } = await makePaper(order);
  const { kase } = order;
  const nth = kase === null ? 1 : nthPrinting(kase, batch.paper);
  return printPaper({ kase, paper: batch.paper, bytes, nth }, choice, null);
}

/** Makes and prints a paper of a month; stopping ends the reading for it, too. */
export async function printOfMonth(
  { make, ...of }: MonthPaper,
  choice: PrintChoice,
  signal: AbortSignal,
): Promise<OneOutcome> {
  const { bytes } = await make(signal);
  const outcome = await printDocument({ ...of, bytes }, choice);
  return outcome.kind === 'sent' ? { ...outcome, isLogged: true } : outcome;
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
