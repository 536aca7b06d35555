const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Wrong PINs that cost nothing but the typing. */
export const FREE_TRIES = 5;

/** After the fifth wrong PIN, the sixth, the seventh and every later one: fewer than ten guesses an hour. */
const WAITS = [30 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE] as const;

/** How often somebody's PIN was wrong since it was last right, and when that last was; milliseconds. */
export type PinTries = { readonly wrong: number; readonly lastAt: number };

export const NO_TRIES: PinTries = { wrong: 0, lastAt: 0 };

/** Milliseconds to wait after the `wrong`th wrong PIN. */
export function waitAfter(wrong: number): number {
  if (wrong < FREE_TRIES) return 0;
  return WAITS[Math.min(wrong - FREE_TRIES, WAITS.length - 1)] ?? 0;
}

/**
 * Milliseconds until the next try is looked at. A clock set back makes nobody wait longer than the
 * wait itself, and never shorter: the try counts as made just now; keep what `afterClockBack` gives.
 */
export function waitLeft(tries: PinTries, now: number): number {
  const { wrong, lastAt } = afterClockBack(tries, now);
  return Math.max(0, lastAt + waitAfter(wrong) - now);
}

/** The same tries, none of them in the future. */
export function afterClockBack(tries: PinTries, now: number): PinTries {
  return tries.lastAt > now ? { ...tries, lastAt: now } : tries;
}

export function afterWrongPin(tries: PinTries, now: number): PinTries {
  return { wrong: tries.wrong + 1, lastAt: now };
}
