import type { z } from 'zod';

/** Why a calendar or a holiday file is refused; the sentences are in `shared/wording/clocks.ts`. */
export const CALENDAR_FAULTS = [
  'shape',
  'bad-date',
  'bad-time',
  'band-overnight',
  'bands-overlap',
  'week-never-open',
  'range-backwards',
  'range-too-long',
  'own-days-overlap',
  'open-day-without-bands',
  'closed-day-with-bands',
  'year-twice',
  'outside-the-year',
  'day-twice',
  'make-up-on-a-weekday',
  'make-up-while-unpublished',
  'not-json',
  'too-large',
  'not-a-holiday-file',
  'other-region',
  'other-year',
  'published-already',
] as const;

export type CalendarFault = (typeof CALENDAR_FAULTS)[number];

/** One thing that is wrong, and where: `['week', 'mon', 1, 'to']`, so that a form can mark the field. */
export type CalendarRefusal = {
  readonly fault: CalendarFault;
  readonly path: readonly (string | number)[];
};

/** At most so many are told at once: a file of nonsense must not fill the screen. */
const MOST_REFUSALS = 20;

const KNOWN: ReadonlySet<string> = new Set(CALENDAR_FAULTS);

/** Our own checks put their fault into the message; whatever else zod says is a matter of shape. */
export function refusalsOf(error: z.ZodError): readonly CalendarRefusal[] {
  return error.issues.slice(0, MOST_REFUSALS).map(({ message, path }) => ({
    fault: KNOWN.has(message) ? (message as CalendarFault) : 'shape',
    path: path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
  }));
}
