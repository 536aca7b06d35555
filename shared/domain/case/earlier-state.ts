import type { EventEnvelope } from '../events/event';
import type { Case } from './case';
import { foldCase } from './fold';

/** A state as a paper names it: the version, and the first digits of its hash. */
export type NamedState = { readonly version: number; readonly state: string };

/**
 * The case as it was when it was in a state: what the desk knew that printed or filed it, else the first
 * part of the log that comes to it. Null when no part of the log here does, as when an event is missing.
 */
export function caseInState(kase: Case, { version, state }: NamedState): Case | null {
  if (kase.stateHash.startsWith(state)) return kase;
  const isMeant = (found: Case) => found.version === version && found.stateHash.startsWith(state);
  for (const witness of witnessesOf(kase.events, state)) {
    const known = ancestorsOf(kase.events, witness);
    const found = known.length === 0 ? null : foldCase(known);
    if (found !== null && isMeant(found)) return found;
  }
  // Desks that wrote at once count versions otherwise than each alone: only states of that version are hashed.
  for (let count = kase.events.length - 1; count > 0; count -= 1) {
    const found = foldCase(kase.events.slice(0, count));
    if (found.version < version) return null;
    if (isMeant(found)) return found;
  }
  return null;
}

/** Events that name the state: their authors had just what leads to it. */
function witnessesOf(events: readonly EventEnvelope[], state: string): readonly EventEnvelope[] {
  return events.filter(({ type, data }) => {
    if (type !== 'paper-printed' && type !== 'paper-signed' && type !== 'signed-on-screen') return false;
    const { stateHash, state: short } = data as { readonly stateHash?: unknown; readonly state?: unknown };
    const named = type === 'paper-signed' ? short : stateHash;
    return typeof named === 'string' && named.startsWith(state);
  });
}

function ancestorsOf(events: readonly EventEnvelope[], { parents }: EventEnvelope): readonly EventEnvelope[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const found = new Set<string>();
  const open = [...parents];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const event = byId.get(id);
    if (event === undefined || found.has(id)) continue;
    found.add(id);
    open.push(...event.parents);
  }
  return events.filter(({ id }) => found.has(id));
}
