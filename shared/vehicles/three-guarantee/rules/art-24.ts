import { nearWording, reachedWording } from '../../../wording/three-guarantee';
import type { Pair } from '../../../wording/wording';
import {
  cumulativeRepairDays,
  mainPartReplacements,
  safetyRepairs,
  sameProblemRepairs,
  unitReplacements,
  type Replaced,
} from '../measures/counts';
import { LISTED_UNITS, POWER_UNITS } from '../known/faulty-unit';
import { fillPair, findingOf, judge, met, says, type Condition, type Finding } from '../finding';
import type { GuaranteeInput, KnownFact } from '../known/input';
import { repairsWithin } from '../measures/repair-time';
import { termsOf } from '../measures/terms';
import { windowOf, type Window } from '../measures/window';

/** Art. 24 (1), (2), (3): twice. */
const TWICE = 2;
/** Art. 24 (4): more than 4 repairs of the same problem, so the fifth. */
const MOST_REPAIRS = 4;
/** Art. 24 (4): more than 30 days of repair. */
const MOST_DAYS = 30;
/** Own choice: from so many days below the limit on it is close; one ordinary repair takes as long. */
const NEAR_DAYS = 5;

/** 三包有效期, in which all four grounds must arise. */
export function guaranteeWindow(input: GuaranteeInput): Window {
  return windowOf(input, termsOf(input.promised).guarantee);
}

/** R7 (1): a serious safety fault repaired twice, still there or a new one. */
export function safetyGround(input: GuaranteeInput): Finding {
  const window = guaranteeWindow(input);
  const times = safetyRepairs(input, repairsWithin(input.repairs, window));
  const replaced = { times, missing: times === null ? (['safetyFaultRepairs'] as const) : [] };
  return findingOf(
    { rule: 'R7.1', kind: 'entitlement', words: says.safetyTwice, reached: reachedWording.exchange },
    judge(input, window, twice(replaced, nearWording.safetyOnce)),
  );
}

/** R7 (2): engine, gearbox, traction battery or drive motor replaced twice. */
export function unitGround(input: GuaranteeInput): Finding {
  return findingOf(
    { rule: 'R7.2', kind: 'entitlement', words: says.unitTwice, reached: reachedWording.exchange },
    judge(
      input,
      guaranteeWindow(input),
      twice(unitReplacements(input, POWER_UNITS), nearWording.replaceOnce),
    ),
  );
}

/** R7 (3): the same main part of one of ten units replaced twice; units count by themselves (art. 24 para. 2). */
export function partGround(input: GuaranteeInput): Finding {
  const replaced = mainPartReplacements(input, LISTED_UNITS);
  return findingOf(
    { rule: 'R7.3', kind: 'entitlement', words: says.partTwice, reached: reachedWording.exchange },
    judge(input, guaranteeWindow(input), twice(replaced, nearWording.replaceOnce)),
  );
}

/** R7 (4): more than 30 days of repair in all, or more than 4 repairs of the same problem. */
export function longRepairGround(input: GuaranteeInput): Finding {
  const window = guaranteeWindow(input);
  return findingOf(
    { rule: 'R7.4', kind: 'entitlement', words: says.longRepair, reached: reachedWording.exchange },
    judge(input, window, longRepair(input, window)),
  );
}

function twice({ times, missing }: Replaced, near: Pair): Condition {
  if (times !== null && times >= TWICE) return met(true);
  if (times === TWICE - 1) return { state: 'near', near, missing };
  return missing.length > 0 ? { state: 'unknown', missing } : met(false);
}

function longRepair(input: GuaranteeInput, window: Window): Condition {
  const repairs = repairsWithin(input.repairs, window);
  const days = cumulativeRepairDays(input, repairs);
  const times = sameProblemRepairs(input, repairs);
  if ((days ?? 0) > MOST_DAYS || (times ?? 0) > MOST_REPAIRS) return met(true);
  const missing: KnownFact[] = [];
  if (times === null) missing.push('sameFaultRepairs');
  if (days === null) missing.push('workshopDays');
  const near = nearLongRepair(days ?? 0, times ?? 0);
  if (near !== null) return { state: 'near', near, missing };
  return missing.length > 0 ? { state: 'unknown', missing } : met(false);
}

function nearLongRepair(days: number, times: number): Pair | null {
  const left = MOST_DAYS + 1 - days;
  const isNearByDays = left <= NEAR_DAYS;
  if (times < MOST_REPAIRS) return isNearByDays ? fillPair(nearWording.repairDays, { days: left }) : null;
  return isNearByDays ? fillPair(nearWording.repairOnceOrDays, { days: left }) : nearWording.repairOnce;
}
