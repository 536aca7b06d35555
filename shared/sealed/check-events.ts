import { canonical } from '../domain/canonical';
import { foldCase } from '../domain/case/fold';
import type { Case } from '../domain/case/case';
import { eventHash } from '../domain/events/desk-chain';
import { envelopeSchema, readEvent, type EventEnvelope } from '../domain/events/event';
import { isBound } from '../domain/signing/binding';
import type { EventPlace, SealFault } from './fault';
import { eventsHead, type Manifest } from './manifest';

export type CheckedEvents = {
  readonly events: readonly EventEnvelope[];
  /** null when the events cannot be folded to a case */
  readonly kase: Case | null;
  readonly faults: readonly SealFault[];
};

type Line = { readonly place: EventPlace; readonly event: EventEnvelope };

const member = (value: unknown, key: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? found.slice(0, 60) : '?';
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The hash of an event as it stands, members we do not know included; null for what has none. */
function hashOf(event: unknown): string | null {
  try {
    return eventHash(event as EventEnvelope);
  } catch {
    return null;
  }
}

function isCanonical(event: unknown, text: string): boolean {
  try {
    return canonical(event) === text;
  } catch {
    return false;
  }
}

/**
 * The log of a case as it lies in a package: each line one event, whose own hash must be its content's,
 * made after events that are there too, and linked to the one before it in its desk's log where both are
 * here. Faults name the event; the rest is checked all the same.
 */
export function checkEvents(text: string, manifest: Manifest): CheckedEvents {
  const faults: SealFault[] = [];
  const lines: Line[] = [];
  const texts = text.split('\n');
  if (texts.pop() !== '') faults.push({ kind: 'events-count' });
  texts.forEach((each, i) => {
    const json = parsed(each);
    const place = { line: i + 1, type: member(json, 'type'), at: member(json, 'at') };
    const read = envelopeSchema.safeParse(json);
    if (!read.success) faults.push({ kind: 'event-unreadable', place });
    else {
      const isChanged = hashOf(json) !== read.data.hash || !isCanonical(json, each);
      if (isChanged) faults.push({ kind: 'event-changed', place });
      lines.push({ place, event: read.data });
    }
  });
  faults.push(...linkFaults(lines, manifest));
  const events = lines.map(({ event }) => event);
  if (texts.length !== manifest.events.count) faults.push({ kind: 'events-count' });
  if (eventsHead(events.map(({ hash }) => hash)) !== manifest.events.head)
    faults.push({ kind: 'events-head' });
  // What was changed is named; what would follow from it is not worth saying.
  const kase = events.length === 0 ? null : foldCase(events);
  if (faults.length === 0 && kase !== null) faults.push(...stateFaults(kase, lines, manifest));
  return { events, kase, faults };
}

function linkFaults(
  lines: readonly Line[],
  { case: { id }, events: { absent } }: Manifest,
): readonly SealFault[] {
  const faults: SealFault[] = [];
  const known = new Set(absent);
  const all = new Set(lines.map(({ event }) => event.id));
  const bySeq = new Map(lines.map(({ event }) => [`${event.deskId} ${String(event.seq)}`, event]));
  const seen = new Set<string>();
  for (const { place, event } of lines) {
    if (event.caseId !== id) faults.push({ kind: 'event-foreign', place });
    if (seen.has(event.id)) faults.push({ kind: 'event-doubled', place });
    seen.add(event.id);
    if (event.parents.some((parent) => !all.has(parent) && !known.has(parent)))
      faults.push({ kind: 'event-parent', place });
    else if (event.parents.some((parent) => all.has(parent) && !seen.has(parent)))
      faults.push({ kind: 'event-order', place });
    const before = bySeq.get(`${event.deskId} ${String(event.seq - 1)}`);
    const isLinked =
      before === undefined ? (event.seq === 1) === (event.prev === null) : event.prev === before.hash;
    if (!isLinked) faults.push({ kind: 'event-chain', place });
  }
  return faults;
}

/** The case these events make must be the one the package names, and each signature must be for what was there. */
function stateFaults(kase: Case, lines: readonly Line[], manifest: Manifest): readonly SealFault[] {
  const faults: SealFault[] = [];
  const said = manifest.case;
  if (kase.number !== said.number || kase.version !== said.version || kase.stateHash !== said.stateHash)
    faults.push({ kind: 'case-state' });
  const order = kase.events.map(({ id }) => id);
  const moved = lines.find(({ event }, i) => event.id !== order[i]);
  if (moved !== undefined) faults.push({ kind: 'event-order', place: moved.place });
  for (const { place, event } of lines) {
    const signed = readEvent(event);
    if (signed?.type !== 'signed-on-screen') continue;
    if (!isBound(signed.data)) faults.push({ kind: 'binding', place });
    const before = ancestorsOf(event, lines);
    const then = before.length === 0 ? null : foldCase(before);
    if (then?.stateHash !== signed.data.stateHash || then.version !== signed.data.version)
      faults.push({ kind: 'signed-state', place });
  }
  return faults;
}

/** Everything the desk knew of the case when it wrote an event. */
function ancestorsOf({ parents }: EventEnvelope, lines: readonly Line[]): readonly EventEnvelope[] {
  const byId = new Map(lines.map(({ event }) => [event.id, event]));
  const found = new Map<string, EventEnvelope>();
  const open = [...parents];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const event = byId.get(id);
    if (event === undefined || found.has(id)) continue;
    found.set(id, event);
    open.push(...event.parents);
  }
  return [...found.values()];
}
