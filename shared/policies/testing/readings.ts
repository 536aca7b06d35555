import type { Calendar } from '../../clocks/calendar';
import { prepareCalendar } from '../../clocks/calendar-index';
import type { ClockReading } from '../../clocks/read-clock';
import { clockReadings } from '../engine/clock-readings';
import type { Story } from './story';

const DAY = [{ from: '09:00', to: '18:00' }];
const STORE: Calendar = {
  utcOffsetMinutes: 480,
  week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY, sun: DAY },
  closesOnHolidays: false,
  makeUpBands: DAY,
  ownDays: [],
  holidayYears: [],
};

/** A store in China that is open every day from nine to six. */
export const STORE_CALENDAR = prepareCalendar(STORE);

/** Every run of a clock of a story's policy as it reads now. */
export function readingsOf(story: Story, clock: string): readonly ClockReading[] {
  const definition = story.policy.clocks.find(({ id }) => id === clock);
  if (definition === undefined) throw new Error(`no clock ${clock}`);
  return clockReadings(story.kase(), story.policy, definition, {
    calendar: STORE_CALENDAR,
    now: story.now,
  });
}

/** How the last run of a clock stands now; null where it never ran or has no limit here. */
export function stateOf(story: Story, clock: string): ClockReading['state'] | null {
  return readingsOf(story, clock).at(-1)?.state ?? null;
}

/** The limit of a clock's last run in hours; null where it never ran or has no limit here. */
export function hoursOf(story: Story, clock: string): number | null {
  const reading = readingsOf(story, clock).at(-1);
  return reading === undefined ? null : reading.limitMs / 3_600_000;
}
