import type { Transaction } from 'dexie';

/**
 * One step of the database's shape. A shipped step is never edited and none is taken out: desks
 * of every age upgrade through the same list (D-10).
 */
export type Upgrade = {
  readonly version: number;
  /** only the stores this step adds or re-indexes */
  readonly stores: Readonly<Record<string, string>>;
  /** Rewrites what older rows lack; additive only, old fields stay readable. */
  readonly migrate?: (transaction: Transaction) => Promise<void>;
};
