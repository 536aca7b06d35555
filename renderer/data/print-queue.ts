import { useLiveQuery } from 'dexie-react-hooks';
import { z } from 'zod';
import { canonical } from '../../shared/domain/canonical';
import { printRefusalSchema, printSettingsSchema } from '../../shared/ipc/contract';
import { packBody, parseBody } from './body';
import type { LocalStore } from './local-store';
import { currentStore } from './window-state';

export type PrintRefusal = z.infer<typeof printRefusalSchema>;

const common = {
  /** UUIDv7: ids sort by when the paper was queued */
  id: z.uuid(),
  paper: z.string(),
  printer: z.string().nullable(),
  copies: z.number().int(),
  settings: printSettingsSchema.optional(),
  refusal: printRefusalSchema,
  queuedAt: z.string(),
};

/** A paper of a case; rows of before there were others have no kind. */
const casePaper = z.object({ ...common, kind: z.literal('case').optional(), caseId: z.uuid() }).readonly();

/** A form without a case, for the pen. */
const blankPaper = z.object({ ...common, kind: z.literal('blank') }).readonly();

/** A paper over many cases. It is made anew when it is printed: `place` says which, such as book and month. */
const ledgerPaper = z
  .object({
    ...common,
    kind: z.literal('ledger'),
    title: z.string().min(1).max(120),
    place: z.record(z.string().max(40), z.string().max(200)).readonly(),
  })
  .readonly();

const printJobSchema = z.union([casePaper, blankPaper, ledgerPaper]);

/** A paper that did not reach a printer: it waits on Today until printed or taken away. */
export type PrintJob = z.infer<typeof printJobSchema>;

type Draft<Job> = Job extends unknown ? Omit<Job, 'id' | 'queuedAt'> : never;
/** What is to wait, before it has an id and a time. */
export type PrintJobDraft = Draft<PrintJob>;

const write = ({ database }: LocalStore, job: PrintJob) =>
  database.printQueue.put({ id: job.id, body: packBody(job) });

/** Waiting papers over a given store, oldest first. */
export async function readPrintQueue({ database }: LocalStore): Promise<readonly PrintJob[]> {
  const rows = await database.printQueue.orderBy('id').toArray();
  return rows.flatMap(({ body }) => parseBody(printJobSchema, body) ?? []);
}

/** Which sheet a job means: two jobs of the same key would print it twice. */
function sheetKey(job: PrintJobDraft): string {
  switch (job.kind) {
    case 'ledger':
      return `ledger/${job.paper}/${canonical(job.place)}`;
    case 'blank':
      return `blank/${job.paper}`;
    default:
      return `${job.caseId}/${job.paper}`;
  }
}

/** Queues over a given store; see `queuePrint`. */
export async function queuePrintIn(store: LocalStore, job: PrintJobDraft): Promise<string> {
  const { database } = store;
  return database.transaction('rw', database.printQueue, async () => {
    const key = sheetKey(job);
    const same = (await readPrintQueue(store)).find((other) => sheetKey(other) === key);
    const id = same?.id ?? store.newId();
    await write(store, { ...job, id, queuedAt: same?.queuedAt ?? store.now().iso });
    return id;
  });
}

type Mark = Pick<PrintJob, 'refusal'> & Partial<Pick<PrintJob, 'printer' | 'copies' | 'settings'>>;

/**
 * Says of a waiting paper why it waits now; false when it does not wait any more. Before it is sent this is
 * `not-confirmed`, so that a program that ends in between does not claim that nothing was printed.
 */
export async function markPrintJobIn(store: LocalStore, id: string, mark: Mark): Promise<boolean> {
  const { database } = store;
  return database.transaction('rw', database.printQueue, async () => {
    const row = await database.printQueue.get(id);
    const job = row === undefined ? null : parseBody(printJobSchema, row.body);
    if (job === null) return false;
    await write(store, { ...job, ...mark });
    return true;
  });
}

/** Takes every job of a sheet off the queue: it has come out, whoever asked for it. */
export async function removeSheetIn(store: LocalStore, sheet: PrintJobDraft): Promise<void> {
  const key = sheetKey(sheet);
  const ids = (await readPrintQueue(store)).filter((job) => sheetKey(job) === key).map(({ id }) => id);
  await store.database.printQueue.bulkDelete(ids);
}

/** Waiting papers, oldest first, live; `undefined` while loading. */
export function usePrintQueue(): readonly PrintJob[] | undefined {
  return useLiveQuery(() => readPrintQueue(currentStore()), []);
}

/** Keeps a paper that could not be printed, with why; answers its id in the queue. One that waits already waits once. */
export function queuePrint(job: PrintJobDraft): Promise<string> {
  return queuePrintIn(currentStore(), job);
}

/** Over the window's store; see `markPrintJobIn`. */
export function markPrintJob(id: string, mark: Mark): Promise<boolean> {
  return markPrintJobIn(currentStore(), id, mark);
}

/** As `markPrintJob`, of a sheet that may or may not wait already. */
export async function markSheet(sheet: PrintJobDraft): Promise<void> {
  const key = sheetKey(sheet);
  const waiting = await readPrintQueue(currentStore());
  for (const job of waiting)
    if (sheetKey(job) === key) await markPrintJob(job.id, { refusal: sheet.refusal });
}

/** Over the window's store; see `removeSheetIn`. */
export function removeSheet(sheet: PrintJobDraft): Promise<void> {
  return removeSheetIn(currentStore(), sheet);
}

/** Takes a paper off the queue that is not wanted any more. */
export async function removePrintJob(id: string): Promise<void> {
  await currentStore().database.printQueue.delete(id);
}

/** Puts a paper back in its place in the queue, that was taken off by mistake. */
export async function restorePrintJob(job: PrintJob): Promise<void> {
  await write(currentStore(), job);
}
