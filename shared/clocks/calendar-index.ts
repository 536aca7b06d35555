import type { Band, Calendar } from './calendar';
import { WEEKDAYS } from './calendar';
import { type DayPattern, dayPattern } from './day-pattern';
import type { Festival } from './holiday-year';
import { dayOfDate, dayOfInstant, isWeekend, MINUTE, weekdayOf, yearOfDay } from './local-day';

const dayOf = (date: string): number => dayOfDate(date) ?? 0;

/** The days an index covers: 2000-01-01 to 2099-12-31, read as the store's own wall. */
export const FIRST_DAY = dayOf('2000-01-01');
const LAST_DAY = dayOf('2099-12-31');
const DAYS = LAST_DAY - FIRST_DAY + 1;

/**
 * A calendar made ready for arithmetic: what every day is, and running totals, so that any sum over
 * days is two look-ups and any search is a binary one. Costs some milliseconds and 0.7 MB; make it
 * once per calendar and share it. An instant outside 2000 to 2099 counts as the nearest one inside.
 */
export type CalendarIndex = {
  readonly calendar: Calendar;
  readonly offsetMs: number;
  /** The store's day, by day number − FIRST_DAY through `patternOf`. */
  readonly patterns: readonly DayPattern[];
  readonly patternOf: Uint16Array;
  /** Working milliseconds of the store before each day. */
  readonly workBefore: Float64Array;
  /** Legal working days before each day. */
  readonly legalBefore: Int32Array;
  /** The year whose unpublished notice may still change a day; 0 where none can. */
  readonly missingYear: Uint16Array;
  /** Days before each day that such a notice may change. */
  readonly unsureBefore: Int32Array;
  /** Days off and make-up days of the State's notices. */
  readonly national: ReadonlyMap<number, NationalDay>;
};

export type NationalDay = { readonly kind: 'holiday' | 'make-up'; readonly festival: Festival };

/** Place of a day in the index's arrays; days outside are drawn to its ends. */
export function placeOf(day: number): number {
  return Math.min(Math.max(day - FIRST_DAY, 0), DAYS - 1);
}

/** Place of the day an instant falls on. */
export function placeOfInstant(index: CalendarIndex, instant: number): number {
  return placeOf(dayOfInstant(instant, index.offsetMs));
}

export function patternAt(index: CalendarIndex, place: number): DayPattern {
  const pattern = index.patterns[index.patternOf[place] ?? 0];
  if (pattern === undefined) throw new Error('A calendar index without a pattern for a day.');
  return pattern;
}

/** Whether the day is a working day in law: Monday to Friday but for holidays, and make-up days. */
export function isLegalWorkingDay(index: CalendarIndex, day: number): boolean {
  return isLegal(day, index.national);
}

const NO_YEARS: readonly number[] = [];

/** The years without published holidays that days `first` to `last` depend on; none for most. */
export function unpublishedYears(index: CalendarIndex, first: number, last: number): readonly number[] {
  const [from, to] = [placeOf(first), placeOf(last)];
  if (index.unsureBefore[to + 1] === index.unsureBefore[from]) return NO_YEARS;
  const years: number[] = [];
  for (let place = from; place <= to; place += 1) {
    const year = index.missingYear[place] ?? 0;
    if (year !== 0 && year !== years.at(-1)) years.push(year);
  }
  return years;
}

/** Reads a calendar once, day by day. */
export function prepareCalendar(calendar: Calendar): CalendarIndex {
  const national = nationalDays(calendar);
  const own = ownDaysByDay(calendar);
  const published = publishedYears(calendar);
  const patterns: DayPattern[] = [];
  const numberOf = new Map<string, number>();
  const patternOf = new Uint16Array(DAYS);
  const workBefore = new Float64Array(DAYS + 1);
  const legalBefore = new Int32Array(DAYS + 1);
  const missingYear = new Uint16Array(DAYS);
  const unsureBefore = new Int32Array(DAYS + 1);

  const numberFor = (pattern: DayPattern): number => {
    const known = numberOf.get(pattern.key);
    if (known !== undefined) return known;
    numberOf.set(pattern.key, patterns.length);
    return patterns.push(pattern) - 1;
  };
  const ordinary = WEEKDAYS.map((weekday) =>
    numberFor(dayPattern(calendar.week[weekday], { reason: 'weekly-rest' })),
  );

  let year = yearOfDay(FIRST_DAY);
  let nextYear = dayOf(`${year + 1}-01-01`);
  for (let place = 0; place < DAYS; place += 1) {
    const day = FIRST_DAY + place;
    // Counted on: a date made for each of 36,525 days is most of what preparing costs.
    if (day === nextYear) {
      year += 1;
      nextYear = dayOf(`${year + 1}-01-01`);
    }
    const special = specialPattern(calendar, own.get(day), national.get(day), day);
    const number = special === null ? (ordinary[weekdayOf(day)] ?? 0) : numberFor(special);
    patternOf[place] = number;
    workBefore[place + 1] = (workBefore[place] ?? 0) + (patterns[number]?.total ?? 0);
    legalBefore[place + 1] = (legalBefore[place] ?? 0) + (isLegal(day, national) ? 1 : 0);
    const missing = missingOf(year, day + 7 < nextYear ? year : year + 1, published);
    missingYear[place] = missing;
    unsureBefore[place + 1] = (unsureBefore[place] ?? 0) + (missing === 0 ? 0 : 1);
  }
  const offsetMs = calendar.utcOffsetMinutes * MINUTE;
  const totals = { workBefore, legalBefore, missingYear, unsureBefore };
  return { calendar, offsetMs, patterns, patternOf, national, ...totals };
}

type Own = Calendar['ownDays'][number];

/** What a day is beyond its weekday: the store's own word first, then the State's, else null. */
function specialPattern(
  calendar: Calendar,
  own: Own | undefined,
  national: NationalDay | undefined,
  day: number,
): DayPattern | null {
  if (own !== undefined) {
    const reason = own.kind === 'open' ? 'own-open-day' : 'own-closed-day';
    return dayPattern(own.bands, { reason, name: [own.name, own.name] });
  }
  if (national === undefined || !calendar.closesOnHolidays) return null;
  const name = [national.festival.name, national.festival.nameEn] as const;
  if (national.kind === 'holiday') return dayPattern([], { reason: 'holiday', name });
  const bands = ownBands(calendar, day);
  // A make-up Saturday of a store that works every Saturday is a Saturday like any other.
  return bands.length > 0 ? null : dayPattern(calendar.makeUpBands, { reason: 'make-up-day', name });
}

function ownBands(calendar: Calendar, day: number): readonly Band[] {
  const weekday = WEEKDAYS[weekdayOf(day)];
  return weekday === undefined ? [] : calendar.week[weekday];
}

function isLegal(day: number, national: ReadonlyMap<number, NationalDay>): boolean {
  const special = national.get(day);
  return special === undefined ? !isWeekend(day) : special.kind === 'make-up';
}

function nationalDays({ holidayYears }: Calendar): ReadonlyMap<number, NationalDay> {
  const days = new Map<number, NationalDay>();
  for (const festival of holidayYears.flatMap((year) => year.festivals)) {
    for (let day = dayOf(festival.from); day <= dayOf(festival.to); day += 1) {
      days.set(day, { kind: 'holiday', festival });
    }
    for (const date of festival.makeUpDays) days.set(dayOf(date), { kind: 'make-up', festival });
  }
  return days;
}

function ownDaysByDay({ ownDays }: Calendar): ReadonlyMap<number, Own> {
  const days = new Map<number, Own>();
  for (const own of ownDays) {
    for (let day = dayOf(own.from); day <= dayOf(own.to); day += 1) days.set(day, own);
  }
  return days;
}

function publishedYears({ holidayYears }: Calendar): ReadonlySet<number> {
  return new Set(holidayYears.filter(({ status }) => status === 'published').map(({ year }) => year));
}

/**
 * The year whose unpublished notice may still change a day, or 0, by its year and that of a week later.
 * The last week of a year hangs on the next year's notice too: 2018-12-29 became a workday by the notice
 * for 2019.
 */
function missingOf(year: number, soon: number, published: ReadonlySet<number>): number {
  if (!published.has(year)) return year;
  return published.has(soon) ? 0 : soon;
}
