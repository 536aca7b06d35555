import type { LocalStore } from './local-store';
import type { Case } from '../../shared/domain/case/case';
import { ofEachCase, type Reading } from './long-reading';
import { partOf, readHeard } from './received';
import { currentStore } from './window-state';

/** Most of the time goes into the logs; the list of them is quick. */
const LISTED = 0.15;

/** Over a given store; see `readReceived`. */
export async function receivedIn<T>(
  store: LocalStore,
  days: { readonly from: string; readonly to: string },
  make: (kase: Case) => T,
  reading: Reading,
): Promise<readonly T[]> {
  const heard = await readHeard(store, days, partOf(reading, 0, LISTED));
  const ids = heard.map(({ caseId }) => caseId);
  return ofEachCase(store, ids, make, partOf(reading, LISTED, 1));
}

/** Something made of each complaint received between two days, in the order they were received. */
export function readReceived<T>(
  days: { readonly from: string; readonly to: string },
  make: (kase: Case) => T,
  reading: Reading,
): Promise<readonly T[]> {
  return receivedIn(currentStore(), days, make, reading);
}
