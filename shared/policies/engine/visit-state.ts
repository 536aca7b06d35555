import type { Case } from '../../domain/case/case';
import type { Policy } from '../policy';
import { stageOf } from './stage-of';

/**
 * `suspended` while the case is still being handled (D5-6 暂停回访); `due` once it is finished; `refused`
 * when a reason stands in for the visit.
 */
export type VisitState = 'not-wanted' | 'suspended' | 'due' | 'done' | 'refused';

export type VisitNeed = {
  readonly state: VisitState;
  /** The customer was visited in an earlier handling and it did not end there. */
  readonly isSecond: boolean;
};

/** Where the return visit of the present handling stands, for the list of visits. */
export function visitNeed(kase: Case, policy: Policy): VisitNeed {
  const { acts, round } = kase.process;
  const { onlyMarked, secondHandlingAfter } = policy.visits;
  const isSecond = kase.work.visits.some((visit) => visit.round < round);
  const of = (state: VisitState): VisitNeed => ({ state, isSecond });
  if (onlyMarked && kase.work.values.visitWanted !== 'yes') return of('not-wanted');
  const mine = acts.filter((act) => act.round === round);
  const outcome = mine.findLast(({ kind }) => kind === 'visited')?.form.visitOutcome;
  if (outcome !== undefined) return of(secondHandlingAfter.includes(outcome) ? 'suspended' : 'done');
  if (mine.some(({ form }) => form.visitWaivedBecause !== undefined)) return of('refused');
  const stage = stageOf(kase, policy);
  const isDue = policy.actions.some(({ kind, from }) => kind === 'visited' && from.includes(stage));
  return of(isDue ? 'due' : 'suspended');
}
