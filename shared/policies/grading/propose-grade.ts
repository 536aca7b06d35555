import type { Case } from '../../domain/case/case';
import type { Facts } from '../../domain/facts/facts';
import { EMPTY_WORK, FRESH_PROCESS } from '../../domain/work/process';
import { contextOf } from '../conditions/context-of';
import { isMet } from '../conditions/evaluate';
import { NO_HISTORY, type History } from '../conditions/context';
import type { Policy } from '../policy';

/** Stored in the place of a reason when nothing calls for a grade. */
export const NO_TRIGGER = 'no-trigger';

export type GradeProposal = {
  /** id of one of the policy's grades */
  readonly grade: string;
  /** ids of the triggers that were met, in the policy's order; `no-trigger` alone where none was */
  readonly reasons: readonly string[];
};

/**
 * The grade a policy's triggers call for and everything that calls for it (S1-5). It is a proposal:
 * a person decides, and the event keeps both. Total: what is missing meets no trigger.
 */
export function proposeGrade(
  policy: Policy,
  kase: Case | Facts,
  history: History = NO_HISTORY,
): GradeProposal {
  const context = contextOf('events' in kase ? kase : asUnregistered(kase, policy), policy, history);
  const met = policy.grading.triggers.filter(({ when }) => isMet(when, context));
  const worst = policy.grades.find(({ id }) => met.some(({ grade }) => grade === id));
  return {
    grade: worst?.id ?? policy.grading.otherwise,
    reasons: met.length === 0 ? [NO_TRIGGER] : met.map(({ id }) => id),
  };
}

/** What is being typed, as a case that nobody has worked on. */
export function asUnregistered(facts: Facts, policy: Policy): Case {
  return {
    caseId: '',
    storeId: '',
    number: null,
    openedAt: null,
    openedBy: null,
    policy: policy.id,
    policyVersion: policy.version,
    facts,
    grade: null,
    evidence: [],
    flags: [],
    work: EMPTY_WORK,
    process: FRESH_PROCESS,
    conflicts: [],
    prints: [],
    signatures: [],
    screenSignatures: [],
    signerMarks: [],
    version: 1,
    stateHash: '',
    heads: [],
    events: [],
    setAside: [],
  };
}
