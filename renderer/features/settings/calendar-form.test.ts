import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarArbitrary } from '../../../shared/clocks/testing/arbitrary-calendar';
import { USUAL_CALENDAR } from '../../data/store-calendar';
import { calendarFormOf, readCalendarForm, type CalendarForm, type OwnDaysForm } from './calendar-form';

let ids = 0;
const newId = () => String((ids += 1));
const usual = calendarFormOf(USUAL_CALENDAR, newId);
const own = (part: Partial<OwnDaysForm>): OwnDaysForm => ({
  id: newId(),
  from: '2026-12-31',
  to: '',
  kind: 'closed',
  hours: '',
  name: '年终盘点',
  ...part,
});
const faultsOf = (part: Partial<CalendarForm>) => {
  const { calendar, faults } = readCalendarForm({ ...usual, ...part });
  expect(calendar).toBeNull();
  return Object.fromEntries(faults);
};

describe('the form of the working time', () => {
  it('gives back any calendar it was made of', () => {
    fc.assert(
      fc.property(calendarArbitrary, (calendar) => {
        const { calendar: read, faults } = readCalendarForm(calendarFormOf(calendar, newId));
        expect([read, [...faults]]).toEqual([calendar, []]);
      }),
    );
  });

  it('takes a single day without its end, and forgets the hours of a day that became a closed one', () => {
    const { calendar } = readCalendarForm({ ...usual, ownDays: [own({ hours: '9-12' })] });
    expect(calendar?.ownDays).toEqual([
      { from: '2026-12-31', to: '2026-12-31', kind: 'closed', bands: [], name: '年终盘点' },
    ]);
  });

  it('names each fault at its entry, and one fault only once', () => {
    expect(faultsOf({ week: { ...usual.week, wed: '22-6', sun: '晚上' } })).toEqual({
      'week.wed': 'band-overnight',
      'week.sun': 'bad-time',
    });
    const shut = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' };
    expect(faultsOf({ week: shut })).toEqual({ week: 'week-never-open' });
    expect(faultsOf({ week: { ...shut, mon: '8' } })).toEqual({ 'week.mon': 'bad-time' });
    expect(faultsOf({ makeUp: '12-9' })).toEqual({ makeUp: 'band-overnight' });
    expect(faultsOf({ ownDays: [own({ kind: 'open' })] })).toEqual({
      'ownDays.0.hours': 'open-day-without-bands',
    });
    expect(faultsOf({ ownDays: [own({ name: ' ' })] })).toEqual({ 'ownDays.0.name': 'shape' });
    expect(faultsOf({ ownDays: [own({}), own({})] })).toEqual({ 'ownDays.1.from': 'own-days-overlap' });
    expect(faultsOf({ ownDays: [own({ to: '2026-12-01' })] })).toEqual({ 'ownDays.0.to': 'range-backwards' });
  });
});
