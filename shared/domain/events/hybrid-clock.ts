/**
 * Hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014) as a text that sorts:
 * 12 hex digits of milliseconds, 4 of a counter, then the node, such as
 * `0193a8c1f3e2-0000-9f1c…`. It gives concurrent events one order on every desk. It says nothing
 * about who knew what: that is `parents`. It never refuses: a desk whose clock is wrong still writes.
 */
const PATTERN = /^([0-9a-f]{12})-([0-9a-f]{4})-(.+)$/u;
const COUNTER_LIMIT = 0xffff;
/** The last millisecond of year 9999; the 12 digits leave centuries above it for carried counters. */
const WALL_LIMIT = 253_402_300_799_999;
/** A clock further ahead than this is wrong, and following it would drag every desk along. */
const AHEAD_LIMIT_MS = 5 * 60_000;
/** Keeps the whole text within the 64 characters an envelope takes. */
const NODE_LIMIT = 46;

type Tick = { readonly ms: number; readonly counter: number };

/**
 * The clock of the next event this node writes: greater than `last` whatever the wall clock says
 * (set back three years, standing still, not a number). A `last` that cannot be read counts as none.
 * `nowMs` is epoch milliseconds; `node` 1 to 46 characters, else a RangeError.
 */
export function nextHlc(last: string | null, nowMs: number, node: string): string {
  return format(following(parse(last), wall(nowMs)), node);
}

/**
 * The node's clock after seeing a remote event: greater than both, so that what is written next
 * sorts after what was seen. A remote clock more than five minutes ahead of our wall clock, or
 * unreadable, is ignored: only our own then advances.
 */
export function receiveHlc(local: string | null, remote: string, nowMs: number, node: string): string {
  const now = wall(nowMs);
  const seen = parse(remote);
  const trusted = seen !== null && seen.ms - now <= AHEAD_LIMIT_MS ? seen : null;
  return format(following(later(parse(local), trusted), now), node);
}

/** Negative, zero or positive, by code units: the same order an index on the text gives. */
export function compareHlc(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function following(last: Tick | null, now: number): Tick {
  if (last === null || now > last.ms) return { ms: now, counter: 0 };
  // A desk that writes on with its clock set back may use up the counter: the millisecond takes the carry.
  if (last.counter >= COUNTER_LIMIT) return { ms: last.ms + 1, counter: 0 };
  return { ms: last.ms, counter: last.counter + 1 };
}

function later(a: Tick | null, b: Tick | null): Tick | null {
  if (a === null || b === null) return a ?? b;
  return a.ms > b.ms || (a.ms === b.ms && a.counter >= b.counter) ? a : b;
}

function parse(hlc: string | null): Tick | null {
  const match = hlc === null ? null : PATTERN.exec(hlc);
  if (match === null) return null;
  return { ms: Number.parseInt(match[1] ?? '', 16), counter: Number.parseInt(match[2] ?? '', 16) };
}

function format({ ms, counter }: Tick, node: string): string {
  if (node.length < 1 || node.length > NODE_LIMIT) throw new RangeError('hybrid clock: bad node length');
  return `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${node}`;
}

function wall(nowMs: number): number {
  return Number.isFinite(nowMs) ? Math.min(WALL_LIMIT, Math.max(0, Math.floor(nowMs))) : 0;
}
