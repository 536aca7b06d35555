import type { CaseEvent } from '../events/event';
import type { Saw } from './ancestry';

type Acted = CaseEvent & { readonly type: 'acted' };
export type Undoing = CaseEvent & { readonly type: 'undone' };

/** By the id of an act: the event that took it back. */
export type Undoings = ReadonlyMap<string, Undoing>;

/**
 * Which acts are taken back. An undoing holds when its author made that act and had seen it, and when
 * no act that stands was made knowing of it: on what another desk has built nothing is pulled away.
 * A closing that somebody has printed stays: the paper is out of the house. An undoing that does
 * not hold is set aside by the fold. Depends on the set of events alone.
 */
export function undoingsOf(events: readonly CaseEvent[], saw: Saw): Undoings {
  const acts = events.filter((event): event is Acted => event.type === 'acted');
  const asked = new Map<string, Undoing>();
  for (const event of events) {
    if (event.type === 'undone' && !asked.has(event.data.eventId)) {
      const act = acts.find(({ id }) => id === event.data.eventId);
      if (act?.actor.personId === event.actor.personId && saw(event.id, act.id)) asked.set(act.id, event);
    }
  }
  const held = new Map<string, Undoing>();
  if (asked.size === 0) return held;
  // From the newest act back: what was built on an act is judged before the act itself.
  for (const [index, act] of [...acts.entries()].reverse()) {
    const undoing = asked.get(act.id);
    if (undoing === undefined || isPrintedClosing(act, events, saw)) continue;
    const later = acts.slice(index + 1);
    if (later.every((other) => held.has(other.id) || !saw(other.id, act.id))) held.set(act.id, undoing);
  }
  return held;
}

function isPrintedClosing(act: Acted, events: readonly CaseEvent[], saw: Saw): boolean {
  return (
    act.data.kind === 'closed' &&
    events.some((event) => event.type === 'paper-printed' && saw(event.id, act.id))
  );
}
