import type { Case } from '../../shared/domain/case/case';
import { hasSignature } from '../../shared/domain/case/signature-set';
import type { EventData } from '../../shared/domain/events/event';
import { saveCase } from './case-writer';
import type { LocalStore } from './local-store';
import { readCase } from './log';
import type { SaveProblem } from './save-result';
import { watchSave } from './save-state';
import { loadSearchIndex } from './search/load-index';
import { readSummaries } from './cases';
import { currentStore } from './window-state';

export type SignedPage = EventData<'paper-signed'>;

/** `filed-before`: the same page of the same print is in the log already, and nothing was added. */
export type FiledPage =
  | { readonly ok: true; readonly isNew: boolean; readonly number: string }
  | { readonly ok: false; readonly problem: SaveProblem };

/** Cases whose number holds what was asked for; more than one only when the number is not whole. */
const CANDIDATES = 20;

/** Finding over a given store; see `findByNumber`. */
export async function findByNumberIn(store: LocalStore, number: string): Promise<Case | null> {
  await loadSearchIndex(store);
  const summaries = await readSummaries(store, store.search.find(number, CANDIDATES));
  const found = summaries.find((summary) => summary.number === number);
  return found === undefined ? null : readCase(store.database, found.caseId);
}

/** Filing over a given store; see `fileSignedPage`. */
export async function fileIn(store: LocalStore, caseId: string, page: SignedPage): Promise<FiledPage> {
  let isNew = true;
  const result = await saveCase(store, caseId, (found) => {
    if (found === null) return { done: { ok: false, problem: 'unknown-case' } };
    const number = found.number ?? '';
    // Decided on the case as it is when the save has its turn: two drops of one sheet wait in one queue.
    isNew = !hasSignature(found.signatures, page);
    return isNew
      ? { drafts: [{ type: 'paper-signed', data: page }], number }
      : { done: { ok: true, caseId, number } };
  });
  return result.ok ? { ok: true, isNew, number: result.number } : result;
}

/** The case of a whole number as minted, or null when the log here has none. */
export function findByNumber(number: string): Promise<Case | null> {
  return findByNumberIn(currentStore(), number);
}

/** Files a page that came back signed with its case; the same page twice is one. */
export function fileSignedPage(caseId: string, page: SignedPage): Promise<FiledPage> {
  return watchSave(fileIn(currentStore(), caseId, page));
}
