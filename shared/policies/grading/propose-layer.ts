import type { Case } from '../../domain/case/case';
import type { HandlerLayer } from '../../domain/work/code-lists';
import type { History } from '../conditions/context';
import type { Policy } from '../policy';
import { proposeGrade } from './propose-grade';

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

/**
 * The handler layer of D18-3 a case calls for; null under a policy without layers. D18 does not say
 * when a layer is due: the worst grade goes to the highest one, a problem that comes for the third
 * time or a case that is handled again one up. A proposal: a person decides.
 */
export function proposeLayer(policy: Policy, kase: Case, history: History): LayerProposal | null {
  const { layers, sameProblemTimes } = policy.escalation;
  const [first, second = first] = layers;
  const last = layers.at(-1);
  if (first === undefined || second === undefined || last === undefined) return null;
  const reasons: LayerReason[] = [];
  const grade = kase.grade?.grade ?? proposeGrade(policy, kase, history).grade;
  const isWorst = policy.axis !== 'origin' && policy.grades.length > 1 && grade === policy.grades[0]?.id;
  if (isWorst) reasons.push('worst-grade');
  if (history.sameProblemTimes >= sameProblemTimes) reasons.push('same-problem-again');
  if (kase.process.round >= 2) reasons.push('handled-again');
  if (reasons.length === 0) return { layer: first.id, reasons: ['no-layer-reason'] };
  return { layer: isWorst ? last.id : second.id, reasons };
}
