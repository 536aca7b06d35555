import type { Case } from '../../domain/case/case';
import type { ActionKind } from '../../domain/events/action-kinds';
import { rolesThatAct } from '../../domain/rights/prohibitions';
import type { Person } from '../../domain/rights/person';
import { roleOf, type Role } from '../../domain/rights/roles';
import { flagsOf } from '../conditions/context-of';
import { proposeGrade } from '../grading/propose-grade';
import type { Policy, PolicyAction } from '../policy';

/** Acts that state a side in a dispute between departments (S1-10). */
const SIDES: ReadonlySet<ActionKind> = new Set([
  'disputed',
  'objected',
  'plan-proposed',
  'department-answered',
  'investigated',
]);

/** The team that handles cases of this grade and its flags; null where the policy has none for it. */
export function teamOf(kase: Case, policy: Policy): Policy['teams'][number] | null {
  const grade = kase.grade?.grade ?? proposeGrade(policy, kase).grade;
  const fits = policy.teams.filter((team) => team.grade === undefined || team.grade === grade);
  if (fits.length === 0) return null;
  const flags = flagsOf(kase, policy);
  return fits.find(({ flag }) => flag === undefined || flags.includes(flag)) ?? null;
}

/** Whether the team of the grade is asked for and this person is not in it (S1-6). */
export function isOutsideTeam(person: Person, action: PolicyAction, kase: Case, policy: Policy): boolean {
  const team = action.byTeam ? teamOf(kase, policy) : null;
  return team !== null && !rolesThatAct(person).some((role) => team.roles.includes(role));
}

/**
 * The nearest role above all these that is none of them: two departments of one role go to whoever is
 * over both. A side decides only where nobody stands above it; null where they share no superior.
 * Chains end where a policy has drawn a circle.
 */
export function commonSuperior(policy: Pick<Policy, 'superiors'>, roles: readonly Role[]): Role | null {
  const chains = roles.map((role) => chainOf(policy, role));
  const [first = []] = chains;
  const shared = first.filter((role) => chains.every((chain) => chain.includes(role)));
  return shared.find((role) => !roles.includes(role)) ?? shared[0] ?? null;
}

function chainOf({ superiors }: Pick<Policy, 'superiors'>, role: Role): readonly Role[] {
  const chain: Role[] = [];
  for (let at: Role | undefined = role; at !== undefined && !chain.includes(at);) {
    chain.push(at);
    const own: Role = at;
    at = superiors.find((one) => one.role === own)?.reportsTo;
  }
  return chain;
}

/** Who decides the dispute of a case: the common superior of all who took a side in this handling. */
export function disputeJudge(kase: Case, policy: Policy): Role | null {
  const { acts, round } = kase.process;
  const sides = acts
    .filter((act) => act.round === round && SIDES.has(act.kind))
    .flatMap(({ actor }) => roleOf(actor.role) ?? []);
  return sides.length === 0 ? null : commonSuperior(policy, Array.from(new Set(sides)));
}

/** Whether the action is the common superior's and this person is somebody else. */
export function isNotTheJudge(person: Person, action: PolicyAction, kase: Case, policy: Policy): boolean {
  if (!action.byCommonSuperior) return false;
  const judge = disputeJudge(kase, policy);
  return judge !== null && !rolesThatAct(person).includes(judge);
}

/**
 * The roles an action is left to in this case: those of its team, or the superior of both sides, where
 * it is theirs; all of its own otherwise.
 */
export function decidersOf(action: PolicyAction, kase: Case, policy: Policy): readonly Role[] {
  const team = action.byTeam ? teamOf(kase, policy) : null;
  const judge = action.byCommonSuperior ? disputeJudge(kase, policy) : null;
  return action.roles.filter(
    (role) => (team === null || team.roles.includes(role)) && (judge === null || role === judge),
  );
}
