import { prepareCalendar } from '../../shared/clocks/calendar-index';
import { traceLines, type TraceLine } from '../../shared/papers/trace/trace-line';
import { traceBack } from '../../shared/policies/engine/trace-back';
import type { Story } from '../../shared/policies/testing/story';
import { officeCalendar } from './store-calendars';

const calendar = prepareCalendar(officeCalendar());

/** Every link of a story in words, as the 责任倒查报告 prints them at the story's present moment. */
export const traceLinesOf = (story: Story): readonly TraceLine[] =>
  traceLines(traceBack(story.kase(), story.policy, { calendar, now: story.now }), story.policy);
