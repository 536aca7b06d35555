import { canonical } from '../canonical';
import { sha256Hex } from '../hash';
import { EVENT_VERSION, type Actor, type EventDraft, type EventEnvelope } from './event';
import { compareHlc, nextHlc } from './hybrid-clock';

/**
 * Where a desk's log stands: the `Head` of the bridge contract, which rules must not import; a
 * drift between the two fails to compile wherever they meet.
 */
export type DeskHead = {
  readonly deskId: string;
  readonly seq: number;
  readonly hash: string | null;
  readonly hlc: string | null;
  /** How many registrations the log holds: the counter of case numbers. */
  readonly registered: number;
};

/** Where the log of a desk that has written nothing stands. */
export function emptyHead(deskId: string): DeskHead {
  return { deskId, seq: 0, hash: null, hlc: null, registered: 0 };
}

/**
 * SHA-256 over the canonical form of an event without its own hash (domain rules §1), as hex.
 * Throws a TypeError for data that is not JSON.
 */
export function eventHash(event: Omit<EventEnvelope, 'hash'>): string {
  return sha256Hex(canonical({ ...event, hash: undefined }));
}

export type SealInput = {
  readonly head: DeskHead;
  readonly drafts: readonly EventDraft[];
  readonly caseId: string;
  readonly storeId: string;
  /** Heads of the case as this desk knows it; empty for a new case. */
  readonly parents: readonly string[];
  readonly actor: Actor;
  /** One instant for the whole save: `iso` with its zone for people, `ms` since the epoch for the clock. */
  readonly now: { readonly iso: string; readonly ms: number };
  /** A fresh UUIDv7 at each call. */
  readonly newId: () => string;
};

export type Sealed = { readonly events: readonly EventEnvelope[]; readonly head: DeskHead };

/**
 * Gives what a person did in one save its place in the desk's chain. The events also follow one
 * another in the case: the first names `parents`, each later one its predecessor. The head returned
 * is only the truth once the journal has taken the events. Data that is not JSON throws a TypeError.
 */
export function sealEvents({ drafts, caseId, storeId, actor, now, newId, ...start }: SealInput): Sealed {
  const events: EventEnvelope[] = [];
  let { head, parents } = start;
  for (const draft of drafts) {
    const unsealed = {
      id: newId(),
      caseId,
      storeId,
      deskId: head.deskId,
      seq: head.seq + 1,
      prev: head.hash,
      parents: [...parents],
      at: now.iso,
      hlc: nextHlc(head.hlc, now.ms, head.deskId),
      actor,
      type: draft.type,
      v: EVENT_VERSION,
      // What is kept is exactly what is hashed: no undefined members that a store may or may not keep.
      data: JSON.parse(canonical(draft.data)) as unknown,
    };
    const event: EventEnvelope = { ...unsealed, hash: eventHash(unsealed) };
    events.push(event);
    head = headAfter(head, event);
    parents = [event.id];
  }
  return { events, head };
}

export type ContinuationRefusal = 'not-next' | 'forked' | 'bad-event';
export type Continuation =
  | { readonly ok: true; readonly head: DeskHead; readonly fresh: readonly EventEnvelope[] }
  | { readonly ok: false; readonly refusal: ContinuationRefusal };

const refuse = (refusal: ContinuationRefusal): Continuation => ({ ok: false, refusal });

/**
 * Whether a batch (ascending by seq) continues a desk's log, and which of it is new. Events that
 * are there already are no error and not `fresh`: a desk repeats a push whose answer it lost.
 *
 * How far it can tell, knowing only the hash at the head: an event at the head's own seq is
 * compared; older ones are vouched for when the batch links them by `prev` up to the head; the first
 * new one must name the head's hash. A batch that ends *below* the head cannot be told from another
 * history, so it is refused as 'not-next' rather than acknowledged and lost, unless the keeper of
 * the log passes `hashAt`, which gives the hash it holds at a seq (null for none).
 *
 * - 'not-next': a gap, or a batch that ends below the head and cannot be looked up: read the head again.
 * - 'forked': another event under a known seq, or a next event on another past: go on under a new desk id.
 * - 'bad-event': of another desk, its hash is not its content's, or the batch does not link to itself.
 */
export function checkContinuation(
  head: DeskHead,
  events: readonly EventEnvelope[],
  hashAt: (seq: number) => string | null = () => null,
): Continuation {
  const fresh: EventEnvelope[] = [];
  let next = head;
  let before: EventEnvelope | null = null;
  /** Whether every event so far at or below the head is known to be ours. */
  let vouched = true;
  for (const event of events) {
    if (event.deskId !== head.deskId || !hasOwnHash(event)) return refuse('bad-event');
    if (before !== null && event.seq === before.seq) {
      if (event.hash !== before.hash) return refuse('forked');
      continue;
    }
    if (before !== null && event.seq !== before.seq + 1) return refuse('not-next');
    if (before !== null && event.seq <= head.seq && event.prev !== before.hash) return refuse('bad-event');
    if (event.seq <= head.seq) {
      const known = event.seq === head.seq ? head.hash : hashAt(event.seq);
      if (known !== null && known !== event.hash) return refuse('forked');
      vouched = known !== null;
    } else {
      if (event.seq !== next.seq + 1) return refuse('not-next');
      if (event.prev !== next.hash) return refuse(fresh.length === 0 ? 'forked' : 'bad-event');
      fresh.push(event);
      next = headAfter(next, event);
    }
    before = event;
  }
  return vouched ? { ok: true, head: next, fresh } : refuse('not-next');
}

/**
 * Where a log stands after events that follow on from `head`, or null when one does not: another
 * desk's, not the next in number, or made after another event. Looks at the links only, for events
 * whose content the keeper of the log has just checked.
 */
export function followLinks(head: DeskHead, events: readonly EventEnvelope[]): DeskHead | null {
  let at = head;
  for (const event of events) {
    const isNext = event.deskId === at.deskId && event.seq === at.seq + 1 && event.prev === at.hash;
    if (!isNext) return null;
    at = headAfter(at, event);
  }
  return at;
}

export type ChainFault = 'edited' | 'doubled' | 'dropped-or-swapped' | 'broken-link' | 'foreign' | 'cut-off';
export type ChainCheck =
  { readonly ok: true } | { readonly ok: false; readonly atSeq: number; readonly fault: ChainFault };

/**
 * Checks a desk's whole log as it is stored. `atSeq` is the place in the log, counted from 1, where
 * it stops being whole: 'edited' (the content is not what was hashed), 'doubled' (a seq or id
 * again), 'dropped-or-swapped' (another seq than belongs here), 'broken-link' (right seq, but not
 * made after the event before it), 'foreign' (another desk's). A log cut off at the end is whole in
 * itself: only the `head` kept elsewhere shows it, as 'cut-off'.
 */
export function verifyChain(events: readonly EventEnvelope[], head?: DeskHead): ChainCheck {
  const ids = new Set<string>();
  let prev: string | null = null;
  for (const [index, event] of events.entries()) {
    const atSeq = index + 1;
    const fault = faultAt(event, { atSeq, prev, ids, deskId: events[0]?.deskId });
    if (fault !== null) return { ok: false, atSeq, fault };
    ids.add(event.id);
    prev = event.hash;
  }
  if (head === undefined || (head.seq === events.length && head.hash === prev)) return { ok: true };
  if (head.seq > events.length) return { ok: false, atSeq: events.length + 1, fault: 'cut-off' };
  return { ok: false, atSeq: Math.max(1, head.seq), fault: 'broken-link' };
}

type Place = {
  readonly atSeq: number;
  readonly prev: string | null;
  readonly ids: ReadonlySet<string>;
  readonly deskId: string | undefined;
};

function faultAt(event: EventEnvelope, { atSeq, prev, ids, deskId }: Place): ChainFault | null {
  if (!hasOwnHash(event)) return 'edited';
  if (event.deskId !== deskId) return 'foreign';
  if (ids.has(event.id)) return 'doubled';
  if (event.seq !== atSeq) return 'dropped-or-swapped';
  return event.prev === prev ? null : 'broken-link';
}

/** False also for data that has no canonical form: an event from elsewhere must not be able to throw. */
function hasOwnHash(event: EventEnvelope): boolean {
  try {
    return eventHash(event) === event.hash;
  } catch {
    return false;
  }
}

function headAfter(head: DeskHead, event: EventEnvelope): DeskHead {
  const hlc = head.hlc !== null && compareHlc(head.hlc, event.hlc) > 0 ? head.hlc : event.hlc;
  return {
    deskId: head.deskId,
    seq: event.seq,
    hash: event.hash,
    hlc,
    registered: head.registered + (event.type === 'registered' ? 1 : 0),
  };
}
