import type { ClockMarks } from '../../clocks/clock-marks';
import { chooseLimit, type Limit } from '../../clocks/limit';
import type { Case } from '../../domain/case/case';
import { type Parties, partiesOf } from '../../domain/rights/party';
import { authorsBarred, isOpenToParties } from '../../domain/rights/prohibitions';
import type { Role } from '../../domain/rights/roles';
import type { VisitOutcome } from '../../domain/work/code-lists';
import { flagsOf } from '../conditions/context-of';
import { marksOfAll } from '../engine/clock-marks';
import { clocksUnder } from '../engine/clocks-under';
import { nextOwed } from '../engine/next-owed';
import { type Parking, parkingsOf, recallOf, type RecallDue } from '../engine/outstanding';
import { findStage, stageOf } from '../engine/stage-of';
import { type VisitNeed, visitNeed } from '../engine/visit-state';
import type { Policy, Stage } from '../policy';

/** A clock of the policy that has started and not stopped; its definition is the policy's. */
export type RunningClock = { readonly id: string; readonly limit: Limit; readonly marks: ClockMarks };

/** A step that is owed, with all that decides who may take it. */
export type OwedStep = {
  readonly action: string;
  readonly roles: readonly Role[];
  /** ids of those whose own plan it would approve */
  readonly barred: readonly string[];
  readonly isOpenToParties: boolean;
};

/** Where the return visit stands, with what lists show of it. */
export type VisitStanding = VisitNeed & {
  /** calls in this handling, at the present stage, that did not reach the customer; the latest last */
  readonly missed: readonly string[];
  readonly visitedAt: string | null;
  readonly outcome: VisitOutcome | null;
  readonly visitor: string | null;
};

/**
 * Where a case stands in its policy: what the desk's lists need of it without folding its log. Follows
 * from log and policy alone, never from the time of day, so it can be kept beside the case.
 */
export type CaseStanding = {
  readonly policy: { readonly id: string; readonly version: number };
  readonly stage: string;
  readonly place: Stage['place'];
  readonly department: string | null;
  readonly handlerId: string | null;
  readonly handlerName: string | null;
  readonly parties: Parties;
  readonly owed: readonly OwedStep[];
  readonly clocks: readonly RunningClock[];
  readonly parkings: readonly Parking[];
  readonly visit: VisitStanding;
};

/** The standing of a case under its policy; pure. */
export function standingOf(kase: Case, policy: Policy): CaseStanding {
  const { values } = kase.work;
  const stage = stageOf(kase, policy);
  return {
    policy: { id: policy.id, version: policy.version },
    stage,
    place: findStage(policy, stage)?.place ?? 'main',
    department: values.responsibleDepartment ?? kase.facts.targetDepartment ?? null,
    handlerId: values.handlerId ?? null,
    handlerName: values.handlerName ?? null,
    parties: partiesOf(kase),
    owed: nextOwed(kase, policy).map(({ action, roles }) => ({
      action: action.id,
      roles,
      barred: authorsBarred(action.kind, kase),
      isOpenToParties: isOpenToParties(action.kind),
    })),
    clocks: runningClocks(kase, policy),
    parkings: parkingsOf(kase),
    visit: visitStanding(kase, policy, stage),
  };
}

/** Clocks that run or stand still in a case; a closed case has none that anybody could still meet. */
function runningClocks(kase: Case, policy: Policy): readonly RunningClock[] {
  const by = { grade: kase.grade?.grade ?? null, flags: flagsOf(kase, policy) };
  const clocks = clocksUnder(policy);
  const all = marksOfAll(kase, clocks);
  return clocks.flatMap((definition, index) => {
    const marks = all[index];
    if (marks === undefined || marks.startedAt === null || marks.stoppedAt !== null) return [];
    const limit = chooseLimit(definition.limit, by);
    return limit === null ? [] : [{ id: definition.id, limit, marks }];
  });
}

function visitStanding(kase: Case, policy: Policy, stage: string): VisitStanding {
  const { contacts, visits } = kase.work;
  const { round } = kase.process;
  const last = visits.at(-1);
  return {
    ...visitNeed(kase, policy),
    missed: contacts
      .filter((act) => act.round === round && act.from === stage && act.form.contactReached === 'not-reached')
      .map(({ at }) => at),
    visitedAt: last?.at ?? null,
    outcome: last?.form.visitOutcome ?? null,
    visitor: last?.form.visitor ?? null,
  };
}

/** This month's reminder of a case that is parked now; null for another, or where none is owed (D5-5 B4). */
export function recallOfCase({ parkings }: CaseStanding, policy: Policy, today: string): RecallDue | null {
  const parking = parkings.at(-1);
  return parking === undefined || parking.resumedAt !== null ? null : recallOf(parking, policy, today);
}
