import type { z } from 'zod';
import type { printRefusalSchema } from '../../shared/ipc/contract';

export type PrintRefusal = z.infer<typeof printRefusalSchema>;
/** A paper that did not reach a printer: it waits on Today until printed or taken away. */
export type PrintJob = {
  readonly id: string;
  readonly caseId: string;
  readonly paper: string;
  readonly printer: string | null;
  readonly copies: number;
  readonly refusal: PrintRefusal;
  readonly queuedAt: string;
};

/** Waiting papers, oldest first, live; `undefined` while loading. */
export function usePrintQueue(): readonly PrintJob[] | undefined {
  return undefined;
}
/** Keeps a paper that could not be printed; answers its id. */
export function queuePrint(job: Omit<PrintJob, 'id' | 'queuedAt'>): Promise<string> {
  return Promise.reject(new Error(`being built ${job.paper}`));
}
export function removePrintJob(id: string): Promise<void> {
  return Promise.reject(new Error(`being built ${id}`));
}
