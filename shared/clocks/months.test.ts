import { describe, expect, test } from 'vitest';
import { dateOfDay } from './local-day';
import { lastDayOf, monthAfter, monthsUpTo } from './months';

describe('months', () => {
  test('go on over the end of the year, and back over its beginning', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    expect(monthAfter('2026-11', 14)).toBe('2028-01');
  });

  test('end on the day that calendars say', () => {
    const ends = ['2026-02', '2028-02', '2026-04', '2026-12'].map((month) => dateOfDay(lastDayOf(month)));
    expect(ends).toEqual(['2026-02-28', '2028-02-29', '2026-04-30', '2026-12-31']);
  });

  test('are told in a row with both ends', () => {
    expect(monthsUpTo('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(monthsUpTo('2026-11', '2026-11')).toEqual(['2026-11']);
    expect(monthsUpTo('2026-12', '2026-11')).toEqual([]);
  });
});
