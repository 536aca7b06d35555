/** Three crashes within a minute are not an accident: reloading once more would go on for ever. */
const LIMIT = 3;
const WITHIN_MS = 60_000;

export type CrashCount = {
  /** Notes a crash; true when the page should be left alone until a person decides. */
  readonly isTooMany: (now: number) => boolean;
};

export function createCrashCount(): CrashCount {
  let times: readonly number[] = [];
  return {
    isTooMany: (now) => {
      times = [...times, now].filter((time) => now - time < WITHIN_MS);
      return times.length >= LIMIT;
    },
  };
}
