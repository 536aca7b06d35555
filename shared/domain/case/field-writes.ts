import { isSameValue } from '../facts/fact-values';
import { FACT_FIELDS, type FactField, type Facts } from '../facts/facts';
import type { Saw } from './ancestry';
import type { ConflictSide, FieldConflict } from './case';

/**
 * For each field the writes that no later write has seen, in fold order. With one author at a time
 * that is one write a field; where desks wrote without knowing of each other it is several.
 */
export type FieldWrites = Map<FactField, readonly ConflictSide[]>;

/** Adds a write: it supersedes exactly those its author had seen, so a settlement is a write like any other. */
export function writeField(writes: FieldWrites, field: FactField, side: ConflictSide, saw: Saw): void {
  const unseen = (writes.get(field) ?? []).filter((live) => !saw(side.eventId, live.eventId));
  writes.set(field, [...unseen, side]);
}

/** The shown value of each field: the latest write in fold order. Cleared fields are left out. */
export function shownFacts(writes: FieldWrites): Facts {
  const entries = FACT_FIELDS.flatMap((field) => {
    const value = writes.get(field)?.at(-1)?.value ?? null;
    return value === null ? [] : [[field, value] as const];
  });
  // Each value was parsed with its own field's schema before it was written.
  return Object.fromEntries(entries);
}

/** Fields whose unsuperseded writes say different things, in the order of the form. */
export function openConflicts(writes: FieldWrites): readonly FieldConflict[] {
  return FACT_FIELDS.flatMap((field) => {
    const sides = writes.get(field) ?? [];
    return sides.some((side) => !isSameValue(side.value, sides[0]?.value)) ? [{ field, sides }] : [];
  });
}
