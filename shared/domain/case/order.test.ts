import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventEnvelope } from '../events/event';
import { foldOrder, headsOf } from './order';
import { makeDesks, noted, registered } from './testing/event-builder';
import { delivery, randomHistory } from './testing/random-history';
import { ancestorsOf, slowOrder } from './testing/slow-oracle';

const ids = (events: readonly EventEnvelope[]) => events.map(({ id }) => id);

describe('fold order', () => {
  test('is the one its definition gives, however the events arrive', () => {
    fc.assert(
      fc.property(
        randomHistory.chain((history) => fc.tuple(fc.constant(history), delivery(history))),
        ([history, delivered]) => {
          expect(ids(foldOrder(delivered))).toEqual(slowOrder(history));
        },
      ),
    );
  });

  test('is the one its definition gives for what has arrived, when parents are still missing', () => {
    fc.assert(
      fc.property(
        randomHistory.chain((history) => fc.subarray([...history], { minLength: 1 })),
        (part) => {
          expect(ids(foldOrder(part))).toEqual(slowOrder(part));
        },
      ),
    );
  });

  test('breaks a tie of clocks by desk, then by seq', () => {
    const base = makeDesks(headsOf).write(0, noted('甲'), []);
    const at = (id: string, deskId: string, seq: number) => ({ ...base, id, deskId, seq });
    const wanted = [at('4', 'desk-a', 2), at('3', 'desk-a', 3), at('2', 'desk-b', 1), at('1', 'desk-b', 4)];
    expect(ids(foldOrder([...wanted].reverse()))).toEqual(ids(wanted));
  });

  test('puts a later author after what she saw, even with her clock years behind', () => {
    const desks = makeDesks(headsOf);
    const first = desks.write(0, registered({}), [], Date.UTC(2026, 10, 21));
    const second = desks.write(1, noted('时钟慢三年'), [first], Date.UTC(2023, 10, 21));
    expect(ids(foldOrder([second, first]))).toEqual(ids([first, second]));
  });

  test('keeps every event of a damaged history whose events name each other in a circle', () => {
    const desks = makeDesks(headsOf);
    const a = desks.write(0, registered({}), []);
    const b = desks.write(0, noted('二'), [a]);
    const c = desks.write(0, noted('三'), [b]);
    const circle = [
      { ...a, parents: [c.id] },
      b,
      c,
      { ...c, id: a.id.replace('8000', '8001'), parents: [c.id] },
    ];
    expect(foldOrder(circle)).toHaveLength(4);
    expect(ids(foldOrder(circle))).toEqual(ids(foldOrder([...circle].reverse())));
  });

  test('keeps the same one of two different events under one id on every desk', () => {
    const desks = makeDesks(headsOf);
    const one = desks.write(0, noted('甲'), []);
    const other = { ...desks.write(1, noted('乙'), []), id: one.id };
    expect(foldOrder([one, other])).toEqual(foldOrder([other, one]));
    expect(foldOrder([one, other])).toHaveLength(1);
  });

  test('orders 10,000 events, in one line and all at once, without exhausting the stack', () => {
    const base = makeDesks(headsOf).write(0, noted('甲'), []);
    const make = (parents: (index: number) => readonly string[]) =>
      Array.from({ length: 10_000 }, (_, index): EventEnvelope => ({
        ...base,
        id: String(index),
        seq: 10_000 - index,
        parents: [...parents(index)],
      }));
    const line = make((index) => (index === 0 ? [] : [String(index - 1)]));
    expect(ids(foldOrder([...line].reverse()))).toEqual(ids(line));
    const heap = make(() => []);
    expect(ids(foldOrder(heap))).toEqual(ids(heap).reverse());
  });
});

test('the heads are the events that nobody has seen', () => {
  fc.assert(
    fc.property(randomHistory, (history) => {
      const seen = new Set(history.flatMap((event) => [...ancestorsOf(event, history)]));
      expect(new Set(headsOf(history))).toEqual(new Set(ids(history).filter((id) => !seen.has(id))));
    }),
  );
});
