import type { Pair } from '../wording/wording';

/** A stretch in which a clock stands still; `to` is null while nobody has resumed it. */
export type Pause = {
  readonly from: number;
  readonly to: number | null;
  /** Why, for the people who are shown the deadline. */
  readonly because: Pair;
};

/**
 * What the events of a case say about one clock, in milliseconds since 1970. Whoever reads the events
 * derives it; desks disagree about the time, so nothing here need be in order.
 */
export type ClockMarks = {
  readonly startedAt: number | null;
  readonly pauses: readonly Pause[];
  readonly stoppedAt: number | null;
  /** A later due time somebody approved (延期); an earlier one has no effect. */
  readonly extendedTo?: number;
};

/** A pause within the time looked at; `to` is Infinity while it is open. */
export type ClosedPause = { readonly from: number; readonly to: number; readonly because: Pair };

const NO_PAUSES: readonly ClosedPause[] = [];

/**
 * Pauses between the start and `at`, in order, overlapping ones as one, those of no length left out.
 * A pause that begins after `at` is not known yet; one that begins before the start is cut off there.
 */
export function pausesWithin(marks: ClockMarks, startedAt: number, at: number): readonly ClosedPause[] {
  if (marks.pauses.length === 0) return NO_PAUSES;
  const clipped = marks.pauses
    .map(({ from, to, because }) => ({ from: Math.max(from, startedAt), to: to ?? Infinity, because }))
    .filter(({ from, to }) => from < to && from <= at)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const merged: ClosedPause[] = [];
  for (const pause of clipped) {
    const last = merged.at(-1);
    if (last === undefined || pause.from > last.to) merged.push(pause);
    else if (pause.to > last.to) merged[merged.length - 1] = { ...last, to: pause.to };
  }
  return merged;
}
