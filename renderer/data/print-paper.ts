import type { Case } from '../../shared/domain/case/case';
import type { Response } from '../../shared/ipc/contract';
import { paperTitle } from '../../shared/wording/paper-titles';
import { paperPageWording } from '../../shared/wording/papers';
import { appendToCase } from './case-writer';
import { printOnce } from './print-once';
import {
  markPrintJob,
  markSheet,
  queuePrint,
  removeSheet,
  type PrintJobDraft,
  type PrintRefusal,
} from './print-queue';
import { printPdf, rememberChoice, savePdfAs, type PrintChoice } from './printing';

/** A paper as it was made. */
export type Sheet = {
  /** null for a blank form */
  readonly kase: Case | null;
  readonly paper: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Which printing of this state it says it is, from 1. */
  readonly nth: number;
};

export type PrintOutcome =
  | { readonly kind: 'sent'; readonly printer: string; readonly isLogged: boolean }
  | { readonly kind: 'queued'; readonly refusal: PrintRefusal }
  /** It waits no more: another click or window has printed it, or taken it away. */
  | { readonly kind: 'gone' }
  /** The second half of a double click. */
  | { readonly kind: 'repeated' };

export type SaveAsOutcome =
  | { readonly kind: 'saved'; readonly fileName: string; readonly isLogged: boolean }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly refusal: 'disk-full' | 'write-failed' | 'practice' };

/** What a paper waits as, when it has to. */
type WaitsAs = PrintJobDraft extends infer Job
  ? Job extends unknown
    ? Omit<Job, 'printer' | 'copies' | 'settings' | 'refusal'>
    : never
  : never;

type Sent =
  | Extract<PrintOutcome, { readonly kind: 'queued' | 'gone' }>
  | { readonly kind: 'taken'; readonly printer: string };

/** A document on its way to a printer. */
export type Outgoing = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Shown in the queue of the system, at most 120 characters. */
  readonly title: string;
  readonly waitsAs: WaitsAs;
};

async function answerOf(outgoing: Outgoing, choice: PrintChoice): Promise<Response<'printing:print'>> {
  const { bytes, title } = outgoing;
  return printPdf({ bytes, title, ...choice }).catch(() => ({ ok: false, refusal: 'spooler-refused' }));
}

/**
 * Prints a document; what the spooler does not take waits on Today, so that nobody has to remember it.
 * A sheet that waits already is one and the same. `jobId` names the waiting job this is a retry of: when it
 * waits no more, nothing is sent.
 */
export async function sendToPrinter(
  outgoing: Outgoing,
  choice: PrintChoice,
  jobId: string | null,
): Promise<Sent> {
  const mark = { ...choice, refusal: 'not-confirmed' } as const;
  const sheet = { ...outgoing.waitsAs, ...mark };
  if (jobId === null) await markSheet(sheet);
  else if (!(await markPrintJob(jobId, mark))) return { kind: 'gone' };
  const answer = await answerOf(outgoing, choice);
  if (answer.ok) {
    rememberChoice(outgoing.waitsAs.paper, { ...choice, printer: answer.printer });
    await removeSheet(sheet);
    return { kind: 'taken', printer: answer.printer };
  }
  const { refusal } = answer;
  await queuePrint({ ...sheet, refusal });
  return { kind: 'queued', refusal };
}

async function log(
  { kase, paper, nth }: Omit<Sheet, 'bytes'>,
  how: 'printed' | 'saved',
  printer: string | null,
  copies: number,
): Promise<boolean> {
  if (kase === null) return true;
  const { version, stateHash } = kase;
  const reprint = how === 'printed' && nth > 1 ? { reprint: nth } : {};
  const data = { paper, version, stateHash, how, printer, copies, ...reprint };
  const result = await appendToCase(kase.caseId, [{ type: 'paper-printed', data }]);
  return result.ok;
}

const nameOf = ({ kase, paper }: Sheet): string =>
  `${kase === null ? paperPageWording.blank[0] : (kase.number ?? '')} ${paperTitle(paper)}`.trim();

/** Prints a paper and records that it left the house; a second click at once is no second print. */
export async function printPaper(
  sheet: Sheet,
  choice: PrintChoice,
  jobId: string | null,
): Promise<PrintOutcome> {
  const { kase, paper, bytes } = sheet;
  const waitsAs =
    kase === null
      ? ({ kind: 'blank', paper } as const)
      : ({ kind: 'case', caseId: kase.caseId, paper } as const);
  const outcome = await printOnce.once(`${kase?.caseId ?? 'blank'}/${paper}`, async () => {
    const sent = await sendToPrinter({ bytes, title: nameOf(sheet), waitsAs }, choice, jobId);
    if (sent.kind !== 'taken') return sent;
    const { printer } = sent;
    return { kind: 'sent' as const, printer, isLogged: await log(sheet, 'printed', printer, choice.copies) };
  });
  return outcome ?? { kind: 'repeated' };
}

/** Saves the PDF where the person says, and records that it left the app. */
export async function savePaper(sheet: Sheet): Promise<SaveAsOutcome> {
  const answer = await savePdfAs(sheet.bytes, `${nameOf(sheet)}.pdf`);
  if (!answer.ok) return { kind: 'failed', refusal: answer.refusal };
  if (answer.fileName === null) return { kind: 'cancelled' };
  return { kind: 'saved', fileName: answer.fileName, isLogged: await log(sheet, 'saved', null, 1) };
}

/** Records that a paper left the app as part of a file that was saved elsewhere. */
export const recordSaved = ({ kase, paper }: Pick<Sheet, 'kase' | 'paper'>): Promise<boolean> =>
  log({ kase, paper, nth: 1 }, 'saved', null, 1);
