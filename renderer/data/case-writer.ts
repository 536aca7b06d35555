import type { Evidence, EventData, EventDraft } from '../../shared/domain/events/event';
import type { Facts } from '../../shared/domain/facts/facts';
import type { WriteRefusal } from '../../shared/ipc/contract';

/**
 * Why a save was not acknowledged. `not-confirmed`: no answer in time, it may still land, saving
 * again is safe; `conflict-of-head`: another window kept writing in between; `not-set-up`: no desk
 * yet; `unknown-case`: nothing to append to.
 */
export type SaveProblem = WriteRefusal | 'not-confirmed' | 'conflict-of-head' | 'not-set-up' | 'unknown-case';

export type SaveResult =
  | { readonly ok: true; readonly caseId: string; readonly number: string }
  | { readonly ok: false; readonly problem: SaveProblem };

export type SaveOptions = {
  /** milliseconds until an unanswered save is reported as `not-confirmed`; 3000 unless told */
  readonly patience?: number;
};

export type Registration = {
  /** made by the form (`newId`), also the draft's id: saving again with it never makes a second case */
  readonly caseId: string;
  readonly facts: Facts;
  readonly grade: EventData<'graded'>;
  readonly evidence: readonly Evidence[];
};

/** Appends what a person did to a case that is in the log. */
export function appendToCase(
  caseId: string,
  drafts: readonly EventDraft[],
  options?: SaveOptions,
): Promise<SaveResult> {
  return Promise.reject(new Error(`being built ${caseId} ${drafts.length} ${options?.patience}`));
}

/** Registers a complaint: number, facts, evidence and grade in one batch. */
export function registerComplaint(input: Registration, options?: SaveOptions): Promise<SaveResult> {
  return Promise.reject(new Error(`being built ${input.caseId} ${options?.patience}`));
}
