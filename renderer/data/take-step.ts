import type { Case } from '../../shared/domain/case/case';
import type { WorkForm } from '../../shared/domain/work/work-form';
import { explainReason } from '../../shared/policies/engine/explain-reason';
import type { Policy, PolicyAction } from '../../shared/policies/policy';
import { saveProblems, tellProblem } from '../../shared/wording/problems';
import type { Language } from '../../shared/wording/wording';
import { actOnCase, type ActOutcome } from './act-on-case';

/** Why a step was not taken, in words; null when it was. */
export function tellOutcome(
  outcome: ActOutcome,
  kase: Case,
  policy: Policy,
  language: Language,
): string | null {
  if (outcome.ok) return null;
  return 'refusal' in outcome
    ? explainReason(outcome.refusal, kase, policy, language)
    : tellProblem(saveProblems, outcome.problem, language);
}

/** Takes a step as the person on duty; answers why not in words, or null when it is in the log. */
export async function takeStep(
  { kase, policy, language }: { readonly kase: Case; readonly policy: Policy; readonly language: Language },
  action: PolicyAction,
  form: WorkForm,
): Promise<string | null> {
  return tellOutcome(await actOnCase(kase.caseId, action.id, form), kase, policy, language);
}
