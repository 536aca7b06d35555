import type * as pdfToPrinter from 'pdf-to-printer';
import type { Printer } from '../../../shared/ipc/contract';
import { SpoolerFault, type PrintJob, type Spooler } from './spooler';

type PdfToPrinter = Pick<typeof pdfToPrinter, 'getDefaultPrinter' | 'getPrinters' | 'print'>;

/**
 * Windows, through the PDF printing program that pdf-to-printer brings along: Windows itself has no
 * command that prints a PDF. It does not say whether a printer is stopped.
 */
export function windowsSpooler(load: () => Promise<PdfToPrinter> = () => import('pdf-to-printer')): Spooler {
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

  const print = async ({ file, printer, copies }: PrintJob): Promise<void> => {
    try {
      await (await load()).print(file, { printer, copies, paperSize: 'A4', silent: true });
    } catch {
      throw new SpoolerFault('spooler-refused');
    }
  };

  return { printers, print };
}
