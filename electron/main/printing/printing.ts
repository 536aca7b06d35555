import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  NOTHING_OFFERED,
  type Printer,
  type PrinterOffer,
  type PrintSettings,
  type Request,
  type Response,
} from '../../../shared/ipc/contract';
import { writeDurable } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import { writeFaultOf } from '../files/write-fault';
import { matchSettings } from './match-settings';
import { SpoolerFault, type PrintRefusal, type Spooler } from './spooler';

/** How long the system's service may take to answer, in milliseconds. */
const TIMEOUTS = { printers: 10_000, print: 30_000 } as const;

type Paper = Request<'printing:print'>;

export type PrintingOptions = {
  readonly files: FileSystem;
  readonly spooler: Spooler;
  /** The system's folder for temporary files. */
  readonly temporary: string;
  readonly timeouts?: { readonly printers: number; readonly print: number };
};

export type Printing = {
  /** Empty also when the service does not answer: printing then says why. */
  readonly printers: () => Promise<readonly Printer[]>;
  /** What a queue lets a person choose; nothing for one that is gone or does not answer. */
  readonly offer: (printer: string) => Promise<PrinterOffer>;
  /** Answers `ok` once the system's queue has taken the paper over, which is not yet ink. */
  readonly print: (paper: Request<'printing:print'>) => Promise<Response<'printing:print'>>;
};

async function within<T>(
  limit: number,
  task: Promise<T>,
  otherwise: SpoolerFault['refusal'] = 'spooler-refused',
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SpoolerFault(otherwise)), limit);
  });
  try {
    return await Promise.race([task, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The queue for a paper: the one named, else the default one, else the only one. With several and
 * no default none is picked: a complaint must not come out of a stranger's printer.
 */
function choosePrinter(printers: readonly Printer[], wanted: string | null): Printer | PrintRefusal {
  if (printers.length === 0) return 'no-printer';
  const only = printers.length === 1 ? printers[0] : undefined;
  const chosen = printers.find(({ name, isDefault }) => (wanted === null ? isDefault : name === wanted));
  const printer = chosen ?? (wanted === null ? only : undefined);
  if (printer === undefined) return 'printer-unknown';
  // A stopped queue would take the job and keep it for ever, and the desk would think it printed.
  return printer.state === 'stopped' ? 'spooler-refused' : printer;
}

function refusalOf(error: unknown): PrintRefusal {
  if (error instanceof SpoolerFault) return error.refusal;
  return writeFaultOf(error) === 'disk-full' ? 'disk-full' : 'spooler-refused';
}

/** Hands PDFs to the system's printing service. The file lies in a folder of its own only meanwhile. */
export function createPrinting({
  files,
  spooler,
  temporary,
  timeouts = TIMEOUTS,
}: PrintingOptions): Printing {
  const handOver = async (paper: Paper, printer: string, settings: PrintSettings): Promise<void> => {
    const folder = await mkdtemp(join(temporary, 'complaint-desk-print-'));
    try {
      const file = join(folder, 'paper.pdf');
      const written = await writeDurable(files, file, paper.bytes, { folderToo: false });
      if (!written.ok && written.refusal === 'disk-full')
        throw Object.assign(new Error(), { code: 'ENOSPC' });
      if (!written.ok) throw new SpoolerFault('spooler-refused');
      const { title, copies } = paper;
      const job = { file, title, printer, copies, settings };
      // A service that took the file and never said so may have printed it: nobody may call that refused.
      await within(timeouts.print, spooler.print(job), 'not-confirmed');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  /** The settings in words of the queue itself: nothing it did not offer goes any further. */
  const settingsFor = async ({ settings = {} }: Paper, printer: string): Promise<PrintSettings> => {
    if (Object.keys(settings).length === 0) return {};
    const matched = matchSettings(settings, await within(timeouts.printers, spooler.offer(printer)));
    if (matched === null) throw new SpoolerFault('not-offered');
    return matched;
  };

  return {
    printers: () => within(timeouts.printers, spooler.printers()).catch(() => []),
    offer: async (printer) => {
      try {
        // Only of queues that the service has named itself.
        const known = await within(timeouts.printers, spooler.printers());
        if (!known.some(({ name }) => name === printer)) return NOTHING_OFFERED;
        return await within(timeouts.printers, spooler.offer(printer));
      } catch {
        return NOTHING_OFFERED;
      }
    },
    print: async (paper) => {
      try {
        const printers = await within(timeouts.printers, spooler.printers());
        const chosen = choosePrinter(printers, paper.printer);
        if (typeof chosen === 'string') return { ok: false, refusal: chosen };
        await handOver(paper, chosen.name, await settingsFor(paper, chosen.name));
        return { ok: true, printer: chosen.name };
      } catch (error) {
        return { ok: false, refusal: refusalOf(error) };
      }
    },
  };
}
