import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officeCalendar } from '../../../tests/support/store-calendars';
import { prepareCalendar } from '../../clocks/calendar-index';
import { foldCase } from '../../domain/case/fold';
import type { Case } from '../../domain/case/case';
import { DEALER_4S } from '../dealer-4s/policy';
import { EVERYBODY, personOf } from '../testing/people';
import { formFor, randomStory } from '../testing/random-story';
import { OPENING, Story } from '../testing/story';
import { FEEDBACK, walk } from '../testing/walk';
import { actionsFor } from './offers';
import { stageOf } from './stage-of';
import { traceBack, type Link } from './trace-back';

const HOUR = 3_600_000;
const CALENDAR = prepareCalendar(officeCalendar());

const trace = (kase: Case, now: number) => traceBack(kase, DEALER_4S, { calendar: CALENDAR, now });
/** Oldest first, as it happened. */
const forward = (kase: Case, now: number) => [...trace(kase, now)].reverse();
const idsOf = (links: readonly Link[]) =>
  links.flatMap(({ late }) => late.map(({ definition }) => definition.id));
const ms = (iso: string) => Date.parse(iso);

describe('the trace of a case', () => {
  test('D4-5: lists every link from the newest back to the registration, with who and how long', () => {
    const story = new Story()
      .wait(0.5)
      .do('accept', 'visit-clerk')
      .wait(2)
      .do('take-over', 'customer-manager');
    const links = trace(story.kase(), story.now + HOUR);
    expect(links.map(({ stage, took }) => [stage, took / HOUR])).toEqual([
      ['grading', 1],
      ['acceptance', 2],
      ['registration', 0.5],
    ]);
    expect(links.map(({ enteredBy, leftBy }) => [enteredBy?.role, leftBy?.role])).toEqual([
      ['customer-manager', undefined],
      ['visit-clerk', 'customer-manager'],
      ['front-desk', 'visit-clerk'],
    ]);
    expect(links.map(({ until }) => until === null)).toEqual([true, false, false]);
  });

  test('D4-5: names who had the matter, and not the one it was given to by the move that ended the link', () => {
    const story = walk(new Story(), 'take-over');
    expect(trace(story.kase(), story.now).map(({ stage, handler }) => [stage, handler])).toEqual([
      ['grading', personOf('customer-manager').name],
      ['acceptance', null],
      ['registration', null],
    ]);
    const other = { handlerId: 'p9', handlerName: '贺川' };
    story.do('reassign', 'customer-manager', other);
    expect(trace(story.kase(), story.now)[0]?.handler).toBe('贺川');
  });

  test('D4-5: keeps the move with the link that it ended, and what was done in between with its own', () => {
    const story = walk(new Story(), 'accept').do('note', 'front-desk', { note: '已告知' });
    walk(story, 'take-over', 'accept');
    const actions = forward(story.kase(), story.now).map(({ acts }) => acts.map(({ action }) => action));
    expect(actions).toEqual([['accept'], ['note', 'take-over'], []]);
  });

  test('D4-5: a stage that is come to again is a link of its own', () => {
    const story = walk(new Story(), 'check-pass').wait(1);
    story.do('feed-back-refused', 'customer-manager', { informedHow: 'phone', reactionWords: '不接受' });
    story.wait(1).do('second-plan', 'customer-manager').wait(3);
    const plans = trace(story.kase(), story.now).filter(({ stage }) => stage === 'plan');
    expect(plans.map(({ took }) => took / HOUR)).toEqual([3, 0]);
  });

  test('D4-5: says in which link a deadline ran out, and by how much', () => {
    // The report has 1 h, the responsibility 24 h from the acceptance.
    const story = new Story().wait(3).do('accept', 'visit-clerk').wait(30);
    const [acceptance, registration] = trace(story.kase(), story.now);
    expect(registration?.late.map((one) => [one.definition.id, one.state, one.overdueMs / HOUR])).toEqual([
      ['report', 'met-late', 2],
    ]);
    expect(acceptance?.late.map((one) => [one.definition.id, one.state, one.overdueMs / HOUR])).toEqual([
      ['responsibility', 'breached', 6],
    ]);
  });

  test('D4-5: done at the very moment is not late, a millisecond later it is', () => {
    const story = new Story();
    expect(idsOf(trace(story.kase(), OPENING + HOUR))).toEqual([]);
    expect(idsOf(trace(story.kase(), OPENING + HOUR + 1))).toEqual(['report']);
  });

  test('D4-5: a deadline that ran out before anybody typed the complaint in stands with the first link', () => {
    const story = new Story({ facts: { receivedAt: '2026-11-20T09:00:00+08:00' } }).do(
      'accept',
      'visit-clerk',
    );
    expect(
      trace(story.kase(), story.now)
        .at(-1)
        ?.late.map(({ definition }) => definition.id),
    ).toEqual(['report']);
  });

  test('an act that was taken back leaves no link', () => {
    const story = walk(new Story(), 'accept');
    story.undoLast('visit-clerk');
    expect(trace(story.kase(), story.now).map(({ stage }) => stage)).toEqual(['registration']);
  });

  test('two desks that moved a case at once each keep their act where they took it', () => {
    const story = walk(new Story(), 'check-pass');
    story.kase(1);
    story.do('feed-back', 'customer-manager', FEEDBACK, 0).wait(0.1);
    story.do('feed-back-refused', 'visit-clerk', { informedHow: 'phone', reactionWords: '不接受' }, 1);
    const links = forward(story.merged(), story.now);
    expect(links.map(({ stage }) => stage).slice(-3)).toEqual(['feedback', 'visit', 'second-handling']);
    expect(links.at(-3)?.acts.map(({ action }) => action)).toEqual([
      'check-pass',
      'feed-back',
      'feed-back-refused',
    ]);
  });

  test('a desk whose clock stands wrong makes no link of negative length', () => {
    const story = new Story()
      .wait(5)
      .do('accept', 'visit-clerk')
      .wait(-3)
      .do('take-over', 'customer-manager');
    const links = forward(story.kase(), OPENING + HOUR);
    expect(links.map(({ took }) => took / HOUR)).toEqual([5, 0, 0]);
  });

  test('is empty for a case whose registration has not come yet', () => {
    expect(trace({ ...new Story().kase(), openedAt: null }, OPENING)).toEqual([]);
  });
});

/** One desk, honest clock: whoever may does something, time passes. */
const steps = fc.array(
  fc.record({ person: fc.nat(), pick: fc.nat(1000), wait: fc.integer({ min: 0, max: 40 }), undo: fc.nat(9) }),
  { minLength: 1, maxLength: 25 },
);

function oneDesk(taken: readonly { person: number; pick: number; wait: number; undo: number }[]): Story {
  const story = new Story();
  for (const { person: index, pick, wait, undo } of taken) {
    story.wait(wait / 4);
    const last = story.kase().process.acts.at(-1)?.actor.role;
    const author = EVERYBODY.flatMap(({ roles }) => roles).find((role) => role === last);
    if (undo === 0 && author !== undefined) story.undoLast(author);
    const person = EVERYBODY[index % EVERYBODY.length] ?? personOf('front-desk');
    const open = actionsFor(story.kase(), DEALER_4S, person).filter(({ isOpen }) => isOpen);
    const offer = open[pick % Math.max(1, open.length)];
    if (offer !== undefined) story.try(offer.action.id, person, formFor(offer.action, 'enough', pick));
  }
  return story;
}

/** Where the case stood at an instant, by folding anew all that was written until then and stands today. */
function stageAt(kase: Case, at: number): string {
  const gone = new Set(kase.process.undone.map(({ eventId }) => eventId));
  const until = kase.events.filter(
    (event) => ms(event.at) <= at && !gone.has(event.id) && event.type !== 'undone',
  );
  return stageOf(foldCase(until), DEALER_4S);
}

describe('any trace', () => {
  test('D4-5: covers the whole time without gap or overlap, every act in exactly one link', () => {
    fc.assert(
      fc.property(randomStory, fc.nat(200), (story, hours) => {
        const kase = story.merged();
        const now = story.now + hours * HOUR;
        const links = forward(kase, now);
        expect(links[0]?.from).toBe(kase.openedAt);
        for (const [i, { until }] of links.entries()) expect(until).toBe(links[i + 1]?.from ?? null);
        expect(links.reduce((sum, { took }) => sum + took, 0)).toBe(now - ms(kase.openedAt ?? ''));
        const held = links.flatMap(({ acts }) => acts.map(({ eventId }) => eventId));
        expect([...held].sort()).toEqual(kase.process.acts.map(({ eventId }) => eventId).sort());
        expect(links.at(-1)?.stage).toBe(stageOf(kase, DEALER_4S));
      }),
      { numRuns: 30 },
    );
  });

  test('D4-5: says for every quarter of an hour where a slow replay of the log finds the case', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const story = oneDesk(taken);
        const kase = story.kase();
        const links = forward(kase, story.now + HOUR);
        for (let at = OPENING; at <= story.now; at += HOUR / 4) {
          const link = links.findLast(({ from }) => ms(from) <= at);
          expect(link?.stage).toBe(stageAt(kase, at));
        }
        for (const { acts, from, until, stage } of links)
          for (const act of acts) {
            expect(act.from).toBe(stage);
            expect(ms(act.at)).toBeGreaterThanOrEqual(ms(from));
            if (until !== null) expect(ms(act.at)).toBeLessThanOrEqual(ms(until));
          }
      }),
      { numRuns: 25 },
    );
  });

  test('D4-5: a clock run is late in exactly one link, the one in which its time ran out', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const story = oneDesk(taken);
        const links = forward(story.kase(), story.now);
        const late = links.flatMap((link) => link.late.map((reading) => ({ link, reading })));
        const runs = late.map(({ reading }) => `${reading.definition.id}@${String(reading.startedAt)}`);
        expect(new Set(runs).size).toBe(runs.length);
        for (const { link, reading } of late) {
          expect(reading.overdueMs).toBeGreaterThan(0);
          expect(reading.dueAt).toBeGreaterThanOrEqual(ms(link.from));
          expect(reading.dueAt).toBeLessThan(link.until === null ? Infinity : ms(link.until));
        }
      }),
      { numRuns: 25 },
    );
  });
});
