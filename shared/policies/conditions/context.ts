import type { Case } from '../../domain/case/case';
import type { Checklist } from '../policy';
import type { SignedPaper } from './paper-signatures';

/** What other cases say about this one; a policy's conditions may ask, a case's own log cannot answer. */
export type History = {
  /** How often this car or customer has brought this problem, this case included. */
  readonly sameProblemTimes: number;
  /** Ids of the policy's groups this case belongs to (`groupsMet`). */
  readonly groups: readonly string[];
};

export const NO_HISTORY: History = { sameProblemTimes: 1, groups: [] };

/** What conditions look at. */
export type ConditionContext = {
  readonly kase: Case;
  readonly stage: string;
  /** Ids of the flags the case carries. */
  readonly flags: readonly string[];
  readonly checklists: readonly Checklist[];
  /** the papers of the policy and who signs them */
  readonly papers: readonly SignedPaper[];
  readonly history: History;
};
