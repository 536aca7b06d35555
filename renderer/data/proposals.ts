import type { Case } from '../../shared/domain/case/case';
import type { HandlerLayer } from '../../shared/domain/work/code-lists';
import { HANDLER_LAYERS } from '../../shared/domain/work/code-lists';
import type { History } from '../../shared/policies/conditions/context';
import { proposeGrade, type GradeProposal } from '../../shared/policies/grading/propose-grade';
import { proposeLayer, type LayerProposal } from '../../shared/policies/grading/propose-layer';
import type { Policy } from '../../shared/policies/policy';
import type { ClockDefinition } from '../../shared/clocks/clock-definition';
import type { ClockReading } from '../../shared/clocks/read-clock';

/** What the desk would do about a case and nobody has decided yet; null where it agrees with what is. */
export type Proposals = {
  readonly grade: GradeProposal | null;
  readonly layer: LayerProposal | null;
  /** a clock of whose lateness the policy says that the case goes up a layer */
  readonly breach: { readonly clock: ClockDefinition; readonly layer: HandlerLayer } | null;
};

const rankOf = (layer: string | undefined) => HANDLER_LAYERS.findIndex((one) => one === layer);

/**
 * What is proposed about a case as it stands. Nothing for a closed case. A grade that a person chose
 * against the same proposal is not proposed again.
 */
export function proposalsOf(
  kase: Case,
  { policy, history }: { readonly policy: Policy; readonly history: History },
  readings: readonly ClockReading[],
): Proposals {
  if (kase.process.isClosed) return { grade: null, layer: null, breach: null };
  const grade = proposeGrade(policy, kase, history);
  const isDecided = kase.grade?.grade === grade.grade || kase.grade?.proposed === grade.grade;
  const layer = proposeLayer(policy, kase, history);
  const at = Math.max(0, rankOf(kase.work.values.layer));
  // Going down again is a person's decision and no proposal's.
  const late = readings.find(
    ({ state, definition }) => state === 'breached' && rankOf(definition.onBreach.escalate) > at,
  );
  const to = HANDLER_LAYERS.find((one) => one === late?.definition.onBreach.escalate);
  return {
    grade: isDecided ? null : grade,
    layer: layer !== null && rankOf(layer.layer) > at ? layer : null,
    breach: late === undefined || to === undefined ? null : { clock: late.definition, layer: to },
  };
}
