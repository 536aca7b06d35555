import type { Case } from '../../domain/case/case';
import { prohibitionOf, rolesThatAct } from '../../domain/rights/prohibitions';
import type { Person } from '../../domain/rights/person';
import type { Condition } from '../condition';
import { contextOf } from '../conditions/context-of';
import { isMet } from '../conditions/evaluate';
import type { Policy, PolicyAction } from '../policy';
import { closingGate } from './closing-gate';
import type { Reason } from './reason';
import { disputeJudge, isNotTheJudge, isOutsideTeam, teamOf } from './who-decides';
import { stageOf } from './stage-of';

export type ActionOffer = {
  readonly action: PolicyAction;
  readonly isOpen: boolean;
  readonly closedBecause: readonly Reason[];
};

/**
 * Every action of the stage the case stands in, in the policy's order, with all that keeps this
 * person from each. The same reasons `act` refuses for, so that what is shown open can be taken.
 */
export function actionsFor(kase: Case, policy: Policy, person: Person): readonly ActionOffer[] {
  const stage = stageOf(kase, policy);
  return policy.actions
    .filter((action) => action.from.includes(stage))
    .map((action) => {
      const closedBecause = reasonsAgainst(kase, policy, person, action);
      return { action, isOpen: closedBecause.length === 0, closedBecause };
    });
}

/** All that keeps a person from an action, most fundamental first; empty when it is open. */
export function reasonsAgainst(
  kase: Case,
  policy: Policy,
  person: Person,
  action: PolicyAction,
): readonly Reason[] {
  if (!isPolicyOf(kase, policy)) return [{ code: 'policy-unknown' }];
  const context = contextOf(kase, policy);
  const reasons: Reason[] = [];
  if (person.isDisabled) reasons.push({ code: 'person-disabled' });
  if (!rolesThatAct(person).some((role) => action.roles.includes(role)))
    reasons.push({ code: 'no-right', roles: action.roles });
  const prohibition = prohibitionOf(person, action.kind, kase);
  if (prohibition !== null) reasons.push({ code: prohibition });
  reasons.push(...teamReasons(kase, policy, person, action));
  if (!action.from.includes(context.stage)) reasons.push({ code: 'wrong-stage', stages: action.from });
  if (kase.process.stageConflict !== null && action.to !== 'stay') reasons.push({ code: 'stage-conflict' });
  if (action.when !== undefined && !isMet(action.when, context))
    reasons.push({ code: 'condition-unmet', condition: action.when });
  if (action.kind === 'fed-back' && policy.approvalBeforeInforming && !isMet(MAY_INFORM, context))
    reasons.push({ code: 'approval-first' });
  if (action.kind === 'closed') reasons.push(...gateReason(kase, policy));
  return reasons;
}

/** Whether this is the policy, in the version, that the case runs under. */
export function isPolicyOf(kase: Case, policy: Policy): boolean {
  return kase.policy === policy.id && kase.policyVersion === policy.version;
}

/** C-11: where the leader approves first, the customer hears of a plan after it; an unfounded complaint has none. */
const MAY_INFORM: Condition = {
  any: [
    { eq: ['work.founded', 'not-founded'] },
    { all: [{ did: ['instructed'], since: 'round' }, { eq: ['work.instructionVerdict', 'approved'] }] },
  ],
};

/** The grade's team and the superior whom both sides share, where an action is theirs (S1-6, S1-10). */
function teamReasons(kase: Case, policy: Policy, person: Person, action: PolicyAction): readonly Reason[] {
  const reasons: Reason[] = [];
  if (isOutsideTeam(person, action, kase, policy))
    reasons.push({ code: 'not-the-team', roles: teamOf(kase, policy)?.roles ?? [] });
  if (isNotTheJudge(person, action, kase, policy)) {
    const judge = disputeJudge(kase, policy);
    reasons.push({ code: 'not-the-superior', roles: judge === null ? [] : [judge] });
  }
  return reasons;
}

function gateReason(kase: Case, policy: Policy): readonly Reason[] {
  const open = closingGate(kase, policy).items.filter(({ state }) => state === 'open');
  return open.length === 0 ? [] : [{ code: 'gate-unmet', items: open.map(({ id }) => id) }];
}
