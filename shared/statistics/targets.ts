import type { Case } from '../domain/case/case';
import type { ReadingGround } from '../policies/engine/clock-readings';
import type { Policy } from '../policies/policy';
import {
  completionRate,
  feedbackRate,
  gradingAccuracy,
  lateRate,
  nodeControl,
  onTimeRate,
  type Rate,
  satisfaction,
  staffMatch,
  visitRate,
} from './on-time';

export type Target = Policy['targets'][number];

export type TargetResult = {
  readonly target: Target;
  /** null where one desk cannot work it out from its own cases (docs/targets.md) */
  readonly rate: Rate | null;
  /** null where there is no figure, or nothing to count yet */
  readonly isMet: boolean | null;
};

/** How every target of a policy stands over these cases, all of them handled under it; in the policy's order. */
export function targetResults(
  cases: readonly Case[],
  policy: Policy,
  ground: ReadingGround,
): readonly TargetResult[] {
  return policy.targets.map((target) => {
    const rate = measured(target, cases, policy, ground);
    const percent = rate?.percent ?? null;
    if (percent === null) return { target, rate, isMet: null };
    return {
      target,
      rate,
      isMet: target.bound === 'at-least' ? percent >= target.value : percent <= target.value,
    };
  });
}

/** The measures that follow from a desk's own log. The rest compare with a past or an outside the log does not know. */
function measured(
  { measure, clock }: Target,
  cases: readonly Case[],
  policy: Policy,
  ground: ReadingGround,
): Rate | null {
  switch (measure) {
    case 'clock':
      return clock === null ? null : onTimeRate(cases, policy, clock, ground);
    case 'late-rate':
      return lateRate(cases, policy, ground);
    case 'feedback-rate':
      return feedbackRate(cases);
    case 'visit-rate':
      return visitRate(cases);
    case 'completion-rate':
      return completionRate(cases);
    case 'satisfaction':
      return satisfaction(cases);
    case 'node-control':
      return nodeControl(cases, policy, ground);
    case 'staff-match':
      return staffMatch(cases, policy);
    case 'grading-accuracy':
      return gradingAccuracy(cases);
    default:
      return null;
  }
}
