import type { Case } from '../../domain/case/case';
import { isParty } from '../../domain/rights/party';
import type { Person } from '../../domain/rights/person';
import { rolesThatAct } from '../../domain/rights/prohibitions';
import type { Role } from '../../domain/rights/roles';
import { isSameValue } from '../../domain/facts/fact-values';
import type { WorkField } from '../../domain/work/work-form';
import type { Policy } from '../policy';
import { closingGate } from './closing-gate';
import { findStage, stageOf } from './stage-of';
import type { Refusal } from './reason';
import type { DraftResult } from './undo';

const refuse = (refusal: Refusal): DraftResult => ({ ok: false, refusal });

/**
 * Settles what two desks did at once: one of the stages, or one of the values of a field of the work
 * record. For the policy's arbiters. A closing is settled for only when the case, with all that both
 * desks wrote, could be closed.
 */
export function settle(
  kase: Case,
  policy: Policy,
  person: Person,
  choice: { readonly field: WorkField | 'stage'; readonly value: unknown; readonly reason: string },
): DraftResult {
  const refusal = refusalOf(kase, policy.arbiters, person, choice.reason);
  if (refusal !== null) return refuse(refusal);
  const { field, reason } = choice;
  const sides =
    field === 'stage'
      ? (kase.process.stageConflict ?? []).map(({ stage }): unknown => stage)
      : (kase.work.conflicts.find((conflict) => conflict.field === field)?.sides ?? []).map(
          (side) => side.value,
        );
  const chosen = sides.find((side) => isSameValue(side, choice.value));
  if (chosen === undefined) return refuse({ code: 'not-a-side' });
  if (field === 'stage' && typeof chosen === 'string') {
    const open = openItems(kase, policy, chosen);
    if (open.length > 0) return refuse({ code: 'gate-unmet', items: open });
  }
  const value = plain(chosen);
  return { ok: true, drafts: [{ type: 'work-settled', data: { field, value, reason } }] };
}

/**
 * Moves a case to another policy, or to another version of its own. For arbiters of both; refused
 * where the other policy does not have the stage the case stands in.
 */
export function changePolicy(
  kase: Case,
  policies: { readonly from: Policy; readonly to: Policy },
  person: Person,
  reason: string,
): DraftResult {
  const { from, to } = policies;
  if (kase.policy !== from.id || kase.policyVersion !== from.version)
    return refuse({ code: 'policy-unknown' });
  const refusal =
    refusalOf(kase, from.arbiters, person, reason) ?? refusalOf(kase, to.arbiters, person, reason);
  if (refusal !== null) return refuse(refusal);
  if (kase.process.stageConflict !== null) return refuse({ code: 'stage-conflict' });
  const stage = stageOf(kase, from);
  const [there, here] = [findStage(to, stage), findStage(from, stage)];
  // A closed case must not wake up in an open stage of the same name, nor an open one be closed by it.
  if (there === null || isResting(there.place) !== isResting(here?.place ?? 'main'))
    return refuse({ code: 'stage-missing', stage });
  if (kase.process.stage === null && to.firstStage !== stage) return refuse({ code: 'stage-missing', stage });
  return {
    ok: true,
    drafts: [{ type: 'policy-changed', data: { to: { id: to.id, version: to.version }, reason } }],
  };
}

/** Sets a flag or takes it away, for the roles the policy names; a reason is always given. */
export function flagCase(
  kase: Case,
  policy: Policy,
  person: Person,
  change: { readonly flag: string; readonly on: boolean; readonly reason: string },
): DraftResult {
  const flag = policy.flags.find(({ id }) => id === change.flag);
  if (flag === undefined || flag.roles.length === 0) return refuse({ code: 'unknown-flag' });
  const refusal = refusalOf(kase, flag.roles, person, change.reason);
  if (refusal !== null) return refuse(refusal);
  return { ok: true, drafts: [{ type: 'flagged', data: { ...change } }] };
}

/**
 * Grades a case anew (S1-5): what the rules propose with its reasons, and what the person chose; another
 * choice than the proposal takes a reason. For those who confirm grades in this policy. A closed case
 * keeps its grade.
 */
export function gradeCase(
  kase: Case,
  policy: Policy,
  person: Person,
  choice: {
    readonly grade: string;
    readonly proposed: string;
    readonly reasons: readonly string[];
    readonly because: string;
  },
): DraftResult {
  const { because, grade, proposed, reasons } = choice;
  if (!policy.grades.some(({ id }) => id === grade)) return refuse({ code: 'unknown-grade' });
  const roles = policy.actions.flatMap((action) => (action.kind === 'grade-confirmed' ? action.roles : []));
  const isOverruled = grade !== proposed;
  const refusal = refusalOf(kase, Array.from(new Set(roles)), person, isOverruled ? because : '-');
  if (refusal !== null) return refuse(refusal);
  if (kase.process.isClosed) return refuse({ code: 'case-closed' });
  const overruledBecause = isOverruled ? because.trim() : null;
  return {
    ok: true,
    drafts: [{ type: 'graded', data: { grade, proposed, reasons: [...reasons], overruledBecause } }],
  };
}

function refusalOf(kase: Case, roles: readonly Role[], person: Person, reason: string): Refusal | null {
  if (person.isDisabled) return { code: 'person-disabled' };
  if (!rolesThatAct(person).some((role) => roles.includes(role))) return { code: 'no-right', roles };
  if (isParty(person, kase)) return { code: 'own-case' };
  return reason.trim() === '' || reason.length > 500 ? { code: 'no-reason' } : null;
}

/** What keeps the merged case from being closed, apart from the conflict that is being settled. */
function openItems(kase: Case, policy: Policy, stage: string): readonly string[] {
  const chosen = findStage(policy, stage);
  if (chosen === null || !isResting(chosen.place)) return [];
  const settled = { ...kase, process: { ...kase.process, stageConflict: null } };
  return closingGate(settled, policy).items.flatMap(({ id, state }) => (state === 'open' ? [id] : []));
}

const isResting = (place: string) => place === 'closed' || place === 'archived';

function plain(value: unknown): string | number | boolean | string[] | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map(String) : null;
}
