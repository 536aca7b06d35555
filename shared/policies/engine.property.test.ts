import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ancestorsOf } from '../domain/case/testing/slow-oracle';
import { foldCase } from '../domain/case/fold';
import { readEvent, type CaseEvent } from '../domain/events/event';
import type { WorkField } from '../domain/work/work-form';
import { DEALER_4S } from './dealer-4s/policy';
import { act } from './engine';
import { actionsFor } from './engine/offers';
import { nextOwed } from './engine/next-owed';
import { EVERYBODY, personOf } from './testing/people';
import { randomStory } from './testing/random-story';
import { OPENING, Story, storeTime } from './testing/story';
import { walk } from './testing/walk';

type Acted = CaseEvent & { readonly type: 'acted' };

const STAGES: ReadonlySet<string> = new Set(DEALER_4S.stages.map(({ id }) => id));

/** The acts of a case that stand, straight from the log. */
function actsOf(story: Story): readonly Acted[] {
  const { events, process } = story.merged();
  const undone = new Set(process.undone.map(({ eventId }) => eventId));
  return events.flatMap((envelope) => {
    const event = readEvent(envelope);
    return event?.type === 'acted' && !undone.has(event.id) ? [event] : [];
  });
}

/** What the author of an act knew, by plain search of the history. */
function knownTo(story: Story, event: Acted): readonly Acted[] {
  const { events } = story.merged();
  const ids = ancestorsOf(event, events);
  // Folded alone: an act that was taken back then counts as taken back.
  const before = events.filter(({ id }) => ids.has(id));
  const undone = new Set(foldCase(before).process.undone.map(({ eventId }) => eventId));
  return before.flatMap((envelope) => {
    const known = readEvent(envelope);
    return known?.type === 'acted' && !undone.has(known.id) ? [known] : [];
  });
}

/** The acts since the latest second handling or reopening, by plain search. */
function ofRound(acts: readonly Acted[]): readonly Acted[] {
  const start = acts.findLastIndex(({ data }) => data.kind === 'reopened' || data.kind === 'second-handling');
  return acts.slice(Math.max(0, start));
}

/** The closing conditions of domain rules §5, written out by hand. */
function mayBeClosed(all: readonly Acted[]): boolean {
  const acts = ofRound(all);
  const wrote = (field: WorkField) => acts.some(({ data }) => data.form[field] !== undefined);
  const did = (kind: string) => acts.some(({ data }) => data.kind === kind);
  const last = (field: WorkField) =>
    all.findLast(({ data }) => data.form[field] !== undefined)?.data.form[field];
  const answered = did('fed-back') && ['accepted', 'understood'].includes(String(last('customerReaction')));
  return (
    (answered || wrote('feedbackWaivedBecause')) &&
    (last('visitWanted') !== 'yes' || did('visited') || wrote('visitWaivedBecause')) &&
    (last('founded') === 'not-founded' ||
      did('accountability-recorded') ||
      wrote('accountabilityWaivedBecause')) &&
    did('checked') &&
    last('sheetCheck') === 'passed' &&
    (wrote('papersSigned') || wrote('papersWaivedBecause')) &&
    wrote('summary')
  );
}

describe('whatever people at three desks try', () => {
  test('no case comes to a stage the policy does not have, nor is closed round the gate', () => {
    let closings = 0;
    fc.assert(
      fc.property(randomStory, (story) => {
        for (const event of actsOf(story)) {
          expect(STAGES.has(event.data.from) && STAGES.has(event.data.to)).toBe(true);
          if (event.data.to === 'closed' && event.data.from !== 'closed') {
            if (event.at !== storeTime(OPENING)) closings += 1;
            expect(event.data.kind).toBe('closed');
            expect(mayBeClosed(knownTo(story, event))).toBe(true);
          }
        }
        const { process } = story.merged();
        if (process.stage !== null) expect(STAGES.has(process.stage)).toBe(true);
        if (process.isClosed) expect(process.stageConflict).toBe(null);
      }),
      { numRuns: 120 },
    );
    // Not counting the stories that begin closed: the test must have met closings to judge.
    expect(closings).toBeGreaterThan(5);
  });

  test('no person complained of handles, and nobody approves their own plan', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        const { events } = story.merged();
        for (const event of actsOf(story)) {
          expect(event.actor.role).not.toBe('administrator');
          const known = ofRound(knownTo(story, event));
          const ids = ancestorsOf(event, events);
          const targets = events.flatMap((envelope) =>
            ids.has(envelope.id) && envelope.type === 'amended' ? JSON.stringify(envelope.data) : [],
          );
          const isTarget = targets.some((text) => text.includes(event.actor.name));
          expect(isTarget && event.data.kind !== 'noted').toBe(false);
          const wrotePlan = known.some(
            ({ data, actor }) => data.kind === 'plan-proposed' && actor.personId === event.actor.personId,
          );
          expect(wrotePlan && ['reviewed', 'negotiated', 'instructed'].includes(event.data.kind)).toBe(false);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('every desk sees the same case once it knows the same', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        const merged = story.merged();
        const shuffled = foldCase([...merged.events].reverse());
        expect(shuffled).toEqual(merged);
        expect(nextOwed(merged, DEALER_4S).every(({ roles }) => roles.length > 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a hostile form', () => {
  const CASES = ['accept', 'determine', 'report-to-gm', 'hand-over', 'feed-back', 'close'].map((to) =>
    walk(new Story({ facts: { channel: 'on-site' } }), to).kase(),
  );
  const anyForm = fc.oneof(
    fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom('instruction', 'planKinds', 'partyIds', '__proto__', 'constructor'),
        fc.string(),
      ),
      fc.anything(),
    ),
  );

  test('is refused or taken, never thrown at, by every action of every stage', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CASES),
        fc.constantFrom(...EVERYBODY),
        anyForm,
        fc.string(),
        (kase, person, form, now) => {
          for (const { action } of actionsFor(kase, DEALER_4S, person)) {
            const result = act(kase, DEALER_4S, person, action.id, form, now);
            if (result.ok) {
              const asked: readonly string[] = [
                ...action.requires,
                ...action.offers,
                ...action.sets.map(({ field }) => field),
              ];
              for (const draft of result.drafts)
                if (draft.type === 'acted')
                  for (const field of Object.keys(draft.data.form)) expect(asked).toContain(field);
            }
          }
          expect(act(kase, DEALER_4S, person, now, form, now).ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('too long for its field is refused by name', () => {
    const form = { contactReached: 'reached', contactHow: 'phone', contactWords: '长'.repeat(50_001) };
    const kase = walk(new Story(), 'accept').kase();
    expect(act(kase, DEALER_4S, personOf('front-desk'), 'log-contact', form, storeTime(0))).toEqual({
      ok: false,
      refusal: { code: 'bad-values', fields: ['contactWords'] },
    });
  });
});
