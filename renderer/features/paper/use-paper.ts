import { useCallback, useEffect, useRef, useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { useDesk } from '../../data/desk-config';
import { paperOf, printedFor } from '../../data/paper-order';
import type { PaperId } from '../../../shared/wording/paper-titles';
import { makePaper } from '../../papers/print-shop';

type PrintedPaper = Awaited<ReturnType<typeof makePaper>>;

export type PaperState =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly paper: PrintedPaper; readonly kase: Case }
  | { readonly kind: 'failed' };

/** The main forms show what the hash covers; the others also what was done and where the case stands. */
const BY_HASH_ALONE: ReadonlySet<PaperId> = new Set<PaperId>(['record-form', 'handling-sheet']);

/** Changes with what a paper shows. */
function contentKey({ stateHash, process, flags }: Case, paperId: PaperId): string {
  if (BY_HASH_ALONE.has(paperId)) return stateHash;
  return [stateHash, process.stage, process.acts.length, process.undone.length, JSON.stringify(flags)].join(
    ' ',
  );
}

/** Makes the paper of a case as it stands; a change of the case while it is shown makes it anew. */
export function usePaper(
  kase: Case | null | undefined,
  paperId: PaperId,
): { readonly state: PaperState; readonly retry: () => void } {
  const config = useDesk((state) => state.config);
  const [state, setState] = useState<PaperState>({ kind: 'making' });
  const [attempt, setAttempt] = useState(0);
  const shown = kase ? contentKey(kase, paperId) : null;
  // The key stands for everything a paper shows; notes and prints must not lay it out again.
  const latest = useRef(kase);
  useEffect(() => {
    latest.current = kase;
  });

  useEffect(() => {
    const kase = latest.current;
    if (shown === null || !kase || !config) return;
    let isCurrent = true;
    setState({ kind: 'making' });
    const request = { ...paperOf(kase, paperId), ...printedFor(config) };
    void makePaper(request).then(
      (paper) => {
        if (isCurrent) setState({ kind: 'made', paper, kase });
      },
      () => {
        if (isCurrent) setState({ kind: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [shown, paperId, config, attempt]);

  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return { state, retry };
}
