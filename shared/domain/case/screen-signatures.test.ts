import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventEnvelope } from '../events/event';
import { foldCase } from './fold';
import { headsOf } from './order';
import { makeDesks, printed, registered, signatureWithdrawn, signedOnScreen } from './testing/event-builder';
import { delivery, randomHistory } from './testing/random-history';
import { ancestorsOf, slowOrder } from './testing/slow-oracle';

function opened() {
  const desks = makeDesks(headsOf);
  const first = desks.write(0, registered({ plate: '京A11111' }), []);
  return { ...desks, first };
}

const standing = (events: readonly EventEnvelope[]) =>
  foldCase(events).screenSignatures.map(({ eventId }) => eventId);

describe('a signature on screen', () => {
  test('changes neither version, state hash nor evidence: it must not outdate itself', () => {
    const { write, first } = opened();
    const before = foldCase([first]);
    const after = foldCase([first, write(0, signedOnScreen('客户'), [first])]);
    expect(after).toMatchObject({ version: before.version, stateHash: before.stateHash, evidence: [] });
    expect(after.screenSignatures.map(({ role, name }) => [role, name])).toEqual([['客户', '甲']]);
  });

  test('is set aside when it is tied to something else than it says', () => {
    const { write, first } = opened();
    const honest = signedOnScreen('客户');
    const moved = { ...honest, data: { ...honest.data, role: '记录人' } };
    const event = write(0, moved, [first]);
    expect(foldCase([first, event])).toMatchObject({ screenSignatures: [], setAside: [event.id] });
  });

  test('given for one line on two desks at once is one, the first in fold order', () => {
    const { write, first } = opened();
    const here = write(0, signedOnScreen('客户', 1), [first]);
    const there = write(1, signedOnScreen('客户', 2), [first]);
    expect(standing([there, here, first])).toEqual([here.id]);
    // The other takes its place when the first is taken back.
    const back = write(0, signatureWithdrawn(here.id), [first, here]);
    expect(standing([back, there, here, first])).toEqual([there.id]);
  });

  test('of another role, or of another state, is another one', () => {
    const { write, first } = opened();
    const customer = write(0, signedOnScreen('客户'), [first]);
    const clerk = write(0, signedOnScreen('记录人'), [first, customer]);
    const later = write(0, signedOnScreen('客户', 1, 'b'.repeat(64)), [first, customer, clerk]);
    expect(standing([first, customer, clerk, later])).toHaveLength(3);
  });

  test('is taken back by whoever took it, once', () => {
    const { write, first } = opened();
    const signed = write(0, signedOnScreen('客户'), [first]);
    const back = write(0, signatureWithdrawn(signed.id), [first, signed]);
    const again = write(0, signatureWithdrawn(signed.id), [first, signed, back]);
    expect(foldCase([first, signed, back, again])).toMatchObject({
      screenSignatures: [],
      setAside: [again.id],
    });
  });

  test('stays when another person, or one who has not seen it, takes it back', () => {
    const { write, first } = opened();
    const signed = write(0, signedOnScreen('客户'), [first]);
    const stranger = write(1, signatureWithdrawn(signed.id), [first, signed]);
    const blind = write(0, signatureWithdrawn(signed.id), [first]);
    expect(standing([first, signed, stranger, blind])).toEqual([signed.id]);
    expect([...foldCase([first, signed, stranger, blind]).setAside].sort()).toEqual(
      [stranger.id, blind.id].sort(),
    );
  });

  test('stays once its paper was printed with it', () => {
    const { write, first } = opened();
    const signed = write(0, signedOnScreen('客户'), [first]);
    const print = write(0, printed('record-form'), [first, signed]);
    const back = write(0, signatureWithdrawn(signed.id), [first, signed, print]);
    expect(standing([first, signed, print, back])).toEqual([signed.id]);
    // A print of another paper, or from before it, is none of its own.
    const other = write(0, printed('reply-letter'), [first, signed]);
    const early = write(1, printed('record-form'), [first]);
    const free = write(0, signatureWithdrawn(signed.id), [first, signed, other, early]);
    expect(standing([first, signed, other, early, free])).toEqual([]);
  });

  test('of any history stands as the rules say, whatever the order of arrival', () => {
    fc.assert(
      fc.property(
        randomHistory.chain((history) => fc.tuple(fc.constant(history), delivery(history))),
        ([history, delivered]) => {
          expect([...standing(delivered)].sort()).toEqual([...slowStanding(history)].sort());
        },
      ),
    );
  });
});

/** The rules once more, word by word, without the product's code. */
function slowStanding(history: readonly EventEnvelope[]): readonly string[] {
  const inOrder = slowOrder(history).flatMap((id) => history.filter((event) => event.id === id));
  const knew = (event: EventEnvelope, id: string) => ancestorsOf(event, history).has(id);
  const isGone = (signed: EventEnvelope) =>
    inOrder.some(
      (event) =>
        event.type === 'signature-withdrawn' &&
        (event.data as { eventId: string }).eventId === signed.id &&
        event.actor.personId === signed.actor.personId &&
        knew(event, signed.id),
    ) && !inOrder.some((event) => event.type === 'paper-printed' && knew(event, signed.id));
  const left = inOrder.filter((event) => event.type === 'signed-on-screen' && !isGone(event));
  const role = (event: EventEnvelope) => (event.data as { role: string }).role;
  return left
    .filter((event, i) => left.findIndex((other) => role(other) === role(event)) === i)
    .map(({ id }) => id);
}
