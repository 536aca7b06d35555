import type { Case } from '../domain/case/case';
import type { Policy } from '../policies/policy';

/** What a paper is about. */
export type PaperSubject = {
  /** null prints the form blank, for the pen */
  readonly kase: Case | null;
  /** The policy the case runs under; null for a blank form, or where this desk does not have it. */
  readonly policy: Policy | null;
};
