import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../domain/case/case';
import type { Role } from '../domain/rights/roles';
import { readEvent, type CaseEvent } from '../domain/events/event';
import { formFor } from '../policies/testing/random-story';
import { personOf } from '../policies/testing/people';
import { STORE_CALENDAR } from '../policies/testing/readings';
import { Story } from '../policies/testing/story';
import { THREE_LEVEL } from '../policies/three-level/policy';
import {
  completionRate,
  feedbackRate,
  gradingAccuracy,
  lateRate,
  nodeControl,
  onTimeRate,
  satisfaction,
  staffMatch,
  visitRate,
} from './on-time';

const HOUR = 3_600_000;
const GRADES = ['urgent', 'important', 'routine'] as const;
type Grade = (typeof GRADES)[number];

/** Hours of S1-6, S1-12 and S1-13, written down again so that the policy cannot agree with itself. */
const RESPONSE: Readonly<Record<Grade, number>> = { urgent: 1, important: 2, routine: 4 };

/** Steps of the process and who takes them under any grade; those that are not open are passed over. */
const STEPS: readonly (readonly [action: string, ...roles: Role[]])[] = [
  ['respond', 'front-desk'],
  ['confirm-grade', 'front-desk'],
  ['take-on', 'front-desk', 'customer-manager'],
  ['respond-late', 'front-desk'],
  ['propose-plan', 'front-desk', 'customer-manager'],
  ['carry-out', 'front-desk', 'customer-manager'],
  ['feed-back', 'front-desk'],
  ['feed-back-refused', 'front-desk'],
  ['visit', 'visit-clerk'],
  ['visit-dissatisfied', 'visit-clerk'],
  ['second-follow-up', 'front-desk'],
];

type Told = { readonly story: Story; readonly grade: Grade };

/** Cases that went some way through S1, quickly or slowly, some graded against the proposal. */
const randomTold: fc.Arbitrary<Told> = fc
  .record({
    grade: fc.constantFrom(...GRADES),
    overruled: fc.boolean(),
    steps: fc.array(
      fc.record({
        index: fc.nat({ max: STEPS.length - 1 }),
        after: fc.constantFrom(0, 0.5, 1, 2, 4, 23, 24, 25, 48, 49),
        pick: fc.nat({ max: 20 }),
      }),
      { maxLength: 24 },
    ),
    isInOrder: fc.boolean(),
  })
  .map(({ grade, overruled, steps, isInOrder }) => {
    const story = new Story({ policy: THREE_LEVEL, grade });
    if (overruled) {
      const data = { grade, proposed: 'routine', reasons: [], overruledBecause: '客户情绪激动' };
      story.write({ type: 'graded', data }, personOf('front-desk'), 'front-desk');
    }
    for (const [i, { index, after, pick }] of steps.entries()) {
      const [id, ...roles] = STEPS[isInOrder ? i % STEPS.length : index] ?? ['respond'];
      const action = THREE_LEVEL.actions.find((one) => one.id === id);
      story.wait(after);
      for (const role of roles)
        if (action !== undefined) story.try(id, role, formFor(action, 'enough', pick));
    }
    return { story, grade };
  });

type Seen = { readonly at: number; readonly kind: string; readonly event: CaseEvent };

/** The log as it stands, read event by event. */
function logOf(kase: Case): readonly Seen[] {
  return kase.events.flatMap((envelope) => {
    const event = readEvent(envelope);
    if (event === null) return [];
    const kind = event.type === 'acted' ? event.data.kind : event.type;
    return [{ at: Date.parse(event.at), kind, event }];
  });
}

type Spell = { readonly from: number; readonly until: number | null };

/** Stretches from each event of one kind to the next of another, found by looking at every pair. */
function spells(log: readonly Seen[], begins: (seen: Seen) => boolean, ends: (seen: Seen) => boolean) {
  const found: Spell[] = [];
  for (const [i, seen] of log.entries()) {
    const open = found.at(-1);
    if (open?.until === null) {
      if (ends(seen)) found[found.length - 1] = { from: open.from, until: seen.at };
    } else if (begins(seen)) found.push({ from: log[i]?.at ?? 0, until: null });
  }
  return found;
}

/** Of these stretches: those that ended in time, and those that ended late or are late by now. */
function slowRate(stretches: readonly Spell[], hours: number, now: number) {
  let [part, whole] = [0, 0];
  for (const { from, until } of stretches) {
    const end = until ?? now;
    const isLate = end - from > hours * HOUR;
    if (until === null && !isLate) continue;
    whole += 1;
    if (!isLate) part += 1;
  }
  return { part, whole };
}

const of =
  (...kinds: readonly string[]) =>
  (seen: Seen) =>
    kinds.includes(seen.kind);
const movesTo = (stage: string) => (seen: Seen) =>
  seen.event.type === 'acted' && seen.event.data.to === stage;

/** The three figures with a clock, from the log alone. */
const SLOW: Readonly<Record<string, (told: Told) => { part: number; whole: number }>> = {
  response: ({ story, grade }) =>
    slowRate(
      spells(logOf(story.kase()), of('registered'), of('acknowledged', 'fed-back')),
      RESPONSE[grade],
      story.now,
    ),
  feedback: ({ story }) =>
    slowRate(spells(logOf(story.kase()), of('executed'), of('fed-back')), 24, story.now),
  visit: ({ story }) =>
    slowRate(
      spells(
        logOf(story.kase()),
        (seen) => seen.kind === 'fed-back' && movesTo('visit')(seen),
        of('visited'),
      ),
      48,
      story.now,
    ),
};

/** Handlings as the log has them: a second one begins with the act that says so. */
function roundsOf(kase: Case): readonly (readonly Seen[])[] {
  const rounds: Seen[][] = [[]];
  for (const seen of logOf(kase)) {
    if (seen.kind === 'second-handling') rounds.push([]);
    rounds.at(-1)?.push(seen);
  }
  return rounds;
}

const ground = (now: number) => ({ calendar: STORE_CALENDAR, now });
const kept = ({ part, whole }: { readonly part: number; readonly whole: number }) => ({ part, whole });

describe('figures from a desk’s own cases', () => {
  test.each(Object.keys(SLOW))('the on-time rate of the clock %s is what the log says', (clock) => {
    fc.assert(
      fc.property(randomTold, (told) => {
        const kase = told.story.kase();
        const rate = onTimeRate([kase], THREE_LEVEL, clock, ground(told.story.now));
        expect(kept(rate)).toEqual(SLOW[clock]?.(told));
        expect(rate.missed).toEqual(rate.part < rate.whole ? [kase.caseId] : []);
      }),
      { numRuns: 60 },
    );
  });

  test('S1-12: results told and S1-13: customers asked are counted by handling', () => {
    fc.assert(
      fc.property(fc.array(randomTold, { maxLength: 3 }), (all) => {
        const cases = all.map(({ story }) => story.kase());
        const rounds = cases.flatMap(roundsOf);
        const has = (round: readonly Seen[], kind: string) => round.some((seen) => seen.kind === kind);
        const finished = rounds.filter((round) => has(round, 'executed'));
        expect(kept(feedbackRate(cases))).toEqual({
          part: finished.filter((round) => has(round, 'fed-back')).length,
          whole: finished.length,
        });
        const agreed = rounds.filter((round) =>
          round.some((seen) => seen.kind === 'fed-back' && movesTo('visit')(seen)),
        );
        expect(kept(visitRate(cases))).toEqual({
          part: agreed.filter((round) => has(round, 'visited')).length,
          whole: agreed.length,
        });
        expect(kept(completionRate(cases))).toEqual({
          part: cases.filter((kase) => has(roundsOf(kase).at(-1) ?? [], 'executed')).length,
          whole: cases.length,
        });
      }),
      { numRuns: 60 },
    );
  });

  test('S1-2: satisfaction is what customers said last, of those who said anything', () => {
    fc.assert(
      fc.property(fc.array(randomTold, { maxLength: 3 }), (all) => {
        let [part, whole] = [0, 0];
        const cases = all.map(({ story }) => story.kase());
        for (const kase of cases) {
          const said = logOf(kase).flatMap(({ event }) =>
            event.type === 'acted' && event.data.kind === 'visited' ? [event.data.form.visitOutcome] : [],
          );
          const last = said[said.length - 1];
          if (last === undefined || last === 'no-comment') continue;
          whole += 1;
          if (last === 'satisfied' || last === 'very-satisfied') part += 1;
        }
        expect(kept(satisfaction(cases))).toEqual({ part, whole });
      }),
      { numRuns: 40 },
    );
  });

  test('S1-5: a grade that somebody overruled was not accurate', () => {
    fc.assert(
      fc.property(fc.array(randomTold, { maxLength: 3 }), (all) => {
        const cases = all.map(({ story }) => story.kase());
        const overruled = cases.filter((kase) =>
          kase.events.some((event) => JSON.stringify(event.data).includes('客户情绪激动')),
        );
        expect(kept(gradingAccuracy(cases))).toEqual({
          part: cases.length - overruled.length,
          whole: cases.length,
        });
      }),
      { numRuns: 40 },
    );
  });

  test('S1-3: a case is late when any of its clocks was missed, and the figure opens the late ones', () => {
    const late = new Story({ policy: THREE_LEVEL }).wait(4.1);
    const inTime = new Story({ policy: THREE_LEVEL }).wait(4);
    const rate = (story: Story) => lateRate([story.kase()], THREE_LEVEL, ground(story.now));
    expect(rate(inTime)).toEqual({ part: 0, whole: 1, percent: 0, missed: [] });
    expect(rate(late)).toEqual({ part: 1, whole: 1, percent: 100, missed: [late.kase().caseId] });
  });

  test('S1-9: the nodes are all clocks together', () => {
    fc.assert(
      fc.property(randomTold, ({ story }) => {
        const [cases, now] = [[story.kase()], ground(story.now)];
        let [part, whole] = [0, 0];
        for (const { id } of THREE_LEVEL.clocks) {
          const rate = onTimeRate(cases, THREE_LEVEL, id, now);
          part += rate.part;
          whole += rate.whole;
        }
        expect(kept(nodeControl(cases, THREE_LEVEL, now))).toEqual({ part, whole });
      }),
      { numRuns: 20 },
    );
  });

  test('S1-7: a case that was graded up after the first line had handled it was not with the right people', () => {
    const story = new Story({ policy: THREE_LEVEL });
    for (const [action, form] of [
      ['respond', { contactHow: 'phone' }],
      ['confirm-grade', {}],
      ['take-on', {}],
      ['propose-plan', { planKinds: ['apology'], planWords: '致歉' }],
      ['carry-out', { executedHow: '已致歉' }],
    ] as const)
      story.do(action, 'front-desk', form);
    expect(kept(staffMatch([story.kase()], THREE_LEVEL))).toEqual({ part: 1, whole: 1 });
    const data = { grade: 'urgent', proposed: 'urgent', reasons: [], overruledBecause: null };
    story.write({ type: 'graded', data }, personOf('front-desk'), 'front-desk');
    expect(kept(staffMatch([story.kase()], THREE_LEVEL))).toEqual({ part: 0, whole: 1 });
  });

  test('nothing to count is no figure and not a full one', () => {
    const none = { part: 0, whole: 0, percent: null, missed: [] };
    expect(onTimeRate([], THREE_LEVEL, 'response', ground(0))).toEqual(none);
    expect(
      onTimeRate([new Story({ policy: THREE_LEVEL }).kase()], THREE_LEVEL, 'no-such', ground(0)),
    ).toEqual(none);
    expect(feedbackRate([])).toEqual(none);
    expect(lateRate([], THREE_LEVEL, ground(0))).toEqual(none);
  });

  test('a share is given in percent', () => {
    const answered = new Story({ policy: THREE_LEVEL }).do('respond', 'front-desk', { contactHow: 'phone' });
    const late = new Story({ policy: THREE_LEVEL }).wait(5);
    const rate = onTimeRate([answered.kase(), late.kase()], THREE_LEVEL, 'response', ground(late.now));
    expect(rate).toMatchObject({ part: 1, whole: 2, percent: 50 });
  });
});
