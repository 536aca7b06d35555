import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ART_28_ANSWER } from '../../clocks/legal';
import type { ClockDefinition, EventMatcher } from '../../clocks/clock-definition';
import type { Case } from '../../domain/case/case';
import { foldCase } from '../../domain/case/fold';
import { readEvent, type EventDraft } from '../../domain/events/event';
import { DEALER_4S } from '../dealer-4s/policy';
import { personOf } from '../testing/people';
import { randomStory } from '../testing/random-story';
import { OPENING, Story } from '../testing/story';
import { FEEDBACK, walk } from '../testing/walk';
import { clockMarks, clockRuns, marksOfAll } from './clock-marks';
import { matchesEvent } from './matches-event';

const HOUR = 3_600_000;
const clock = (id: string): ClockDefinition => {
  const found = DEALER_4S.clocks.find((one) => one.id === id);
  if (found === undefined) throw new Error('no such clock');
  return found;
};
const demands = (after: readonly string[]): EventDraft => ({
  type: 'amended',
  data: { changes: [{ field: 'demands', before: null, after: [...after] }], reason: '客户改变要求' },
});
const plate: EventDraft = {
  type: 'amended',
  data: { changes: [{ field: 'plate', before: null, after: '沪B00001' }], reason: '更正' },
};

describe('what the log says about a clock', () => {
  test('is nothing before its start', () => {
    expect(clockMarks(new Story().kase(), clock('review'))).toEqual({
      startedAt: null,
      pauses: [],
      stoppedAt: null,
    });
  });

  test('forgets an act that was taken back', () => {
    const story = walk(new Story(), 'determine').wait(1);
    walk(story, 'propose-plan', 'determine');
    expect(clockMarks(story.kase(), clock('responsibility')).stoppedAt).toBe(OPENING + HOUR);
    story.undoLast('customer-manager');
    expect(clockMarks(story.kase(), clock('responsibility')).stoppedAt).toBe(null);
    expect(clockMarks(story.kase(), clock('review')).startedAt).toBe(null);
  });

  test('is a run of its own for each handling', () => {
    const story = walk(new Story(), 'check-pass').wait(5);
    story.do('feed-back-refused', 'customer-manager', { informedHow: 'phone', reactionWords: '不接受' });
    story.wait(1).do('second-plan', 'customer-manager');
    const runs = clockRuns(story.kase(), clock('responsibility'));
    expect(runs).toMatchObject([
      { startedAt: OPENING, stoppedAt: OPENING },
      { startedAt: OPENING + 6 * HOUR, stoppedAt: null },
    ]);
  });

  test('starts the law’s clock with a demand that comes later, and not with another correction', () => {
    const story = walk(new Story(), 'accept').wait(2);
    expect(clockMarks(story.kase(), ART_28_ANSWER).startedAt).toBe(null);
    const person = personOf('front-desk');
    story.write(demands(['return-car']), person, 'front-desk');
    walk(story.wait(1), 'feed-back', 'accept');
    story.wait(1).write(plate, person, 'front-desk');
    const [run, ...others] = clockRuns(story.kase(), ART_28_ANSWER);
    expect(run).toMatchObject({ startedAt: OPENING + 2 * HOUR, stoppedAt: OPENING + 3 * HOUR });
    expect(others).toEqual([]);
    story.wait(1).write(demands(['exchange-car']), person, 'front-desk');
    expect(clockRuns(story.kase(), ART_28_ANSWER)).toHaveLength(2);
  });

  test('takes a time of receipt for the start only when it lies before the registration', () => {
    const early = new Story({ facts: { receivedAt: '2026-11-21T08:30:00+08:00' } });
    expect(clockMarks(early.kase(), clock('report')).startedAt).toBe(OPENING - HOUR / 2);
    const late = new Story({ facts: { receivedAt: '2026-11-22T08:30:00+08:00' } });
    expect(clockMarks(late.kase(), clock('report')).startedAt).toBe(OPENING);
  });

  test('says why a clock stands still', () => {
    const story = walk(new Story(), 'judge-founded').do('mark-visit', 'customer-manager', {
      visitWanted: 'yes',
    });
    walk(story, 'check-pass', 'judge-founded').do('feed-back', 'customer-manager', FEEDBACK).wait(1);
    story.do('check-fault', 'visit-clerk', { sheetFault: '缺签字' });
    expect(clockMarks(story.kase(), clock('visit')).pauses).toEqual([
      { from: OPENING + HOUR, to: null, because: ['已检查处理单', 'Sheet checked'] },
    ]);
  });
});

/**
 * When a clock started and stopped, read slowly: for each event, the case as the log up to there makes
 * it, and every matcher of the clock asked. For stories in which nothing was taken back or set aside.
 */
function slowRuns(kase: Case, clock: ClockDefinition) {
  const runs: { startedAt: number; stoppedAt: number | null; pauses: number }[] = [];
  let isPaused = false;
  for (const [index, envelope] of kase.events.entries()) {
    const event = readEvent(envelope);
    if (event === null) throw new Error('every event of a story can be read');
    const { facts, work } = foldCase(kase.events.slice(0, index + 1));
    const is = (matchers: readonly EventMatcher[]) =>
      matchers.some((matcher) => matchesEvent(matcher, event, { facts, work: work.values }));
    const run = runs.at(-1);
    const at = Date.parse(event.at);
    if (run === undefined || run.stoppedAt !== null) {
      if (is(clock.startsOn)) runs.push({ startedAt: at, stoppedAt: null, pauses: 0 });
      isPaused = false;
    } else if (is(clock.stopsOn) || is(clock.restartsOn)) {
      run.stoppedAt = at;
      if (!is(clock.stopsOn)) runs.push({ startedAt: at, stoppedAt: null, pauses: 0 });
      isPaused = false;
    } else if (isPaused ? is(clock.resumesOn) : is(clock.pausesOn)) {
      run.pauses += isPaused ? 0 : 1;
      isPaused = !isPaused;
    }
  }
  return runs;
}

describe('all clocks of a policy in one walk', () => {
  const clocks = [...DEALER_4S.clocks, ART_28_ANSWER];

  test('have the marks each has by itself, in their order', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        const kase = story.merged();
        expect(marksOfAll(kase, clocks)).toEqual(clocks.map((one) => clockMarks(kase, one)));
      }),
      { numRuns: 60 },
    );
  });

  test('have the runs that a slow reading of the log finds, event by event', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        const kase = story.kase();
        fc.pre(kase.process.undone.length === 0 && kase.setAside.length === 0);
        for (const one of clocks) {
          const runs = clockRuns(kase, one).map(({ startedAt, stoppedAt, pauses }) => {
            return { startedAt, stoppedAt, pauses: pauses.length };
          });
          expect(runs, one.id).toEqual(slowRuns(kase, one));
        }
      }),
      { numRuns: 40 },
    );
  });
});
