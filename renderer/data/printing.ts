import type { Printer, Response } from '../../shared/ipc/contract';
import { desk } from '../lib/desk';

export function listPrinters(): Promise<readonly Printer[]> {
  return desk.call('printing:printers', undefined);
}

/** Hands a PDF to the system's spooler; `printer` null means the default one. */
export function printPdf(job: {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly title: string;
  readonly printer: string | null;
  readonly copies: number;
}): Promise<Response<'printing:print'>> {
  return desk.call('printing:print', job);
}

export function savePdfAs(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Response<'paper:save-as'>> {
  return desk.call('paper:save-as', { bytes, name });
}

const KEY = 'printer-by-paper';

function remembered(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

/** The printer last used for a paper on this desk. A convenience: losing it loses nothing. */
export function rememberedPrinter(paper: string): string | null {
  const name = remembered()[paper];
  return typeof name === 'string' ? name : null;
}

export function rememberPrinter(paper: string, printer: string): void {
  localStorage.setItem(KEY, JSON.stringify({ ...remembered(), [paper]: printer }));
}
