import { z } from 'zod';
import {
  printSettingsSchema,
  type Printer,
  type PrinterOffer,
  type PrintSettings,
  type Response,
} from '../../shared/ipc/contract';
import { desk } from '../lib/desk';

export function listPrinters(): Promise<readonly Printer[]> {
  return desk.call('printing:printers', undefined);
}

/** What a queue lets a person choose; nothing for one that does not say. */
export function printerOffer(printer: string): Promise<PrinterOffer> {
  return desk.call('printing:offer', { printer });
}

/** How a paper is to come out: `printer` null means the default one, settings left out are the queue's. */
export type PrintChoice = {
  readonly printer: string | null;
  readonly copies: number;
  readonly settings: PrintSettings;
};

/** Hands a PDF to the system's spooler; `printer` null means the default one. */
export function printPdf(job: {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly title: string;
  readonly printer: string | null;
  readonly copies: number;
  readonly settings?: PrintSettings;
}): Promise<Response<'printing:print'>> {
  return desk.call('printing:print', job);
}

export function savePdfAs(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Response<'paper:save-as'>> {
  return desk.call('paper:save-as', { bytes, name });
}

const KEY = 'printer-by-paper';

const choiceSchema = z.object({
  printer: z.string().min(1).max(200),
  copies: z.number().int().min(1).max(99).catch(1),
  settings: printSettingsSchema.catch({}),
});

/** Of before there were settings: the name of the printer alone. */
const keptSchema = z.union([
  z
    .string()
    .min(1)
    .max(200)
    .transform((printer) => ({ printer, copies: 1, settings: {} })),
  choiceSchema,
]);

function remembered(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
  } catch {
    return {};
  }
}

/** How a paper last came out on this desk; null when it never did. A convenience: losing it loses nothing. */
export function rememberedChoice(paper: string): (PrintChoice & { readonly printer: string }) | null {
  const all = remembered();
  if (!Object.hasOwn(all, paper)) return null;
  const read = keptSchema.safeParse(all[paper]);
  return read.success ? read.data : null;
}

/** Keeps how a paper came out, for the next time. Only what a printer has taken is worth it. */
export function rememberChoice(paper: string, choice: PrintChoice & { readonly printer: string }): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...remembered(), [paper]: choice }));
  } catch {
    // Without room to remember it is chosen again.
  }
}

/** The printer last used for a paper on this desk. */
export function rememberedPrinter(paper: string): string | null {
  return rememberedChoice(paper)?.printer ?? null;
}

/** As `rememberChoice`, where there was nothing else to choose. */
export function rememberPrinter(paper: string, printer: string): void {
  const { copies = 1, settings = {} } = rememberedChoice(paper) ?? {};
  rememberChoice(paper, { printer, copies, settings });
}
