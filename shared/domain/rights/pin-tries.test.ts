import { describe, expect, it } from 'vitest';
import { afterClockBack, afterWrongPin, NO_TRIES, waitAfter, waitLeft, type PinTries } from './pin-tries';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const START = 1_795_000_000_000;

const wrongTimes = (count: number, at: number): PinTries =>
  Array.from({ length: count }).reduce<PinTries>((tries) => afterWrongPin(tries, at), NO_TRIES);

describe('wrong PINs', () => {
  it('cost nothing four times, then 30 seconds, 1, 5 and from there 30 minutes', () => {
    expect([0, 1, 4].map(waitAfter)).toEqual([0, 0, 0]);
    expect([5, 6, 7, 8, 9, 100].map(waitAfter)).toEqual([
      30 * SECOND,
      MINUTE,
      5 * MINUTE,
      30 * MINUTE,
      30 * MINUTE,
      30 * MINUTE,
    ]);
  });

  it('let the next try through when the wait is over, to the millisecond', () => {
    const tries = wrongTimes(5, START);
    expect(waitLeft(tries, START)).toBe(30 * SECOND);
    expect(waitLeft(tries, START + 30 * SECOND - 1)).toBe(1);
    expect(waitLeft(tries, START + 30 * SECOND)).toBe(0);
  });

  it('allow no more than ten guesses in any hour to who tries at every chance', () => {
    let [tries, now] = [NO_TRIES, START];
    let guesses = 0;
    while (now < START + HOUR) {
      now += waitLeft(tries, now);
      if (now >= START + HOUR) break;
      tries = afterWrongPin(tries, now);
      guesses += 1;
    }
    expect(guesses).toBeLessThanOrEqual(10);
  });

  it('are not forgotten by a clock that is set back, and lock nobody out for years by it', () => {
    const tries = wrongTimes(6, START);
    const yearBefore = START - 365 * 24 * HOUR;
    expect(waitLeft(tries, yearBefore)).toBe(MINUTE);
    const kept = afterClockBack(tries, yearBefore);
    expect(waitLeft(kept, yearBefore + MINUTE)).toBe(0);
  });
});
