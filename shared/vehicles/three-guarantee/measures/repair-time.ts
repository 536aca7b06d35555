import { dayOfDate, HOUR } from '../../../clocks/local-day';
import type { Repair } from '../known/input';
import type { Window } from './window';

/** R9 (art. 40): each full 24 hours are a day, and what is left over is one more. */
export function daysOfHours(hours: number): number {
  return hours > 0 ? Math.ceil(hours / 24) : 0;
}

/** From the moment the repair is agreed until it is finished, or until now; 0 for times that cannot be read. */
export function hoursOfRepair({ startedAt, finishedAt }: Repair, now: string): number {
  const hours = (Date.parse(finishedAt ?? now) - Date.parse(startedAt)) / HOUR;
  return hours > 0 && Number.isFinite(hours) ? hours : 0;
}

/** Days of a single repair, waiting for parts included: what art. 21 counts (R10). */
export function singleRepairDays(repair: Repair, now: string): number {
  return daysOfHours(hoursOfRepair(repair, now));
}

/** Days of a repair that art. 24 (4) counts: without the times of its third paragraph (R8). */
export function countedRepairDays(repair: Repair, now: string): number {
  return daysOfHours(hoursOfRepair(repair, now) - Math.max(0, repair.notCountedHours));
}

/** Art. 24 speaks of what happened inside 三包有效期: repairs begun after it count nothing. */
export function repairsWithin(repairs: readonly Repair[], window: Window): readonly Repair[] {
  return repairs.filter(({ startedAt, km }) => {
    const began = dayOfDate(startedAt.slice(0, 10));
    const isInTime = window.lastDay === null || began === null || began <= window.lastDay;
    return isInTime && (window.km === null || km === null || km <= window.km);
  });
}
