import type { Case } from '../../domain/case/case';
import type { Role } from '../../domain/rights/roles';
import type { Pair } from '../../wording/wording';
import { contextOf } from '../conditions/context-of';
import { isMet } from '../conditions/evaluate';
import type { Policy, PolicyAction } from '../policy';
import { findStage } from './stage-of';
import { decidersOf } from './who-decides';

/** One thing that is to be done about a case, and who can do it. */
export type Owed = {
  readonly action: PolicyAction;
  readonly label: Pair;
  readonly roles: readonly Role[];
  /** The person it was given to, if any: first of those with the role. */
  readonly handlerId: string | null;
};

/** What a case owes now, most important first; empty for a closed case with nothing left. For Today. */
export function nextOwed(kase: Case, policy: Policy): readonly Owed[] {
  const context = contextOf(kase, policy);
  const stage = findStage(policy, context.stage);
  if (stage === null) return [];
  return stage.owes.flatMap(({ action: id, unless }) => {
    const action = policy.actions.find((candidate) => candidate.id === id);
    if (action === undefined || (unless !== undefined && isMet(unless, context))) return [];
    if (action.when !== undefined && !isMet(action.when, context)) return [];
    const handlerId = kase.work.values.handlerId ?? null;
    return [{ action, label: action.label, roles: decidersOf(action, kase, policy), handlerId }];
  });
}
