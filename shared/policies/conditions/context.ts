import type { Case } from '../../domain/case/case';

/** What conditions look at. */
export type ConditionContext = {
  readonly kase: Case;
  readonly stage: string;
  /** Ids of the flags the case carries. */
  readonly flags: readonly string[];
};
