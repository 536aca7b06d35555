import type { DeskBridge, DeskInfo, Response } from '../../shared/ipc/contract';
import { now } from '../lib/clock';
import { desk } from '../lib/desk';
import { newId } from '../lib/ids';
import { newGeneration, openDatabase, type DeskDatabase, type OpenedDatabase } from './database';
import type { DatabaseState } from './database-state';
import { loadAgain, onEngineClosed } from './engine-closed';
import { bringInStep, type HomesProgress } from './homes/bring-in-step';
import type { FoundDatabase } from './homes/finding';
import { followDatabase, summariseDatabase } from './homes/follow-database';
import { NoRoom } from './homes/row-queue';
import { createLocalStore, type LocalStore } from './local-store';
import { learnLook } from './paper-look';
import { learnPolicies } from './own-policies';
import { freshenProjections } from './projections';
import { CASE_TALLY, GENERATION } from './rows';
import { windowState } from './window-state';

export type { DatabaseState } from './database-state';
export type { Lost } from './homes/bring-in-step';

export type DeskSession = { readonly info: DeskInfo; readonly database: DatabaseState };

/** What a person has agreed to, on a page that named it. */
export type Consent = {
  /** the log goes on without what no home has */
  readonly mayLose?: boolean;
  /** a database that does not open is set aside, although the journal lacks some of it */
  readonly maySetAside?: boolean;
};

/** Work that takes time before the first screen. */
export type OpeningProgress = Omit<HomesProgress, 'finding'> & {
  /** what the database needs it for; 'new-version': lists are made anew after the program changed */
  readonly reason: HomesProgress['finding'] | 'new-version';
};

export type OpeningOptions = Consent & {
  readonly onProgress?: (progress: OpeningProgress) => void;
  /** hears that the engine has given the database up, before or after it was ready */
  readonly onEngineClosed?: () => void;
};

export type OpenedStore = { readonly store: LocalStore | null; readonly state: DatabaseState };

/**
 * Opens the database and brings it and the journal in step. Later calls answer with the same
 * database and fresh desk info, so a screen that configured the desk just calls it again. Rejects
 * when the main process does not answer; a database that cannot be opened is a value.
 */
export async function openDesk(options: OpeningOptions = {}): Promise<DeskSession> {
  const onEngineClosed = () => loadAgain(window, Date.now());
  // Lists are derived under the policies of their cases: those are known before anything else.
  windowState.opening ??= Promise.all([learnPolicies(desk), learnLook(desk)])
    .then(() => openStore(desk, 'desk', { onEngineClosed, ...options }))
    .then(({ store, state }) => {
      windowState.store = store;
      return state;
    });
  try {
    const database = await windowState.opening;
    if (database.kind !== 'ready') windowState.opening = null;
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
  options: OpeningOptions = {},
): Promise<OpenedStore> {
  const { level } = await bridge.call('disk:state', undefined);
  if (level === 'exhausted') return { store: null, state: { kind: 'no-room' } };
  const opened = await openOrSetAside(bridge, name, options.maySetAside === true);
  if (!opened.ok) return { store: null, state: { kind: 'unreadable', problem: opened.problem } };
  const { database, found } = opened;
  if (options.onEngineClosed !== undefined) onEngineClosed(database.backendDB(), options.onEngineClosed);
  const { lookupKey } = await bridge.call('desk:info', undefined);
  const store = createLocalStore({ database, desk: bridge, lookupKey, now, newId });
  try {
    const state = await settle(store, { ...opened, found }, options);
    if (state.kind !== 'ready') database.close();
    return { store: state.kind === 'ready' ? store : null, state };
  } catch (error) {
    database.close();
    if (error instanceof NoRoom) return { store: null, state: { kind: 'no-room' } };
    throw error;
  }
}

type Found =
  | {
      readonly ok: true;
      readonly database: DeskDatabase;
      readonly found: FoundDatabase;
      readonly wasSetAside: boolean;
    }
  | { readonly ok: false; readonly problem: Extract<DatabaseState, { kind: 'unreadable' }>['problem'] };

/** What the database is and holds, without changing it; null when it cannot be read. */
async function lookAt(opened: OpenedDatabase): Promise<Extract<Found, { ok: true }> | null> {
  if (!opened.ok) return null;
  const { database, report } = opened;
  try {
    const generation = (await database.meta.get(GENERATION))?.value ?? null;
    const heads = await database.desks.toArray();
    return { ok: true, database, found: { generation, heads, ...report }, wasSetAside: false };
  } catch {
    database.close();
    return null;
  }
}

/**
 * Opens the database; where the engine refuses for good, its files are set aside, kept, and a new
 * one is made, which is then rebuilt. Only with a person's word unless the journal has everything.
 */
async function openOrSetAside(bridge: DeskBridge, name: string, confirmed: boolean): Promise<Found> {
  const opened = await openDatabase(name);
  if (!opened.ok && opened.problem === 'newer-version') return opened;
  const first = await lookAt(opened);
  if (first !== null) return first;
  const answer = await bridge.call('database:set-aside', { confirmed });
  if (!answer.ok) {
    const { refusal } = answer;
    return { ok: false, problem: refusal === 'journal-not-whole' ? refusal : 'engine-refused' };
  }
  const second = await lookAt(await openDatabase(name));
  return second === null ? { ok: false, problem: 'engine-refused' } : { ...second, wasSetAside: true };
}

/** Keeps a number in a database that was made before databases had one. */
async function numberOf({ database }: LocalStore, kept: number | null): Promise<number> {
  const generation = kept ?? newGeneration();
  if (kept === null) await database.meta.put({ key: GENERATION, value: generation });
  return generation;
}

async function settle(
  store: LocalStore,
  { found, wasSetAside }: Extract<Found, { ok: true }>,
  { mayLose = false, onProgress }: OpeningOptions,
): Promise<DatabaseState> {
  const { database, desk: bridge } = store;
  const before: Response<'sentinel:read'> = await bridge.call('sentinel:read', undefined);
  const sentinel = wasSetAside ? { ...before, folder: 'damaged' as const } : before;
  const { config } = await bridge.call('desk:info', undefined);
  const deskIds = Array.from(
    new Set([
      ...(config === null ? [] : [config.deskId]),
      ...(await bridge.call('journal:desks', undefined)),
      ...found.heads.map(({ deskId }) => deskId),
      ...(sentinel.remembered?.desks ?? []).map(({ deskId }) => deskId),
    ]),
  );
  await freshenProjections(store, ({ done, total }) =>
    onProgress?.({ done, total, cases: done, reason: 'new-version' }),
  );
  const onStep = ({ finding: reason, ...step }: HomesProgress) => onProgress?.({ ...step, reason });
  const opening = { sentinel, database: found, deskIds, mayLose, onProgress: onStep };
  const inStep = await store.writes.run(() => bringInStep(store, opening));
  if (inStep.lost.length > 0 && !mayLose) return { kind: 'lost', lost: inStep.lost, kept: inStep.kept };
  const generation = await numberOf(store, found.generation);
  // Before any screen: a program ended right after a rebuild would take the new database for a strange one.
  await bridge.call('sentinel:write', await summariseDatabase(store, generation));
  followDatabase(store, generation);
  void askToPersist();
  const { dataLoss } = found;
  const cases = (await database.meta.get(CASE_TALLY))?.value ?? 0;
  return { kind: 'ready', dataLoss, keptAside: sentinel.keptAside, cases, ...inStep };
}

/** Asks the browser never to clear this origin to make room; in the packaged program it always agrees. */
async function askToPersist(): Promise<void> {
  const storage = (globalThis as { readonly navigator?: Partial<Navigator> }).navigator?.storage;
  await storage?.persist?.().catch(() => false);
}
