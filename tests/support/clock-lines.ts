import { prepareCalendar } from '../../shared/clocks/calendar-index';
import { chooseLimit } from '../../shared/clocks/limit';
import { readClock } from '../../shared/clocks/read-clock';
import { clockLine, type ClockLine } from '../../shared/papers/brief/clock-line';
import { flagsOf } from '../../shared/policies/conditions/context-of';
import { clockMarks } from '../../shared/policies/engine/clock-marks';
import type { Story } from '../../shared/policies/testing/story';
import { officeCalendar } from './store-calendars';

const calendar = prepareCalendar(officeCalendar());

/** The clocks of a story that have started, as the brief prints them at the story's present moment. */
export function clockLinesOf(story: Story): readonly ClockLine[] {
  const kase = story.kase();
  const by = { grade: kase.grade?.grade ?? null, flags: flagsOf(kase, story.policy) };
  return story.policy.clocks.flatMap((definition) => {
    const limit = chooseLimit(definition.limit, by);
    const marks = clockMarks(kase, definition);
    if (limit === null || marks.startedAt === null) return [];
    return [clockLine(readClock({ definition, marks, limit }, calendar, story.now))];
  });
}
