import cn2024 from '../../resources/holidays/cn-2024.json';
import cn2025 from '../../resources/holidays/cn-2025.json';
import cn2026 from '../../resources/holidays/cn-2026.json';
import cn2027 from '../../resources/holidays/cn-2027.json';
import type { Calendar } from '../../shared/clocks/calendar';
import { prepareCalendar, type CalendarIndex } from '../../shared/clocks/calendar-index';
import { holidayYearSchema } from '../../shared/clocks/holiday-year';

const DAY = [
  { from: '08:30', to: '12:00' },
  { from: '13:00', to: '17:30' },
];

/** A dealer's usual week, until the store says its own: Monday to Saturday, China's holidays and make-up days. */
const DEFAULT: Calendar = {
  utcOffsetMinutes: 480,
  week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY, sun: [] },
  closesOnHolidays: true,
  makeUpBands: DAY,
  ownDays: [],
  holidayYears: [cn2024, cn2025, cn2026, cn2027].map((year) => holidayYearSchema.parse(year)),
};

let prepared: CalendarIndex | null = null;

/** The store's working time, prepared once. */
export function storeCalendar(): CalendarIndex {
  prepared ??= prepareCalendar(DEFAULT);
  return prepared;
}

/** The store's own day of an instant, `YYYY-MM-DD`, wherever this computer thinks it is. */
export function storeDay(ms: number): string {
  return new Date(ms + storeCalendar().offsetMs).toISOString().slice(0, 10);
}
