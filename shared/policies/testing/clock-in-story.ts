import { prepareCalendar } from '../../clocks/calendar-index';
import { chooseLimit } from '../../clocks/limit';
import { readClock, type ClockReading } from '../../clocks/read-clock';
import { flagsOf } from '../conditions/context-of';
import { clockMarks } from '../engine/clock-marks';
import type { Story } from './story';

const DAY = [{ from: '09:00', to: '18:00' }];

/** A store that is open every day from nine to six, without holidays. */
export const PLAIN_CALENDAR = prepareCalendar({
  utcOffsetMinutes: 480,
  week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY, sun: DAY },
  closesOnHolidays: false,
  makeUpBands: DAY,
  ownDays: [],
  holidayYears: [],
});

/** How a clock of the story's policy stands at the story's own time, under that store's calendar. */
export function clockIn(story: Story, id: string): ClockReading {
  const { policy } = story;
  const kase = story.kase();
  const definition = policy.clocks.find((clock) => clock.id === id);
  const by = { grade: kase.grade?.grade ?? null, flags: flagsOf(kase, policy) };
  const limit = definition === undefined ? null : chooseLimit(definition.limit, by);
  if (definition === undefined || limit === null) throw new Error(`no clock ${id}`);
  const marks = clockMarks(kase, definition);
  return readClock({ definition, marks, limit }, PLAIN_CALENDAR, story.now);
}
