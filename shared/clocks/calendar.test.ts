import { describe, expect, it, test } from 'vitest';
import { officeCalendar, shippedYear } from '../../tests/support/store-calendars';
import { readCalendar } from './calendar';

const faultsOf = (changes: object) => {
  const read = readCalendar({ ...officeCalendar(), ...changes });
  return read.ok ? [] : read.refusals.map(({ fault, path }) => `${fault} ${path.join('.')}`);
};
const monday = (bands: unknown) => ({ week: { ...officeCalendar().week, mon: bands } });
const own = (changes: object) => ({
  from: '2026-11-22',
  to: '2026-11-22',
  kind: 'closed',
  bands: [],
  name: '盘点',
  ...changes,
});

describe('a calendar from settings', () => {
  it('is taken as it is, twenty-four hours of opening and bands that touch included', () => {
    expect(faultsOf({})).toEqual([]);
    expect(
      faultsOf(
        monday([
          { from: '00:00', to: '12:00' },
          { from: '12:00', to: '24:00' },
        ]),
      ),
    ).toEqual([]);
  });

  test.each([
    ['hours over midnight', monday([{ from: '22:00', to: '06:00' }]), 'band-overnight week.mon.0.to'],
    ['hours of no length', monday([{ from: '09:00', to: '09:00' }]), 'band-overnight week.mon.0.to'],
    ['25 o’clock', monday([{ from: '09:00', to: '25:00' }]), 'bad-time week.mon.0.to'],
    ['24:01', monday([{ from: '09:00', to: '24:01' }]), 'bad-time week.mon.0.to'],
    ['9:00 without its nought', monday([{ from: '9:00', to: '12:00' }]), 'bad-time week.mon.0.from'],
    [
      'hours that overlap',
      monday([
        { from: '09:00', to: '12:00' },
        { from: '11:00', to: '17:00' },
      ]),
      'bands-overlap week.mon.1.from',
    ],
    [
      'a week that never opens',
      { week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } },
      'week-never-open week',
    ],
    ['a missing weekday', { week: { mon: [] } }, 'shape week.tue'],
    ['own days backwards', { ownDays: [own({ to: '2026-11-21' })] }, 'range-backwards ownDays.0.to'],
    ['own days of years', { ownDays: [own({ to: '2028-11-21' })] }, 'range-too-long ownDays.0.to'],
    [
      'own days that overlap',
      { ownDays: [own({ to: '2026-11-25' }), own({ from: '2026-11-20' })] },
      'own-days-overlap ownDays.0.from',
    ],
    [
      'an open day without hours',
      { ownDays: [own({ kind: 'open' })] },
      'open-day-without-bands ownDays.0.bands',
    ],
    [
      'a closed day with hours',
      { ownDays: [own({ bands: [{ from: '09:00', to: '12:00' }] })] },
      'closed-day-with-bands ownDays.0.bands',
    ],
    [
      'a year twice',
      { holidayYears: [shippedYear(2026), shippedYear(2026)] },
      'year-twice holidayYears.1.year',
    ],
    ['a place that is nowhere', { utcOffsetMinutes: 900 }, 'shape utcOffsetMinutes'],
  ])('is refused with %s, and says where', (_name, changes, refusal) => {
    expect(faultsOf(changes)).toContain(refusal);
  });

  it('is refused as a whole when it is none', () => {
    for (const input of [null, undefined, 7, 'calendar', []]) expect(readCalendar(input).ok).toBe(false);
  });
});
