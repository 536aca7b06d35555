import { z } from 'zod';
import { create } from 'zustand';
import { evidenceSchema } from '../../shared/domain/events/event';
import { WAITING_REASONS } from '../../shared/papers/scan/match-page';
import { packBody, parseBody } from './body';
import type { LocalStore } from './local-store';
import { currentStore } from './window-state';

/**
 * Scanned sheets that wait for a person, each a file of main beside the drafts: fsynced, found again after
 * a restart, whatever became of the database. Drafts pass over them, because their shape is another.
 */
const sheetSchema = z
  .object({
    kind: z.literal('signed-sheet'),
    scan: evidenceSchema,
    reason: z.enum(WAITING_REASONS),
    /** what the code did say, for the form to begin with */
    hint: z
      .object({
        ...{ number: z.string().max(40), paper: z.string().max(40), page: z.number().int() },
        /** with these the sheet is tried again once its print has come here */
        version: z.number().int().optional(),
        state: z.string().max(10).optional(),
      })
      .readonly()
      .nullable(),
  })
  .readonly();

export type SheetToWait = Omit<z.infer<typeof sheetSchema>, 'kind'>;
export type WaitingSheet = SheetToWait & { readonly id: string; readonly savedAt: string };
export type TrayKept = 'kept' | 'there-already' | 'disk-full' | 'write-failed';

/** Waiting sheets over a given store, oldest first. */
export async function trayOf({ desk }: LocalStore): Promise<readonly WaitingSheet[]> {
  const kept = await desk.call('draft:list', undefined);
  return kept
    .flatMap(({ id, json, savedAt }) => {
      const sheet = parseBody(sheetSchema, json);
      return sheet === null
        ? []
        : [{ id, savedAt, scan: sheet.scan, reason: sheet.reason, hint: sheet.hint }];
    })
    .sort((left, right) => Date.parse(left.savedAt) - Date.parse(right.savedAt));
}

/** Lets a sheet wait over a given store; the same file twice waits once. Never throws. */
export async function letWaitIn(store: LocalStore, sheet: SheetToWait): Promise<TrayKept> {
  try {
    const waiting = await trayOf(store);
    if (waiting.some(({ scan }) => scan.hash === sheet.scan.hash)) return 'there-already';
    const json = packBody({ kind: 'signed-sheet', ...sheet });
    const answer = await store.desk.call('draft:write', { id: store.newId(), json });
    return answer.ok ? 'kept' : answer.refusal;
  } catch {
    return 'write-failed';
  }
}

/** Takes the sheets of a scan out of those that wait in a given store. */
export async function takeOutIn(store: LocalStore, hash: string): Promise<void> {
  const waiting = await trayOf(store);
  for (const { id } of waiting.filter(({ scan }) => scan.hash === hash))
    await store.desk.call('draft:remove', { id });
}

type Tray = { readonly sheets: readonly WaitingSheet[] };

/** The waiting sheets as last read; `refreshTray` reads them. */
export const useTray = create<Tray>()(() => ({ sheets: [] }));

/** Reads the waiting sheets anew, for every screen that shows them. */
export async function refreshTray(): Promise<void> {
  useTray.setState({ sheets: await trayOf(currentStore()) });
}

/** Lets a sheet wait for a person. Never throws. */
export async function letWait(sheet: SheetToWait): Promise<TrayKept> {
  const kept = await letWaitIn(currentStore(), sheet);
  await refreshTray().catch(() => undefined);
  return kept;
}

/** Takes a sheet out of the waiting ones; its scan stays among the kept files. */
export async function removeWaiting(id: string): Promise<void> {
  await currentStore().desk.call('draft:remove', { id });
  await refreshTray();
}
