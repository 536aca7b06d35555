import type { DeskBridge } from '../../shared/ipc/contract';
import type { Instant } from '../lib/clock';
import type { DeskDatabase } from './database';
import { SearchIndex } from './search/search-index';
import { WriteQueue } from './write-queue';

/** Everything the local store works with; made once at the start, passed on from there. */
export type LocalStore = {
  readonly database: DeskDatabase;
  readonly desk: DeskBridge;
  /** key of the lookup hashes, 64 hex digits */
  readonly lookupKey: string;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly search: SearchIndex;
  readonly writes: WriteQueue;
};

export type StoreParts = Omit<LocalStore, 'search' | 'writes'>;

export function createLocalStore(parts: StoreParts): LocalStore {
  return { ...parts, search: new SearchIndex(), writes: new WriteQueue() };
}
