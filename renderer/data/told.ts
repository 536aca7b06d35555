import type { LocalStore } from './local-store';
import { currentStore } from './window-state';

/** Older marks than this stand for clocks of cases long closed, in ms: 400 days. */
const KEPT = 400 * 24 * 3_600_000;

/**
 * Of these keys the ones this person was never told, marked as told from now on: in one transaction, so
 * that two windows never tell one thing twice.
 */
export async function tellOnceIn(
  { database }: LocalStore,
  personId: string,
  keys: readonly string[],
  ms: number,
): Promise<readonly string[]> {
  return database.transaction('rw', database.told, async () => {
    const mine = keys.map((key) => `${key}|${personId}`);
    const known = await database.told.bulkGet(mine);
    const fresh = keys.filter((_, at) => known[at] === undefined);
    if (fresh.length === 0) return [];
    await database.told.bulkPut(fresh.map((key) => ({ key: `${key}|${personId}`, at: ms })));
    await database.told.filter(({ at }) => at < ms - KEPT).delete();
    return fresh;
  });
}

/** The same over the window's own database. */
export function tellOnce(personId: string, keys: readonly string[], ms: number): Promise<readonly string[]> {
  return tellOnceIn(currentStore(), personId, keys, ms);
}
