import type { ClockDefinition, EventMatcher } from '../../clocks/clock-definition';
import type { ClockMarks, Pause } from '../../clocks/clock-marks';
import type { Case } from '../../domain/case/case';
import { readEvent, type CaseEvent } from '../../domain/events/event';
import type { Facts } from '../../domain/facts/facts';
import { actionKindWording } from '../../wording/action-kinds';
import type { Pair } from '../../wording/wording';
import { matchesEvent, nameOf, type Standing } from './matches-event';

const PAUSED: Pair = ['暂停', 'Paused'];

/**
 * What the events of a case say about a clock, run by run: a clock that stopped starts again when its
 * start comes again (a second handling, a plan that came back). Acts that were taken back count
 * for nothing. Empty when it has not started. The last run is the one that holds.
 */
export function clockRuns(kase: Case, clock: ClockDefinition): readonly ClockMarks[] {
  return runsOfAll(kase, [clock])[0] ?? [];
}

/** The marks of a clock's last run, for `evaluateClock`. */
export function clockMarks(kase: Case, clock: ClockDefinition): ClockMarks {
  return marksOfAll(kase, [clock])[0] ?? NOT_STARTED;
}

/**
 * As `clockMarks`, of each of these clocks in their order: the log is walked once, and an event is shown
 * to those clocks alone that wait for one of its kind. For the clocks of a whole policy.
 */
export function marksOfAll(kase: Case, clocks: readonly ClockDefinition[]): readonly ClockMarks[] {
  return runsOfAll(kase, clocks).map((runs) => runs.at(-1) ?? NOT_STARTED);
}

const NOT_STARTED: ClockMarks = { startedAt: null, pauses: [], stoppedAt: null };

type Runs = { readonly clock: ClockDefinition; readonly runs: ClockMarks[] };

function runsOfAll(kase: Case, clocks: readonly ClockDefinition[]): readonly (readonly ClockMarks[])[] {
  const all = clocks.map((clock): Runs => ({ clock, runs: [] }));
  const waiting = waitingFor(clocks);
  for (const step of walk(kase)) {
    for (const index of waiting.get(nameOf(step.event)) ?? []) {
      const one = all[index];
      if (one !== undefined) follow(one, step);
    }
  }
  return all.map(({ runs }) => runs);
}

/** Every matcher of a clock: an event that none of them names by its kind cannot change its marks. */
const matchersOf = (clock: ClockDefinition): readonly EventMatcher[] =>
  [clock.startsOn, clock.stopsOn, clock.restartsOn, clock.pausesOn, clock.resumesOn].flat();

/** Places in the list of the clocks that wait for an event, by its name. */
type Waiting = ReadonlyMap<string, readonly number[]>;
/** A policy's clocks are asked about for case after case. */
const waitingBefore = new WeakMap<readonly ClockDefinition[], Waiting>();

function waitingFor(clocks: readonly ClockDefinition[]): Waiting {
  const known = waitingBefore.get(clocks);
  if (known !== undefined) return known;
  const waiting = new Map<string, number[]>();
  for (const [index, clock] of clocks.entries())
    for (const name of new Set(matchersOf(clock).map(({ event }) => event)))
      waiting.set(name, [...(waiting.get(name) ?? []), index]);
  waitingBefore.set(clocks, waiting);
  return waiting;
}

/** What one event does to a clock. */
function follow({ clock, runs }: Runs, { event, standing }: Step): void {
  const is = (matchers: readonly EventMatcher[]) =>
    matchers.some((matcher) => matchesEvent(matcher, event, standing));
  const run = runs.at(-1);
  if (run === undefined || run.stoppedAt !== null) {
    if (is(clock.startsOn)) runs.push({ startedAt: startOf(event), pauses: [], stoppedAt: null });
  } else if (is(clock.stopsOn) || is(clock.restartsOn)) {
    const at = Date.parse(event.at);
    runs[runs.length - 1] = { ...run, stoppedAt: at };
    if (!is(clock.stopsOn)) runs.push({ startedAt: at, pauses: [], stoppedAt: null });
  } else {
    runs[runs.length - 1] = { ...run, pauses: pausesAfter(run.pauses, event, is, clock) };
  }
}

function pausesAfter(
  pauses: readonly Pause[],
  event: CaseEvent,
  is: (matchers: readonly EventMatcher[]) => boolean,
  { pausesOn, resumesOn }: ClockDefinition,
): readonly Pause[] {
  const last = pauses.at(-1);
  const at = Date.parse(event.at);
  if (last?.to === null) return is(resumesOn) ? [...pauses.slice(0, -1), { ...last, to: at }] : pauses;
  if (!is(pausesOn)) return pauses;
  const because = event.type === 'acted' ? actionKindWording[event.data.kind] : PAUSED;
  return [...pauses, { from: at, to: null, because }];
}

/** The hour of D5-1 runs from when somebody heard it, which may be before it was typed in. */
function startOf(event: CaseEvent): number {
  const at = Date.parse(event.at);
  if (event.type !== 'registered') return at;
  const received = Date.parse(event.data.facts.receivedAt ?? '');
  return received < at ? received : at;
}

type Step = { readonly event: CaseEvent; readonly standing: Standing };

/** The events that stand, in fold order, each with the case as it was after it. */
function* walk(kase: Case): Generator<Step> {
  const undone = new Set(kase.process.undone.map(({ eventId }) => eventId));
  const setAside = new Set(kase.setAside);
  let [facts, work]: [Facts, Standing['work']] = [{}, {}];
  for (const envelope of kase.events) {
    const event = undone.has(envelope.id) || setAside.has(envelope.id) ? null : readEvent(envelope);
    if (event === null) continue;
    if (event.type === 'registered') facts = event.data.facts;
    // Read by the fold already: the values fit their fields.
    if (event.type === 'amended')
      facts = {
        ...facts,
        ...Object.fromEntries(event.data.changes.map(({ field, after }) => [field, after])),
      };
    if (event.type === 'conflict-settled') facts = { ...facts, [event.data.field]: event.data.value };
    if (event.type === 'work-settled') work = { ...work, [event.data.field]: event.data.value };
    if (event.type === 'acted') work = { ...work, ...event.data.form };
    yield { event, standing: { facts, work } };
  }
}
