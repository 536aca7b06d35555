import { nearWording, reachedWording } from '../../../wording/three-guarantee';
import { guaranteeWindow } from './art-24';
import { cumulativeRepairDays } from '../measures/counts';
import { fillPair, findingOf, judge, met, says, type Condition, type Finding } from '../finding';
import type { GuaranteeInput } from '../known/input';
import { repairsWithin, singleRepairDays } from '../measures/repair-time';
import { termsOf } from '../measures/terms';
import { windowOf, type Window } from '../measures/window';

/** Art. 21: more than 5 days. */
const MOST_SINGLE_DAYS = 5;

/** 包修期 */
export function warrantyWindow(input: GuaranteeInput): Window {
  return windowOf(input, termsOf(input.promised).warranty);
}

/** R8 (art. 24 para. 3): what to leave out, said wherever there are days to count. */
export function notCountedRule(input: GuaranteeInput): Finding {
  const window = guaranteeWindow(input);
  const days = cumulativeRepairDays(input, repairsWithin(input.repairs, window)) ?? 0;
  return findingOf({ rule: 'R8', kind: 'note', words: says.notCounted }, judge(input, window, met(days > 0)));
}

/** R9 (art. 40): the days so far, as the order counts them. */
export function countingRule(input: GuaranteeInput): Finding {
  const days = cumulativeRepairDays(input, repairsWithin(input.repairs, guaranteeWindow(input)));
  const words = days === null ? says.countedUnknown : fillPair(says.counted, { days });
  return findingOf(
    { rule: 'R9', kind: 'term', words, reached: fillPair(reachedWording.counted, { days: days ?? 0 }) },
    days === null ? { state: 'unknown', missing: ['workshopDays'] } : { state: 'met' },
  );
}

/** R10 (art. 21): a single repair of more than 5 days: loan car or transport money from day 6. */
export function loanCarRule(input: GuaranteeInput): Finding {
  const window = warrantyWindow(input);
  return findingOf(
    { rule: 'R10', kind: 'entitlement', words: says.loanCar, reached: reachedWording.loanCar },
    judge(input, window, longSingleRepair(input, window)),
  );
}

/** The days somebody tells are those of all repairs together: above 5 they may be one repair or several. */
function longSingleRepair(input: GuaranteeInput, window: Window): Condition {
  const repairs = repairsWithin(input.repairs, window);
  const days = repairs.map((one) => singleRepairDays(one, input.now));
  if (days.some((one) => one > MOST_SINGLE_DAYS)) return met(true);
  const isOnDayFive = repairs.some(
    ({ finishedAt }, nth) => finishedAt === null && days[nth] === MOST_SINGLE_DAYS,
  );
  if (isOnDayFive) return { state: 'near', near: nearWording.fifthDay, missing: [] };
  const told = input.known.workshopDays;
  if (told !== undefined && told > MOST_SINGLE_DAYS) {
    return { state: 'near', near: fillPair(nearWording.maybeSingle, { days: told }), missing: [] };
  }
  return told === undefined && repairs.length === 0
    ? { state: 'unknown', missing: ['workshopDays'] }
    : met(false);
}

/** R11 (art. 15): a car that cannot be driven safely. */
export function rescueRule(input: GuaranteeInput): Finding {
  return findingOf(
    { rule: 'R11', kind: 'entitlement', words: says.rescue, reached: reachedWording.rescue },
    judge(input, warrantyWindow(input), met(input.known.immobilised === true)),
  );
}
