import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareHlc, nextHlc, receiveHlc } from './hybrid-clock';

const NODE = '00000000-0000-7000-9000-000000000001';
const OTHER = '00000000-0000-7000-9000-000000000002';
const NOON = Date.UTC(2026, 10, 21, 4);
const YEAR = 365 * 86_400_000;
const MINUTE = 60_000;

const anyClock = fc.oneof(
  fc.integer({ min: NOON - 4 * YEAR, max: NOON + 4 * YEAR }),
  fc.double(),
  fc.constantFrom(0, -1, NOON, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER),
);

describe('the hybrid clock', () => {
  test('is greater than before whatever the wall clock says', () => {
    fc.assert(
      fc.property(fc.array(anyClock, { minLength: 1, maxLength: 60 }), (clocks) => {
        let last: string | null = null;
        for (const now of clocks) {
          const next: string = nextHlc(last, now, NODE);
          expect(next.length).toBeLessThanOrEqual(64);
          if (last !== null) expect(last < next && compareHlc(last, next) < 0).toBe(true);
          last = next;
        }
      }),
    );
  });

  test('counts on when the wall clock has gone back three years', () => {
    let last = nextHlc(null, NOON, NODE);
    for (let written = 0; written < 70_000; written += 1) {
      const next = nextHlc(last, NOON - 3 * YEAR, NODE);
      if (!(last < next)) throw new Error(`not greater after ${String(written)} events`);
      last = next;
    }
    expect(nextHlc(last, NOON + MINUTE, NODE) > last).toBe(true);
  });

  test('sorts as text in the order of time, between nodes too', () => {
    fc.assert(
      fc.property(fc.nat({ max: NOON }), fc.nat({ max: NOON }), (a, b) => {
        fc.pre(a !== b);
        const early = nextHlc(null, Math.min(a, b), OTHER);
        const late = nextHlc(null, Math.max(a, b), NODE);
        expect(compareHlc(early, late)).toBeLessThan(0);
        expect(compareHlc(late, early)).toBeGreaterThan(0);
      }),
    );
    const same = nextHlc(null, NOON, NODE);
    expect(compareHlc(same, same)).toBe(0);
  });

  test('after receiving is greater than what it was and than what it saw', () => {
    fc.assert(
      fc.property(
        anyClock,
        fc.integer({ min: -4 * YEAR, max: 5 * MINUTE }),
        anyClock,
        (own, ahead, before) => {
          const now = Number.isFinite(own) ? Math.max(0, Math.floor(own)) : 0;
          const local = nextHlc(null, before, NODE);
          const remote = nextHlc(null, Math.min(now, NOON + 4 * YEAR) + ahead, OTHER);
          const seen = receiveHlc(local, remote, own, NODE);
          expect(seen > local && seen > remote).toBe(true);
        },
      ),
    );
  });

  test('does not follow a remote clock more than five minutes ahead', () => {
    const local = nextHlc(null, NOON, NODE);
    const wrong = nextHlc(null, NOON + 5 * MINUTE + 1, OTHER);
    const seen = receiveHlc(local, wrong, NOON, NODE);
    expect(seen > local).toBe(true);
    expect(seen < nextHlc(null, NOON + 1, NODE)).toBe(true);
  });

  test('takes a clock it cannot read for none', () => {
    expect(nextHlc('nonsense', NOON, NODE)).toBe(nextHlc(null, NOON, NODE));
    expect(receiveHlc(null, 'nonsense', NOON, NODE)).toBe(nextHlc(null, NOON, NODE));
  });

  test('refuses a node that would not fit an envelope', () => {
    expect(() => nextHlc(null, NOON, '')).toThrow(RangeError);
    expect(() => nextHlc(null, NOON, 'n'.repeat(47))).toThrow(RangeError);
  });
});
