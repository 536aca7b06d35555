/** An instant in the two forms the log wants. */
export type Instant = {
  /** ISO 8601 with the zone of this computer, so that a paper can print the store's own wall clock */
  readonly iso: string;
  /** milliseconds since the epoch, for the hybrid clock */
  readonly ms: number;
};

const two = (value: number) => String(value).padStart(2, '0');

/** Writes milliseconds since the epoch as ISO 8601 with this computer's zone, to the millisecond. */
export function toLocalIso(ms: number): string {
  const date = new Date(ms);
  const offset = -date.getTimezoneOffset();
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const shifted = new Date(ms + offset * 60_000).toISOString();
  return shifted.slice(0, -1) + zone;
}

/** The instant now: the only place where the window reads the wall clock for the log. */
export function now(): Instant {
  const ms = Date.now();
  return { iso: toLocalIso(ms), ms };
}
