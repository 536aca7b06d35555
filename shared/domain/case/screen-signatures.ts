import { readEvent, type CaseEvent, type EventData } from '../events/event';
import { isBound } from '../signing/binding';
import type { Saw } from './ancestry';
import type { Case, ScreenSignature } from './case';

type Signed = CaseEvent & { readonly type: 'signed-on-screen' };
type Withdrawn = CaseEvent & { readonly type: 'signature-withdrawn' };

/** Which signatures on screen stand, and which events about them hold: worked out over the whole log at once. */
export type ScreenSignatures = {
  /** One for each line of a paper in a state, in fold order. */
  readonly standing: readonly ScreenSignature[];
  /** Ids of the signings and takings back that hold; the others are set aside by the fold. */
  readonly held: ReadonlySet<string>;
};

/** What a signature stands on: one line of one paper in one state. */
export type SignedLineKey = Pick<
  EventData<'signed-on-screen'>,
  'paper' | 'version' | 'stateHash' | 'block' | 'role' | 'nth'
>;

const keyOf = ({ paper, version, stateHash, block, role, nth }: SignedLineKey): string =>
  JSON.stringify([paper, version, stateHash, block, role, nth]);

/**
 * The signatures given on screen, as a function of the set of events alone. A signature whose binding is
 * not its content's is none. It is taken back by the person who took it, who has seen it, and only while
 * no print of that very paper was made knowing of it: ink on a sheet that left the house stays. Of several
 * for one line, given at once on two desks, the first in fold order stands.
 */
export function screenSignatures(events: readonly CaseEvent[], saw: Saw): ScreenSignatures {
  const signed = events.filter(
    (event): event is Signed => event.type === 'signed-on-screen' && isBound(event.data),
  );
  if (signed.length === 0) return { standing: [], held: new Set() };
  const held = new Set(signed.map(({ id }) => id));
  const gone = new Set<string>();
  const prints = events.filter((event) => event.type === 'paper-printed');
  const isPrinted = ({ id, data }: Signed) =>
    prints.some(
      (print) =>
        print.data.paper === data.paper && print.data.stateHash === data.stateHash && saw(print.id, id),
    );
  for (const event of events) {
    if (event.type !== 'signature-withdrawn') continue;
    const target = signed.find(({ id }) => id === event.data.eventId);
    if (target === undefined || gone.has(target.id) || !mayTakeBack(event, target, saw) || isPrinted(target))
      continue;
    gone.add(target.id);
    held.add(event.id);
  }
  const byLine = new Map<string, ScreenSignature>();
  for (const { id, data, at, actor } of signed) {
    const key = keyOf(data);
    if (!gone.has(id) && !byLine.has(key)) byLine.set(key, { ...data, eventId: id, at, actor });
  }
  return { standing: [...byLine.values()], held };
}

function mayTakeBack(event: Withdrawn, target: Signed, saw: Saw): boolean {
  return event.actor.personId === target.actor.personId && saw(event.id, target.id);
}

/** The signature that stands on a line of a paper as the case is now. */
export function signatureOn(
  signatures: readonly ScreenSignature[],
  line: SignedLineKey,
): ScreenSignature | undefined {
  return signatures.find((signature) => keyOf(signature) === keyOf(line));
}

/**
 * Whether a person may still take a signature back: the one who took it, while no print of that paper
 * carries it. What the fold will make of it is decided there; this says it beforehand.
 */
export function mayWithdrawSignature(
  { events, prints }: Pick<Case, 'events' | 'prints'>,
  signature: ScreenSignature,
  personId: string,
): boolean {
  const at = events.findIndex(({ id }) => id === signature.eventId);
  const isSame = (data: { readonly paper: string; readonly stateHash: string }) =>
    data.paper === signature.paper && data.stateHash === signature.stateHash;
  if (at < 0 || signature.actor.personId !== personId) return false;
  if (!prints.some(isSame)) return true;
  return !events.slice(at + 1).some((event) => {
    const read = event.type === 'paper-printed' ? readEvent(event) : null;
    return read?.type === 'paper-printed' && isSame(read.data);
  });
}
