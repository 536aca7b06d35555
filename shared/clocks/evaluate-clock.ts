import type { CalendarIndex } from './calendar-index';
import { type Clock, type ClockReading, readClock } from './read-clock';
import { type Span, spansOf } from './spans';

/** A reading with the spans that explain its due time. */
export type ExplainedReading = ClockReading & { readonly spans: readonly Span[] };

/**
 * Reads one clock at `now`, with the spans that explain its due time. Pure: the same clock, calendar
 * and instant give the same reading on every desk.
 */
export function evaluateClock(clock: Clock, index: CalendarIndex, now: number): ExplainedReading {
  const reading = readClock(clock, index, now);
  return { ...reading, spans: spansOf(reading, index) };
}

/** Reads many clocks, such as those of every open case, without spans; a reading can be explained later. */
export function evaluateClocks(
  clocks: readonly Clock[],
  index: CalendarIndex,
  now: number,
): readonly ClockReading[] {
  return clocks.map((clock) => readClock(clock, index, now));
}

/** The next instant at which any of these clocks changes by itself; null when none ever will. */
export function nextChange(readings: readonly ClockReading[]): number | null {
  let next: number | null = null;
  for (const { nextChangeAt } of readings) {
    if (nextChangeAt !== null && (next === null || nextChangeAt < next)) next = nextChangeAt;
  }
  return next;
}
