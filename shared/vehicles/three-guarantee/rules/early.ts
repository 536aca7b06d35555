import type { FaultyUnit } from '../../../domain/facts/code-lists';
import { failureWording, nearWording, reachedWording } from '../../../wording/three-guarantee';
import type { Pair } from '../../../wording/wording';
import { mainPartReplacements, unitReplacements } from '../measures/counts';
import { POWER_UNITS, unitOf } from '../known/faulty-unit';
import { fillPair, findingOf, judge, met, says, type Condition, type Finding } from '../finding';
import type { GuaranteeInput } from '../known/input';
import { windowOf } from '../measures/window';

/** Arts. 20 and 23: 60 days and 3,000 km, whichever ends first. */
export const SIXTY_DAYS = { days: 60, km: 3_000 } as const;
/** Art. 22: 7 days, whatever the distance. */
export const SEVEN_DAYS = { days: 7, km: null } as const;

/**
 * One of the four units is at fault. A replacement already made shows that a main part was; until then
 * the workshop has to confirm it.
 */
function powerUnit(input: GuaranteeInput, near: Pair): Condition {
  const made = [unitReplacements(input, POWER_UNITS), mainPartReplacements(input, POWER_UNITS)];
  if (made.some(({ times }) => (times ?? 0) > 0)) return met(true);
  const unit = unitOf(input.known);
  if (unit === null) return { state: 'unknown', missing: ['faultyUnit'] };
  return POWER_UNITS.has(unit) ? { state: 'near', near, missing: [] } : met(false);
}

/** R4 (art. 20): a main part of one of the four units is faulty: a free new unit. */
export function freeUnitRule(input: GuaranteeInput): Finding {
  const condition = powerUnit(input, nearWording.unitNamed);
  return findingOf(
    { rule: 'R4', kind: 'entitlement', words: says.freeUnit, reached: reachedWording.freeUnit },
    judge(input, windowOf(input, SIXTY_DAYS), condition),
  );
}

/** R5 (art. 22): one of the four units, or a main part of it, must be replaced: exchange or refund. */
export function sevenDayRule(input: GuaranteeInput): Finding {
  const condition = powerUnit(input, nearWording.mustReplace);
  return findingOf(
    { rule: 'R5', kind: 'entitlement', words: says.sevenDays, reached: reachedWording.exchange },
    judge(input, windowOf(input, SEVEN_DAYS), condition),
  );
}

/**
 * A fault of steering or brakes may turn out to be their failure. A cracked body, a leak and a fire show
 * themselves: whoever complains of one says so.
 */
const MAY_BE: Partial<Record<FaultyUnit, Pair>> = failureWording;

/** R6 (art. 23): steering or brake failure, cracked body, fuel leak, battery fire: exchange or refund. */
export function sixtyDayRule(input: GuaranteeInput): Finding {
  return findingOf(
    { rule: 'R6', kind: 'entitlement', words: says.sixtyDays, reached: reachedWording.exchange },
    judge(input, windowOf(input, SIXTY_DAYS), art23(input)),
  );
}

function art23({ failures, known }: GuaranteeInput): Condition {
  if (failures.length > 0) return met(true);
  const unit = unitOf(known);
  if (unit === null) return { state: 'unknown', missing: ['faultyUnit'] };
  const failure = MAY_BE[unit];
  if (failure === undefined) return met(false);
  return { state: 'near', near: fillPair(nearWording.failureFound, { failure }), missing: [] };
}
