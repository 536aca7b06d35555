import type { Case } from '../../domain/case/case';
import type { Policy, Stage } from '../policy';

/** Id of the stage the case stands in; the policy's first as long as nobody has moved it. */
export function stageOf(kase: Case, policy: Policy): string {
  return kase.process.stage ?? policy.firstStage;
}

/** The stage's own entry in the policy; null for one the policy does not have. */
export function findStage(policy: Policy, id: string): Stage | null {
  return policy.stages.find((stage) => stage.id === id) ?? null;
}
