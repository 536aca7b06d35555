import type { Case } from '../../shared/domain/case/case';
import type { HandlerLayer } from '../../shared/domain/work/code-lists';
import { HANDLER_LAYERS } from '../../shared/domain/work/code-lists';
import { flagsOf } from '../../shared/policies/conditions/context-of';
import type { History } from '../../shared/policies/conditions/context';
import { proposeGrade, type GradeProposal } from '../../shared/policies/grading/propose-grade';
import { proposeLayer, type LayerProposal } from '../../shared/policies/grading/propose-layer';
import type { Policy, PolicyFlag, PolicyGroup } from '../../shared/policies/policy';
import type { ClockDefinition } from '../../shared/clocks/clock-definition';
import type { ClockReading } from '../../shared/clocks/read-clock';

/** What the desk would do about a case and nobody has decided yet; null where it agrees with what is. */
export type Proposals = {
  readonly grade: GradeProposal | null;
  readonly layer: LayerProposal | null;
  /** what the case shows together with others, and what the policy would have done about it (D9-7, D20-5) */
  readonly groups: readonly GroupProposal[];
  /** a clock of whose lateness the policy says that the case goes up a layer */
  readonly breach: { readonly clock: ClockDefinition; readonly layer: HandlerLayer } | null;
};

/** One thing a group of cases calls for. */
export type GroupProposal =
  | { readonly kind: 'flag'; readonly group: PolicyGroup; readonly flag: PolicyFlag }
  | { readonly kind: 'grade'; readonly group: PolicyGroup; readonly grade: string };

const NOTHING: Proposals = { grade: null, layer: null, groups: [], breach: null };

const rankOf = (layer: string | undefined) => HANDLER_LAYERS.findIndex((one) => one === layer);

/** Worst is 0, as policies list them; what is not graded is mildest. */
function severity(policy: Policy, grade: string | null | undefined): number {
  const at = policy.grades.findIndex(({ id }) => id === grade);
  return at === -1 ? policy.grades.length : at;
}

const groupsOf = (policy: Policy, history: History) =>
  policy.groups.filter(({ id }) => history.groups.includes(id));

/** The group whose grade is worse than the triggers' own and than that of any other group; null where none is. */
function worseGroup(kase: Case, policy: Policy, history: History) {
  const byTriggers = proposeGrade(policy, kase, history);
  const worse = groupsOf(policy, history).flatMap((group) => {
    const { grade } = group.proposes;
    const isWorse = grade !== null && severity(policy, grade) < severity(policy, byTriggers.grade);
    return isWorse ? [{ group, grade }] : [];
  });
  return worse.toSorted((a, b) => severity(policy, a.grade) - severity(policy, b.grade))[0] ?? null;
}

/** The grade the case calls for, by itself or together with others; the reason is then the group's id. */
export function gradeCalledFor(kase: Case, policy: Policy, history: History): GradeProposal {
  const worse = worseGroup(kase, policy, history);
  return worse === null
    ? proposeGrade(policy, kase, history)
    : { grade: worse.grade, reasons: [worse.group.id] };
}

/** What groups call for and is worse than what is: a milder grade, a flag taken away again stay a person's decision. */
function groupProposals(kase: Case, policy: Policy, history: History): readonly GroupProposal[] {
  const carried = flagsOf(kase, policy);
  const flags = groupsOf(policy, history).flatMap((group): readonly GroupProposal[] => {
    const flag = policy.flags.find(({ id }) => id === group.proposes.flag);
    const isDecided = kase.flags.some((said) => said.flag === flag?.id);
    return flag === undefined || isDecided || carried.includes(flag.id)
      ? []
      : [{ kind: 'flag', group, flag }];
  });
  const worse = worseGroup(kase, policy, history);
  const isOpen =
    worse !== null &&
    severity(policy, worse.grade) < severity(policy, kase.grade?.grade) &&
    kase.grade?.proposed !== worse.grade;
  return isOpen ? [{ kind: 'grade', group: worse.group, grade: worse.grade }, ...flags] : flags;
}

/**
 * What is proposed about a case as it stands. Nothing for a closed case. A grade that a person chose
 * against the same proposal is not proposed again.
 */
export function proposalsOf(
  kase: Case,
  { policy, history }: { readonly policy: Policy; readonly history: History },
  readings: readonly ClockReading[],
): Proposals {
  if (kase.process.isClosed) return NOTHING;
  const grade = proposeGrade(policy, kase, history);
  // Where a group calls for worse, what the triggers say by themselves is no proposal any more.
  const isDecided =
    kase.grade?.grade === grade.grade ||
    kase.grade?.proposed === grade.grade ||
    worseGroup(kase, policy, history) !== null;
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
    groups: groupProposals(kase, policy, history),
    breach: late === undefined || to === undefined ? null : { clock: late.definition, layer: to },
  };
}
