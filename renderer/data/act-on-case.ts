import type { EventDraft } from '../../shared/domain/events/event';
import type { Person } from '../../shared/domain/rights/person';
import { act } from '../../shared/policies/engine';
import { flagCase, gradeCase, settle } from '../../shared/policies/engine/arbitrate';
import type { Refusal } from '../../shared/policies/engine/reason';
import { undo } from '../../shared/policies/engine/undo';
import type { Policy } from '../../shared/policies/policy';
import type { Case } from '../../shared/domain/case/case';
import { saveCase } from './case-writer';
import type { Plan } from './commit';
import { personOnDuty } from './desk-config';
import { failed, type SaveResult } from './save-result';
import { watchSave } from './save-state';
import { currentStore } from './window-state';
import { policyFor } from '../lib/known-policies';

/** A save, or why the policy does not let this person take this step now. */
export type ActOutcome =
  SaveResult | { readonly ok: false; readonly problem: 'refused'; readonly refusal: Refusal };

type Decision =
  | { readonly ok: true; readonly drafts: readonly EventDraft[]; readonly role?: string }
  | { readonly ok: false; readonly refusal: Refusal };

type Decide = (kase: Case, policy: Policy, person: Person, now: string) => Decision;

/**
 * Decides under the log's lock, on the case as it stands there: what another window did a moment
 * ago counts, and no screen can act on what it only remembers.
 */
export async function decideAndSave(caseId: string, decide: Decide): Promise<ActOutcome> {
  let refusal: Refusal | null = null;
  const plan: Plan = (found, { config, on }) => {
    if (found === null) return { done: failed('unknown-case') };
    const person = personOnDuty(config);
    if (person === null) return { done: failed('not-set-up') };
    const policy = policyFor(found);
    const decision: Decision =
      policy === null
        ? { ok: false, refusal: { code: 'policy-unknown' } }
        : decide(found, policy, person, on);
    if (!decision.ok) {
      refusal = decision.refusal;
      // Nothing was written: for the footer this is as safe as before.
      return { done: { ok: true, caseId, number: found.number ?? '' } };
    }
    return {
      drafts: decision.drafts,
      number: found.number ?? '',
      ...(decision.role === undefined ? {} : { role: decision.role }),
    };
  };
  const result = await watchSave(saveCase(currentStore(), caseId, plan));
  return refusal === null ? result : { ok: false, problem: 'refused', refusal };
}

/** Takes one step of the case's policy as the person on duty. `form` is what the screen read. */
export function actOnCase(caseId: string, actionId: string, form: unknown): Promise<ActOutcome> {
  return decideAndSave(caseId, (kase, policy, person, now) => act(kase, policy, person, actionId, form, now));
}

/** Grades the case anew as the person on duty; see `gradeCase`. */
export function regrade(caseId: string, choice: Parameters<typeof gradeCase>[3]): Promise<ActOutcome> {
  return decideAndSave(caseId, (kase, policy, person) => gradeCase(kase, policy, person, choice));
}

/** Sets a flag or takes it away as the person on duty. */
export function flag(caseId: string, change: Parameters<typeof flagCase>[3]): Promise<ActOutcome> {
  return decideAndSave(caseId, (kase, policy, person) => flagCase(kase, policy, person, change));
}

/** Settles what two desks did at once, as the person on duty. */
export function settleCase(caseId: string, choice: Parameters<typeof settle>[3]): Promise<ActOutcome> {
  return decideAndSave(caseId, (kase, policy, person) => settle(kase, policy, person, choice));
}

/** Takes back the newest act of the case, a fresh slip of the person on duty. */
export function undoAct(caseId: string, eventId: string, reason: string): Promise<ActOutcome> {
  return decideAndSave(caseId, (kase, policy, person, now) =>
    undo(kase, policy, person, { eventId, reason, now }),
  );
}
