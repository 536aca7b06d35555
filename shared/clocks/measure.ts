import { type CalendarIndex, FIRST_DAY, patternAt, placeOfInstant } from './calendar-index';
import { closingTime, timeOfWork, workUntil } from './day-pattern';
import { countsDays, type LimitUnit } from './limit';
import { DAY, dayOfInstant, startOfDay } from './local-day';

/**
 * One way to count. `total(t)` is what has been counted from some fixed past up to `t`, never
 * decreasing; `reach(n)` is the earliest instant at which that total is `n`. Everything a clock
 * needs follows from the two, whatever the unit: milliseconds for hours, whole days for days.
 */
export type Measure = {
  readonly total: (instant: number) => number;
  readonly reach: (total: number) => number;
};

/** Hours as they pass. */
const elapsed: Measure = { total: (instant) => instant, reach: (total) => total };

export function measureOf(unit: LimitUnit, index: CalendarIndex): Measure {
  switch (unit) {
    case 'hours':
      return elapsed;
    case 'working-hours':
      return {
        total: (instant) => workTotal(index, instant),
        reach: (total) => workReached(index, total),
      };
    case 'working-days':
      return {
        total: (instant) => dayEnds(index, instant, index.legalBefore),
        reach: (total) => endOfPlace(index, lastBelow(index.legalBefore, total)),
      };
    case 'days':
      return {
        total: (instant) => dayEnds(index, instant, null),
        reach: (total) => endOfPlace(index, total - 1),
      };
  }
}

/** The instant a day of the index ends for those who count in days: closing time, or 24:00. */
export function endOfPlace(index: CalendarIndex, place: number): number {
  const within = Math.min(Math.max(place, 0), index.patternOf.length - 1);
  return startOfDay(FIRST_DAY + within, index.offsetMs) + closingTime(patternAt(index, within));
}

function workTotal(index: CalendarIndex, instant: number): number {
  const place = placeOfInstant(index, instant);
  const time = instant - startOfDay(FIRST_DAY + place, index.offsetMs);
  return (index.workBefore[place] ?? 0) + workUntil(patternAt(index, place), time);
}

function workReached(index: CalendarIndex, total: number): number {
  const place = lastBelow(index.workBefore, total);
  const left = total - (index.workBefore[place] ?? 0);
  return startOfDay(FIRST_DAY + place, index.offsetMs) + timeOfWork(patternAt(index, place), left);
}

/** Days that have ended by an instant: legal working days, or all days where `before` is null. */
function dayEnds(index: CalendarIndex, instant: number, before: Int32Array | null): number {
  const place = placeOfInstant(index, instant);
  const isOver = instant >= endOfPlace(index, place);
  const through = isOver ? place + 1 : place;
  return before === null ? through : (before[through] ?? 0);
}

/** The last place whose running total is still below `total`: the day on which it is reached. */
function lastBelow(before: Float64Array | Int32Array, total: number): number {
  let [low, high] = [0, before.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((before[middle] ?? 0) < total) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a count in days begins: at the end of the day itself, which is not counted (Civil Code art. 201). */
export function countingFrom(unit: LimitUnit, start: number, index: CalendarIndex): number {
  return countsDays(unit) ? startOfDay(dayOfInstant(start, index.offsetMs), index.offsetMs) + DAY : start;
}
