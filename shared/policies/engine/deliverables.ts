import type { Case } from '../../domain/case/case';
import { contextOf } from '../conditions/context-of';
import { isMet } from '../conditions/evaluate';
import type { Policy, Stage } from '../policy';

export type Delivery = {
  readonly deliverable: Stage['deliverables'][number];
  readonly isDelivered: boolean;
};

/** What a stage hands on and whether it is there (S1-8 交付物), in the policy's order. */
export function deliveriesOf(kase: Case, policy: Policy, stage: Stage): readonly Delivery[] {
  const context = contextOf(kase, policy);
  return stage.deliverables.map((deliverable) => ({
    deliverable,
    isDelivered: isMet(deliverable.delivered, context),
  }));
}
