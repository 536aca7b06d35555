import type { Evidence } from '../../shared/domain/events/event';
import type { Facts } from '../../shared/domain/facts/facts';

/** A registration that was begun and not saved yet. */
export type Draft = {
  /** becomes the caseId when it is saved */
  readonly id: string;
  readonly savedAt: string;
  readonly facts: Facts;
  readonly evidence: readonly Evidence[];
  /** what stands in fields as typed, by field: half a date, a plate not finished */
  readonly typed: Readonly<Record<string, string>>;
};
export type DraftToWrite = Omit<Draft, 'savedAt'>;

/** Drafts newest first; those that became cases are removed on the way. */
export function listDrafts(): Promise<readonly Draft[]> {
  return Promise.reject(new Error('being built'));
}
/** Keeps a draft outside the database, so that a full disk or a crash costs no typing. */
export function writeDraft(draft: DraftToWrite): Promise<'kept' | 'disk-full' | 'write-failed'> {
  return Promise.reject(new Error(`being built ${draft.id}`));
}
/** Removes a draft; one that is gone already is no error. */
export function removeDraft(id: string): Promise<void> {
  return Promise.reject(new Error(`being built ${id}`));
}
