import { describe, expect, it } from 'vitest';
import { DEALER_4S } from '../dealer-4s/policy';
import { personOf } from '../testing/people';
import { rhythmDue, rhythmsSoon, type Rhythm } from './rhythm-due';

const rhythm = (every: Rhythm['every'], on: number): Rhythm => ({
  id: 'one',
  label: ['例会', 'Meeting'],
  every,
  on,
  roles: ['customer-manager'],
  sources: ['own'],
});

describe('when something recurring is due next', () => {
  it.each([
    ['a Monday seen from the Sunday before', 1, '2026-11-22', '2026-11-23'],
    ['a Monday on the day itself', 1, '2026-11-23', '2026-11-23'],
    ['a Monday that has just passed', 1, '2026-11-24', '2026-11-30'],
    ['a Sunday, the seventh day here', 7, '2026-11-23', '2026-11-29'],
    ['a Sunday on the day itself', 7, '2026-11-29', '2026-11-29'],
    ['a week that ends in another year', 5, '2026-12-26', '2027-01-01'],
  ])('every week: %s', (_, on, today, due) => {
    expect(rhythmDue(rhythm('week', on), today)).toBe(due);
  });

  it.each([
    ['the fifth, still to come', 5, '2026-11-03', '2026-11-05'],
    ['the fifth, passed', 5, '2026-11-06', '2026-12-05'],
    ['the last day of a long month', -1, '2026-12-01', '2026-12-31'],
    ['the last day of a short month', -1, '2026-11-01', '2026-11-30'],
    ['the last day of February', -1, '2027-02-01', '2027-02-28'],
    ['the last day of February in a leap year', -1, '2028-02-01', '2028-02-29'],
    ['the 31st in a month of thirty days', 31, '2026-11-05', '2026-11-30'],
    ['the 30th in February', 30, '2027-02-10', '2027-02-28'],
    ['the month end on the day itself', -1, '2026-11-30', '2026-11-30'],
    ['the month end, the day after', -1, '2026-12-01', '2026-12-31'],
    ['the first, over the turn of the year', 1, '2026-12-02', '2027-01-01'],
  ])('every month: %s', (_, on, today, due) => {
    expect(rhythmDue(rhythm('month', on), today)).toBe(due);
  });

  it.each([
    ['the last day of the third month', -1, '2027-01-01', '2027-03-31'],
    ['the last day of the quarter that has thirty', -1, '2027-04-01', '2027-06-30'],
    ['the day after a quarter has ended', -1, '2026-10-01', '2026-12-31'],
    ['the 20th of a quarter’s last month, passed', 20, '2026-12-21', '2027-03-20'],
    ['the 20th, on the day itself', 20, '2027-03-20', '2027-03-20'],
  ])('every quarter, in its last month: %s', (_, on, today, due) => {
    expect(rhythmDue(rhythm('quarter', on), today)).toBe(due);
  });
});

describe('what recurring things a person is told of', () => {
  const policy = {
    ...DEALER_4S,
    rhythms: [
      { ...rhythm('month', -1), id: 'month-end' },
      { ...rhythm('week', 1), id: 'monday' },
      { ...rhythm('week', 1), id: 'of-others', roles: ['general-manager' as const] },
    ],
  };
  const soon = (today: string, person = personOf('customer-manager')) =>
    rhythmsSoon(policy, person, today).map(({ rhythm: { id }, due, daysLeft }) => [id, due, daysLeft]);

  it('is what their roles include and what is due within seven days, the soonest first', () => {
    expect(soon('2026-12-24')).toEqual([
      ['monday', '2026-12-28', 4],
      ['month-end', '2026-12-31', 7],
    ]);
    expect(soon('2026-12-23')).toEqual([['monday', '2026-12-28', 5]]);
    expect(soon('2026-11-30')).toEqual([
      ['month-end', '2026-11-30', 0],
      ['monday', '2026-11-30', 0],
    ]);
  });

  it('is nothing for other roles, and nothing where nothing recurs', () => {
    expect(soon('2026-12-24', personOf('front-desk'))).toEqual([]);
    expect(soon('2026-12-24', personOf('general-manager')).map(([id]) => id)).toEqual(['of-others']);
    expect(rhythmsSoon(DEALER_4S, personOf('customer-manager'), '2026-12-24')).toEqual([]);
  });
});
