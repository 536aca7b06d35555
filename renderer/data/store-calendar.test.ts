import { afterEach, describe, expect, it } from 'vitest';
import { holidayStatus } from '../../shared/clocks/calendar';
import { addWorkingTime } from '../../shared/clocks/working-time';
import { at, shippedYear, wall } from '../../tests/support/store-calendars';
import { useDesk } from './desk-config';
import { SHIPPED_YEARS, storeCalendar, USUAL_CALENDAR, withShippedYears } from './store-calendar';
import { sampleConfig } from './testing/sample-desk';

const HOUR = 3_600_000;
const start = useDesk.getState();
afterEach(() => {
  useDesk.setState(start);
});

const dueOf = (from: string, hours: number) => wall(addWorkingTime(at(from), hours * HOUR, storeCalendar()));
const config = sampleConfig('0193b5a0-0000-7000-8000-00000000000a');

describe('the store’s working time', () => {
  it('is the usual week until the settings say another, and follows them from then on', () => {
    // Saturday 15:30: two hours left, Sunday closed, six on Monday 23rd.
    expect(dueOf('2026-11-21 15:30', 8)).toBe('2026-11-23 15:30');
    const day = [{ from: '10:00', to: '18:00' }];
    const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
    useDesk.setState({ config: { ...config, calendar: { ...USUAL_CALENDAR, week } } });
    expect(dueOf('2026-11-21 15:30', 8)).toBe('2026-11-22 15:30');
  });

  it('knows the store’s own closing days', () => {
    const ownDays = [
      { from: '2026-11-23', to: '2026-11-24', kind: 'closed', bands: [], name: '盘点' },
    ] as const;
    useDesk.setState({ config: { ...config, calendar: { ...USUAL_CALENDAR, ownDays } } });
    expect(dueOf('2026-11-21 15:30', 8)).toBe('2026-11-25 15:30');
  });

  it('is made ready once for the same settings', () => {
    useDesk.setState({ config });
    const first = storeCalendar();
    useDesk.setState({ config: { ...config, onDuty: 'p2' } });
    expect(storeCalendar()).toBe(first);
  });

  it('takes a year that was brought before the shipped one, and never takes a notice back', () => {
    const brought = { ...shippedYear(2027), status: 'published' as const };
    const withNotice = withShippedYears({ ...USUAL_CALENDAR, holidayYears: [brought] });
    expect(holidayStatus(withNotice, 2027)).toBe('published');
    expect(withNotice.holidayYears.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
    const takenBack = { ...shippedYear(2026), status: 'unpublished' as const, festivals: [] };
    const stays = withShippedYears({ ...USUAL_CALENDAR, holidayYears: [takenBack] });
    expect(stays.holidayYears).toEqual(SHIPPED_YEARS);
  });
});
