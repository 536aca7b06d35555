import fc from 'fast-check';
import type { Band, Calendar } from '../calendar';
import type { HolidayYear } from '../holiday-year';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Up to four bands in order, to the minute, some of them touching; midnight and 24:00 come up often. */
const bandsArbitrary: fc.Arbitrary<readonly Band[]> = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.constantFrom(0, 510, 720, 780, 1050, 1440)), {
    maxLength: 8,
  })
  .map((ends) => {
    const inOrder = [...ends].sort((a, b) => a - b);
    return Array.from({ length: inOrder.length >> 1 }, (_, i) => ({
      from: clock(inOrder[2 * i] ?? 0),
      to: clock(inOrder[2 * i + 1] ?? 0),
    }));
  });

const openBands = bandsArbitrary.filter((bands) => bands.length > 0);

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const isWeekend = (day: number): boolean => [0, 6].includes(new Date(day * DAY).getUTCDay());

/** Random calendars live around one New Year, so that year ends, holidays and own days meet. */
const FIRST = Date.parse('2026-12-10T00:00:00Z') / DAY;
const dayArbitrary = fc.integer({ min: FIRST, max: FIRST + 40 });

/** A notice of nonsense for a year: single days off, weekend days made up. */
function yearArbitrary(year: number): fc.Arbitrary<HolidayYear> {
  return fc.uniqueArray(dayArbitrary, { maxLength: 8 }).map((days) => {
    const within = days.filter((day) => dateOf(day).startsWith(String(year)));
    const makeUpDays = within.filter((day, i) => isWeekend(day) && i % 2 === 0).map(dateOf);
    const off = within.map(dateOf).filter((date) => !makeUpDays.includes(date));
    const festivals = off.map((date, i) => ({
      name: `节${i}`,
      nameEn: `Festival ${i}`,
      from: date,
      to: date,
      makeUpDays: i === 0 ? makeUpDays : [],
    }));
    const format = { format: 'complaint-desk-holidays', version: 1, region: 'CN' } as const;
    const source = { source: '测试', notice: '', publishedOn: '2026-01-01', takenFrom: null };
    return { ...format, ...source, year, status: 'published' as const, festivals };
  });
}

const ownDaysArbitrary: fc.Arbitrary<Calendar['ownDays']> = fc
  .uniqueArray(fc.tuple(dayArbitrary, bandsArbitrary), { maxLength: 5, selector: ([day]) => day })
  .map((days) =>
    days.map(([day, bands]) => ({
      from: dateOf(day),
      to: dateOf(day),
      kind: bands.length > 0 ? ('open' as const) : ('closed' as const),
      bands,
      name: '本店日',
    })),
  );

export const calendarArbitrary: fc.Arbitrary<Calendar> = fc.record({
  utcOffsetMinutes: fc.constantFrom(480, 480, 0, -330, 345, 840, -720),
  week: fc.record({
    mon: openBands,
    tue: bandsArbitrary,
    wed: bandsArbitrary,
    thu: bandsArbitrary,
    fri: bandsArbitrary,
    sat: bandsArbitrary,
    sun: bandsArbitrary,
  }),
  closesOnHolidays: fc.boolean(),
  makeUpBands: bandsArbitrary,
  ownDays: ownDaysArbitrary,
  holidayYears: fc.tuple(yearArbitrary(2026), yearArbitrary(2027)),
});

/** A whole minute among the days the random calendars are about. */
export const minuteArbitrary: fc.Arbitrary<number> = fc
  .integer({ min: 0, max: 30 * 1440 })
  .map((minutes) => FIRST * DAY + minutes * MINUTE);
