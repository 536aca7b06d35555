import { dateOfDay, dayOfDate, dayOfInstant, startOfDay } from '../../../shared/clocks/local-day';
import { monthAfter } from '../../../shared/clocks/months';
import type { batchSpanWording } from '../../../shared/wording/batch-print';

export type BatchSpan = keyof typeof batchSpanWording;
export const BATCH_SPANS = [
  'today',
  'yesterday',
  'week',
  'month',
  'last-month',
] as const satisfies readonly BatchSpan[];

/** Instants, in ms since 1970; `to` is the first that is outside. */
export type Span = { readonly from: number; readonly to: number };

const DAYS_OF_WEEK = 7;
const dayOf = (date: string): number => dayOfDate(date) ?? 0;

/** Whole days and months of the store's own calendar, which is `offsetMs` ahead of UTC. */
export function spanOf(span: BatchSpan, now: number, offsetMs: number): Span {
  const today = dayOfInstant(now, offsetMs);
  const days = (from: number, to: number): Span => ({
    from: startOfDay(from, offsetMs),
    to: startOfDay(to, offsetMs),
  });
  const month = dateOfDay(today).slice(0, 7);
  const firstOf = (ofMonth: string) => dayOf(`${ofMonth}-01`);
  switch (span) {
    case 'today':
      return days(today, today + 1);
    case 'yesterday':
      return days(today - 1, today);
    case 'week':
      return days(today - DAYS_OF_WEEK + 1, today + 1);
    case 'month':
      return days(firstOf(month), firstOf(monthAfter(month, 1)));
    case 'last-month':
      return days(firstOf(monthAfter(month, -1)), firstOf(month));
  }
}
