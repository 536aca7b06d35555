import type { Case } from '../domain/case/case';
import type { EventDraft } from '../domain/events/event';
import type { Person } from '../domain/rights/person';
import type { Role } from '../domain/rights/roles';
import { rolesThatAct } from '../domain/rights/prohibitions';
import type { Policy } from './policy';
import { reasonsAgainst } from './engine/offers';
import { fillForm } from './engine/read-form';
import type { Refusal } from './engine/reason';
import { stageOf } from './engine/stage-of';

export type ActResult =
  | {
      readonly ok: true;
      readonly drafts: readonly EventDraft[];
      /** The role the act is taken in: to be named in the event and under the signature. */
      readonly role: Role;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Takes one step of the policy: the only maker of `acted` drafts. `form` is what came from the
 * screen, not yet looked at; `now` the desk's clock, ISO 8601 with zone. Never throws; a refusal
 * leaves nothing behind. A desk whose clock stands before the newest event is not refused (a
 * complaint is never turned away for a clock), its act is marked instead.
 */
export function act(
  kase: Case,
  policy: Policy,
  person: Person,
  actionId: string,
  form: unknown,
  now: string,
): ActResult {
  const action = policy.actions.find(({ id }) => id === actionId);
  if (action === undefined) return { ok: false, refusal: { code: 'unknown-action' } };
  const [reason] = reasonsAgainst(kase, policy, person, action);
  if (reason !== undefined) return { ok: false, refusal: reason };
  const checklist = policy.checklists.find(({ id }) => id === action.checklist) ?? null;
  const filled = fillForm({ action, checklist, facts: kase.facts }, person, form, now);
  if (!filled.ok) return filled;
  const role = rolesThatAct(person).find((own) => action.roles.includes(own));
  if (role === undefined) return { ok: false, refusal: { code: 'no-right', roles: action.roles } };
  const from = stageOf(kase, policy);
  const data = {
    action: action.id,
    kind: action.kind,
    from,
    to: action.to === 'stay' ? from : action.to,
    form: filled.form,
    policy: { id: policy.id, version: policy.version },
    ...(isBehind(kase, now) ? { clockSuspect: true } : {}),
  };
  return { ok: true, drafts: [{ type: 'acted', data }], role };
}

/** Whether the desk's clock stands before the newest event of the case that it knows. */
function isBehind(kase: Case, now: string): boolean {
  const at = Date.parse(now);
  return kase.events.some((event) => Date.parse(event.at) > at);
}
