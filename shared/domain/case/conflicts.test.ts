import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEvent, type CaseEvent, type EventEnvelope } from '../events/event';
import { foldCase } from './fold';
import { randomHistory } from './testing/random-history';
import { ancestorsOf, slowOrder } from './testing/slow-oracle';

type Write = { readonly id: string; readonly value: unknown };

/** What an event writes to a field, by the rules alone; `mileageKm` is never a text, so it writes nothing. */
function writeOf(event: CaseEvent, field: string, isFirst: boolean): Write | null {
  if (event.type === 'registered') {
    const facts: Readonly<Record<string, unknown>> = event.data.facts;
    return isFirst && field in facts ? { id: event.id, value: facts[field] } : null;
  }
  if (event.type === 'conflict-settled' && event.data.field === field)
    return { id: event.id, value: event.data.value };
  if (event.type !== 'amended') return null;
  const change = event.data.changes.find((candidate) => candidate.field === field);
  return change === undefined ? null : { id: event.id, value: change.after };
}

/** Writes of a field that no other write of it has seen, in fold order: pairwise ancestor sets. */
function unseenWrites(history: readonly EventEnvelope[], field: string): readonly Write[] {
  const byId = new Map(history.map((event) => [event.id, event]));
  const ordered = slowOrder(history).flatMap((id) => byId.get(id) ?? []);
  const firstRegistration = ordered.find(({ type }) => type === 'registered')?.id;
  const writes = ordered.flatMap((envelope) => {
    const event = readEvent(envelope);
    return (event === null ? null : writeOf(event, field, envelope.id === firstRegistration)) ?? [];
  });
  return writes.filter(({ id }) =>
    writes.every((other) => {
      const event = byId.get(other.id);
      return event === undefined || !ancestorsOf(event, history).has(id);
    }),
  );
}

test('conflicts, their sides and the values shown are those of plain ancestor sets', () => {
  fc.assert(
    fc.property(randomHistory, (history) => {
      const folded = foldCase(history);
      for (const field of ['plate', 'phone', 'customerName', 'description'] as const) {
        const sides = unseenWrites(history, field);
        const isConflict = new Set(sides.map(({ value }) => value)).size > 1;
        const found = folded.conflicts.find((conflict) => conflict.field === field);
        expect(found?.sides.map(({ eventId, value }) => ({ id: eventId, value }))).toEqual(
          isConflict ? sides : undefined,
        );
        expect(folded.facts[field] ?? null).toBe(sides.at(-1)?.value ?? null);
      }
    }),
    { numRuns: 200 },
  );
});
