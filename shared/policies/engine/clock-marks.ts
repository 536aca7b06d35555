import type { ClockDefinition, EventMatcher } from '../../clocks/clock-definition';
import type { ClockMarks, Pause } from '../../clocks/clock-marks';
import type { Case } from '../../domain/case/case';
import { readEvent, type CaseEvent } from '../../domain/events/event';
import type { Facts } from '../../domain/facts/facts';
import { actionKindWording } from '../../wording/action-kinds';
import type { Pair } from '../../wording/wording';
import { matchesEvent, type Standing } from './matches-event';

const PAUSED: Pair = ['暂停', 'Paused'];

/**
 * What the events of a case say about a clock, run by run: a clock that stopped starts again when its
 * start comes again (a second handling, a plan that came back). Acts that were taken back count
 * for nothing. Empty when it has not started. The last run is the one that holds.
 */
export function clockRuns(kase: Case, clock: ClockDefinition): readonly ClockMarks[] {
  const runs: ClockMarks[] = [];
  for (const { event, standing } of walk(kase)) {
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
  return runs;
}

/** The marks of a clock's last run, for `evaluateClock`. */
export function clockMarks(kase: Case, clock: ClockDefinition): ClockMarks {
  return clockRuns(kase, clock).at(-1) ?? { startedAt: null, pauses: [], stoppedAt: null };
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
