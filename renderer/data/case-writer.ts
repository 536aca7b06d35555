import type { EventDraft } from '../../shared/domain/events/event';
import { commit, type CommitTrace, type Plan } from './commit';
import type { LocalStore } from './local-store';
import { withPatience } from './patience';
import { planRegistration, type Registration } from './registration';
import { failed, type SaveResult } from './save-result';
import { watchSave } from './save-state';
import { currentStore } from './window-state';

export type { Registration } from './registration';
export type { SaveProblem, SaveResult } from './save-result';

export type SaveOptions = {
  /** milliseconds until an unanswered save is reported as `not-confirmed`; 3000 unless told (D-02) */
  readonly patience?: number;
};

const PATIENCE = 3000;

/**
 * Runs one save through the queue under the watchdog. A save that breaks off or takes too long is
 * `not-confirmed`: it may be in the log, so the queue remembers it, and the same save asked for
 * again answers with what landed instead of adding it twice.
 */
export async function saveCase(
  store: LocalStore,
  caseId: string,
  plan: Plan,
  { patience = PATIENCE }: SaveOptions = {},
): Promise<SaveResult> {
  const trace: CommitTrace = { unheard: null };
  const work = store.writes.run(() => commit(store, caseId, plan, trace));
  const answer = await withPatience(
    work.catch(() => failed('not-confirmed')),
    patience,
  );
  const result = answer.answered ? answer.value : failed('not-confirmed');
  if (!result.ok && result.problem === 'not-confirmed') {
    // A save that is still waiting its turn gets its first event's id later: look when it is over.
    const remember = () => {
      if (trace.unheard !== null) store.writes.unheard = [...store.writes.unheard, trace.unheard];
    };
    void work.then(remember, remember);
  }
  return result;
}

/** What appending needs of a case: that it is there. */
export function planAppend(drafts: readonly EventDraft[]): Plan {
  return (found) =>
    found === null ? { done: failed('unknown-case') } : { drafts, number: found.number ?? '' };
}

/**
 * Appends what a person did to a case that is in the log. `ok` only when journal and database both
 * have it. Answers `not-confirmed` without throwing when that could not be seen in time.
 */
export function appendToCase(
  caseId: string,
  drafts: readonly EventDraft[],
  options?: SaveOptions,
): Promise<SaveResult> {
  return watchSave(saveCase(currentStore(), caseId, planAppend(drafts), options));
}

/** Registers a complaint: number, facts, evidence and grade in one batch, in the log or not at all. */
export function registerComplaint(input: Registration, options?: SaveOptions): Promise<SaveResult> {
  return watchSave(saveCase(currentStore(), input.caseId, planRegistration(input), options));
}
