import { liveQuery } from 'dexie';
import { isPaperId } from '../../shared/papers/paper-id';
import { matchPage } from '../../shared/papers/scan/match-page';
import type { CasePage } from '../../shared/papers/scan/read-scan';
import type { LocalStore } from './local-store';
import { fileIn, findByNumberIn } from './signed-papers';
import { refreshTray, trayOf, useTray, type WaitingSheet } from './signed-tray';
import { currentStore } from './window-state';

/** A sheet that waited only for its print or its case to come here from another desk. */
export type FoundSheet = CasePage & { readonly caseId: string; readonly name: string };

/** What the code of a waiting sheet said, when it was whole and only the log did not know of it. */
function pageOf({ reason, hint }: WaitingSheet): CasePage | null {
  if (reason !== 'unknown-case' && reason !== 'never-printed') return null;
  const { number, paper, page, version, state } = hint ?? {};
  if (number === undefined || paper === undefined || page === undefined) return null;
  if (version === undefined || state === undefined || !isPaperId(paper)) return null;
  return { kind: 'case', number, paper, version, state, page };
}

/** Whether trying again could make a difference to a sheet. */
export const mayBeFound = (sheet: WaitingSheet): boolean => pageOf(sheet) !== null;

/** Tries the waiting sheets of a given store again; answers with those that went to their cases. */
export async function retryWaitingIn(store: LocalStore): Promise<readonly FoundSheet[]> {
  const found: FoundSheet[] = [];
  for (const sheet of await trayOf(store)) {
    const page = pageOf(sheet);
    if (page === null) continue;
    const match = matchPage(page, await findByNumberIn(store, page.number));
    if (match.kind !== 'fits' && match.kind !== 'filed-before') continue;
    const { paper, version, state } = page;
    const data = { paper, version, state, page: page.page, scan: sheet.scan, how: 'scanned' } as const;
    const filed = await fileIn(store, match.caseId, data);
    if (!filed.ok) continue;
    await store.desk.call('draft:remove', { id: sheet.id });
    if (filed.isNew) found.push({ ...page, caseId: match.caseId, name: sheet.scan.name });
  }
  return found;
}

let running: Promise<readonly FoundSheet[]> | null = null;

/** Tries the waiting sheets again; one try at a time. Never throws. */
export function retryWaiting(): Promise<readonly FoundSheet[]> {
  running ??= retryWaitingIn(currentStore())
    .catch(() => [])
    .finally(() => {
      running = null;
      void refreshTray().catch(() => undefined);
    });
  return running;
}

/** Events come in runs: the sheets are tried once the run is over. In ms. */
const CALM = 400;

/** Tries the waiting sheets again at once, and whenever the log here has grown, until the answer is called. */
export function watchWaiting(onFound: (sheets: readonly FoundSheet[]) => void): () => void {
  let calm: ReturnType<typeof setTimeout> | undefined;
  const retry = () => {
    if (!useTray.getState().sheets.some(mayBeFound)) return;
    void retryWaiting().then((found) => {
      if (found.length > 0) onFound(found);
    });
  };
  const following = liveQuery(() => currentStore().database.desks.toArray()).subscribe({
    next: () => {
      clearTimeout(calm);
      calm = setTimeout(retry, CALM);
    },
    // The footer says what is wrong with the database; the sheets go on waiting.
    error: () => undefined,
  });
  void refreshTray().then(retry, () => undefined);
  return () => {
    clearTimeout(calm);
    following.unsubscribe();
  };
}
