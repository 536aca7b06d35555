import { isSameValue } from '../facts/fact-values';
import { FACT_FIELDS, type FactField, type Facts } from '../facts/facts';
import { WORK_FIELDS, type WorkField, type WorkForm } from '../work/work-form';
import type { WorkConflict } from '../work/process';
import type { Saw } from './ancestry';
import type { ConflictSide, FieldConflict } from './case';

/**
 * For each field the writes that no later write has seen, in fold order. With one author at a time
 * that is one write a field; where desks wrote without knowing of each other it is several.
 */
export type Writes<Field extends string> = Map<Field, readonly ConflictSide[]>;
export type FieldWrites = Writes<FactField>;
export type WorkWrites = Writes<WorkField>;

/** Adds a write: it supersedes exactly those its author had seen, so a settlement is a write like any other. */
export function writeField<Field extends string>(
  writes: Writes<Field>,
  field: Field,
  side: ConflictSide,
  saw: Saw,
): void {
  const unseen = (writes.get(field) ?? []).filter((live) => !saw(side.eventId, live.eventId));
  writes.set(field, [...unseen, side]);
}

/** The shown value of each field: the latest write in fold order. Cleared fields are left out. */
export function shownFacts(writes: FieldWrites): Facts {
  // Each value was parsed with its own field's schema before it was written.
  return shown(FACT_FIELDS, writes);
}

/** As `shownFacts`, for the work record. */
export function shownWork(writes: WorkWrites): WorkForm {
  return shown(WORK_FIELDS, writes);
}

/** Fields whose unsuperseded writes say different things, in the order of the form. */
export function openConflicts(writes: FieldWrites): readonly FieldConflict[] {
  return conflictsOf(FACT_FIELDS, writes);
}

/** As `openConflicts`, for the work record. */
export function openWorkConflicts(writes: WorkWrites): readonly WorkConflict[] {
  return conflictsOf(WORK_FIELDS, writes);
}

function shown<Field extends string>(fields: readonly Field[], writes: Writes<Field>) {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = writes.get(field)?.at(-1)?.value ?? null;
      return value === null ? [] : [[field, value] as const];
    }),
  );
}

function conflictsOf<Field extends string>(fields: readonly Field[], writes: Writes<Field>) {
  return fields.flatMap((field) => {
    const sides = writes.get(field) ?? [];
    return sides.some((side) => !isSameValue(side.value, sides[0]?.value)) ? [{ field, sides }] : [];
  });
}
