import { assertNever } from '../../shared/domain/assert-never';
import type { DeskConfig } from '../../shared/ipc/contract';
import { nthPrinting } from '../../shared/papers/reprint';
import { useDesk } from '../data/desk-config';
import { readCase } from '../data/log';
import { printOnce } from '../data/print-once';
import { printPaper, sendToPrinter, type PrintOutcome } from '../data/print-paper';
import type { PrintJob } from '../data/print-queue';
import { rememberedChoice, type PrintChoice } from '../data/printing';
import { currentStore } from '../data/window-state';
import { caseOrder } from './case-order';
import { ledgerPlace, makeLedgerNow } from './ledger-order';
import { remake } from './many-cases';
import { isLedgerPaper } from './many-cases-ids';
import { makePaper } from './print-shop';

/** `not-made`: the paper itself could not be made, or its case is not here. It goes on waiting. */
export type RetryOutcome = PrintOutcome | { readonly kind: 'not-made' };

/**
 * Where a waiting paper goes: to the printer that took this paper last on this desk, with what was chosen
 * then; to the one it was meant for where none ever did. As many copies as were asked for.
 */
export function retryChoice({ paper, printer, copies, settings = {} }: PrintJob): PrintChoice {
  const last = rememberedChoice(paper);
  if (last === null || last.printer === printer) return { printer, copies, settings };
  return { printer: last.printer, copies, settings: last.settings };
}

async function retryCase(job: PrintJob, caseId: string | null, config: DeskConfig): Promise<RetryOutcome> {
  const kase = caseId === null ? null : await readCase(currentStore().database, caseId);
  if (kase === null && caseId !== null) return { kind: 'not-made' };
  const { bytes } = await makePaper(caseOrder(kase, job.paper, config));
  const nth = kase === null ? 1 : nthPrinting(kase, job.paper);
  return printPaper({ kase, paper: job.paper, bytes, nth }, retryChoice(job), job.id);
}

async function retryLedger(
  job: Extract<PrintJob, { readonly kind: 'ledger' }>,
  config: DeskConfig,
): Promise<RetryOutcome> {
  const { paper, title, place } = job;
  const found = ledgerPlace(paper, place);
  const made = isLedgerPaper(paper)
    ? await remake(paper, place)
    : found === null
      ? null
      : await makeLedgerNow(found, config);
  if (made === null) return { kind: 'not-made' };
  const { bytes } = made;
  const outgoing = { bytes, title, waitsAs: { kind: 'ledger', paper, title, place } } as const;
  const sent = await sendToPrinter(outgoing, retryChoice(job), job.id);
  return sent.kind === 'taken' ? { kind: 'sent', printer: sent.printer, isLogged: true } : sent;
}

function retry(job: PrintJob, config: DeskConfig): Promise<RetryOutcome> {
  switch (job.kind) {
    case undefined:
    case 'case':
      return retryCase(job, job.caseId, config);
    case 'blank':
      return retryCase(job, null, config);
    case 'ledger':
      return retryLedger(job, config);
    default:
      return assertNever(job);
  }
}

/** Makes a waiting paper anew, as its case stands now, and prints it; a second click at once does nothing. */
export async function retryPrint(job: PrintJob): Promise<RetryOutcome> {
  const { config } = useDesk.getState();
  if (config === null) return { kind: 'not-made' };
  const outcome = await printOnce.once(`retry/${job.id}`, () =>
    retry(job, config).catch((): RetryOutcome => ({ kind: 'not-made' })),
  );
  return outcome ?? { kind: 'repeated' };
}
