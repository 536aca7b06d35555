import type { Case } from '../../../shared/domain/case/case';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { appendToCase } from '../../data/case-writer';
import { queuePrint, removePrintJob, type PrintRefusal } from '../../data/print-queue';
import { printPdf, rememberPrinter, savePdfAs } from '../../data/printing';

type Sheet = { readonly kase: Case; readonly paper: string; readonly bytes: Uint8Array<ArrayBuffer> };

export type PrintOutcome =
  | { readonly kind: 'sent'; readonly printer: string; readonly isLogged: boolean }
  | { readonly kind: 'queued'; readonly refusal: PrintRefusal };

export type SaveAsOutcome =
  | { readonly kind: 'saved'; readonly fileName: string; readonly isLogged: boolean }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly refusal: 'disk-full' | 'write-failed' | 'practice' };

async function log(
  sheet: Sheet,
  how: 'printed' | 'saved',
  printer: string | null,
  copies: number,
): Promise<boolean> {
  const { kase, paper } = sheet;
  const data = { paper, version: kase.version, stateHash: kase.stateHash, how, printer, copies };
  const result = await appendToCase(kase.caseId, [{ type: 'paper-printed', data }]);
  return result.ok;
}

/**
 * Prints a paper; what the spooler does not take waits on Today, so that nobody has to remember it.
 * `jobId` names the waiting job that this print is a retry of.
 */
export async function printPaper(
  sheet: Sheet,
  printer: string | null,
  copies: number,
  jobId: string | null,
): Promise<PrintOutcome> {
  const { kase, paper, bytes } = sheet;
  const answer = await printPdf({
    bytes,
    title: `${kase.number ?? ''} ${paperTitle(paper)}`,
    printer,
    copies,
  });
  if (answer.ok) {
    rememberPrinter(paper, answer.printer);
    if (jobId !== null) await removePrintJob(jobId);
    return {
      kind: 'sent',
      printer: answer.printer,
      isLogged: await log(sheet, 'printed', answer.printer, copies),
    };
  }
  if (jobId === null)
    await queuePrint({ caseId: kase.caseId, paper, printer, copies, refusal: answer.refusal });
  return { kind: 'queued', refusal: answer.refusal };
}

/** Saves the PDF where the person says, and records that it left the app. */
export async function savePaper(sheet: Sheet): Promise<SaveAsOutcome> {
  const name = `${sheet.kase.number ?? ''} ${paperTitle(sheet.paper)}.pdf`;
  const answer = await savePdfAs(sheet.bytes, name);
  if (!answer.ok) return { kind: 'failed', refusal: answer.refusal };
  if (answer.fileName === null) return { kind: 'cancelled' };
  return { kind: 'saved', fileName: answer.fileName, isLogged: await log(sheet, 'saved', null, 1) };
}
