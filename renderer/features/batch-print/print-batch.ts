import type { DeskConfig } from '../../../shared/ipc/contract';
import { nthPrinting } from '../../../shared/papers/reprint';
import { paperTitle, type PaperId } from '../../../shared/wording/paper-titles';
import type { CaseSummary } from '../../data/case-summary';
import { readCase } from '../../data/log';
import { printPaper, recordSaved } from '../../data/print-paper';
import { savePdfAs, type PrintChoice } from '../../data/printing';
import { printDocument } from '../../data/send-document';
import { currentStore } from '../../data/window-state';
import { caseOrder, printedBy } from '../../papers/case-order';
import type { MonthPaper } from '../../papers/month-papers';
import { makeJoined, makePaper, type PaperRequest } from '../../papers/print-shop';
import type { OneOutcome } from './print-each';

export type Batch = {
  readonly paper: PaperId;
  readonly cases: readonly CaseSummary[];
  readonly config: DeskConfig;
};

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
