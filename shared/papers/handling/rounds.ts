import type { Case } from '../../domain/case/case';
import type { Act } from '../../domain/work/process';
import { WORK_FIELDS, type WorkField, type WorkForm } from '../../domain/work/work-form';

/** One handling of the case, as a paper prints it: a second one never mixes with the first (S0-10). */
export type Round = {
  /** From 1. */
  readonly nth: number;
  readonly isLast: boolean;
  readonly acts: readonly Act[];
  /** What this handling wrote, the latest of each field. */
  readonly values: WorkForm;
  /** The newest act of this handling that wrote a field. */
  readonly writer: (field: WorkField) => Act | null;
};

/** The handlings of a case, oldest first; a blank form, or a case nobody has worked on, has one empty one. */
export function roundsOf(kase: Case | null): readonly [Round, ...Round[]] {
  const last = kase?.process.round ?? 1;
  const later = Array.from({ length: last - 1 }, (_, i) => roundOf(kase, i + 2, last));
  return [roundOf(kase, 1, last), ...later];
}

function earlier(all: readonly Act[], nth: number, field: WorkField): Act | null {
  return all.findLast(({ form, round }) => round < nth && form[field] !== undefined) ?? null;
}

function roundOf(kase: Case | null, nth: number, last: number): Round {
  const all = kase?.process.acts ?? [];
  const acts = all.filter(({ round }) => round === nth);
  const writer = (field: WorkField) => acts.findLast(({ form }) => form[field] !== undefined) ?? null;
  const values = WORK_FIELDS.flatMap((field) => {
    // Marked once for a return visit, a case stays marked (D5-6).
    const act = writer(field) ?? (field === 'visitWanted' ? earlier(all, nth, field) : null);
    if (act === null) return [];
    const isLatest = !all.some(({ form, round }) => round > nth && form[field] !== undefined);
    // The record knows what a person settled where two desks wrote at once; the act alone does not.
    const value = isLatest ? kase?.work.values[field] : act.form[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return { nth, isLast: nth === last, acts, values: Object.fromEntries(values), writer };
}
