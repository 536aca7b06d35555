import type { Case } from '../../domain/case/case';
import { stageOf } from '../engine/stage-of';
import type { Policy } from '../policy';
import { NO_HISTORY, type ConditionContext, type History } from './context';
import { isMet } from './evaluate';

/** The case as the conditions of a policy see it. */
export function contextOf(kase: Case, policy: Policy, history: History = NO_HISTORY): ConditionContext {
  const { checklists, papers } = policy;
  const flags = flagsOf(kase, policy);
  return { kase, stage: stageOf(kase, policy), flags, checklists, papers, history };
}

/** Ids of the flags a case carries: what a person said last about each, else what the policy sees in the case. */
export function flagsOf(kase: Case, policy: Policy): readonly string[] {
  // Conditions of flags cannot ask about flags (`readPolicy`), so they are judged without any.
  const { checklists, papers } = policy;
  const ground = { flags: [], checklists, papers, history: NO_HISTORY };
  const context = { kase, stage: stageOf(kase, policy), ...ground };
  return policy.flags.flatMap(({ id, raisedBy }) => {
    const said = kase.flags.find(({ flag }) => flag === id);
    const isOn = said?.on ?? (raisedBy !== null && isMet(raisedBy, context));
    return isOn ? [id] : [];
  });
}
