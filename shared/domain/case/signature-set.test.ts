import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventData, EventEnvelope, EventType } from '../events/event';
import { foldCase } from './fold';
import { headsOf } from './order';
import { makeDesks, marked, registered, signed, unfiled } from './testing/event-builder';
import { randomHistory } from './testing/random-history';

const FILE = 'a'.repeat(64);

function opened() {
  const desks = makeDesks(headsOf);
  const first = desks.write(0, registered({ plate: '京A11111' }), []);
  return { ...desks, first };
}

describe('signed pages', () => {
  const other = 'b'.repeat(64);

  test('change neither version nor state hash, nor the evidence: a signature must not outdate itself', () => {
    const { write, first } = opened();
    const before = foldCase([first]);
    const after = foldCase([first, write(0, signed(1, FILE), [first])]);
    expect(after).toMatchObject({ version: before.version, stateHash: before.stateHash, evidence: [] });
    expect(after.signatures.map(({ page, scan }) => [page, scan.hash])).toEqual([[1, FILE]]);
  });

  test('are one a page, whichever desks filed it and however often; another state is another page', () => {
    const { write, first } = opened();
    const here = write(0, signed(1, FILE), [first]);
    const there = write(1, signed(1, other), [first]);
    const second = write(0, signed(2, FILE), [first, here]);
    const newer = write(0, signed(1, other, 'c'.repeat(10)), [first, here, second]);
    const { signatures, setAside } = foldCase([newer, there, second, here, first]);
    expect(signatures.map(({ page, state }) => `${page}${state.charAt(0)}`).sort()).toEqual([
      '1a',
      '1c',
      '2a',
    ]);
    expect(setAside).toEqual([]);
  });
});

/** Slow and plain: everything an event's author had before them. */
function seenBy(history: readonly EventEnvelope[], event: EventEnvelope): readonly EventEnvelope[] {
  const found = new Set<string>();
  const look = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (found.has(id)) continue;
      found.add(id);
      look(history.find((one) => one.id === id)?.parents ?? []);
    }
  };
  look(event.parents);
  return history.filter(({ id }) => found.has(id));
}

describe('a page that was filed wrongly', () => {
  test('is taken back with who was marked on it, and can be filed again', () => {
    const { write, first } = opened();
    const page = write(0, signed(1, FILE), [first]);
    const mark = write(0, marked('王某'), [first, page]);
    const back = write(0, unfiled(1), [first, page, mark]);
    const before = foldCase([first, page, mark]);
    const after = foldCase([first, page, mark, back]);
    expect(before.signerMarks.map(({ role, name }) => [role, name])).toEqual([['客户', '王某']]);
    expect(after).toMatchObject({ signatures: [], signerMarks: [], setAside: [] });
    expect([after.version, after.stateHash]).toEqual([before.version, before.stateHash]);
    const again = write(0, signed(1, FILE), [first, page, mark, back]);
    const whole = foldCase([first, page, mark, back, again]);
    expect(whole.signatures).toHaveLength(1);
    // Who signed the wrong sheet says nothing of the right one.
    expect(whole.signerMarks).toEqual([]);
  });

  test('stays as another desk filed it, when that one was not seen', () => {
    const { write, first } = opened();
    const here = write(0, signed(1, FILE), [first]);
    const there = write(1, signed(1, 'b'.repeat(64)), [first]);
    const back = write(0, unfiled(1), [first, here]);
    for (const events of [
      [first, here, there, back],
      [back, there, here, first],
    ])
      expect(foldCase(events).signatures.map(({ scan }) => scan.hash)).toEqual(['b'.repeat(64)]);
  });

  test('that was never filed cannot be taken back, nor its signers marked', () => {
    const { write, first } = opened();
    const back = write(0, unfiled(1), [first]);
    const mark = write(0, marked('王某'), [first]);
    expect(foldCase([first, back, mark]).setAside).toHaveLength(2);
  });
});

describe('who signed', () => {
  test('is marked once by however many, and taken away by one who saw the mark', () => {
    const { write, first } = opened();
    const page = write(0, signed(1, FILE), [first]);
    const here = write(0, marked('王某'), [first, page]);
    const there = write(1, marked('王某'), [first, page]);
    expect(foldCase([first, page, here, there]).signerMarks).toHaveLength(1);
    const away = write(0, marked('王某', false), [first, page, here]);
    expect(foldCase([first, page, here, away]).signerMarks).toEqual([]);
    // The other desk's mark was not seen, and stands.
    expect(foldCase([first, page, here, there, away]).signerMarks).toHaveLength(1);
  });
});

describe('signatures of any history', () => {
  test('are the pages and marks that nobody who saw them took back', () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        const of = <T extends EventType>(type: T) =>
          history.flatMap((event) =>
            event.type === type
              ? [{ event, data: event.data as EventData<T>, seen: seenBy(history, event) }]
              : [],
          );
        const filed = of('paper-signed').filter(
          ({ event, data }) =>
            !of('paper-unfiled').some((back) => back.data.page === data.page && back.seen.includes(event)),
        );
        const marks = of('signature-marked').filter(
          ({ event, data, seen }) =>
            data.signed &&
            filed.some((page) => seen.includes(page.event)) &&
            !of('signature-marked').some(
              (away) => !away.data.signed && away.data.name === data.name && away.seen.includes(event),
            ),
        );
        const { signatures, signerMarks } = foldCase(history);
        const once = <T>(values: readonly T[]) => [...new Set(values)].sort();
        expect(signatures.map(({ page }) => page).sort()).toEqual(once(filed.map(({ data }) => data.page)));
        expect(signerMarks.map(({ name }) => name).sort()).toEqual(once(marks.map(({ data }) => data.name)));
      }),
    );
  });
});
