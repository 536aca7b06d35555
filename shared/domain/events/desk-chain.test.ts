import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Head } from '../../ipc/contract';
import {
  checkContinuation,
  emptyHead,
  eventHash,
  sealEvents,
  verifyChain,
  type DeskHead,
} from './desk-chain';
import { envelopeSchema, type EventDraft, type EventEnvelope } from './event';

const DESK = '00000000-0000-7000-9000-000000000001';
const OTHER_DESK = '00000000-0000-7000-9000-000000000002';
const CASE = '00000000-0000-7000-8000-00000000ca5e';
const PARENT = '00000000-0000-7000-8000-00000000aaaa';
const note = (text: string): EventDraft => ({ type: 'progress-noted', data: { text } });
const registration: EventDraft = {
  type: 'registered',
  data: { number: 'N1', facts: { plate: '京A12345' }, policy: 'dealer-4s' },
};

function seal(head: DeskHead, drafts: readonly EventDraft[], ids = head.seq * 1000) {
  let counted = ids;
  return sealEvents({
    head,
    drafts,
    caseId: CASE,
    storeId: 'store-1',
    parents: [PARENT],
    actor: { personId: 'p1', name: '测试员', role: 'clerk' },
    now: { iso: '2026-11-21T09:00:00.000+08:00', ms: Date.UTC(2026, 10, 21, 1) },
    newId: () => {
      counted += 1;
      return `00000000-0000-7000-8000-${counted.toString(16).padStart(12, '0')}`;
    },
  });
}

const log = (length: number): readonly EventEnvelope[] =>
  seal(
    emptyHead(DESK),
    Array.from({ length }, (_, index) => note(`第 ${String(index)} 条`)),
  ).events;

const headOf = (events: readonly EventEnvelope[]): DeskHead => {
  const last = events.at(-1);
  return last === undefined
    ? emptyHead(DESK)
    : { ...emptyHead(DESK), seq: last.seq, hash: last.hash, hlc: last.hlc };
};

/** An event made to look whole after a change: what somebody would do who knows how hashes work. */
const forged = (event: EventEnvelope, change: Partial<EventEnvelope>): EventEnvelope => {
  const changed = { ...event, ...change };
  return { ...changed, hash: eventHash(changed) };
};

describe('sealing', () => {
  test('chains the events of one save onto each other, in the log and in the case', () => {
    const { events, head } = seal(emptyHead(DESK), [registration, note('一'), note('二')]);
    const [first, second, third] = events;
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(events.map(({ prev }) => prev)).toEqual([null, first?.hash, second?.hash]);
    expect(events.map(({ parents }) => parents)).toEqual([[PARENT], [first?.id], [second?.id]]);
    expect([first?.hlc, second?.hlc, third?.hlc]).toEqual([...events.map(({ hlc }) => hlc)].sort());
    expect(new Set(events.map(({ hlc }) => hlc)).size).toBe(3);
    expect(head).toEqual({ deskId: DESK, seq: 3, hash: third?.hash, hlc: third?.hlc, registered: 1 });
    for (const event of events) expect(envelopeSchema.safeParse(event).success).toBe(true);
  });

  test('goes on where the desk stood', () => {
    const first = seal(emptyHead(DESK), [registration]);
    const second = seal(first.head, [registration]);
    expect(second.events[0]).toMatchObject({ seq: 2, prev: first.head.hash });
    expect(second.head.registered).toBe(2);
    expect(verifyChain([...first.events, ...second.events], second.head)).toEqual({ ok: true });
  });

  test('keeps exactly what it hashes, so that a trip through JSON changes nothing', () => {
    const facts = { plate: '京A\ud83d', phone: undefined } as { plate: string };
    const { events } = seal(emptyHead(DESK), [
      { type: 'registered', data: { number: 'N', facts, policy: 'p' } },
    ]);
    expect(JSON.parse(JSON.stringify(events))).toStrictEqual(events);
  });

  test('leaves the head alone when there is nothing to seal', () => {
    const head: Head = emptyHead(DESK);
    expect(seal(head, [])).toEqual({ events: [], head });
  });
});

describe('continuing a log', () => {
  const events = log(6);
  const at = (seq: number) => headOf(events.slice(0, seq));

  test('takes the next events and leaves out those it has', () => {
    expect(checkContinuation(at(2), events.slice(2))).toEqual({
      ok: true,
      head: at(6),
      fresh: events.slice(2),
    });
    expect(checkContinuation(at(3), events)).toEqual({ ok: true, head: at(6), fresh: events.slice(3) });
    expect(checkContinuation(at(6), events.slice(5))).toEqual({ ok: true, head: at(6), fresh: [] });
    expect(checkContinuation(at(6), events)).toEqual({ ok: true, head: at(6), fresh: [] });
    expect(checkContinuation(at(6), [])).toEqual({ ok: true, head: at(6), fresh: [] });
  });

  test('takes an event given twice in one batch once', () => {
    const doubled = events.flatMap((event) => [event, event]);
    expect(checkContinuation(at(2), doubled)).toEqual({ ok: true, head: at(6), fresh: events.slice(2) });
  });

  test('counts registrations', () => {
    const batch = seal(emptyHead(DESK), [registration, note('一'), registration]).events;
    const result = checkContinuation(emptyHead(DESK), batch);
    expect(result.ok && result.head.registered).toBe(2);
  });

  test('refuses a gap', () => {
    expect(checkContinuation(at(2), events.slice(3))).toEqual({ ok: false, refusal: 'not-next' });
    const holed = events.filter(({ seq }) => seq !== 4);
    expect(checkContinuation(at(2), holed)).toEqual({ ok: false, refusal: 'not-next' });
  });

  test('tells a forked log: another event under the known seq, or a next one on another past', () => {
    const other = seal(at(3), [note('另一个'), note('再一个')], 9000).events;
    expect(checkContinuation(at(4), other)).toEqual({ ok: false, refusal: 'forked' });
    expect(checkContinuation(at(4), other.slice(1))).toEqual({ ok: false, refusal: 'forked' });
    expect(checkContinuation(at(5), other)).toEqual({ ok: false, refusal: 'forked' });
  });

  test('does not acknowledge a batch below its head that it cannot compare', () => {
    const other = seal(at(2), [note('另一个')], 9000).events;
    expect(checkContinuation(at(6), other)).toEqual({ ok: false, refusal: 'not-next' });
    expect(checkContinuation(at(6), events.slice(0, 3))).toEqual({ ok: false, refusal: 'not-next' });
  });

  test('compares older events where the keeper of the log can look them up', () => {
    const hashAt = (seq: number) => events[seq - 1]?.hash ?? null;
    const other = seal(at(2), [note('另一个')], 9000).events;
    expect(checkContinuation(at(6), events.slice(0, 3), hashAt)).toEqual({
      ok: true,
      head: at(6),
      fresh: [],
    });
    expect(checkContinuation(at(6), other, hashAt)).toEqual({ ok: false, refusal: 'forked' });
  });

  test.each([
    ['of another desk', (event: EventEnvelope) => forged(event, { deskId: OTHER_DESK })],
    ['whose content was changed', (event: EventEnvelope) => ({ ...event, data: { text: '改过' } })],
    ['whose content is not JSON', (event: EventEnvelope) => ({ ...event, data: { text: Number.NaN } })],
  ])('refuses an event %s', (_name, spoil) => {
    const spoilt = events.map((event) => (event.seq === 4 ? spoil(event) : event));
    expect(checkContinuation(at(2), spoilt.slice(2))).toEqual({ ok: false, refusal: 'bad-event' });
  });

  test('refuses a batch that does not link to itself', () => {
    const relinked = events.map((event) =>
      event.seq === 5 ? forged(event, { prev: 'e'.repeat(64) }) : event,
    );
    expect(checkContinuation(at(2), relinked.slice(2))).toEqual({ ok: false, refusal: 'bad-event' });
    expect(checkContinuation(at(6), relinked)).toEqual({ ok: false, refusal: 'bad-event' });
  });
});

describe('verifying a whole log', () => {
  const length = 8;
  const events = log(length);
  const head = headOf(events);
  const place = fc.integer({ min: 0, max: length - 1 });

  test('finds an untouched log whole', () => {
    expect(verifyChain(events)).toEqual({ ok: true });
    expect(verifyChain(events, head)).toEqual({ ok: true });
    expect(verifyChain([], emptyHead(DESK))).toEqual({ ok: true });
  });

  test('finds any edit of any part of any event', () => {
    const edit = fc.constantFrom<Partial<EventEnvelope>>(
      { data: { text: '改过' } },
      { at: '2020-01-01T00:00:00Z' },
      { actor: { personId: 'p2', name: '别人', role: 'clerk' } },
      { parents: [] },
      { hlc: '000000000000-0000-x' },
      { caseId: PARENT },
      { storeId: 'store-2' },
      { id: PARENT },
      { seq: 99 },
      { prev: 'f'.repeat(64) },
      { type: 'amended' },
      { v: 2 },
    );
    fc.assert(
      fc.property(place, edit, (index, change) => {
        const edited = events.map((event, at) => (at === index ? { ...event, ...change } : event));
        expect(verifyChain(edited)).toEqual({ ok: false, atSeq: index + 1, fault: 'edited' });
      }),
    );
  });

  test('finds an event that was rewritten together with its hash', () => {
    fc.assert(
      fc.property(place, (index) => {
        const rewritten = events.map((event, at) =>
          at === index ? forged(event, { data: { text: '改过' } }) : event,
        );
        expect(verifyChain(rewritten, head).ok).toBe(false);
        // The last one's successor is missing: only the head kept elsewhere shows it.
        expect(verifyChain(rewritten).ok).toBe(index === length - 1);
      }),
    );
  });

  test('finds a dropped event', () => {
    fc.assert(
      fc.property(place, (index) => {
        const dropped = events.filter((_, at) => at !== index);
        const fault = index === length - 1 ? 'cut-off' : 'dropped-or-swapped';
        expect(verifyChain(dropped, head)).toEqual({ ok: false, atSeq: index + 1, fault });
      }),
    );
  });

  test('finds a doubled event wherever the copy stands', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: length }), (index, to) => {
        const doubled = events.toSpliced(to, 0, ...events.slice(index, index + 1));
        expect(verifyChain(doubled).ok).toBe(false);
        if (to === index + 1)
          expect(verifyChain(doubled)).toEqual({ ok: false, atSeq: to + 1, fault: 'doubled' });
      }),
    );
  });

  test('finds swapped events', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        fc.pre(a !== b);
        const swapped = events.map(
          (event, at) => (at === a ? events[b] : at === b ? events[a] : event) ?? event,
        );
        expect(verifyChain(swapped)).toEqual({
          ok: false,
          atSeq: Math.min(a, b) + 1,
          fault: 'dropped-or-swapped',
        });
      }),
    );
  });

  test('finds an event of another desk, and one relinked to another past', () => {
    const foreign = events.map((event, at) => (at === 3 ? forged(event, { deskId: OTHER_DESK }) : event));
    expect(verifyChain(foreign)).toEqual({ ok: false, atSeq: 4, fault: 'foreign' });
    const relinked = events.map((event, at) => (at === 3 ? forged(event, { prev: 'e'.repeat(64) }) : event));
    expect(verifyChain(relinked)).toEqual({ ok: false, atSeq: 4, fault: 'broken-link' });
  });
});
