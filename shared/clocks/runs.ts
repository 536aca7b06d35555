import type { ClosedPause } from './clock-marks';
import type { Measure } from './measure';

/** A stretch in which a clock runs: Infinity where nothing has stopped it yet. */
type Run = {
  readonly from: number;
  readonly to: number;
  /** The measure's total at `from`, and what the clock had counted by then. */
  readonly total: number;
  readonly counted: number;
};

/** The stretches between the pauses in which a clock that counts from `from` runs. */
export function runsOf(from: number, pauses: readonly ClosedPause[], measure: Measure): readonly Run[] {
  const runs: Run[] = [];
  let [cursor, counted] = [from, 0];
  for (const pause of pauses) {
    if (pause.from > cursor) {
      const run = { from: cursor, to: pause.from, total: measure.total(cursor), counted };
      runs.push(run);
      counted += measure.total(pause.from) - run.total;
    }
    cursor = Math.max(cursor, pause.to);
  }
  if (cursor < Infinity) runs.push({ from: cursor, to: Infinity, total: measure.total(cursor), counted });
  return runs;
}

/** What has been counted by an instant: milliseconds or days, as the measure counts. */
export function countedBy(instant: number, runs: readonly Run[], measure: Measure): number {
  for (let i = runs.length - 1; i >= 0; i -= 1) {
    const run = runs[i];
    if (run === undefined || run.from >= instant) continue;
    return run.counted + measure.total(Math.min(instant, run.to)) - run.total;
  }
  return 0;
}

/** The earliest instant by which `amount` is counted; null while a pause without an end stands before it. */
export function reachedAt(amount: number, runs: readonly Run[], measure: Measure): number | null {
  for (const run of runs) {
    const left = amount - run.counted;
    if (run.to === Infinity || measure.total(run.to) - run.total >= left) {
      return measure.reach(run.total + left);
    }
  }
  return null;
}
