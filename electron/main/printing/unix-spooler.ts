import type * as unixPrint from 'unix-print';
import { NOTHING_OFFERED, type Printer, type PrinterOffer } from '../../../shared/ipc/contract';
import { queueAnswer } from './queue-answer';
import { lpOptions, offerOf, readQueueOptions } from './queue-options';
import { shellQuote } from './shell-quote';
import { SpoolerFault, type PrintJob, type Spooler } from './spooler';

type UnixPrint = Pick<typeof unixPrint, 'getDefaultPrinter' | 'getPrinters' | 'print'>;
type Queue = Awaited<ReturnType<UnixPrint['getPrinters']>>[number];

/** What a shell answers when there is no such program: the client programs of CUPS are not installed. */
const NOT_FOUND = 127;

function said(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function exitCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

/** Told apart by the words of lp and lpstat, which unix-print calls in the C locale. */
function faultOf(error: unknown): SpoolerFault {
  const words = said(error);
  if (
    exitCode(error) === NOT_FOUND ||
    /scheduler is not running|unable to connect|bad file descriptor/iu.test(words)
  ) {
    return new SpoolerFault('spooler-missing');
  }
  if (/printer or class does not exist|unknown destination/iu.test(words)) {
    return new SpoolerFault('printer-unknown');
  }
  return new SpoolerFault('spooler-refused');
}

/** `status` is missing for a queue that is disabled or printing; `alerts` tells the two apart. */
function stateOf({ status, alerts }: Queue): Printer['state'] {
  if (/paused|stopped/iu.test(alerts ?? '')) return 'stopped';
  return status === 'idle' || alerts === 'none' ? 'ready' : 'unknown';
}

/** CUPS (Linux, macOS) through its command-line programs. */
export function unixSpooler(
  load: () => Promise<UnixPrint> = () => import('unix-print'),
  ask: (printer: string) => Promise<string> = queueAnswer,
): Spooler {
  const printers = async (): Promise<readonly Printer[]> => {
    const { getDefaultPrinter, getPrinters } = await load();
    const queues = await getPrinters().catch((error: unknown): Queue[] => {
      if (/no destinations added/iu.test(said(error))) return [];
      throw faultOf(error);
    });
    if (queues.length === 0) return [];
    const first = await getDefaultPrinter().catch(() => null);
    return queues.map((queue) => ({
      name: queue.printer,
      isDefault: queue.printer === first?.printer,
      state: stateOf(queue),
    }));
  };

  const offer = (printer: string): Promise<PrinterOffer> =>
    ask(printer).then(
      (answer) => offerOf(readQueueOptions(answer)),
      // A queue without a driver of its own has no options, which lpoptions calls an error.
      () => NOTHING_OFFERED,
    );

  /** The queue's own words for the settings, read anew: it may have been set up otherwise meanwhile. */
  const chosen = async ({ printer, settings }: PrintJob): Promise<readonly string[]> => {
    if (Object.keys(settings).length === 0) return [];
    const options = lpOptions(settings, readQueueOptions(await ask(printer).catch(() => '')));
    if (options === null) throw new SpoolerFault('not-offered');
    return options.flatMap((option) => ['-o', shellQuote(option)]);
  };

  const print = async (job: PrintJob): Promise<void> => {
    const { file, title, printer, copies } = job;
    // unix-print puts the path between single quotes by itself.
    if (file.includes("'")) throw new SpoolerFault('spooler-refused');
    const fixed = ['-n', String(copies), '-t', shellQuote(title), '-o', 'media=A4'];
    const options = [...fixed, ...(await chosen(job))];
    try {
      await (await load()).print(file, shellQuote(printer), options);
    } catch (error) {
      throw faultOf(error);
    }
  };

  return { printers, offer, print };
}
