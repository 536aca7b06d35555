import { type CalendarIndex, isLegalWorkingDay, unpublishedYears } from './calendar-index';
import { dayOfInstant } from './local-day';
import { countingFrom, measureOf } from './measure';

/**
 * The earliest instant by which the store has worked `amount` milliseconds since `start`. An amount
 * that ends with a band ends there and not when the next one opens; none ends at `start` itself.
 */
export function addWorkingTime(start: number, amount: number, index: CalendarIndex): number {
  if (amount <= 0) return start;
  const { total, reach } = measureOf('working-hours', index);
  return reach(total(start) + amount);
}

/** Milliseconds the store works between two instants; 0 when `to` is not after `from`. */
export function workingTimeBetween(from: number, to: number, index: CalendarIndex): number {
  if (to <= from) return 0;
  const { total } = measureOf('working-hours', index);
  return total(to) - total(from);
}

/**
 * When a term of `days` legal working days ends. The day of the event is not counted (Civil Code art.
 * 201 para. 1); only working days count, so the last day never falls on a holiday (art. 203 para. 1
 * has nothing to move); it ends at 24:00, or when business ends where there are business hours (art.
 * 203 para. 2). Working days are the State's: Monday to Friday without the holidays of the notice,
 * with its make-up days. A store's own closing day neither adds nor takes a day; that day ends at 24:00.
 */
export function addWorkingDays(start: number, days: number, index: CalendarIndex): number {
  return addDays('working-days', start, days, index);
}

/**
 * When a term of `days` calendar days ends: the day of the event not counted, at closing time or 24:00
 * of the last day. A house rule's days end there whatever day it is; with `movesPastHolidays` the term
 * of a law moves on to the next legal working day (Civil Code art. 203 para. 1).
 */
export function addCalendarDays(
  start: number,
  days: number,
  index: CalendarIndex,
  movesPastHolidays = false,
): number {
  const end = addDays('days', start, days, index);
  return movesPastHolidays ? nextLegalDayEnd(end, index) : end;
}

/** The end itself on a legal working day, else the end of the next one. */
export function nextLegalDayEnd(end: number, index: CalendarIndex): number {
  // 24:00 belongs to the day it ends.
  const day = dayOfInstant(end - 1, index.offsetMs);
  return isLegalWorkingDay(index, day) ? end : addWorkingDays(end - 1, 1, index);
}

/** Legal working days that end after `from` and not after `to`, the day of `from` left out. */
export function workingDaysBetween(from: number, to: number, index: CalendarIndex): number {
  if (to <= from) return 0;
  const { total } = measureOf('working-days', index);
  return Math.max(total(to) - total(countingFrom('working-days', from, index)), 0);
}

/** Whether anything counted by calendar between two instants may change with a notice still to come. */
export function isProvisional(from: number, to: number, index: CalendarIndex): boolean {
  const [first, last] = [dayOfInstant(from, index.offsetMs), dayOfInstant(to, index.offsetMs)];
  return unpublishedYears(index, first, last).length > 0;
}

function addDays(unit: 'days' | 'working-days', start: number, days: number, index: CalendarIndex): number {
  if (days <= 0) return start;
  const { total, reach } = measureOf(unit, index);
  return reach(total(countingFrom(unit, start, index)) + days);
}
