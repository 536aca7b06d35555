import { useEffect, useState } from 'react';
import type { Case } from '../../shared/domain/case/case';
import type { HandlerLayer } from '../../shared/domain/work/code-lists';
import { HANDLER_LAYERS } from '../../shared/domain/work/code-lists';
import { proposeLayer, type LayerProposal } from '../../shared/policies/dealer-4s/escalation';
import { proposeGrade, type GradeProposal } from '../../shared/policies/dealer-4s/grading';
import type { ClockDefinition } from '../../shared/clocks/clock-definition';
import type { ClockReading } from '../../shared/clocks/read-clock';
import { findMatches } from './matches';

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
  sameProblemTimes: number,
  readings: readonly ClockReading[],
): Proposals {
  if (kase.process.isClosed) return { grade: null, layer: null, breach: null };
  const grade = proposeGrade(kase.facts, { sameProblemTimes });
  const isDecided = kase.grade?.grade === grade.grade || kase.grade?.proposed === grade.grade;
  const layer = proposeLayer(kase.facts, {
    sameProblemTimes,
    round: kase.process.round,
    grade: kase.grade?.grade ?? null,
  });
  const at = Math.max(0, rankOf(kase.work.values.layer));
  // Going down again is a person's decision and no proposal's.
  const late = readings.find(
    ({ state, definition }) => state === 'breached' && rankOf(definition.onBreach.escalate) > at,
  );
  const to = HANDLER_LAYERS.find((one) => one === late?.definition.onBreach.escalate);
  return {
    grade: isDecided ? null : grade,
    layer: rankOf(layer.layer) > at ? layer : null,
    breach: late === undefined || to === undefined ? null : { clock: late.definition, layer: to },
  };
}

/** How often this car has come with this problem, this case included; 1 until that is known. */
export function useSameProblemTimes({ facts }: Case): number {
  const [times, setTimes] = useState(1);
  const { complaintType, plate, vin } = facts;
  useEffect(() => {
    let isCurrent = true;
    const wanted = {
      ...(complaintType === undefined ? {} : { complaintType }),
      ...(plate === undefined ? {} : { plate }),
      ...(vin === undefined ? {} : { vin }),
    };
    void findMatches(wanted).then(
      ({ sameProblemCount }) => {
        // The case itself is in the database and counts; one without plate and VIN is nobody's again.
        if (isCurrent) setTimes(Math.max(1, sameProblemCount));
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [complaintType, plate, vin]);
  return times;
}
