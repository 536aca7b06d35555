import type { Case } from '../../shared/domain/case/case';
import { canonical } from '../../shared/domain/canonical';
import { emptyHead, sealEvents, type Sealed } from '../../shared/domain/events/desk-chain';
import {
  eventDataSchemas,
  type Actor,
  type EventDraft,
  type EventEnvelope,
} from '../../shared/domain/events/event';
import type { DeskConfig, Head } from '../../shared/ipc/contract';
import type { LocalStore } from './local-store';
import { applyEvents, projectAhead, readCase } from './log';
import { reconcileDesk } from './reconcile';
import { failed, type SaveResult } from './save-result';
import type { UnheardSave } from './write-queue';

/** What a save wants, decided anew each time the log turns out to be longer than thought. */
export type Plan = (
  found: Case | null,
  place: { readonly head: Head; readonly config: DeskConfig; readonly on: string },
) =>
  | { readonly done: SaveResult }
  | {
      readonly drafts: readonly EventDraft[];
      readonly number: string;
      /** the role it is done in, when the person holds several */
      readonly role?: string;
    };

/** Attempts when other windows keep extending the log; the lock makes even a second one rare. */
const ATTEMPTS = 3;

function actorOf(config: DeskConfig, role: string | undefined): Actor {
  const person = config.people.find(({ id }) => id === config.onDuty);
  return { personId: config.onDuty, name: person?.name ?? '', role: role ?? person?.role ?? '' };
}

const isWhole = (drafts: readonly EventDraft[]): boolean =>
  drafts.length > 0 &&
  drafts.length <= 200 &&
  drafts.every(({ type, data }) => eventDataSchemas[type].safeParse(data).success);

const fingerprintOf = (drafts: readonly EventDraft[]): string => canonical(drafts);

/** What the caller of one commit can look at from outside, should the answer not come in time. */
export type CommitTrace = { unheard: UnheardSave | null };

/**
 * Puts one save into both homes: journal first, then the database, and only then `ok`. A break in
 * between leaves the queue in doubt, and the next write brings both homes in step before it plans.
 */
export async function commit(
  store: LocalStore,
  caseId: string,
  plan: Plan,
  trace: CommitTrace,
): Promise<SaveResult> {
  const asked = store.desk.call('desk:info', undefined);
  // The settings are asked for while the log is read; a log in doubt is read only once it is whole.
  let read = store.writes.inDoubt ? null : readPlace(store, caseId);
  // Heard where it is waited for, and not as a fault of nobody's when the settings fail first.
  read?.catch(() => undefined);
  const { config } = await asked;
  if (config === null) return failed('not-set-up');
  if (store.writes.inDoubt) {
    await reconcileDesk(store, config.deskId);
    store.writes.inDoubt = false;
  }
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { heads, found } = await (read ?? readPlace(store, caseId));
    read = null;
    const head = heads.find(({ deskId }) => deskId === config.deskId) ?? emptyHead(config.deskId);
    const now = store.now();
    const planned = plan(found, { head, config, on: now.iso });
    if ('done' in planned) return planned.done;
    const { drafts, number } = planned;
    if (!isWhole(drafts)) return failed('bad-event');
    const landed: SaveResult = { ok: true, caseId, number };
    if (await landedUnheard(store, caseId, drafts)) return landed;
    const sealed = sealEvents({
      head,
      drafts,
      caseId,
      storeId: config.storeId,
      parents: found?.heads ?? [],
      actor: actorOf(config, planned.role),
      now,
      newId: store.newId,
    });
    trace.unheard = {
      caseId,
      fingerprint: fingerprintOf(drafts),
      firstEventId: sealed.events[0]?.id ?? '',
    };
    const refusal = await append(store, sealed, found?.events ?? []);
    if (refusal === null) return landed;
    if (refusal !== 'not-next' && refusal !== 'forked') return failed(refusal);
    // Another window of this desk was first: what it wrote is in the journal and not here yet.
    const caughtUp = await reconcileDesk(store, config.deskId);
    if (caughtUp.diverged) return failed('forked');
    if (caughtUp.restored + caughtUp.returned === 0) return failed(refusal);
  }
  return failed('conflict-of-head');
}

/** The case, and how far the database has each desk's log. */
async function readPlace({ database }: LocalStore, caseId: string) {
  const [heads, found] = await Promise.all([database.desks.toArray(), readCase(database, caseId)]);
  return { heads: heads as readonly Head[], found };
}

/** Journal, then database. Null when both have it. */
async function append(store: LocalStore, sealed: Sealed, known: readonly EventEnvelope[]) {
  store.writes.inDoubt = true;
  const writing = store.desk.call('journal:append', { events: sealed.events });
  // Its failure is heard below, also when the rows cannot be worked out.
  writing.catch(() => undefined);
  const ahead = projectAhead([...known, ...sealed.events], store.lookupKey);
  const answer = await writing;
  if (answer.ok) await applyEvents(store, sealed.events, sealed.head, ahead);
  store.writes.inDoubt = false;
  return answer.ok ? null : answer.refusal;
}

/** Whether these very drafts are in the log already, from a save that was reported as not confirmed. */
async function landedUnheard(store: LocalStore, caseId: string, drafts: readonly EventDraft[]) {
  const fingerprint = fingerprintOf(drafts);
  const same = store.writes.unheard.find(
    (save) => save.caseId === caseId && save.fingerprint === fingerprint,
  );
  if (same === undefined) return false;
  store.writes.unheard = store.writes.unheard.filter((save) => save !== same);
  return (await store.database.events.get(same.firstEventId)) !== undefined;
}
