import { z } from 'zod';
import { dateSchema, type HolidayYear, holidayYearSchema } from './holiday-year';
import { dayOfDate, timeOfDay } from './local-day';
import { type CalendarFault, type CalendarRefusal, refusalsOf } from './refusal';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const fault = (code: CalendarFault) => ({ error: code });

const timeSchema = z
  .string()
  .max(5)
  .refine((text) => timeOfDay(text) !== null, fault('bad-time'));

/**
 * One stretch of opening, `08:30` to `12:00`; `24:00` is the end of the day. A band over midnight is
 * refused: it would belong to two days, of which one may be a holiday. Write two bands instead.
 */
const bandSchema = z
  .object({ from: timeSchema, to: timeSchema })
  .refine(({ from, to }) => from < to, { ...fault('band-overnight'), path: ['to'] })
  .readonly();

/** The bands of a day in order, several a day where the store closes at noon. */
export const bandsSchema = z
  .array(bandSchema)
  .max(8)
  .superRefine((bands, context) => {
    bands.forEach(({ from }, i) => {
      const before = bands[i - 1];
      if (before === undefined || before.to <= from) return;
      context.addIssue({
        code: 'custom',
        message: 'bands-overlap' satisfies CalendarFault,
        path: [i, 'from'],
      });
    });
  })
  .readonly();

const LONGEST_OWN_RANGE = 366;

/** A store's own days: stocktaking, a fair, a Sunday opened for a campaign. They outrank the State's. */
const ownDaysSchema = z
  .object({
    from: dateSchema,
    to: dateSchema,
    kind: z.enum(['closed', 'open']),
    /** Opening hours of an `open` day; none for a `closed` one. */
    bands: bandsSchema,
    name: z.string().min(1).max(60),
  })
  .superRefine(({ from, to, kind, bands }, context) => {
    const refuse = (message: CalendarFault, path: string) =>
      context.addIssue({ code: 'custom', message, path: [path] });
    const [first, last] = [dayOfDate(from), dayOfDate(to)];
    if (first !== null && last !== null) {
      if (last < first) refuse('range-backwards', 'to');
      else if (last - first >= LONGEST_OWN_RANGE) refuse('range-too-long', 'to');
    }
    if (kind === 'open' && bands.length === 0) refuse('open-day-without-bands', 'bands');
    if (kind === 'closed' && bands.length > 0) refuse('closed-day-with-bands', 'bands');
  })
  .readonly();

const weekSchema = z
  .object(
    Object.fromEntries(WEEKDAYS.map((day) => [day, bandsSchema])) as Record<Weekday, typeof bandsSchema>,
  )
  .refine((week) => WEEKDAYS.some((day) => week[day].length > 0), fault('week-never-open'))
  .readonly();

/**
 * When a store works, as data. No source of our rules gives opening hours or says whether an hour is
 * a working hour (catalogue C-18), so nothing here has a silent default: the store decides.
 */
export const calendarSchema = z
  .object({
    /** Minutes ahead of UTC of the store's wall clock; 480 in all of China, where there is no summer time. */
    utcOffsetMinutes: z.number().int().min(-720).max(840),
    week: weekSchema,
    /** Whether the store itself closes on national holidays; many showrooms do not. Legal working days never depend on it. */
    closesOnHolidays: z.boolean(),
    /** Hours of a make-up workday whose weekday is otherwise closed. */
    makeUpBands: bandsSchema,
    ownDays: z.array(ownDaysSchema).max(1000).readonly(),
    holidayYears: z.array(holidayYearSchema).max(100).readonly(),
  })
  .superRefine(({ ownDays, holidayYears }, context) => {
    const refuse = (message: CalendarFault, path: readonly (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path: [...path] });
    const inOrder = ownDays.map((own, i) => ({ ...own, i })).sort((a, b) => (a.from < b.from ? -1 : 1));
    inOrder.forEach(({ from, i }, at) => {
      const before = inOrder[at - 1];
      if (before !== undefined && from <= before.to) refuse('own-days-overlap', ['ownDays', i, 'from']);
    });
    const years = holidayYears.map(({ year }) => year);
    years.forEach((year, i) => {
      if (years.indexOf(year) < i) refuse('year-twice', ['holidayYears', i, 'year']);
    });
  })
  .readonly();

export type Calendar = z.infer<typeof calendarSchema>;
export type Band = z.infer<typeof bandSchema>;
export type OwnDays = z.infer<typeof ownDaysSchema>;

export type CalendarRead =
  | { readonly ok: true; readonly calendar: Calendar }
  | { readonly ok: false; readonly refusals: readonly CalendarRefusal[] };

/** Reads a calendar from settings or a file; a refusal names the fault and the path of the field. */
export function readCalendar(input: unknown): CalendarRead {
  const read = calendarSchema.safeParse(input);
  return read.success ? { ok: true, calendar: read.data } : { ok: false, refusals: refusalsOf(read.error) };
}

/** The calendar with a year's holidays put in or replaced, in order of years. */
export function withHolidayYear(calendar: Calendar, added: HolidayYear): Calendar {
  const others = calendar.holidayYears.filter(({ year }) => year !== added.year);
  return { ...calendar, holidayYears: [...others, added].sort((a, b) => a.year - b.year) };
}

/** What is known of a year's holidays: `unpublished` also where no file of it was ever read. */
export function holidayStatus(calendar: Calendar, year: number): HolidayYear['status'] {
  return calendar.holidayYears.find((known) => known.year === year)?.status ?? 'unpublished';
}
