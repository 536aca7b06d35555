import type { Band, Calendar } from '../calendar';
import type { LimitUnit } from '../limit';

/**
 * The slow truth about calendars and clocks: it walks every minute asking "is this minute working?",
 * straight from the calendar's own text, and shares no arithmetic with the library. Instants are
 * whole minutes; only what a day is gets remembered, since a day has 1,440 of them.
 */

const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;
const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const TIMES = Array.from({ length: MINUTES_A_DAY + 1 }, (_, minute) => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
});

export type Stretch = { readonly from: number; readonly to: number };

type WallDay = { readonly date: string; readonly bands: readonly Band[]; readonly isLegal: boolean };

export type Oracle = {
  readonly isWorking: (minute: number) => boolean;
  /** Units (minutes, or days) counted from `start` to `end`, pauses left out. */
  readonly counted: (unit: LimitUnit, start: number, end: number, pauses?: readonly Stretch[]) => number;
  /** The first instant by which `amount` units are counted; null if that takes more than 60 days. */
  readonly reached: (
    unit: LimitUnit,
    start: number,
    amount: number,
    pauses?: readonly Stretch[],
  ) => number | null;
};

export function oracleOf(calendar: Calendar): Oracle {
  const days = new Map<number, WallDay>();
  const wallMinute = (minute: number) => minute / MINUTE + calendar.utcOffsetMinutes;
  const dayOf = (minute: number): WallDay => {
    const number = Math.floor(wallMinute(minute) / MINUTES_A_DAY);
    const known = days.get(number);
    if (known !== undefined) return known;
    const day = readDay(new Date(number * MINUTES_A_DAY * MINUTE), calendar);
    days.set(number, day);
    return day;
  };
  const timeOf = (minute: number) =>
    TIMES[((wallMinute(minute) % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY] ?? '';

  const isWorking = (minute: number) => {
    const time = timeOf(minute);
    return dayOf(minute).bands.some(({ from, to }) => from <= time && time < to);
  };
  /** Whether the minute is the last before its day's closing time, or midnight on a closed day. */
  const endsADay = (minute: number) => {
    const next = timeOf(minute + MINUTE);
    return (next === '00:00' ? '24:00' : next) === (dayOf(minute).bands.at(-1)?.to ?? '24:00');
  };
  const counts = (unit: LimitUnit, minute: number, start: number) => {
    if (unit === 'hours') return true;
    if (unit === 'working-hours') return isWorking(minute);
    if (!endsADay(minute) || dayOf(minute).date === dayOf(start).date) return false;
    return unit === 'days' || dayOf(minute).isLegal;
  };
  const isPaused = (minute: number, pauses: readonly Stretch[]) =>
    pauses.some(({ from, to }) => from <= minute && minute < to);

  return {
    isWorking,
    counted: (unit, start, end, pauses = []) => {
      let counted = 0;
      for (let minute = start; minute < end; minute += MINUTE) {
        if (!isPaused(minute, pauses) && counts(unit, minute, start)) counted += 1;
      }
      return counted;
    },
    reached: (unit, start, amount, pauses = []) => {
      let counted = 0;
      for (let minute = start; minute < start + 60 * MINUTES_A_DAY * MINUTE; minute += MINUTE) {
        if (!isPaused(minute, pauses) && counts(unit, minute, start)) counted += 1;
        if (counted === amount) return minute + MINUTE;
      }
      return null;
    },
  };
}

function readDay(midnight: Date, calendar: Calendar): WallDay {
  const date = midnight.toISOString().slice(0, 10);
  const isIn = (range: { readonly from: string; readonly to: string }) =>
    range.from <= date && date <= range.to;
  const festivals = calendar.holidayYears.flatMap((year) => year.festivals);
  const isOff = festivals.some(isIn);
  const isMadeUp = festivals.some(({ makeUpDays }) => makeUpDays.includes(date));
  const isWeekend = midnight.getUTCDay() === 0 || midnight.getUTCDay() === 6;
  const week = calendar.week[NAMES[midnight.getUTCDay()] ?? 'sun'];
  const bands = () => {
    const own = calendar.ownDays.find(isIn);
    if (own !== undefined) return own.bands;
    if (!calendar.closesOnHolidays) return week;
    if (isOff) return [];
    return isMadeUp && week.length === 0 ? calendar.makeUpBands : week;
  };
  return { date, bands: bands(), isLegal: !isOff && (isMadeUp || !isWeekend) };
}
