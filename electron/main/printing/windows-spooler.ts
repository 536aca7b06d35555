import type * as pdfToPrinter from 'pdf-to-printer';
import {
  NOTHING_OFFERED,
  type Printer,
  type PrinterOffer,
  type PrintSettings,
  type Sides,
} from '../../../shared/ipc/contract';
import { SpoolerFault, type PrintJob, type Spooler } from './spooler';
import { askWindows, readWindowsOffer } from './windows-offer';

type PdfToPrinter = Pick<typeof pdfToPrinter, 'getDefaultPrinter' | 'getPrinters' | 'print'>;

/** How long an offer holds, in milliseconds: PowerShell takes a second to say it. */
const OFFER_HOLDS = 60_000;

const SIDES = { one: 'simplex', long: 'duplexlong', short: 'duplexshort' } as const satisfies Record<
  Sides,
  string
>;

/** The settings in the words of the printing program. */
function programSettings({ sides, tray, mono }: PrintSettings) {
  return {
    ...(sides === undefined ? {} : { side: SIDES[sides] }),
    ...(tray === undefined ? {} : { bin: tray }),
    // `false` asks for colour, absent leaves it to the printer.
    ...(mono === undefined ? {} : { monochrome: mono }),
  };
}

/**
 * Windows, through the PDF printing program that pdf-to-printer brings along: Windows itself has no
 * command that prints a PDF. It does not say whether a printer is stopped.
 */
export function windowsSpooler(
  load: () => Promise<PdfToPrinter> = () => import('pdf-to-printer'),
  ask: (printer: string) => Promise<string> = askWindows,
  now: () => number = Date.now,
): Spooler {
  const offers = new Map<string, { readonly at: number; readonly offer: PrinterOffer }>();

  const printers = async (): Promise<readonly Printer[]> => {
    const { getDefaultPrinter, getPrinters } = await load();
    try {
      const queues = await getPrinters();
      if (queues.length === 0) return [];
      const first = await getDefaultPrinter().catch(() => null);
      return queues.map(({ name }) => ({ name, isDefault: name === first?.name, state: 'unknown' }));
    } catch {
      throw new SpoolerFault('spooler-missing');
    }
  };

  const offer = async (printer: string): Promise<PrinterOffer> => {
    const known = offers.get(printer);
    if (known !== undefined && now() - known.at < OFFER_HOLDS) return known.offer;
    const answer = await ask(printer).catch(() => null);
    if (answer === null) return NOTHING_OFFERED;
    const read = readWindowsOffer(answer);
    offers.set(printer, { at: now(), offer: read });
    return read;
  };

  const print = async ({ file, printer, copies, settings }: PrintJob): Promise<void> => {
    try {
      const chosen = { copies, paperSize: 'A4', silent: true, ...programSettings(settings) };
      await (await load()).print(file, { printer, ...chosen });
    } catch {
      throw new SpoolerFault('spooler-refused');
    }
  };

  return { printers, offer, print };
}
