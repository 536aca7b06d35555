import type { CalendarIndex } from '../../clocks/calendar-index';
import type { ClockDefinition } from '../../clocks/clock-definition';
import { chooseLimit } from '../../clocks/limit';
import { readClock, type ClockReading } from '../../clocks/read-clock';
import type { Case } from '../../domain/case/case';
import { flagsOf } from '../conditions/context-of';
import type { Policy } from '../policy';
import { clockRuns } from './clock-marks';

/** What a reading needs beside the case: the store's calendar and the instant, in milliseconds. */
export type ReadingGround = { readonly calendar: CalendarIndex; readonly now: number };

/** Every run of one clock of a case as it reads now; none where the clock has no limit for this case. */
export function clockReadings(
  kase: Case,
  policy: Policy,
  definition: ClockDefinition,
  { calendar, now }: ReadingGround,
): readonly ClockReading[] {
  const limit = chooseLimit(definition.limit, {
    grade: kase.grade?.grade ?? null,
    flags: flagsOf(kase, policy),
  });
  if (limit === null) return [];
  return clockRuns(kase, definition).map((marks) => readClock({ definition, marks, limit }, calendar, now));
}
