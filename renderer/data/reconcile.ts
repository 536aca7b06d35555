import { checkContinuation } from '../../shared/domain/events/desk-chain';
import type { Head } from '../../shared/ipc/contract';
import type { LocalStore } from './local-store';
import { applyEvents, headOf, toEvent } from './log';

/** Events a transaction may add from the journal: larger ones slow every later start. */
const PULL = 100;
/** Events one call to the journal may carry. */
const PUSH = 200;

export type Reconciled = {
  /** events given back to the database */
  readonly restored: number;
  /** events given back to the journal */
  readonly returned: number;
  /** the two homes tell different stories of this desk: nothing was changed */
  readonly diverged: boolean;
};

type Step = (events: number) => void;

/** Brings both homes of one desk's log in step, whichever is ahead. `onStep` hears events done. */
export async function reconcileDesk(store: LocalStore, deskId: string, onStep?: Step): Promise<Reconciled> {
  const journal = await store.desk.call('journal:head', { deskId });
  const known = await headOf(store.database, deskId);
  if (journal.seq > known.seq) return restore(store, known, onStep);
  if (known.seq > journal.seq) return giveBack(store, journal, onStep);
  return { restored: 0, returned: 0, diverged: journal.hash !== known.hash };
}

/** Journal ahead: the database was wiped, or the program stopped between the two writes. */
async function restore(store: LocalStore, known: Head, onStep?: Step): Promise<Reconciled> {
  let head = known;
  for (;;) {
    const page = await store.desk.call('journal:read', {
      deskId: head.deskId,
      afterSeq: head.seq,
      limit: PULL,
    });
    const restored = head.seq - known.seq;
    if (page.events.length === 0) return { restored, returned: 0, diverged: false };
    const checked = checkContinuation(head, page.events);
    if (!checked.ok) return { restored, returned: 0, diverged: true };
    await applyEvents(store, checked.fresh, checked.head);
    head = checked.head;
    onStep?.(checked.fresh.length);
    if (!page.more) return { restored: head.seq - known.seq, returned: 0, diverged: false };
  }
}

/** Database ahead: the journal was put back from an older copy, or lost its end. */
async function giveBack(store: LocalStore, journal: Head, onStep?: Step): Promise<Reconciled> {
  const { deskId } = journal;
  const diverged = (returned: number) => ({ restored: 0, returned, diverged: true });
  if (journal.seq > 0) {
    const row = await store.database.events.where('[deskId+seq]').equals([deskId, journal.seq]).first();
    if (row === undefined || toEvent(row).hash !== journal.hash) return diverged(0);
  }
  let returned = 0;
  for (;;) {
    const after = journal.seq + returned;
    const rows = await store.database.events
      .where('[deskId+seq]')
      .between([deskId, after], [deskId, Infinity], false)
      .limit(PUSH)
      .toArray();
    if (rows.length === 0) return { restored: 0, returned, diverged: false };
    const answer = await store.desk.call('journal:append', { events: rows.map(toEvent) });
    // A full disk is no divergence: the next start gives the rest back.
    if (!answer.ok) {
      return {
        restored: 0,
        returned,
        diverged: answer.refusal === 'forked' || answer.refusal === 'bad-event',
      };
    }
    returned += rows.length;
    onStep?.(rows.length);
  }
}
