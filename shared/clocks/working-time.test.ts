import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { at, officeCalendar, wall } from '../../tests/support/store-calendars';
import { calendarSchema } from './calendar';
import { prepareCalendar } from './calendar-index';
import { calendarArbitrary, minuteArbitrary } from './testing/arbitrary-calendar';
import { oracleOf } from './testing/minute-oracle';
import {
  addCalendarDays,
  addWorkingDays,
  addWorkingTime,
  isProvisional,
  workingDaysBetween,
  workingTimeBetween,
} from './working-time';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const office = prepareCalendar(officeCalendar());

describe('working time of an office week, 8 h a day', () => {
  test.each([
    // Tue: 11:00–12:00 is 1 h, lunch, 13:00–14:00 the second.
    ['over lunch', '2026-11-17 11:00', 2, '2026-11-17 14:00'],
    // Nothing counts until 13:00; 13:00–14:30.
    ['from within the lunch break', '2026-11-17 12:20', 1.5, '2026-11-17 14:30'],
    // 08:30–12:00 is exactly 3.5 h: due when the morning ends, not when the afternoon begins.
    ['ending with the morning', '2026-11-17 08:30', 3.5, '2026-11-17 12:00'],
    // 16:30–17:30 is 1 h; Wed 08:30–09:30 the second.
    ['over night', '2026-11-17 16:30', 2, '2026-11-18 09:30'],
    // Registered at 22:00: Wed 08:30 + 1 h.
    ['from the night before', '2026-11-17 22:00', 1, '2026-11-18 09:30'],
    // Fri 17:00–17:30 is 0.5 h; Mon 08:30–12:00 3.5 h makes 4.
    ['over the weekend', '2026-11-20 17:00', 4, '2026-11-23 12:00'],
    // Sat 2026-11-21 is closed; Mon 08:30 + 3.5 h = 12:00, 13:00 + 4.5 h = 17:30.
    ['from a Saturday', '2026-11-21 16:20', 8, '2026-11-23 17:30'],
    // Fri 09-18 16:30–17:30 1 h. Sun 09-20 is made up for National Day: 08:30–12:00 3.5 h, 13:00–16:30 3.5 h.
    ['into a make-up Sunday', '2026-09-18 16:30', 8, '2026-09-20 16:30'],
    // Sat 10-10 is made up: 08:30–09:30.
    ['from a make-up Saturday morning', '2026-10-10 07:00', 1, '2026-10-10 09:30'],
    // Wed 09-30 17:00–17:30 0.5 h; closed 10-01 to 10-07; Thu 10-08 08:30–09:00 the rest.
    ['over the National Day week', '2026-09-30 17:00', 1, '2026-10-08 09:00'],
    // In the holiday itself: Thu 10-08 08:30 + 8 h = 17:30.
    ['from within a holiday', '2026-10-03 10:00', 8, '2026-10-08 17:30'],
    // Wed 2025-12-31 17:00–17:30; 01-01 to 01-03 off; Sun 01-04 made up: 08:30–09:00.
    ['over the end of 2025 into a make-up Sunday', '2025-12-31 17:00', 1, '2026-01-04 09:00'],
    // Leap day: Wed 2024-02-28 16:30 + 1 h = 17:30 that day, Thu 02-29 8 h, Fri 03-01 08:30 + 1 h.
    ['over a leap day', '2024-02-28 16:30', 10, '2024-03-01 09:30'],
  ])('%s', (_name, start, hours, due) => {
    expect(wall(addWorkingTime(at(start), hours * HOUR, office))).toBe(due);
    expect(workingTimeBetween(at(start), at(due), office)).toBe(hours * HOUR);
  });

  it('counts no time backwards, and none adds nothing', () => {
    expect(workingTimeBetween(at('2026-11-18 10:00'), at('2026-11-17 10:00'), office)).toBe(0);
    expect(addWorkingTime(at('2026-11-21 12:00'), 0, office)).toBe(at('2026-11-21 12:00'));
  });

  it('lets the store open and close against the State: its own days come first', () => {
    const own = prepareCalendar(
      officeCalendar({
        ownDays: [
          {
            from: '2026-11-22',
            to: '2026-11-22',
            kind: 'open',
            bands: [{ from: '10:00', to: '12:00' }],
            name: '车展',
          },
          { from: '2026-11-23', to: '2026-11-23', kind: 'closed', bands: [], name: '盘点' },
        ],
      }),
    );
    // Sun 11-22 10:00–12:00 2 h, Mon closed, Tue 08:30–09:30.
    expect(wall(addWorkingTime(at('2026-11-21 16:20'), 3 * HOUR, own))).toBe('2026-11-24 09:30');
  });

  it('works through holidays in a store that stays open, with no make-up day', () => {
    const open = prepareCalendar(officeCalendar({ closesOnHolidays: false }));
    expect(workingTimeBetween(at('2026-10-01 00:00'), at('2026-10-03 00:00'), open)).toBe(16 * HOUR);
    expect(workingTimeBetween(at('2026-10-10 00:00'), at('2026-10-11 00:00'), open)).toBe(0);
  });

  it('keeps the hours of a Saturday that is open anyway when it is made up', () => {
    const week = { ...officeCalendar().week, sat: [{ from: '09:00', to: '15:00' }] };
    const index = prepareCalendar(officeCalendar({ week }));
    expect(workingTimeBetween(at('2026-10-10 00:00'), at('2026-10-11 00:00'), index)).toBe(6 * HOUR);
  });
});

describe('legal working days', () => {
  test.each([
    // Sat 11-21 not counted. Mon 23 1, Tue 2, Wed 3, Thu 4, Fri 27 5, Mon 30 6, Tue 12-01 7; business ends 17:30.
    ['art. 18 from a Saturday', '2026-11-21 16:20', 7, '2026-12-01 17:30'],
    // Fri 11-20 is the day of the event, even at 08:00: Mon 23 1 … Fri 27 5, Mon 30 6, Tue 12-01 7.
    ['the day of the event left out', '2026-11-20 08:00', 7, '2026-12-01 17:30'],
    // Mon 09-28: Tue 29 1, Wed 30 2, 10-01 to 07 off, Thu 10-08 3, Fri 9 4, Sat 10 made up 5, Mon 12 6, Tue 13 7.
    ['over National Day with its make-up Saturday', '2026-09-28 10:00', 7, '2026-10-13 17:30'],
    // Thu 09-17: Fri 18 1, Sun 20 made up 2.
    ['a make-up Sunday is a working day', '2026-09-17 10:00', 2, '2026-09-20 17:30'],
    // Fri 02-13: Sat 14 made up 1, 15–23 off, Tue 24 2, Wed 25 3.
    ['over the Spring Festival', '2026-02-13 15:00', 3, '2026-02-25 17:30'],
    // Tue 2025-12-30: Wed 31 1, 01-01 to 03 off, Sun 01-04 made up 2, Mon 5 3.
    ['over the end of a year', '2025-12-30 09:00', 3, '2026-01-05 17:30'],
  ])('%s', (_name, start, days, due) => {
    expect(wall(addWorkingDays(at(start), days, office))).toBe(due);
    expect(workingDaysBetween(at(start), at(due), office)).toBe(days);
    expect(workingDaysBetween(at(start), at(due) - 1, office)).toBe(days - 1);
  });

  it('do not ask when the store is open: a day of its own closing counts, and ends at 24:00', () => {
    const ownDays = [
      { from: '2026-11-23', to: '2026-11-23', kind: 'closed' as const, bands: [], name: '盘点' },
    ];
    const index = prepareCalendar(officeCalendar({ ownDays }));
    expect(addWorkingDays(at('2026-11-21 16:20'), 1, index)).toBe(at('2026-11-23 24:00'));
  });

  it('do not count a Sunday on which the store happens to be open', () => {
    const bands = [{ from: '09:00', to: '18:00' }];
    const week = { mon: bands, tue: bands, wed: bands, thu: bands, fri: bands, sat: bands, sun: bands };
    const index = prepareCalendar(officeCalendar({ week, closesOnHolidays: false }));
    expect(wall(addWorkingDays(at('2026-11-20 10:00'), 1, index))).toBe('2026-11-23 18:00');
    expect(wall(addWorkingDays(at('2026-09-30 10:00'), 1, index))).toBe('2026-10-08 18:00');
  });
});

describe('calendar days', () => {
  // Mon 11-16 not counted; the third day is Thu 11-19; fifth Sat 11-21, closed, so 24:00.
  it('end at closing time, or at 24:00 on a closed day', () => {
    expect(wall(addCalendarDays(at('2026-11-16 09:00'), 3, office))).toBe('2026-11-19 17:30');
    expect(addCalendarDays(at('2026-11-16 09:00'), 5, office)).toBe(at('2026-11-21 24:00'));
  });

  it('move past a rest day only where the rule is a law: Civil Code art. 203', () => {
    expect(wall(addCalendarDays(at('2026-11-16 09:00'), 5, office, true))).toBe('2026-11-23 17:30');
    // Seven days from 09-26 end in the holiday, on 10-03; its end is followed by Thu 10-08.
    expect(wall(addCalendarDays(at('2026-09-26 09:00'), 7, office, true))).toBe('2026-10-08 17:30');
    expect(wall(addCalendarDays(at('2026-11-16 09:00'), 3, office, true))).toBe('2026-11-19 17:30');
  });
});

describe('years whose notice is not out', () => {
  it('make what touches them provisional, from the last week of the year before', () => {
    expect(isProvisional(at('2026-11-21 16:20'), at('2026-12-01 17:30'), office)).toBe(false);
    expect(isProvisional(at('2026-12-20 10:00'), at('2026-12-24 17:30'), office)).toBe(false);
    expect(isProvisional(at('2026-12-20 10:00'), at('2026-12-25 10:00'), office)).toBe(true);
    expect(isProvisional(at('2026-12-30 10:00'), at('2027-01-04 10:00'), office)).toBe(true);
    expect(isProvisional(at('2031-05-01 10:00'), at('2031-05-02 10:00'), office)).toBe(true);
  });

  it('still know the festivals the law dates: New Year 2027 is no working day', () => {
    // Thu 2026-12-31 the event; Fri 01-01 off; Mon 01-04.
    expect(wall(addWorkingDays(at('2026-12-31 10:00'), 1, office))).toBe('2027-01-04 17:30');
  });
});

describe('any calendar, against a walk over every minute', () => {
  const runs = { numRuns: 60 };

  it('draws calendars that its own schema takes', () => {
    fc.assert(
      fc.property(calendarArbitrary, (calendar) => calendarSchema.safeParse(calendar).success),
      runs,
    );
  });

  it('counts the minutes that work between two instants', () => {
    fc.assert(
      fc.property(calendarArbitrary, minuteArbitrary, fc.nat(9 * 1440), (calendar, from, length) => {
        const to = from + length * MINUTE;
        const minutes = oracleOf(calendar).counted('working-hours', from, to);
        expect(workingTimeBetween(from, to, prepareCalendar(calendar))).toBe(minutes * MINUTE);
      }),
      runs,
    );
  });

  it('finds the first instant by which an amount has been worked', () => {
    fc.assert(
      fc.property(
        calendarArbitrary,
        minuteArbitrary,
        fc.integer({ min: 1, max: 900 }),
        (calendar, start, amount) => {
          const expected = oracleOf(calendar).reached('working-hours', start, amount);
          fc.pre(expected !== null);
          expect(addWorkingTime(start, amount * MINUTE, prepareCalendar(calendar))).toBe(expected);
        },
      ),
      runs,
    );
  });

  it.each(['days', 'working-days'] as const)('finds the end of a term in %s', (unit) => {
    fc.assert(
      fc.property(
        calendarArbitrary,
        minuteArbitrary,
        fc.integer({ min: 1, max: 8 }),
        (calendar, start, days) => {
          const expected = oracleOf(calendar).reached(unit, start, days);
          const index = prepareCalendar(calendar);
          const add = unit === 'days' ? addCalendarDays : addWorkingDays;
          expect(add(start, days, index)).toBe(expected);
        },
      ),
      runs,
    );
  });

  it('keeps the laws: adding is monotone, splits into parts, and undoes counting', () => {
    const instant = fc.integer({ min: Date.parse('2001-01-01'), max: Date.parse('2098-01-01') });
    const amount = fc.integer({ min: 1, max: 500 * HOUR });
    fc.assert(
      fc.property(calendarArbitrary, instant, instant, amount, amount, (calendar, a, b, x, y) => {
        const index = prepareCalendar(calendar);
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        expect(addWorkingTime(early, x, index)).toBeLessThanOrEqual(addWorkingTime(late, x, index));
        expect(addWorkingTime(a, x, index)).toBeLessThan(addWorkingTime(a, x + y, index));
        expect(addWorkingTime(addWorkingTime(a, x, index), y, index)).toBe(addWorkingTime(a, x + y, index));
        expect(workingTimeBetween(a, addWorkingTime(a, x, index), index)).toBe(x);
        const worked = workingTimeBetween(early, late, index);
        expect(addWorkingTime(early, worked, index)).toBeLessThanOrEqual(late);
      }),
      { numRuns: 100 },
    );
  });
});
