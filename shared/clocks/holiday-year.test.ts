import { getDayDetail, getLunarDate, getSolarTerms } from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { officeCalendar, SHIPPED_YEARS, shippedYear } from '../../tests/support/store-calendars';
import { calendarFaultWording } from '../wording/clocks';
import { holidayStatus, withHolidayYear } from './calendar';
import { isLegalWorkingDay, prepareCalendar } from './calendar-index';
import { HOLIDAY_FILE_LIMIT, type HolidayYear, readHolidayFile } from './holiday-year';
import { dateOfDay, dayOfDate } from './local-day';
import { CALENDAR_FAULTS } from './refusal';

describe('the shipped holiday files', () => {
  it.each([2024, 2025, 2026])('say of every day of %i what the data set says', (year) => {
    const index = prepareCalendar(officeCalendar());
    const first = dayOfDate(`${year}-01-01`) ?? 0;
    for (let day = first; dateOfDay(day).startsWith(String(year)); day += 1) {
      expect([dateOfDay(day), isLegalWorkingDay(index, day)]).toEqual([
        dateOfDay(day),
        getDayDetail(dateOfDay(day)).work,
      ]);
    }
  });

  it('count the days of the notices: off and made up', () => {
    const count = (year: number) => {
      const { festivals } = shippedYear(year);
      const off = festivals.map(({ from, to }) => (dayOfDate(to) ?? 0) - (dayOfDate(from) ?? 0) + 1);
      return [off.reduce((a, b) => a + b, 0), festivals.flatMap(({ makeUpDays }) => makeUpDays).length];
    };
    // 2024: 1+8+3+5+1+3+7; 2025: 1+8+3+5+3+8; 2026: 3+9+3+5+3+3+7.
    expect([2024, 2025, 2026].map(count)).toEqual([
      [28, 8],
      [28, 5],
      [33, 6],
    ]);
  });

  it('keep to the thirteen days of the law where no notice is out, by the lunar calendar', () => {
    const { status, festivals } = shippedYear(2027);
    expect(status).toBe('unpublished');
    const days = festivals.map(({ from, to }) => [from, to]);
    const lunar = (date: string) => `${getLunarDate(date).lunarMon}-${getLunarDate(date).lunarDay}`;
    expect(lunar('2027-02-06')).toBe('1-1');
    expect(lunar('2027-06-09')).toBe('5-5');
    expect(lunar('2027-09-15')).toBe('8-15');
    expect(getSolarTerms('2027-04-05', '2027-04-05')[0]?.name).toBe('清明');
    expect(days).toEqual([
      ['2027-01-01', '2027-01-01'],
      ['2027-02-05', '2027-02-08'],
      ['2027-04-05', '2027-04-05'],
      ['2027-05-01', '2027-05-02'],
      ['2027-06-09', '2027-06-09'],
      ['2027-09-15', '2027-09-15'],
      ['2027-10-01', '2027-10-03'],
    ]);
  });

  it('name their source and number', () => {
    expect(SHIPPED_YEARS.map((year) => shippedYear(year).notice)).toEqual([
      '国办发明电〔2023〕7号',
      '国办发明电〔2024〕12号',
      '国办发明电〔2025〕7号',
      '国务院令第795号',
    ]);
  });
});

const year2027 = (changes: Partial<HolidayYear> = {}) => ({
  ...shippedYear(2027),
  status: 'published',
  ...changes,
});
const festival = (changes: object) => ({
  name: '元旦',
  nameEn: 'New Year',
  from: '2027-01-01',
  to: '2027-01-03',
  makeUpDays: [],
  ...changes,
});
const read = (content: unknown) => readHolidayFile(JSON.stringify(content));
const faultsOf = (festivals: readonly object[], changes: object = {}) => {
  const result = read({ ...year2027(), festivals, ...changes });
  return result.ok ? [] : result.refusals.map(({ fault, path }) => `${fault} ${path.join('.')}`);
};

describe('a holiday file that a person brings', () => {
  it('replaces the unpublished year, and what is counted from it is no longer provisional', () => {
    const result = read(year2027());
    if (!result.ok) throw new Error('refused');
    const calendar = withHolidayYear(officeCalendar(), result.year);
    expect(holidayStatus(calendar, 2027)).toBe('published');
    expect(calendar.holidayYears.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
    const day = (date: string) => (dayOfDate(date) ?? 0) - (dayOfDate('2000-01-01') ?? 0);
    const index = prepareCalendar(calendar);
    expect(index.missingYear[day('2026-12-28')]).toBe(0);
    expect(index.missingYear[day('2027-12-28')]).toBe(2028);
  });

  it('is read with a byte order mark, and loses what we do not know', () => {
    const result = readHolidayFile(`\uFEFF${JSON.stringify({ ...year2027(), extra: { deep: 1 } })}`);
    expect(result.ok && 'extra' in result.year).toBe(false);
    expect(result.ok).toBe(true);
  });

  test.each([
    [
      'a range that ends before it begins',
      [festival({ to: '2026-12-31' })],
      'range-backwards festivals.0.to',
    ],
    ['a range of months', [festival({ to: '2027-03-01' })], 'range-too-long festivals.0.to'],
    [
      'a day of another year',
      [festival({ from: '2026-05-01', to: '2026-05-01' })],
      'outside-the-year festivals.0.from',
    ],
    ['a day twice', [festival({}), festival({ from: '2027-01-03' })], 'day-twice festivals.1.from'],
    [
      'a day both off and made up',
      [festival({ makeUpDays: ['2027-01-02'] })],
      'day-twice festivals.0.makeUpDays.0',
    ],
    [
      'a make-up day on a Wednesday',
      [festival({ makeUpDays: ['2027-01-06'] })],
      'make-up-on-a-weekday festivals.0.makeUpDays.0',
    ],
    ['a day no calendar has', [festival({ from: '2027-02-30' })], 'bad-date festivals.0.from'],
    ['a line break in a name', [festival({ name: '元\n旦' })], 'shape festivals.0.name'],
  ])('refuses %s, and says where', (_name, festivals, refusal) => {
    expect(faultsOf(festivals)).toContain(refusal);
  });

  it('takes the end of the year before, as the notice for 2019 made up 2018-12-29', () => {
    expect(faultsOf([festival({ makeUpDays: ['2026-12-27'] })])).toEqual([]);
  });

  it('refuses make-up days of a year that is not published', () => {
    const made = [festival({ makeUpDays: ['2027-01-09'] })];
    expect(faultsOf(made, { status: 'unpublished' })).toEqual([
      'make-up-while-unpublished festivals.0.makeUpDays',
    ]);
  });

  test.each([
    ['{"a":', 'not-json'],
    ['', 'not-json'],
    ['null', 'not-a-holiday-file'],
    ['[]', 'not-a-holiday-file'],
    ['{"format":"something-else"}', 'not-a-holiday-file'],
    ['{"format":"complaint-desk-holidays"}', 'shape'],
    [' '.repeat(HOLIDAY_FILE_LIMIT + 1), 'too-large'],
    ['['.repeat(60_000), 'not-json'],
  ])('refuses what is none, such as %.40j', (text, fault) => {
    const result = readHolidayFile(text);
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : result.refusals.map((refusal) => refusal.fault)).toContain(fault);
  });

  it('never throws, whatever the text, and never tells more than twenty faults', () => {
    const nearly = fc.record(
      {
        format: fc.constant('complaint-desk-holidays'),
        festivals: fc.array(fc.anything(), { maxLength: 60 }),
        year: fc.anything(),
      },
      { requiredKeys: ['format'] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          nearly.map((content) => JSON.stringify(content)),
        ),
        (text) => {
          const result = readHolidayFile(text);
          expect(result.ok ? 0 : result.refusals.length).toBeLessThanOrEqual(20);
        },
      ),
    );
  });

  it('has a sentence for every fault', () => {
    expect(Object.keys(calendarFaultWording).sort()).toEqual([...CALENDAR_FAULTS].sort());
  });
});
