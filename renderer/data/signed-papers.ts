import type { Case } from '../../shared/domain/case/case';
import { hasMark, hasSignature } from '../../shared/domain/case/signature-set';
import type { EventData } from '../../shared/domain/events/event';
import { saveCase } from './case-writer';
import type { LocalStore } from './local-store';
import { readCase } from './log';
import type { SaveProblem, SaveResult } from './save-result';
import { watchSave } from './save-state';
import { loadSearchIndex } from './search/load-index';
import { readSummaries } from './cases';
import { letWaitIn, refreshTray, takeOutIn } from './signed-tray';
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

export type PageOfPaper = Pick<SignedPage, 'paper' | 'version' | 'state' | 'page'>;
export type TakenBack = { readonly ok: true } | { readonly ok: false; readonly problem: SaveProblem };

/**
 * Taking back over a given store; see `takeBackPage`. The sheet waits before the log says that it is gone,
 * so that no break in between loses it.
 */
export async function takeBackIn(
  store: LocalStore,
  caseId: string,
  page: PageOfPaper,
  reason: string,
): Promise<TakenBack> {
  const found = await readCase(store.database, caseId);
  const filed = found?.signatures.find((one) => hasSignature([one], page));
  if (filed === undefined) return { ok: true };
  const kept = await letWaitIn(store, { scan: filed.scan, reason: 'taken-back', hint: null });
  if (kept === 'disk-full' || kept === 'write-failed') return { ok: false, problem: kept };
  const { paper, version, state } = page;
  const data = { paper, version, state, page: page.page, reason };
  const result = await saveCase(store, caseId, (now) => {
    if (now === null) return { done: { ok: false, problem: 'unknown-case' } };
    const number = now.number ?? '';
    return hasSignature(now.signatures, page)
      ? { drafts: [{ type: 'paper-unfiled', data }], number }
      : { done: { ok: true, caseId, number } };
  });
  if (!result.ok && kept === 'kept') await takeOutIn(store, filed.scan.hash);
  return result.ok ? { ok: true } : { ok: false, problem: result.problem };
}

export type MarkedSigner = EventData<'signature-marked'>;

/** Marking over a given store; see `markSigner`. */
export function markIn(store: LocalStore, caseId: string, marked: MarkedSigner): Promise<SaveResult> {
  return saveCase(store, caseId, (found) => {
    if (found === null) return { done: { ok: false, problem: 'unknown-case' } };
    const number = found.number ?? '';
    return hasMark(found.signerMarks, marked) === marked.signed
      ? { done: { ok: true, caseId, number } }
      : { drafts: [{ type: 'signature-marked', data: marked }], number };
  });
}

/** The case of a whole number as minted, or null when the log here has none. */
export function findByNumber(number: string): Promise<Case | null> {
  return findByNumberIn(currentStore(), number);
}

/** Files a page that came back signed with its case; the same page twice is one. */
export function fileSignedPage(caseId: string, page: SignedPage): Promise<FiledPage> {
  return watchSave(fileIn(currentStore(), caseId, page));
}

/** Takes a wrongly filed page back, with the reason; its sheet waits for a person again. */
export async function takeBackPage(caseId: string, page: PageOfPaper, reason: string): Promise<TakenBack> {
  const taken = await watchSave(takeBackIn(currentStore(), caseId, page, reason));
  await refreshTray().catch(() => undefined);
  return taken;
}

/** Says who signed a paper that came back, or that they did not; said twice it is said once. */
export function markSigner(caseId: string, marked: MarkedSigner): Promise<SaveResult> {
  return watchSave(markIn(currentStore(), caseId, marked));
}
