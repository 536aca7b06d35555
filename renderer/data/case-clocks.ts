import type { Case } from '../../shared/domain/case/case';
import { chooseLimit } from '../../shared/clocks/limit';
import { readClock, type Clock, type ClockReading } from '../../shared/clocks/read-clock';
import { clocksUnder } from '../../shared/policies/engine/clocks-under';
import { marksOfAll } from '../../shared/policies/engine/clock-marks';
import { flagsOf } from '../../shared/policies/conditions/context-of';
import type { Policy } from '../../shared/policies/policy';
import { rememberLast } from '../lib/remember-last';
import { clocksOff } from './clocks-off';
import { storeCalendar } from './store-calendar';

/**
 * The clocks of a case that have started, each with its marks and the limit its grade and flags give.
 * They follow from log and policy alone: the cards of a case ask for them at every tick of the clock.
 */
export const clocksOf = rememberLast((kase: Case, policy: Policy): readonly Clock[] => {
  const by = { grade: kase.grade?.grade ?? null, flags: flagsOf(kase, policy) };
  const clocks = clocksUnder(policy);
  const all = marksOfAll(kase, clocks);
  return clocks.flatMap((definition, index) => {
    const limit = chooseLimit(definition.limit, by);
    const marks = all[index];
    return limit === null || marks === undefined || marks.startedAt === null
      ? []
      : [{ definition, marks, limit }];
  });
});

/** How the clocks of a case stand; the urgent ones first, then those still running, then the finished. */
export function readClocks(kase: Case, policy: Policy, now: number): readonly ClockReading[] {
  const rank = { breached: 0, warning: 1, running: 2, paused: 3, 'met-late': 4, met: 5, 'not-started': 6 };
  const off = clocksOff();
  return clocksOf(kase, policy)
    .filter(({ definition }) => definition.basis !== 'law' || !off.has(definition.id))
    .map((clock) => readClock(clock, storeCalendar(), now))
    .sort((a, b) => rank[a.state] - rank[b.state] || (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity));
}
