import type { FaultyUnit } from '../../../domain/facts/code-lists';
import type { GuaranteeInput, KnownFact, Repair } from '../known/input';
import { countedRepairDays } from './repair-time';
import { unitOf } from '../known/faulty-unit';

/**
 * Counts come twice: as the customer tells them (a fact) and as the workshop's own list. Both speak of
 * the same repairs, so they are never added: the larger one is the careful one.
 */

/** How often; null when neither the customer nor a list says. */
type Count = number | null;

const larger = (told: number | undefined, listed: Count): Count =>
  told === undefined ? listed : Math.max(told, listed ?? 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Times a serious safety fault was repaired, whichever it was: art. 24 (1) adds them up. */
export function safetyRepairs(input: GuaranteeInput, repairs: readonly Repair[]): Count {
  const listed = repairs.length === 0 ? null : repairs.filter(({ isSafety }) => isSafety).length;
  return larger(input.known.safetyFaultRepairs, listed);
}

/** Times the same problem was repaired: that of the problem repaired most often. */
export function sameProblemRepairs(input: GuaranteeInput, repairs: readonly Repair[]): Count {
  const listed = largestGroup(repairs.map(({ problem }) => [problem.trim(), 1]));
  return larger(input.known.sameFaultRepairs, listed);
}

/** Days of all repairs together, each rounded up by itself (art. 40). */
export function cumulativeRepairDays(input: GuaranteeInput, repairs: readonly Repair[]): Count {
  const listed = repairs.length === 0 ? null : sum(repairs.map((one) => countedRepairDays(one, input.now)));
  return larger(input.known.workshopDays, listed);
}

export type Replaced = { readonly times: Count; readonly missing: readonly KnownFact[] };

/** Replacements of whole units (art. 24 (2)). A count somebody told counts only for the unit that was named. */
export function unitReplacements(input: GuaranteeInput, units: ReadonlySet<FaultyUnit>): Replaced {
  const made = input.replacements.filter(({ unit, part }) => part === null && units.has(unit));
  const listed = largestGroup(made.map(({ unit, times }) => [unit, times]));
  return replaced(input, { told: 'unitReplacements', listed, units });
}

/** Replacements of one and the same main part (art. 24 (3)): parts of different names are not added. */
export function mainPartReplacements(input: GuaranteeInput, units: ReadonlySet<FaultyUnit>): Replaced {
  const made = input.replacements.filter(({ unit, part }) => part !== null && units.has(unit));
  const listed = largestGroup(made.map(({ unit, part, times }) => [`${unit}/${(part ?? '').trim()}`, times]));
  return replaced(input, { told: 'mainPartReplacements', listed, units });
}

/** The total of the name that has the most; null without any. */
function largestGroup(counted: readonly (readonly [name: string, times: number])[]): Count {
  const totals = new Map<string, number>();
  for (const [name, times] of counted) totals.set(name, (totals.get(name) ?? 0) + times);
  return totals.size === 0 ? null : [...totals.values()].reduce((most, one) => Math.max(most, one));
}

type Told = {
  readonly told: 'unitReplacements' | 'mainPartReplacements';
  readonly listed: Count;
  readonly units: ReadonlySet<FaultyUnit>;
};

function replaced({ known }: GuaranteeInput, { told, listed, units }: Told): Replaced {
  const count = known[told];
  const unit = unitOf(known);
  if (count === undefined) return { times: listed, missing: listed === null ? [told] : [] };
  if (count === 0 || (unit !== null && units.has(unit))) return { times: larger(count, listed), missing: [] };
  // Told of a unit that this ground does not name: it says nothing here.
  if (unit !== null) return { times: listed ?? 0, missing: [] };
  return { times: listed, missing: ['faultyUnit'] };
}
