import type { EventEnvelope } from '../../events/event';

/** All ancestors of an event by plain search, without any of the product's code. */
export function ancestorsOf(event: EventEnvelope, events: readonly EventEnvelope[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...event.parents];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const parent = events.find((candidate) => candidate.id === id);
    if (parent === undefined || found.has(id)) continue;
    found.add(id);
    open.push(...parent.parents);
  }
  return found;
}

/** Fold order by its definition: again and again the least event whose known parents are all placed. */
export function slowOrder(events: readonly EventEnvelope[]): readonly string[] {
  const key = (event: EventEnvelope) =>
    [event.hlc, event.deskId, String(event.seq).padStart(9, '0')].join(' ');
  const ids = new Set(events.map(({ id }) => id));
  const left = [...events].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const placed = new Set<string>();
  while (left.length > 0) {
    const index = left.findIndex((event) => event.parents.every((id) => placed.has(id) || !ids.has(id)));
    const [event] = left.splice(index, 1);
    if (event === undefined) throw new Error('a history made by desks has no circles');
    placed.add(event.id);
  }
  return [...placed];
}
