import { dayOfDate } from './local-day';

/** `2026-11` and so many months on, or back. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, nth = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, nth - 1 + by, 1)).toISOString().slice(0, 7);
}

/** Number of a month's last day (`local-day.ts`). */
export function lastDayOf(month: string): number {
  return (dayOfDate(`${monthAfter(month, 1)}-01`) ?? 0) - 1;
}

/** The months from one to another, both included, rising; none when the first is the later one. */
export function monthsUpTo(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthAfter(month, 1)) months.push(month);
  return months;
}
