import { liveQuery } from 'dexie';
import type { Sentinel } from '../../../shared/ipc/homes';
import type { LocalStore } from '../local-store';
import { CASE_TALLY } from '../rows';

/** What the database holds now, as it is to be remembered outside it. */
export async function summariseDatabase({ database }: LocalStore, generation: number): Promise<Sentinel> {
  return database.transaction('r', [database.desks, database.meta], async () => ({
    generation,
    cases: (await database.meta.get(CASE_TALLY))?.value ?? 0,
    desks: await database.desks.toArray(),
  }));
}

/**
 * Tells the main process after every change how far the database has each log (checks D-03): only
 * what is committed, so the sentinel never runs ahead. Answers how to stop.
 */
export function followDatabase(store: LocalStore, generation: number): () => void {
  const tell = (sentinel: Sentinel) => {
    // A sentinel that lags behind costs nothing but its sharpness.
    store.desk.call('sentinel:write', sentinel).catch(() => undefined);
  };
  const following = liveQuery(() => summariseDatabase(store, generation)).subscribe({
    next: tell,
    error: () => undefined,
  });
  return () => following.unsubscribe();
}
