import { z } from 'zod';
import { evidenceSchema, type Evidence } from '../../shared/domain/events/event';
import { factsSchema, type Facts } from '../../shared/domain/facts/facts';
import { contract } from '../../shared/ipc/contract';
import { packBody, parseBody } from './body';
import type { LocalStore } from './local-store';
import { currentStore } from './window-state';

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
export type DraftKept = 'kept' | 'too-long' | 'disk-full' | 'write-failed';

const contentSchema = z
  .object({
    facts: factsSchema,
    evidence: z.array(evidenceSchema).readonly(),
    typed: z.record(z.string(), z.string()).readonly(),
  })
  .readonly();

/** Drafts over a given store; see `listDrafts`. */
export async function draftsIn({ desk, database }: LocalStore): Promise<readonly Draft[]> {
  const kept = await desk.call('draft:list', undefined);
  const saved = await database.cases.bulkGet(kept.map(({ id }) => id));
  const drafts: Draft[] = [];
  for (const [index, { id, json, savedAt }] of kept.entries()) {
    if (saved[index] !== undefined) {
      await desk.call('draft:remove', { id });
      continue;
    }
    // One that cannot be read is left where it is: a newer program may have written it.
    const content = parseBody(contentSchema, json);
    if (content !== null) drafts.push({ id, savedAt, ...content });
  }
  return drafts.sort((left, right) => Date.parse(right.savedAt) - Date.parse(left.savedAt));
}

/** Writing over a given store; see `writeDraft`. */
export async function writeDraftTo({ desk }: LocalStore, draft: DraftToWrite): Promise<DraftKept> {
  const { id, facts, evidence, typed } = draft;
  const request = contract['draft:write'].request.safeParse({
    id,
    json: packBody({ facts, evidence, typed }),
  });
  // The id is a UUID of our own, so only the length can be wrong.
  if (!request.success) return 'too-long';
  try {
    const answer = await desk.call('draft:write', request.data);
    return answer.ok ? 'kept' : answer.refusal;
  } catch {
    return 'write-failed';
  }
}

/** Drafts newest first. One whose complaint was saved after all (its id is a case) is removed on the way. */
export function listDrafts(): Promise<readonly Draft[]> {
  return draftsIn(currentStore());
}

/** Keeps a draft outside the database, so that a full disk or a crash costs no typing. Never throws. */
export function writeDraft(draft: DraftToWrite): Promise<DraftKept> {
  return writeDraftTo(currentStore(), draft);
}

/** Removes a draft; one that is gone already is no error. */
export async function removeDraft(id: string): Promise<void> {
  await currentStore().desk.call('draft:remove', { id });
}
