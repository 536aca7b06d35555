import { followLinks } from '../../../shared/domain/events/desk-chain';
import type { Head } from '../../../shared/ipc/contract';
import type { LocalStore } from '../local-store';
import { applyEvents } from '../log';

/** Events one transaction may add with their cases: larger ones slow every later start. */
const PULL = 100;

export type Restored = {
  readonly restored: number;
  /** the journal tells another story than the database: nothing was changed */
  readonly isOther: boolean;
};

/** Gives the database the events it lacks of one desk, each batch with its cases. `onStep` hears how many. */
export async function restoreFew(
  store: LocalStore,
  known: Head,
  onStep?: (events: number) => void,
): Promise<Restored> {
  const { deskId } = known;
  let head = known;
  let restored = 0;
  for (;;) {
    const page = await store.desk.call('journal:read', { deskId, afterSeq: head.seq, limit: PULL });
    const { events, more, resume } = page;
    if (resume !== undefined) await store.database.desks.put((head = resume));
    if (events.length === 0) return { restored, isOther: false };
    const next = followLinks(head, events);
    if (next === null) return { restored, isOther: true };
    await applyEvents(store, events, next);
    head = next;
    restored += events.length;
    onStep?.(events.length);
    if (!more) return { restored, isOther: false };
  }
}
