import type { ClockReading } from '../clocks/read-clock';
import type { Case } from '../domain/case/case';
import { roleOf } from '../domain/rights/roles';
import type { VisitOutcome } from '../domain/work/code-lists';
import type { Act } from '../domain/work/process';
import { clockReadings, type ReadingGround } from '../policies/engine/clock-readings';
import { teamOf } from '../policies/engine/who-decides';
import type { Policy } from '../policies/policy';

/** So many of so many, with the cases behind the figure; percent only where there is something to count. */
export type Rate = {
  readonly part: number;
  readonly whole: number;
  /** 0 to 100; null where nothing was there to be counted */
  readonly percent: number | null;
  /** ids of the cases that were counted and did not do well, each once */
  readonly missed: readonly string[];
};

type Counted = { readonly caseId: string; readonly isGood: boolean };

function rateOf(counted: readonly Counted[]): Rate {
  const part = counted.filter(({ isGood }) => isGood).length;
  const whole = counted.length;
  const missed = new Set(counted.flatMap(({ caseId, isGood }) => (isGood ? [] : [caseId])));
  return { part, whole, percent: whole === 0 ? null : (100 * part) / whole, missed: Array.from(missed) };
}

const isLate = ({ state }: ClockReading) => state === 'breached' || state === 'met-late';

/** On-time rate of one clock: each of its runs that was met or is already late; one still in time says nothing. */
export function onTimeRate(
  cases: readonly Case[],
  policy: Policy,
  clock: string,
  ground: ReadingGround,
): Rate {
  const definition = policy.clocks.find(({ id }) => id === clock);
  if (definition === undefined) return rateOf([]);
  return rateOf(
    cases.flatMap((kase) =>
      clockReadings(kase, policy, definition, ground)
        .filter((reading) => isLate(reading) || reading.state === 'met')
        .map((reading) => ({ caseId: kase.caseId, isGood: !isLate(reading) })),
    ),
  );
}

/** S1-9 节点管控率: the runs of all clocks of a policy, each of which is a node with a limit. */
export function nodeControl(cases: readonly Case[], policy: Policy, ground: ReadingGround): Rate {
  return joined(policy.clocks.map(({ id }) => onTimeRate(cases, policy, id, ground)));
}

function joined(rates: readonly Rate[]): Rate {
  const part = rates.reduce((sum, rate) => sum + rate.part, 0);
  const whole = rates.reduce((sum, rate) => sum + rate.whole, 0);
  const missed = Array.from(new Set(rates.flatMap((rate) => rate.missed)));
  return { part, whole, percent: whole === 0 ? null : (100 * part) / whole, missed };
}

/** S1-7 人员匹配率: handlings carried out by somebody of the team that the case's grade has. */
export function staffMatch(cases: readonly Case[], policy: Policy): Rate {
  return rateOf(
    cases.flatMap((kase) => {
      const team = teamOf(kase, policy);
      if (team === null) return [];
      return kase.process.acts
        .filter(({ kind }) => kind === 'executed')
        .map(({ actor }) => ({
          caseId: kase.caseId,
          isGood: team.roles.some((role) => role === roleOf(actor.role)),
        }));
    }),
  );
}

/** S1-3 处理不及时发生率: cases in which any clock of the policy was missed, of all. */
export function lateRate(cases: readonly Case[], policy: Policy, ground: ReadingGround): Rate {
  const late = cases
    .filter((kase) => policy.clocks.some((clock) => clockReadings(kase, policy, clock, ground).some(isLate)))
    .map(({ caseId }) => caseId);
  const rate = rateOf(cases.map(({ caseId }) => ({ caseId, isGood: late.includes(caseId) })));
  // Here the part is what went wrong.
  return { ...rate, missed: late };
}

/** S1-12 反馈完成率: handlings that were finished, and whose result the customer was told. */
export function feedbackRate(cases: readonly Case[]): Rate {
  return rateOf(handlings(cases, 'executed', () => true, 'fed-back'));
}

/** S1-13 满意度回访率: handlings whose result the customer took, and who was then asked. */
export function visitRate(cases: readonly Case[]): Rate {
  return rateOf(
    handlings(cases, 'fed-back', ({ form }) => form.customerReaction !== 'not-accepted', 'visited'),
  );
}

/** S1-2 处理完成率: cases whose latest handling was carried out, of all. */
export function completionRate(cases: readonly Case[]): Rate {
  return rateOf(
    cases.map(({ caseId, process: { acts, round } }) => ({
      caseId,
      isGood: acts.some((act) => act.kind === 'executed' && act.round === round),
    })),
  );
}

/** Every handling with an act that begins the count, and whether it has one of the kind that is wanted. */
function handlings(
  cases: readonly Case[],
  begin: Act['kind'],
  counts: (act: Act) => boolean,
  wanted: Act['kind'],
): readonly Counted[] {
  return cases.flatMap(({ caseId, process: { acts } }) => {
    const rounds = new Set(acts.flatMap((act) => (act.kind === begin && counts(act) ? [act.round] : [])));
    return Array.from(rounds, (round) => ({
      caseId,
      isGood: acts.some((act) => act.kind === wanted && act.round === round),
    }));
  });
}

const SATISFIED: ReadonlySet<VisitOutcome> = new Set<VisitOutcome>(['very-satisfied', 'satisfied']);

/**
 * S1-2 客户满意度: of the customers who said how they found it, last time they were asked, those who are
 * satisfied or very satisfied. 一般, 理解 and 接受 are no dissatisfaction and no satisfaction either; who
 * says nothing is not counted.
 */
export function satisfaction(cases: readonly Case[]): Rate {
  return rateOf(
    cases.flatMap(({ caseId, work }) => {
      const outcome = work.visits.at(-1)?.form.visitOutcome;
      if (outcome === undefined || outcome === 'no-comment') return [];
      return [{ caseId, isGood: SATISFIED.has(outcome) }];
    }),
  );
}

/** S1-5 分级准确率: graded cases whose proposed grade nobody overruled. */
export function gradingAccuracy(cases: readonly Case[]): Rate {
  return rateOf(
    cases.flatMap(({ caseId, grade }) =>
      grade === null ? [] : [{ caseId, isGood: grade.overruledBecause === null }],
    ),
  );
}
