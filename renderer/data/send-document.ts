import { printOnce } from './print-once';
import { sendToPrinter } from './print-paper';
import type { PrintRefusal } from './print-queue';
import { rememberedChoice, savePdfAs, type PrintChoice } from './printing';

/** A paper over many cases, made and ready to leave. `place` says which one it is, such as book and month. */
export type DeskDocument = {
  readonly paper: string;
  /** Name of the file and of the job in the queue of the system. */
  readonly title: string;
  readonly place: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

export type DocumentPrinted =
  | { readonly kind: 'sent'; readonly printer: string }
  /** It waits on Today. */
  | { readonly kind: 'queued'; readonly refusal: PrintRefusal }
  /** The second half of a double click. */
  | { readonly kind: 'repeated' };

/**
 * The one way on which papers over many cases reach a printer: as somebody chose, else as the paper last
 * came out, else on the default printer. What is refused waits with the others.
 */
export async function printDocument(
  { paper, title, place, bytes }: DeskDocument,
  chosen: PrintChoice | null = null,
): Promise<DocumentPrinted> {
  const choice = chosen ?? rememberedChoice(paper) ?? { printer: null, copies: 1, settings: {} };
  const waitsAs = { kind: 'ledger', paper, title, place } as const;
  const sent = await printOnce.once(`ledger/${title}`, () =>
    sendToPrinter({ bytes, title, waitsAs }, choice, null),
  );
  if (sent?.kind === 'taken') return { kind: 'sent', printer: sent.printer };
  return sent?.kind === 'queued' ? { kind: 'queued', refusal: sent.refusal } : { kind: 'repeated' };
}

/** Saves it where the person says. */
export function saveDocument({ title, bytes }: DeskDocument): ReturnType<typeof savePdfAs> {
  return savePdfAs(bytes, `${title}.pdf`);
}
