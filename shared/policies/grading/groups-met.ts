import type { FactField, Facts } from '../../domain/facts/facts';
import { isBlank, isSameValue } from '../../domain/facts/fact-values';
import type { Policy, PolicyGroup } from '../policy';

/** A case as far as groups look at it. */
export type GroupMember = {
  readonly caseId: string;
  readonly facts: Facts;
  /** milliseconds since 1970 */
  readonly openedAt: number;
};

const DAY = 86_400_000;

/**
 * Groups of the policy that a case belongs to together with others: so many within so many days
 * before it that say the same, of different people where the rule wants that (D9-7). The case
 * itself counts. `counts` tells which members the policy's `where` lets in.
 */
export function groupsMet(
  policy: Policy,
  mine: GroupMember,
  others: readonly GroupMember[],
  counts: (group: PolicyGroup, member: GroupMember) => boolean,
): readonly PolicyGroup[] {
  return policy.groups.filter((group) => {
    if (!counts(group, mine) || !group.same.every((field) => !isBlank(mine.facts[field]))) return false;
    const members = others.filter(
      (one) => one.caseId !== mine.caseId && isNear(group, mine, one) && counts(group, one),
    );
    return tally([mine, ...members], group.differentBy) >= group.atLeast;
  });
}

function isNear({ same, withinDays }: PolicyGroup, mine: GroupMember, other: GroupMember): boolean {
  const age = mine.openedAt - other.openedAt;
  if (!(age >= 0 && age <= withinDays * DAY)) return false;
  return same.every((field) => isSameValue(mine.facts[field], other.facts[field]));
}

/** How many there are, or how many different ones; who is not named is nobody's double. */
function tally(members: readonly GroupMember[], differentBy: FactField | null): number {
  if (differentBy === null) return members.length;
  const names = members.map(({ facts }) => facts[differentBy]);
  const known = new Set(names.filter((name) => !isBlank(name)).map(String));
  return known.size + names.filter((name) => isBlank(name)).length;
}
