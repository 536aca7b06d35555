import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionsFor } from '../engine/offers';
import { nextOwed } from '../engine/next-owed';
import { EVERYBODY, personOf } from '../testing/people';
import { randomStory } from '../testing/random-story';
import { owedBy } from './agenda';
import { standingOf } from './standing';

/** What the lists do not look into: it is said on the case itself when the step is tried. */
const SAID_ON_THE_CASE = new Set(['gate-unmet', 'stage-conflict', 'approval-first']);

const ALL_KEYS = personOf('customer-manager', {
  id: 'p-all',
  name: '卓全',
  roles: ['customer-manager', 'management-dept', 'general-manager', 'visit-clerk', 'administrator'],
});
const PEOPLE = [...EVERYBODY, ALL_KEYS, personOf('general-manager', { id: 'p-left', isDisabled: true })];

test('what a list says somebody owes is what the case itself lets them do', () => {
  fc.assert(
    fc.property(randomStory, fc.constantFrom(...PEOPLE), (story, person) => {
      const kase = story.kase();
      const open = actionsFor(kase, story.policy, person)
        .filter(({ closedBecause }) => closedBecause.every(({ code }) => SAID_ON_THE_CASE.has(code)))
        .map(({ action }) => action.id);
      for (const { action } of owedBy(person, standingOf(kase, story.policy), PEOPLE))
        expect(open).toContain(action);
    }),
    { numRuns: 60 },
  );
});

test('nothing owed is lost between two people: somebody who may do it sees it', () => {
  fc.assert(
    fc.property(randomStory, (story) => {
      const kase = story.kase();
      const standing = standingOf(kase, story.policy);
      for (const { action } of nextOwed(kase, story.policy)) {
        const able = PEOPLE.filter((person) =>
          actionsFor(kase, story.policy, person).some(
            (offer) => offer.action.id === action.id && offer.isOpen,
          ),
        );
        const seeing = able.filter((person) =>
          owedBy(person, standing, PEOPLE).some((step) => step.action === action.id),
        );
        expect(able.length === 0 || seeing.length > 0).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('a standing survives being written down and read again', () => {
  fc.assert(
    fc.property(randomStory, (story) => {
      const standing = standingOf(story.kase(), story.policy);
      expect(JSON.parse(JSON.stringify(standing))).toEqual(standing);
    }),
    { numRuns: 30 },
  );
});
