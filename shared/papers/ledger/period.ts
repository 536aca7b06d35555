import { dateOfDay } from '../../clocks/local-day';
import { lastDayOf } from '../../clocks/months';
import { complaintLedgerWording } from '../../wording/ledger-papers';
import { fill } from '../../wording/wording';
import type { LedgerPeriod } from './complaint-data';

/** The days of a month, `YYYY-MM`. */
export function periodOfMonth(month: string): LedgerPeriod {
  return { from: `${month}-01`, to: dateOfDay(lastDayOf(month)) };
}

/** The month that a period is exactly; null for any other days. */
export function monthOf({ from, to }: LedgerPeriod): string | null {
  const month = from.slice(0, 7);
  const whole = periodOfMonth(month);
  return whole.from === from && whole.to === to ? month : null;
}

/** `2026 年 11 月`, or the two days. */
export function periodWords(period: LedgerPeriod): string {
  const month = monthOf(period);
  if (month === null) return fill(complaintLedgerWording.days[0], period);
  return fill(complaintLedgerWording.month[0], {
    year: month.slice(0, 4),
    month: String(Number(month.slice(5))),
  });
}

/** As file names and properties have it: `2026-11`, or `2026-11-05_2026-11-20`. */
export function shortPeriod(period: LedgerPeriod): string {
  return monthOf(period) ?? `${period.from}_${period.to}`;
}

/** What stands in the code of a page: `all` of a month, or the days themselves and the month they begin in. */
export function periodPlace(period: LedgerPeriod): { readonly book: string; readonly month: string } {
  const month = period.from.slice(0, 7);
  return { book: monthOf(period) === null ? `${period.from}-to-${period.to}` : 'all', month };
}
