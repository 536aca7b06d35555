import type { Printer, Response } from '../../../shared/ipc/contract';

export type PrintRefusal = Extract<Response<'printing:print'>, { readonly ok: false }>['refusal'];

export type PrintJob = {
  /** Absolute path of the PDF; it may be removed once `print` has returned. */
  readonly file: string;
  /** Shown in the queue of the system. */
  readonly title: string;
  readonly printer: string;
  readonly copies: number;
};

/** The printing service of the operating system. Both calls throw SpoolerFault. */
export type Spooler = {
  /** Every queue of this computer; none is no fault. */
  readonly printers: () => Promise<readonly Printer[]>;
  /** Returns once the service has taken the file over. */
  readonly print: (job: PrintJob) => Promise<void>;
};

/** Why the service did not do what was asked, under the name the window has a sentence for. */
export class SpoolerFault extends Error {
  constructor(readonly refusal: Exclude<PrintRefusal, 'disk-full'>) {
    super(refusal);
  }
}
