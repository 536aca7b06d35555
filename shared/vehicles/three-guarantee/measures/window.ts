import { dayOfDate } from '../../../clocks/local-day';
import { lastDayOf } from '../../../clocks/months';
import type { GuaranteeInput, KnownFact, Period } from '../known/input';

/** T0 as a day number, and whether what is not known could still move it. */
export type Start = { readonly day: number; readonly isCertain: boolean };

/**
 * T0 (art. 18 para. 2): the day of the invoice, or of the delivery when the two differ. So the day of
 * delivery always decides; an invoice alone is only the best that is known.
 */
export function startOf({ invoiceDate, deliveryDate }: GuaranteeInput['known']): Start | null {
  const delivered = readDay(deliveryDate);
  if (delivered !== null) return { day: delivered, isCertain: true };
  const invoiced = readDay(invoiceDate);
  return invoiced === null ? null : { day: invoiced, isCertain: false };
}

/** A span from T0: by days or by years, and by distance; whichever ends first. */
export type Span = { readonly days: number; readonly km: number | null } | Period;

/**
 * The last day that still belongs to a span. The day it starts on is not counted; a year ends on the
 * same date, or on the last of the month where there is none (Civil Code arts. 201, 202).
 */
export function lastDayOfSpan(start: number, span: Span): number {
  if ('days' in span) return start + span.days;
  const date = new Date(start * 86_400_000).toISOString();
  const month = `${String(Number(date.slice(0, 4)) + span.years).padStart(4, '0')}-${date.slice(5, 7)}`;
  return dayOfDate(`${month}-${date.slice(8, 10)}`) ?? lastDayOf(month);
}

export type Window = {
  readonly state: 'within' | 'past' | 'unknown';
  /** What would settle it, or move it. */
  readonly missing: readonly KnownFact[];
  /** Last day by time, as a day number; null while T0 is not known. */
  readonly lastDay: number | null;
  readonly km: number | null;
};

/** Where the customer stands in a span on the day they ask. Past by one measure is past, whatever the other says. */
export function windowOf({ today, known }: GuaranteeInput, span: Span): Window {
  const start = startOf(known);
  const lastDay = start === null ? null : lastDayOfSpan(start.day, span);
  const time = timeState(readDay(today), start, lastDay);
  const distance = distanceState(known.mileageKm, span.km);
  const states = [time, distance];
  const state = states.includes('past') ? 'past' : states.includes('unknown') ? 'unknown' : 'within';
  const missing: KnownFact[] = [];
  // The day of delivery settles it, whatever the invoice says.
  if (start?.isCertain !== true) missing.push('deliveryDate');
  if (distance === 'unknown') missing.push('mileageKm');
  return { state, missing: state === 'past' ? [] : missing, lastDay, km: span.km };
}

function timeState(today: number | null, start: Start | null, lastDay: number | null): Window['state'] {
  if (today === null || start === null || lastDay === null) return 'unknown';
  if (today <= lastDay) return 'within';
  // Delivered later than invoiced, it may still be inside.
  return start.isCertain ? 'past' : 'unknown';
}

function distanceState(mileage: number | undefined, limit: number | null): Window['state'] {
  if (limit === null) return 'within';
  if (mileage === undefined) return 'unknown';
  return mileage > limit ? 'past' : 'within';
}

/** Day number of a date, null for none or for a day that no calendar has. */
export function readDay(date: string | undefined): number | null {
  return date === undefined ? null : dayOfDate(date);
}
