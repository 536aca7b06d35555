import cn2024 from '../../resources/holidays/cn-2024.json';
import cn2025 from '../../resources/holidays/cn-2025.json';
import cn2026 from '../../resources/holidays/cn-2026.json';
import cn2027 from '../../resources/holidays/cn-2027.json';
import { dateOfDay, dayOfInstant } from '../../shared/clocks/local-day';
import type { Calendar } from '../../shared/clocks/calendar';
import { prepareCalendar, type CalendarIndex } from '../../shared/clocks/calendar-index';
import { holidayYearSchema, type HolidayYear } from '../../shared/clocks/holiday-year';
import { useDesk } from './desk-config';

/** The years that come with the program, in order. */
export const SHIPPED_YEARS: readonly HolidayYear[] = [cn2024, cn2025, cn2026, cn2027].map((year) =>
  holidayYearSchema.parse(year),
);

const DAY = [
  { from: '08:30', to: '12:00' },
  { from: '13:00', to: '17:30' },
];

/** A dealer's usual week, until the store says its own: Monday to Saturday, China's holidays and make-up days. */
export const USUAL_CALENDAR: Calendar = {
  utcOffsetMinutes: 480,
  week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY, sun: [] },
  closesOnHolidays: true,
  makeUpBands: DAY,
  ownDays: [],
  holidayYears: [],
};

/**
 * The calendar of the settings with the shipped years. A year that was brought stands before the
 * shipped one, unless it would make a published year provisional again.
 */
export function withShippedYears(own: Calendar): Calendar {
  const isBetter = (brought: HolidayYear) =>
    brought.status === 'published' ||
    SHIPPED_YEARS.every(({ year, status }) => year !== brought.year || status === 'unpublished');
  const brought = own.holidayYears.filter(isBetter);
  const shipped = SHIPPED_YEARS.filter(({ year }) => brought.every((other) => other.year !== year));
  return { ...own, holidayYears: [...shipped, ...brought].sort((a, b) => a.year - b.year) };
}

let prepared: { readonly from: Calendar; readonly index: CalendarIndex } | null = null;

/** The store's working time as the settings say now; prepared anew only when they have changed. */
export function storeCalendar(): CalendarIndex {
  const from = useDesk.getState().config?.calendar ?? USUAL_CALENDAR;
  if (prepared?.from !== from) prepared = { from, index: prepareCalendar(withShippedYears(from)) };
  return prepared.index;
}

/** The store's own day of an instant, `YYYY-MM-DD`, wherever this computer thinks it is. */
export function storeDay(ms: number): string {
  return dateOfDay(dayOfInstant(ms, storeCalendar().offsetMs));
}
