import { z } from 'zod';
import { dayOfDate, isWeekend, yearOfDay } from './local-day';
import { type CalendarFault, type CalendarRefusal, refusalsOf } from './refusal';

/** A day as `YYYY-MM-DD` that the calendar has. */
export const dateSchema = z
  .string()
  .max(10)
  .refine((date) => dayOfDate(date) !== null, { error: 'bad-date' satisfies CalendarFault });

/** Names are shown and printed: one line, no control characters. */
const name = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[^\p{Cc}\p{Cf}]+$/u);

const festivalSchema = z
  .object({
    name,
    nameEn: name,
    /** First and last day off, both included. */
    from: dateSchema,
    to: dateSchema,
    /** Saturdays and Sundays that are worked in exchange: 调休上班. */
    makeUpDays: z.array(dateSchema).max(10).readonly(),
  })
  .readonly();

const FORMAT = 'complaint-desk-holidays';

/**
 * One year of national holidays and make-up workdays (调休), as the State Council's General Office
 * publishes it every November for the next year. `unpublished`: only the festivals that the law itself
 * dates (全国年节及纪念日放假办法, art. 2); whatever is computed from such a year is provisional.
 */
export const holidayYearSchema = z
  .object({
    format: z.literal(FORMAT),
    version: z.literal(1),
    region: z.string().regex(/^[A-Z]{2}$/u),
    year: z.number().int().min(2001).max(2099),
    status: z.enum(['published', 'unpublished']),
    /** Title of the notice or law, its number, and the day it was issued. */
    source: z.string().min(1).max(200),
    notice: z.string().max(60),
    publishedOn: dateSchema,
    /** The data set the days were taken from; null when they were entered by hand. */
    takenFrom: z.string().max(60).nullable(),
    festivals: z.array(festivalSchema).max(20).readonly(),
  })
  .superRefine(checkDays)
  .readonly();

export type HolidayYear = z.infer<typeof holidayYearSchema>;
export type Festival = HolidayYear['festivals'][number];

type Draft = {
  readonly year: number;
  readonly status: 'published' | 'unpublished';
  readonly festivals: readonly z.infer<typeof festivalSchema>[];
};

/** Days off or made up of one notice: within the year, or within a week of it (2018-12-29 was made up for 2019). */
function checkDays({ year, status, festivals }: Draft, context: z.RefinementCtx): void {
  const taken = new Set<number>();
  const refuse = (message: CalendarFault, path: readonly (string | number)[]) =>
    context.addIssue({ code: 'custom', message, path: ['festivals', ...path] });
  const take = (day: number, path: readonly (string | number)[]) => {
    if (![day - 7, day, day + 7].some((near) => yearOfDay(near) === year)) refuse('outside-the-year', path);
    if (taken.has(day)) refuse('day-twice', path);
    taken.add(day);
  };
  festivals.forEach(({ from, to, makeUpDays }, i) => {
    const [first, last] = [dayOfDate(from), dayOfDate(to)];
    if (first === null || last === null) return;
    if (last < first) return refuse('range-backwards', [i, 'to']);
    if (last - first >= 31) return refuse('range-too-long', [i, 'to']);
    for (let day = first; day <= last; day += 1) take(day, [i, day === first ? 'from' : 'to']);
    if (status === 'unpublished' && makeUpDays.length > 0)
      refuse('make-up-while-unpublished', [i, 'makeUpDays']);
    makeUpDays.forEach((date, j) => {
      const day = dayOfDate(date);
      if (day === null) return;
      if (!isWeekend(day)) refuse('make-up-on-a-weekday', [i, 'makeUpDays', j]);
      take(day, [i, 'makeUpDays', j]);
    });
  });
}

/** A year's file is two kilobytes; thirty times that is somebody's mistake or mischief. */
export const HOLIDAY_FILE_LIMIT = 65_536;

export type HolidayFileRead =
  | { readonly ok: true; readonly year: HolidayYear }
  | { readonly ok: false; readonly refusals: readonly CalendarRefusal[] };

/**
 * Reads a holiday file that a person brought, such as next year's. Takes the file's text, trusts
 * nothing in it, keeps no field it does not know, never throws; a refusal names fault and place.
 */
export function readHolidayFile(json: string): HolidayFileRead {
  const refuse = (fault: CalendarFault): HolidayFileRead => ({ ok: false, refusals: [{ fault, path: [] }] });
  if (json.length > HOLIDAY_FILE_LIMIT) return refuse('too-large');
  let content: unknown;
  try {
    // Windows editors put a byte order mark first, which JSON does not allow.
    content = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch {
    return refuse('not-json');
  }
  const isOurs = z.object({ format: z.literal(FORMAT) }).safeParse(content).success;
  if (!isOurs) return refuse('not-a-holiday-file');
  const read = holidayYearSchema.safeParse(content);
  return read.success ? { ok: true, year: read.data } : { ok: false, refusals: refusalsOf(read.error) };
}
