import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventDraft, EventEnvelope } from '../events/event';
import { caseDifferences } from './case-differences';
import { caseInState } from './earlier-state';
import { foldCase } from './fold';
import { headsOf } from './order';
import {
  acted,
  amended,
  attached,
  graded,
  makeDesks,
  noted,
  registered,
  signed,
} from './testing/event-builder';
import { randomHistory } from './testing/random-history';

const short = (hash: string) => hash.slice(0, 10);

const printed = (version: number, stateHash: string): EventDraft => ({
  type: 'paper-printed',
  data: { paper: 'record-form', version, stateHash, how: 'printed', printer: null, copies: 1 },
});

/** A log of one desk that grows by a draft at a time. */
function growing() {
  const desks = makeDesks(headsOf);
  const events: EventEnvelope[] = [];
  const add = (draft: EventDraft) => {
    events.push(desks.write(0, draft, [...events]));
    return foldCase(events);
  };
  return { desks, events, add };
}

describe('what changed since a paper was signed', () => {
  test('is told fact by fact, with evidence, grade, work and entries; what no paper says is not', () => {
    const { add } = growing();
    const before = add(registered({ plate: '京A11111', mileageKm: 100 }));
    add(printed(before.version, before.stateHash));
    add(signed(1, 'a'.repeat(64), short(before.stateHash)));
    add(noted('客户来电催问'));
    add(amended('mileageKm', 200));
    add(attached('b'.repeat(64)));
    add(graded('urgent'));
    add(acted('a', 'b', { cause: '阀体磨损', papersSigned: 'by-hand' }));
    const now = add(acted('b', 'b', { contactReached: 'reached' }, 'contact-logged'));
    const found = caseInState(now, { version: 1, state: short(before.stateHash) });
    expect(found?.stateHash).toBe(before.stateHash);
    expect(caseDifferences(found ?? now, now)).toEqual([
      { kind: 'fact', field: 'mileageKm', before: 100, after: 200 },
      { kind: 'grade', before: null, after: 'urgent' },
      { kind: 'evidence', added: ['照片.jpg'], withdrawn: [] },
      { kind: 'work', field: 'cause', before: undefined, after: '阀体磨损' },
      { kind: 'entries', list: 'contacts', before: 0, after: 1 },
    ]);
  });

  test('is found although the desk that printed knew less than is in the log today', () => {
    const { desks, events, add } = growing();
    add(registered({ plate: '京A11111' }));
    const [first] = events;
    const there = desks.write(1, amended('phone', '13800001111'), first === undefined ? [] : [first]);
    const here = add(amended('mileageKm', 300));
    add(printed(here.version, here.stateHash));
    const whole = foldCase([...events, there]);
    // No first part of the whole log says just this: the other desk's amendment lies before it in fold order.
    const found = caseInState(whole, { version: here.version, state: short(here.stateHash) });
    expect(found?.facts).toEqual({ plate: '京A11111', mileageKm: 300 });
    expect(caseDifferences(found ?? whole, whole)).toMatchObject([{ kind: 'fact', field: 'phone' }]);
  });

  test('of a state that is not in the log here is not known', () => {
    const { add } = growing();
    const now = add(registered({ plate: '京A11111' }));
    expect(caseInState(now, { version: 1, state: 'f'.repeat(10) })).toBeNull();
  });

  test('is something exactly when the state hash differs', () => {
    fc.assert(
      fc.property(randomHistory, fc.nat(), (history, at) => {
        const now = foldCase(history);
        const before = foldCase(now.events.slice(0, 1 + (at % now.events.length)));
        const isSame = before.stateHash === now.stateHash;
        expect(caseDifferences(before, now).length === 0).toBe(isSame);
      }),
    );
  });
});
