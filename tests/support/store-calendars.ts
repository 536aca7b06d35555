import { readFileSync } from 'node:fs';
import type { Calendar } from '../../shared/clocks/calendar';
import { type HolidayYear, readHolidayFile } from '../../shared/clocks/holiday-year';

/** A shipped holiday file, read as the product reads it. */
export function shippedYear(year: number): HolidayYear {
  const file = new URL(`../../resources/holidays/cn-${year}.json`, import.meta.url);
  const read = readHolidayFile(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.year;
}

export const SHIPPED_YEARS: readonly number[] = [2024, 2025, 2026, 2027];

const office = [
  { from: '08:30', to: '12:00' },
  { from: '13:00', to: '17:30' },
];

/** Monday to Friday 08:30–12:00 and 13:00–17:30 (8 h), closed on holidays, the same hours on make-up days. */
export function officeCalendar(changes: Partial<Calendar> = {}): Calendar {
  return {
    utcOffsetMinutes: 480,
    week: { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] },
    closesOnHolidays: true,
    makeUpBands: office,
    ownDays: [],
    holidayYears: SHIPPED_YEARS.map(shippedYear),
    ...changes,
  };
}

/** A wall time in China as an instant: `at('2026-11-21 16:20')`. */
export function at(wall: string): number {
  const [date = '', time = ''] = wall.split(' ');
  const isEndOfDay = time === '24:00';
  const ms = Date.parse(`${date}T${isEndOfDay ? '00:00' : time}:00+08:00`);
  if (Number.isNaN(ms)) throw new Error(`Not a time: ${wall}`);
  return isEndOfDay ? ms + 86_400_000 : ms;
}

/** The wall time in China of an instant, to the minute: the inverse of `at`. */
export function wall(instant: number): string {
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
