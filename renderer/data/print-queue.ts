import { useLiveQuery } from 'dexie-react-hooks';
import { z } from 'zod';
import { printRefusalSchema } from '../../shared/ipc/contract';
import { packBody, parseBody } from './body';
import type { LocalStore } from './local-store';
import { currentStore } from './window-state';

export type PrintRefusal = z.infer<typeof printRefusalSchema>;

const printJobSchema = z
  .object({
    /** UUIDv7: ids sort by when the paper was queued */
    id: z.uuid(),
    caseId: z.uuid(),
    paper: z.string(),
    printer: z.string().nullable(),
    copies: z.number().int(),
    refusal: printRefusalSchema,
    queuedAt: z.string(),
  })
  .readonly();

/** A paper that did not reach a printer: it waits on Today until printed or taken away. */
export type PrintJob = z.infer<typeof printJobSchema>;

/** Waiting papers over a given store, oldest first. */
export async function readPrintQueue({ database }: LocalStore): Promise<readonly PrintJob[]> {
  const rows = await database.printQueue.orderBy('id').toArray();
  return rows.flatMap(({ body }) => parseBody(printJobSchema, body) ?? []);
}

/** Queues over a given store; see `queuePrint`. */
export async function queuePrintIn(
  store: LocalStore,
  job: Omit<PrintJob, 'id' | 'queuedAt'>,
): Promise<string> {
  const id = store.newId();
  await store.database.printQueue.put({ id, body: packBody({ ...job, id, queuedAt: store.now().iso }) });
  return id;
}

/** Waiting papers, oldest first, live; `undefined` while loading. */
export function usePrintQueue(): readonly PrintJob[] | undefined {
  return useLiveQuery(() => readPrintQueue(currentStore()), []);
}

/** Keeps a paper that could not be printed, with why; answers its id in the queue. */
export function queuePrint(job: Omit<PrintJob, 'id' | 'queuedAt'>): Promise<string> {
  return queuePrintIn(currentStore(), job);
}

/** Takes a paper off the queue: it was printed, or is not wanted any more. */
export async function removePrintJob(id: string): Promise<void> {
  await currentStore().database.printQueue.delete(id);
}
