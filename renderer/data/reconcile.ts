import { completeJournal } from './homes/complete-journal';
import { restoreFew } from './homes/restore-few';
import type { LocalStore } from './local-store';
import { headOf } from './log';

export type Reconciled = {
  /** events given back to the database */
  readonly restored: number;
  /** events given back to the journal */
  readonly returned: number;
  /** the two homes tell different stories of this desk: nothing was changed */
  readonly diverged: boolean;
};

/**
 * Brings both homes of one desk's log in step between two saves, whichever is ahead: after a save
 * that broke off, or when another window has written. Damage and loss are the next start's business.
 */
export async function reconcileDesk(store: LocalStore, deskId: string): Promise<Reconciled> {
  const journal = await store.desk.call('journal:head', { deskId });
  const known = await headOf(store.database, deskId);
  if (journal.seq > known.seq) {
    const { restored, isOther } = await restoreFew(store, known);
    return { restored, returned: 0, diverged: isOther };
  }
  if (known.seq === journal.seq) return { restored: 0, returned: 0, diverged: journal.hash !== known.hash };
  const plan = { journal, furthest: null, isDamaged: false, mayLose: false };
  const { returned, end } = await completeJournal(store, plan);
  return { restored: 0, returned, diverged: end === 'diverged' };
}
