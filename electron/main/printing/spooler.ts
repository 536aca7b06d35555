import type { Printer, PrinterOffer, PrintSettings, Response } from '../../../shared/ipc/contract';

export type PrintRefusal = Extract<Response<'printing:print'>, { readonly ok: false }>['refusal'];

export type PrintJob = {
  /** Absolute path of the PDF; it may be removed once `print` has returned. */
  readonly file: string;
  /** Shown in the queue of the system. */
  readonly title: string;
  readonly printer: string;
  readonly copies: number;
  /** Only what the printer offers: see `match-settings.ts`. */
  readonly settings: PrintSettings;
};

/** The printing service of the operating system. `printers` and `print` throw SpoolerFault. */
export type Spooler = {
  /** Every queue of this computer; none is no fault. */
  readonly printers: () => Promise<readonly Printer[]>;
  /** What one of these queues lets a person choose; nothing where the service does not tell. */
  readonly offer: (printer: string) => Promise<PrinterOffer>;
  /** Returns once the service has taken the file over. */
  readonly print: (job: PrintJob) => Promise<void>;
};

/** Why the service did not do what was asked, under the name the window has a sentence for. */
export class SpoolerFault extends Error {
  constructor(readonly refusal: Exclude<PrintRefusal, 'disk-full'>) {
    super(refusal);
  }
}
