import { type CalendarIndex, FIRST_DAY, isLegalWorkingDay, patternAt, placeOf } from './calendar-index';
import { type ClosedPause, pausesWithin } from './clock-marks';
import { countsDays } from './limit';
import { DAY, dayOfInstant, isWeekend, startOfDay } from './local-day';
import { endOfPlace } from './measure';
import type { ClockReading } from './read-clock';
import type { Pair } from '../wording/wording';

/** Why a stretch of time was counted or not. */
export type SpanReason =
  | 'elapsed'
  | 'working-hours'
  | 'day'
  | 'make-up-day'
  | 'own-open-day'
  | 'break'
  | 'after-hours'
  | 'weekly-rest'
  | 'holiday'
  | 'own-closed-day'
  | 'first-day'
  | 'pause';

/** A stretch of a clock's course, `from` included and `to` not, in milliseconds since 1970. */
export type Span = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'counted' | 'paused' | 'closed';
  readonly reason: SpanReason;
  /** The festival, the store's words for the day, or why the clock was paused. */
  readonly because?: Pair;
};

/**
 * The stretches from the start to the due time (to the moment looked at while that is unknown), without
 * gaps and in order: the whole reason why the clock ends when it ends.
 */
export function spansOf(reading: ClockReading, index: CalendarIndex): readonly Span[] {
  const { marks, startedAt, dueAt, at, limit } = reading;
  if (startedAt === null || reading.state === 'not-started') return [];
  const end = Math.max(dueAt ?? at, startedAt);
  const pauses = pausesWithin(marks, startedAt, at);
  if (countsDays(limit.unit)) return joined(daySpans(reading, pauses, index, end));
  const spans: Span[] = [];
  const count = (from: number, to: number) => {
    if (from >= to) return;
    if (limit.unit === 'hours') spans.push({ from, to, kind: 'counted', reason: 'elapsed' });
    else spans.push(...openingSpans(from, to, index));
  };
  let cursor = startedAt;
  for (const pause of pauses) {
    if (pause.from >= end) break;
    count(cursor, pause.from);
    cursor = Math.min(pause.to, end);
    spans.push({ from: pause.from, to: cursor, kind: 'paused', reason: 'pause', because: pause.because });
  }
  count(cursor, end);
  return joined(spans);
}

/** What a store's opening hours make of a stretch. */
function openingSpans(from: number, to: number, index: CalendarIndex): readonly Span[] {
  const spans: Span[] = [];
  const last = dayOfInstant(to - 1, index.offsetMs);
  for (let day = dayOfInstant(from, index.offsetMs); day <= last; day += 1) {
    const start = startOfDay(day, index.offsetMs);
    const add = (begin: number, end: number, rest: Omit<Span, 'from' | 'to'>) => {
      const [first, second] = [Math.max(start + begin, from), Math.min(start + end, to)];
      if (first < second) spans.push({ from: first, to: second, ...rest });
    };
    const { bands, why } = patternAt(index, placeOf(day));
    const because = why.name === undefined ? {} : { because: why.name };
    if (bands.length === 0) {
      // A make-up day that the store does not work is the rest day it would have been.
      const reason = why.reason === 'holiday' || why.reason === 'own-closed-day' ? why.reason : 'weekly-rest';
      add(0, DAY, { kind: 'closed', reason, ...(reason === 'weekly-rest' ? {} : because) });
      continue;
    }
    const isSpecial = why.reason === 'make-up-day' || why.reason === 'own-open-day';
    const open = isSpecial ? { reason: why.reason, ...because } : { reason: 'working-hours' as const };
    let cursor = 0;
    for (const band of bands) {
      add(cursor, band.from, { kind: 'closed', reason: cursor === 0 ? 'after-hours' : 'break' });
      add(band.from, band.to, { kind: 'counted', ...open });
      cursor = band.to;
    }
    add(cursor, DAY, { kind: 'closed', reason: 'after-hours' });
  }
  return spans;
}

/** What a count in days makes of them, each day as a whole: it counts if the clock runs when it ends. */
function daySpans(
  { limit, startedAt }: ClockReading,
  pauses: readonly ClosedPause[],
  index: CalendarIndex,
  end: number,
): readonly Span[] {
  const start = startedAt ?? end;
  const first = dayOfInstant(start, index.offsetMs);
  const last = dayOfInstant(end - 1, index.offsetMs);
  const firstEnd = Math.min(startOfDay(first + 1, index.offsetMs), end);
  const spans: Span[] = [{ from: start, to: firstEnd, kind: 'closed', reason: 'first-day' }];
  let counted = 0;
  for (let day = first + 1; day <= last; day += 1) {
    const from = startOfDay(day, index.offsetMs);
    const span = { from, to: Math.min(from + DAY, end) };
    const dayEnd = endOfPlace(index, day - FIRST_DAY);
    const pause = pauses.find((some) => some.from < dayEnd && dayEnd <= some.to);
    const isLast = limit.movesPastHolidays === true && counted + 1 >= limit.amount;
    const counts = isLegalWorkingDay(index, day) || (limit.unit === 'days' && !isLast);
    const special = index.national.get(day);
    const because =
      special === undefined ? {} : { because: [special.festival.name, special.festival.nameEn] as const };
    if (!counts) {
      const reason = special === undefined ? 'weekly-rest' : 'holiday';
      spans.push({ ...span, kind: 'closed', reason, ...because });
    } else if (pause !== undefined) {
      spans.push({ ...span, kind: 'paused', reason: 'pause', because: pause.because });
    } else {
      counted += 1;
      const isMadeUp = isWeekend(day) && limit.unit === 'working-days';
      spans.push({
        ...span,
        kind: 'counted',
        ...(isMadeUp ? { reason: 'make-up-day', ...because } : { reason: 'day' }),
      });
    }
  }
  return spans;
}

/** Neighbours that say the same become one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const isSame =
      last !== undefined &&
      last.kind === span.kind &&
      last.reason === span.reason &&
      last.because?.[0] === span.because?.[0] &&
      last.to === span.from;
    if (isSame) result[result.length - 1] = { ...last, to: span.to };
    else result.push(span);
  }
  return result;
}
