import type { Facts } from '../../domain/facts/facts';
import type { HandlerLayer } from '../../domain/work/code-lists';
import { proposeGrade, SAME_PROBLEM_TIMES } from './grading';

/** Why a handler layer is proposed; words in `shared/wording/grades.ts`. Only ever added. */
export const LAYER_REASONS = [
  'worst-grade',
  'same-problem-again',
  'handled-again',
  'no-layer-reason',
] as const;
export type LayerReason = (typeof LAYER_REASONS)[number];

export type LayerProposal = {
  readonly layer: HandlerLayer;
  readonly reasons: readonly LayerReason[];
};

/** What the desk knows beside the facts. */
export type History = {
  /** This complaint included: how often this customer or car has brought the same problem. */
  readonly sameProblemTimes: number;
  /** 2 for a second handling. */
  readonly round: number;
  /** as it was decided; the proposed one while nobody has */
  readonly grade?: string | null;
};

/**
 * The handler layer of D18-3 a case calls for. D18 does not say when a layer is due: the worst grade
 * goes to the general manager, a problem that comes for the third time or a case that is handled again
 * one layer up. A proposal: a person decides.
 */
export function proposeLayer(
  facts: Facts,
  { sameProblemTimes, round, grade = null }: History,
): LayerProposal {
  const reasons: LayerReason[] = [];
  const isWorst = (grade ?? proposeGrade(facts).grade) === 'urgent';
  if (isWorst) reasons.push('worst-grade');
  if (sameProblemTimes >= SAME_PROBLEM_TIMES) reasons.push('same-problem-again');
  if (round >= 2) reasons.push('handled-again');
  if (reasons.length === 0) return { layer: 'layer-1', reasons: ['no-layer-reason'] };
  return { layer: isWorst ? 'layer-3' : 'layer-2', reasons };
}
