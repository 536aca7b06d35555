import type { Case } from '../../domain/case/case';
import type { EventDraft } from '../../domain/events/event';
import type { Person } from '../../domain/rights/person';
import type { Policy } from '../policy';
import type { Refusal } from './reason';

export type DraftResult =
  | { readonly ok: true; readonly drafts: readonly EventDraft[] }
  | { readonly ok: false; readonly refusal: Refusal };

const refuse = (refusal: Refusal): DraftResult => ({ ok: false, refusal });
const MINUTE = 60_000;

/**
 * Takes back a fresh slip: the newest act of the case, by its own author, within the minutes the
 * policy gives, and never a closing that was printed. Everything else is history, which nobody edits,
 * an administrator least of all: what was wrong is put right by a new act. `now` is ISO 8601 with zone.
 */
export function undo(
  kase: Case,
  policy: Policy,
  person: Person,
  { eventId, reason, now }: { readonly eventId: string; readonly reason: string; readonly now: string },
): DraftResult {
  if (person.isDisabled) return refuse({ code: 'person-disabled' });
  const act = kase.process.acts.at(-1);
  if (
    act === undefined ||
    act.eventId !== eventId ||
    act.actor.personId !== person.id ||
    isBuiltOn(kase, eventId)
  )
    return refuse({ code: 'history' });
  if (reason.trim() === '' || reason.length > 500) return refuse({ code: 'no-reason' });
  const age = Date.parse(now) - Date.parse(act.at);
  if (Number.isNaN(age) || age > policy.undoWithinMinutes * MINUTE)
    return refuse({ code: 'undo-too-late', minutes: policy.undoWithinMinutes });
  if (act.kind === 'closed' && isPrintedAfter(kase, eventId)) return refuse({ code: 'undo-printed' });
  return { ok: true, drafts: [{ type: 'undone', data: { eventId, reason } }] };
}

/** Whether a settlement or another policy stands on the act. */
function isBuiltOn(kase: Case, eventId: string): boolean {
  return since(kase, eventId).some(({ type }) => type === 'work-settled' || type === 'policy-changed');
}

function isPrintedAfter(kase: Case, eventId: string): boolean {
  return since(kase, eventId).some(({ type }) => type === 'paper-printed');
}

function since(kase: Case, eventId: string) {
  return kase.events.slice(kase.events.findIndex(({ id }) => id === eventId) + 1);
}
