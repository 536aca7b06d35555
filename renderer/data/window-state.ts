import type { LocalStore } from './local-store';
import type { DatabaseState } from './database-state';

type WindowState = {
  store: LocalStore | null;
  /** the opening under way or done; null before the first and after a failed one */
  opening: Promise<DatabaseState> | null;
};

/** All module state of the local store: what this window has open. */
export const windowState: WindowState = { store: null, opening: null };

/** The open store. Screens mount only after `openDesk` answered `ready`, so a throw here is a fault of ours. */
export function currentStore(): LocalStore {
  if (windowState.store === null) throw new Error('local store: used before openDesk answered');
  return windowState.store;
}
