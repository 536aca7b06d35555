import { type CalendarIndex, FIRST_DAY, patternAt, placeOfInstant, unpublishedYears } from './calendar-index';
import type { ClockDefinition } from './clock-definition';
import { type ClockMarks, type ClosedPause, pausesWithin } from './clock-marks';
import { openingTime } from './day-pattern';
import { amountOf, countsDays, type Limit, unitMs } from './limit';
import { dayOfInstant, startOfDay } from './local-day';
import { countingFrom, endOfPlace, type Measure, measureOf } from './measure';
import { countedBy, reachedAt, runsOf } from './runs';
import { nextLegalDayEnd } from './working-time';

export type ClockState = 'not-started' | 'running' | 'warning' | 'breached' | 'paused' | 'met' | 'met-late';

/** One clock of one case: its rule, what happened, and the limit that was chosen for the case. */
export type Clock = {
  readonly definition: ClockDefinition;
  readonly marks: ClockMarks;
  readonly limit: Limit;
};

/**
 * A clock as it stands at an instant. Elapsed, counted and paused time are kept apart, so that a
 * dispute over lateness can be shown; for hours elapsed = used + paused + closed. Where days are
 * counted, used and remaining time come in whole days of 24 hours. All times are milliseconds.
 */
export type ClockReading = Clock & {
  readonly state: ClockState;
  /** When the clock was looked at; the moment it stopped, once it has. */
  readonly at: number;
  readonly startedAt: number | null;
  readonly stoppedAt: number | null;
  /** Done at this very moment is in time. Null before the start and while a pause has no end. */
  readonly dueAt: number | null;
  readonly limitMs: number;
  readonly usedMs: number;
  /** Of counted time; negative by as much as was counted beyond the limit. */
  readonly remainingMs: number;
  /** Since the due time, as time passes. */
  readonly overdueMs: number;
  readonly pausedMs: number;
  readonly elapsedMs: number;
  /** The highest of `warnAt` that is reached; null below the first, and once the clock has stopped. */
  readonly warnedAt: number | null;
  /** A year whose holidays are not published has a part in the due time. */
  readonly provisional: boolean;
  readonly unpublishedYears: readonly number[];
  /** When state or warning next change by themselves: one timer instead of polling. */
  readonly nextChangeAt: number | null;
  readonly offsetMs: number;
};

/** How a clock stands at `now`, without the spans that explain it: cheap enough for every open case. */
export function readClock(clock: Clock, index: CalendarIndex, now: number): ClockReading {
  const { marks, limit } = clock;
  const { startedAt, stoppedAt } = marks;
  if (startedAt === null || (stoppedAt === null && now < startedAt)) return unstarted(clock, index, now);
  const at = Math.max(stoppedAt ?? now, startedAt);
  const pauses = pausesWithin(marks, startedAt, at);
  const course = courseOf(clock, pauses, index, startedAt);
  const { dueAt, amount, counted } = course;
  const isStopped = stoppedAt !== null;
  const isLate = dueAt !== null && at > dueAt;
  const pause = pauses.at(-1);
  const isPaused = pause !== undefined && at < pause.to;
  const warnings = isStopped || isLate ? NO_WARNINGS : warningsOf(clock, course, index);
  const given = warnings.filter(({ instant }) => instant <= at);
  const state = isStopped
    ? isLate
      ? 'met-late'
      : 'met'
    : isLate
      ? 'breached'
      : isPaused
        ? 'paused'
        : given.length > 0
          ? 'warning'
          : 'running';
  const changes = [
    ...(dueAt === null ? [] : [dueAt + 1]),
    ...warnings.map(({ instant }) => instant),
    ...(isPaused ? [pause.to] : []),
  ].filter((instant) => instant > at && instant < Infinity);
  const used = counted(at);
  const unit = unitMs(limit.unit);
  const years = limit.unit === 'hours' ? NO_YEARS : yearsBetween(startedAt, dueAt ?? at, index);
  // Written out: spreading the clock into so large an object costs fifty times as much.
  return {
    definition: clock.definition,
    marks,
    limit,
    state,
    at,
    startedAt,
    stoppedAt,
    dueAt,
    limitMs: amount * unit,
    usedMs: used * unit,
    remainingMs: (amount - used) * unit,
    overdueMs: isLate ? at - dueAt : 0,
    pausedMs: pauses.reduce((sum, { from, to }) => sum + Math.min(to, at) - Math.min(from, at), 0),
    elapsedMs: at - startedAt,
    warnedAt: given.at(-1)?.fraction ?? null,
    provisional: years.length > 0,
    unpublishedYears: years,
    nextChangeAt: isStopped || isLate || changes.length === 0 ? null : Math.min(...changes),
    offsetMs: index.offsetMs,
  };
}

const NO_YEARS: readonly number[] = [];
type Warning = { readonly fraction: number; readonly instant: number };
const NO_WARNINGS: readonly Warning[] = [];

/** Where a clock that has these pauses ends, and how it counts. */
type Course = {
  readonly dueAt: number | null;
  /** The limit as the measure counts it, made longer by an extension. */
  readonly amount: number;
  readonly counted: (instant: number) => number;
  readonly reached: (amount: number) => number | null;
};

function courseOf(
  { marks, limit }: Clock,
  pauses: readonly ClosedPause[],
  index: CalendarIndex,
  startedAt: number,
): Course {
  const measure: Measure = measureOf(limit.unit, index);
  const runs = runsOf(countingFrom(limit.unit, startedAt, index), pauses, measure);
  const counted = (instant: number) => countedBy(instant, runs, measure);
  const reached = (amount: number) => reachedAt(amount, runs, measure);
  const amount = amountOf(limit);
  const first = reached(amount);
  if (first === null) return { dueAt: null, amount, counted, reached };
  const moved = limit.movesPastHolidays === true ? nextLegalDayEnd(first, index) : first;
  const dueAt = Math.max(moved, marks.extendedTo ?? moved);
  if (dueAt === first) return { dueAt, amount, counted, reached };
  // A day whose end is later than the new due time still belongs to the time that is left.
  const end = countsDays(limit.unit)
    ? Math.max(dueAt, endOfPlace(index, placeOfInstant(index, dueAt - 1)))
    : dueAt;
  return { dueAt, amount: Math.max(amount, counted(end)), counted, reached };
}

/**
 * When each fraction of the limit is used up. Where days are counted, it is the opening of the day in
 * which the fraction falls: a warning in the middle of the night, or at closing time, helps nobody.
 */
function warningsOf(
  { definition, limit, marks }: Clock,
  course: Course,
  index: CalendarIndex,
): readonly Warning[] {
  const { amount, reached } = course;
  const warnings: Warning[] = [];
  for (const fraction of definition.warnAt) {
    const inDays = countsDays(limit.unit);
    const instant = reached(
      inDays ? Math.floor(fraction * amount + 1e-9) + 1 : Math.max(Math.round(fraction * amount), 1),
    );
    if (instant === null) break;
    const opening = inDays ? openingOf(instant - 1, index) : instant;
    warnings.push({ fraction, instant: Math.max(opening, marks.startedAt ?? opening) });
  }
  return warnings;
}

function openingOf(instant: number, index: CalendarIndex): number {
  const place = placeOfInstant(index, instant);
  return startOfDay(FIRST_DAY + place, index.offsetMs) + openingTime(patternAt(index, place));
}

function yearsBetween(from: number, to: number, index: CalendarIndex): readonly number[] {
  return unpublishedYears(index, dayOfInstant(from, index.offsetMs), dayOfInstant(to, index.offsetMs));
}

function unstarted(clock: Clock, index: CalendarIndex, now: number): ClockReading {
  const limitMs = amountOf(clock.limit) * unitMs(clock.limit.unit);
  return {
    definition: clock.definition,
    marks: clock.marks,
    limit: clock.limit,
    state: 'not-started',
    at: now,
    startedAt: clock.marks.startedAt,
    stoppedAt: null,
    dueAt: null,
    limitMs,
    usedMs: 0,
    remainingMs: limitMs,
    overdueMs: 0,
    pausedMs: 0,
    elapsedMs: 0,
    warnedAt: null,
    provisional: false,
    unpublishedYears: NO_YEARS,
    nextChangeAt: clock.marks.startedAt,
    offsetMs: index.offsetMs,
  };
}
