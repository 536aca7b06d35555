import type { DeskBridge, DeskInfo } from '../../shared/ipc/contract';
import { now } from '../lib/clock';
import { desk } from '../lib/desk';
import { newId } from '../lib/ids';
import { openDatabase } from './database';
import type { DatabaseState } from './database-state';
import { createLocalStore, type LocalStore } from './local-store';
import { headOf } from './log';
import { freshenProjections } from './projections';
import { reconcileDesk } from './reconcile';
import { windowState } from './window-state';

export type { DatabaseState } from './database-state';

export type DeskSession = { readonly info: DeskInfo; readonly database: DatabaseState };

/** Progress of bringing both homes of the log in step, in events. */
export type ReconcileProgress = { readonly done: number; readonly total: number };
type OnProgress = (progress: ReconcileProgress) => void;

export type OpenedStore = { readonly store: LocalStore | null; readonly state: DatabaseState };

/**
 * Opens the database and brings it and the journal in step. Later calls answer with the same
 * database and fresh desk info, so a screen that configured the desk just calls it again. Rejects
 * when the main process does not answer; a database that cannot be opened is a value.
 */
export async function openDesk(onProgress?: OnProgress): Promise<DeskSession> {
  windowState.opening ??= openStore(desk, 'desk', onProgress).then(({ store, state }) => {
    windowState.store = store;
    return state;
  });
  try {
    const database = await windowState.opening;
    if (database.kind === 'unreadable') windowState.opening = null;
    return { info: await desk.call('desk:info', undefined), database };
  } catch (error) {
    windowState.opening = null;
    throw error;
  }
}

/** The opening itself, over a given bridge and database name. */
export async function openStore(
  bridge: DeskBridge,
  name: string,
  onProgress?: OnProgress,
): Promise<OpenedStore> {
  const { config, lookupKey } = await bridge.call('desk:info', undefined);
  const opened = await openDatabase(name);
  if (!opened.ok) return { store: null, state: { kind: 'unreadable', problem: opened.problem } };
  const store = createLocalStore({ database: opened.database, desk: bridge, lookupKey, now, newId });
  try {
    await freshenProjections(store, onProgress);
    const inStep = await reconcileAll(store, config === null ? [] : [config.deskId], onProgress);
    void askToPersist();
    return { store, state: { kind: 'ready', dataLoss: opened.report.dataLoss, ...inStep } };
  } catch (error) {
    opened.database.close();
    throw error;
  }
}

async function reconcileAll(store: LocalStore, own: readonly string[], onProgress?: OnProgress) {
  const inJournal = await store.desk.call('journal:desks', undefined);
  const inDatabase = await store.database.desks.toCollection().primaryKeys();
  const deskIds = Array.from(new Set([...own, ...inJournal, ...inDatabase]));
  let total = 0;
  for (const deskId of deskIds) {
    const journal = await store.desk.call('journal:head', { deskId });
    total += Math.abs(journal.seq - (await headOf(store.database, deskId)).seq);
  }
  let done = 0;
  const step = (events: number) => onProgress?.({ done: (done += events), total });
  let [restored, returned] = [0, 0];
  const diverged: string[] = [];
  for (const deskId of deskIds) {
    const result = await reconcileDesk(store, deskId, step);
    restored += result.restored;
    returned += result.returned;
    if (result.diverged) diverged.push(deskId);
  }
  return { restored, returned, diverged };
}

/** Asks the browser never to clear this origin to make room; in the packaged program it always agrees. */
async function askToPersist(): Promise<void> {
  const storage = (globalThis as { readonly navigator?: Partial<Navigator> }).navigator?.storage;
  await storage?.persist?.().catch(() => false);
}
