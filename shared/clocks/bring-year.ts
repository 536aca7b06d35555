import { type HolidayFileRead, type HolidayYear, readHolidayFile } from './holiday-year';
import type { CalendarFault } from './refusal';

/** Years ahead that a file may be for: the State Council dates one year at a time, every November. */
const FURTHEST = 2;

export type BroughtTo = {
  /** What is known already, shipped or brought earlier. */
  readonly known: readonly HolidayYear[];
  /** The year it is at the store. */
  readonly thisYear: number;
};

/**
 * Reads a holiday file that a person brings to this store, or says why it is not taken: beyond what
 * `readHolidayFile` refuses, it has to be China's, for this year or the next two, and may not take
 * back what a published notice says.
 */
export function bringYear(json: string, { known, thisYear }: BroughtTo): HolidayFileRead {
  const read = readHolidayFile(json);
  if (!read.ok) return read;
  const { year } = read;
  const refuse = (fault: CalendarFault, field: string): HolidayFileRead => ({
    ok: false,
    refusals: [{ fault, path: [field] }],
  });
  if (year.region !== 'CN') return refuse('other-region', 'region');
  if (year.year < thisYear || year.year > thisYear + FURTHEST) return refuse('other-year', 'year');
  const isKnown = known.some((other) => other.year === year.year && other.status === 'published');
  return isKnown && year.status === 'unpublished' ? refuse('published-already', 'status') : read;
}
