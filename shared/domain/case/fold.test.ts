import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventHash } from '../events/desk-chain';
import type { EventEnvelope } from '../events/event';
import { foldCase } from './fold';
import { headsOf } from './order';
import * as build from './testing/event-builder';
import { delivery, randomHistory } from './testing/random-history';

const { amended, attached, graded, makeDesks, noted, registered, settled, withdrawn } = build;
const FILE = 'a'.repeat(64);
const conflictsOf = (events: readonly EventEnvelope[]) =>
  foldCase(events).conflicts.map(({ field, sides }) => [field, sides.map(({ value }) => value)]);

/** A case registered at desk 0 with a plate and a phone. */
function opened() {
  const desks = makeDesks(headsOf);
  const first = desks.write(0, registered({ plate: '京A11111', phone: '13800138000' }), []);
  return { ...desks, first };
}

describe('a case', () => {
  test('is the same on every desk, however its events arrived and how often', () => {
    fc.assert(
      fc.property(
        randomHistory.chain((history) => fc.tuple(fc.constant(history), delivery(history))),
        ([history, delivered]) => {
          expect(foldCase(delivered)).toStrictEqual(foldCase(history));
        },
      ),
    );
  });

  test('loses no event: each is in the log once, whatever becomes of it', () => {
    fc.assert(
      fc.property(
        randomHistory.chain((history) => fc.subarray([...history], { minLength: 1 })),
        (part) => {
          const folded = foldCase(part);
          expect(new Set(folded.events)).toEqual(new Set(part));
          expect(folded.events).toHaveLength(part.length);
          for (const id of folded.setAside) expect(part.some((event) => event.id === id)).toBe(true);
        },
      ),
    );
  });

  test('is opened by its registration', () => {
    const { first } = opened();
    expect(foldCase([first])).toMatchObject({
      caseId: build.CASE_ID,
      storeId: build.STORE_ID,
      number: build.NUMBER,
      openedAt: first.at,
      openedBy: first.actor,
      policy: 'dealer-4s',
      facts: { plate: '京A11111', phone: '13800138000' },
      version: 1,
      conflicts: [],
      heads: [first.id],
      setAside: [],
    });
  });

  test('registered with its grade and evidence has all of it in version 1, and can lose either later', () => {
    const { write } = makeDesks(headsOf);
    const grade = {
      grade: 'urgent',
      proposed: 'routine',
      reasons: ['no-trigger'],
      overruledBecause: '有儿童',
    };
    const piece = { hash: FILE, name: '照片.jpg', mime: 'image/jpeg', size: 1, thumbnail: null };
    const data = { number: build.NUMBER, facts: {}, policy: 'dealer-4s', grade, evidence: [piece] };
    const first = write(0, { type: 'registered', data }, []);
    const gone = write(1, withdrawn(FILE), [first]);
    const regraded = write(1, graded('routine'), [first, gone]);
    expect(foldCase([first])).toMatchObject({ grade, evidence: [piece], version: 1, setAside: [] });
    expect(foldCase([first, gone, regraded])).toMatchObject({
      grade: { grade: 'routine' },
      evidence: [],
      version: 3,
    });
  });

  test('shows what has arrived while its registration is still missing', () => {
    const { write, first } = opened();
    const later = write(0, amended('plate', '京B22222'), [first]);
    expect(foldCase([later])).toMatchObject({ number: null, openedAt: null, facts: { plate: '京B22222' } });
    expect(foldCase([later, first])).toMatchObject({ number: build.NUMBER, facts: { plate: '京B22222' } });
  });

  test('without any event is not a case', () => {
    expect(() => foldCase([])).toThrow(RangeError);
  });
});

describe('amendments', () => {
  test('in a row replace one another without a conflict', () => {
    const { write, first } = opened();
    const second = write(1, amended('plate', '京B22222'), [first]);
    const third = write(0, amended('plate', null), [first, second]);
    expect(foldCase([first, second])).toMatchObject({
      facts: { plate: '京B22222' },
      conflicts: [],
      version: 2,
    });
    expect(foldCase([first, second, third]).facts).toEqual({ phone: '13800138000' });
  });

  test('of different fields at once merge silently', () => {
    const { write, first } = opened();
    const here = write(0, amended('plate', '京B22222'), [first]);
    const there = write(1, amended('phone', '13900139000'), [first]);
    expect(foldCase([first, here, there])).toMatchObject({
      facts: { plate: '京B22222', phone: '13900139000' },
      conflicts: [],
      heads: [here.id, there.id],
      version: 3,
    });
  });

  test('of one field at once are a conflict that keeps both and shows the later', () => {
    const { write, first } = opened();
    const here = write(0, amended('plate', '京B22222'), [first]);
    const there = write(1, amended('plate', '京C33333'), [first]);
    const folded = foldCase([there, first, here]);
    expect(folded.facts.plate).toBe('京C33333');
    expect(folded.conflicts).toEqual([
      {
        field: 'plate',
        sides: [here, there].map(({ id, at, actor }, side) => ({
          eventId: id,
          value: ['京B22222', '京C33333'][side],
          at,
          actor,
        })),
      },
    ]);
  });

  test('of one field at once to the same value are none, also in another order of ticks', () => {
    const { write, first } = opened();
    const change = (after: readonly string[]) =>
      ({
        type: 'amended',
        data: { changes: [{ field: 'demands', before: null, after: [...after] }], reason: '补充' },
      }) as const;
    const here = write(0, change(['repair', 'apology']), [first]);
    const there = write(1, change(['apology', 'repair']), [first]);
    expect(foldCase([first, here, there]).conflicts).toEqual([]);
  });

  test('clearing a field while another desk fills it is a conflict too', () => {
    const { write, first } = opened();
    const here = write(0, amended('plate', ''), [first]);
    const there = write(1, amended('plate', '京C33333'), [first]);
    expect(conflictsOf([first, here, there])).toEqual([['plate', [null, '京C33333']]]);
  });

  test('that would put a wrong kind of value into a field are set aside whole', () => {
    const { write, first } = opened();
    const wrong = write(
      0,
      {
        type: 'amended',
        data: {
          changes: [
            { field: 'plate', before: null, after: '京B22222' },
            { field: 'mileageKm', before: null, after: 'viel' },
          ],
          reason: '更正',
        },
      },
      [first],
    );
    expect(foldCase([first, wrong])).toMatchObject({
      facts: { plate: '京A11111' },
      setAside: [wrong.id],
      version: 1,
      heads: [wrong.id],
    });
  });
});

describe('a conflict', () => {
  const conflicting = () => {
    const { write, first } = opened();
    const here = write(0, amended('plate', '京B22222'), [first]);
    const there = write(1, amended('plate', '京C33333'), [first]);
    return { write, events: [first, here, there] };
  };

  test('ends with a settlement that saw both sides', () => {
    const { write, events } = conflicting();
    const end = write(0, settled('plate', '京B22222'), events);
    expect(foldCase([...events, end])).toMatchObject({
      facts: { plate: '京B22222' },
      conflicts: [],
      version: 4,
    });
  });

  test('ends with an amendment that saw both sides', () => {
    const { write, events } = conflicting();
    const end = write(1, amended('plate', '京D44444'), events);
    expect(conflictsOf([...events, end])).toEqual([]);
  });

  test('stays open against a side the settlement had not seen', () => {
    const { write, events } = conflicting();
    const [first] = events;
    const third = write(2, amended('plate', '京E55555'), first === undefined ? [] : [first]);
    const end = write(0, settled('plate', '京B22222'), events);
    expect(conflictsOf([...events, third, end])).toEqual([['plate', ['京E55555', '京B22222']]]);
  });

  test('settled differently on two desks at once is open again, settled alike it is not', () => {
    const { write, events } = conflicting();
    const here = write(0, settled('plate', '京B22222'), events);
    const there = write(1, settled('plate', '京C33333'), events);
    const alike = write(2, settled('plate', '京B22222'), events);
    expect(conflictsOf([...events, here, there])).toEqual([['plate', ['京B22222', '京C33333']]]);
    expect(conflictsOf([...events, here, alike])).toEqual([]);
  });
});

describe('evidence', () => {
  test('is attached once however many desks attach it, and goes when withdrawn', () => {
    const { write, first } = opened();
    const here = write(0, attached(FILE), [first]);
    const there = write(1, attached(FILE), [first]);
    const gone = write(0, withdrawn(FILE), [first, here, there]);
    expect(foldCase([first, here, there]).evidence.map(({ hash }) => hash)).toEqual([FILE]);
    expect(foldCase([first, here, there, gone]).evidence).toEqual([]);
  });

  test('attached on another desk at the same time survives a withdrawal that had not seen it', () => {
    const { write, first } = opened();
    const here = write(0, attached(FILE), [first]);
    const there = write(1, attached(FILE), [first]);
    const gone = write(0, withdrawn(FILE), [first, here]);
    expect(foldCase([first, here, there, gone])).toMatchObject({ evidence: [{ hash: FILE }], setAside: [] });
  });

  test('withdrawn on one desk stays so when another desk withdraws its own copy', () => {
    const { write, first } = opened();
    const here = write(0, attached(FILE), [first]);
    const there = write(1, attached(FILE), [first]);
    const goneHere = write(0, withdrawn(FILE), [first, here]);
    const goneThere = write(1, withdrawn(FILE), [first, there]);
    expect(foldCase([first, here, there, goneHere, goneThere])).toMatchObject({ evidence: [], setAside: [] });
  });

  test('never attached cannot be withdrawn, but the attempt is kept', () => {
    const { write, first } = opened();
    const gone = write(0, withdrawn(FILE), [first]);
    expect(foldCase([first, gone])).toMatchObject({ setAside: [gone.id], version: 1 });
  });
});

describe('what a case cannot take', () => {
  test('is set aside: a second registration, which must not replace a printed number', () => {
    const { write, first } = opened();
    const again = write(
      1,
      { type: 'registered', data: { number: 'TSSH01-261121-B001-X', facts: {}, policy: 'x' } },
      [first],
    );
    expect(foldCase([first, again])).toMatchObject({
      number: build.NUMBER,
      policy: 'dealer-4s',
      setAside: [again.id],
    });
  });

  test('is set aside: a kind or version from a newer desk, also when it is the only event', () => {
    const { write, first } = opened();
    const base = write(0, noted('甲'), [first]);
    const renewed = (change: Partial<EventEnvelope>) => {
      const event = { ...base, ...change };
      return { ...event, hash: eventHash(event) };
    };
    const newKind = renewed({ type: 'teleported', data: { to: '月球' } });
    const newer = renewed({ v: 2 });
    expect(foldCase([first, newKind])).toMatchObject({ setAside: [base.id], heads: [base.id], version: 1 });
    expect(foldCase([first, newer]).setAside).toEqual([base.id]);
    expect(foldCase([newKind])).toMatchObject({ number: null, setAside: [base.id] });
  });

  test('is set aside: an event of another case', () => {
    const { write, first } = opened();
    const stray = { ...write(0, amended('plate', '京Z99999'), [first]), caseId: first.id };
    expect(foldCase([first, stray])).toMatchObject({ facts: { plate: '京A11111' }, setAside: [stray.id] });
  });
});

describe('version and state hash', () => {
  test('leave progress notes and prints out, and change with everything a paper would say', () => {
    const { write, first } = opened();
    const before = foldCase([first]);
    const note = write(0, noted('已致电'), [first]);
    const { version, stateHash } = before;
    const print = write(
      0,
      {
        type: 'paper-printed',
        data: { paper: 'record-form', version, stateHash, how: 'saved', printer: null, copies: 1 },
      },
      [first, note],
    );
    const after = foldCase([first, note, print]);
    expect([after.version, after.stateHash]).toEqual([1, stateHash]);
    expect(after.prints).toEqual([
      {
        paper: 'record-form',
        version,
        stateHash,
        how: 'saved',
        printer: null,
        copies: 1,
        at: print.at,
        actor: print.actor,
      },
    ]);

    const known = [first, note, print];
    for (const draft of [amended('plate', '京B22222'), graded('urgent'), attached(FILE)]) {
      const changed = foldCase([...known, write(0, draft, known)]);
      expect(changed.version).toBe(2);
      expect(changed.stateHash).not.toBe(stateHash);
    }
  });

  test('the hash takes the evidence as a set', () => {
    const { write, first } = opened();
    const other = 'b'.repeat(64);
    const inTurn = (one: string, two: string) => {
      const a = write(0, attached(one), [first]);
      return foldCase([first, a, write(0, attached(two), [first, a])]);
    };
    expect(inTurn(FILE, other).stateHash).toBe(inTurn(other, FILE).stateHash);
  });

  test('the hash comes back when the case says the same again, the version does not', () => {
    const { write, first } = opened();
    const there = write(0, amended('plate', '京B22222'), [first]);
    const back = write(0, amended('plate', '京A11111'), [first, there]);
    const folded = foldCase([first, there, back]);
    expect(folded.stateHash).toBe(foldCase([first]).stateHash);
    expect(folded.version).toBe(3);
  });

  test('the grade shown is the latest in fold order', () => {
    const { write, first } = opened();
    const one = write(0, graded('routine'), [first]);
    const two = write(1, graded('urgent'), [first, one]);
    expect(foldCase([two, one, first]).grade?.grade).toBe('urgent');
  });
});

test('a case of 10,000 events folds in seconds', () => {
  const { write, first } = opened();
  const events = [first];
  for (let index = 0; index < 10_000; index += 1) {
    events.push(write(index % 2, amended('plate', `京A${String(index)}`), events.slice(-1)));
  }
  const start = performance.now();
  expect(foldCase([...events].reverse())).toMatchObject({
    facts: { plate: '京A9999' },
    conflicts: [],
    version: 10_001,
  });
  expect(performance.now() - start).toBeLessThan(5000);
});
