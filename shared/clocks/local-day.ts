/**
 * Days of the wall calendar as whole numbers, so that calendars are arithmetic and not strings. A day
 * is counted from 1970-01-01 as the store's own wall shows it; no summer time, as in all of China.
 */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Day number of `YYYY-MM-DD`; null for another shape or a day that no calendar has (2026-02-30). */
export function dayOfDate(date: string): number | null {
  if (!ISO_DATE.test(date)) return null;
  const ms = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(ms) || dateOfDay(ms / DAY) !== date ? null : ms / DAY;
}

/** `YYYY-MM-DD` of a day number of the years 0 to 9999. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day an instant falls on, on a wall `offsetMs` ahead of UTC. */
export function dayOfInstant(instant: number, offsetMs: number): number {
  return Math.floor((instant + offsetMs) / DAY);
}

/** The instant a day begins on that wall. */
export function startOfDay(day: number, offsetMs: number): number {
  return day * DAY - offsetMs;
}

/** 0 Monday to 6 Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function isWeekend(day: number): boolean {
  return weekdayOf(day) >= 5;
}

export function yearOfDay(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** Milliseconds from midnight of `HH:mm` (00:00 to 24:00), or null for anything else. */
export function timeOfDay(text: string): number | null {
  const parts = /^(\d{2}):(\d{2})$/u.exec(text);
  if (parts === null) return null;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])];
  const ms = hours * HOUR + minutes * MINUTE;
  return minutes > 59 || ms > DAY ? null : ms;
}
