import { useCallback, useEffect, useRef, useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { nthPrinting } from '../../../shared/papers/reprint';
import type { PaperId } from '../../../shared/wording/paper-titles';
import { useDesk } from '../../data/desk-config';
import { usePaperLook } from '../../data/paper-look';
import { caseOrder } from '../../papers/case-order';
import { makePaper } from '../../papers/print-shop';

type PrintedPaper = Awaited<ReturnType<typeof makePaper>>;

export type MadeSheet = {
  readonly paper: PrintedPaper;
  /** null for the blank form */
  readonly kase: Case | null;
  readonly nth: number;
};

export type PaperState =
  | { readonly kind: 'making' }
  /** `isFresh`: it is what the case says now. An older one stays on screen until the new one is there. */
  | { readonly kind: 'made'; readonly sheet: MadeSheet; readonly isFresh: boolean }
  | { readonly kind: 'failed' };

/** The main forms show what the hash covers; the others also what was done and where the case stands. */
const BY_HASH_ALONE: ReadonlySet<PaperId> = new Set<PaperId>(['record-form', 'handling-sheet']);

/** Changes with what a paper shows; a print changes it too, the next sheet says which printing it is. */
function contentKey(kase: Case, paperId: PaperId): string {
  const { stateHash, process, flags } = kase;
  const nth = nthPrinting(kase, paperId);
  const ink = kase.screenSignatures.map(({ eventId }) => eventId).join(' ');
  if (BY_HASH_ALONE.has(paperId)) return `${stateHash} ${String(nth)} ${ink}`;
  const done = [process.stage, process.acts.length, process.undone.length, JSON.stringify(flags)];
  return [stateHash, nth, ink, ...done].join(' ');
}

/**
 * Makes the paper of a case as it stands, or blank (`isBlank`); a change of the case while it is shown
 * makes it anew.
 */
export function usePaper(
  kase: Case | null | undefined,
  paperId: PaperId,
  isBlank: boolean,
): { readonly state: PaperState; readonly retry: () => void } {
  const config = useDesk((state) => state.config);
  const look = usePaperLook((state) => state.look);
  const [state, setState] = useState<PaperState>({ kind: 'making' });
  const [attempt, setAttempt] = useState(0);
  const shown = isBlank ? 'blank' : kase ? contentKey(kase, paperId) : null;
  // The key stands for everything a paper shows; notes must not lay it out again.
  const latest = useRef(kase);
  useEffect(() => {
    latest.current = kase;
  });

  useEffect(() => {
    const of = shown === 'blank' ? null : latest.current;
    if (shown === null || of === undefined || !config) return;
    if (of === null && shown !== 'blank') return;
    let isCurrent = true;
    setState((before) =>
      // Of the same case and paper: no flash of an empty screen, and no print of what is out of date.
      before.kind === 'made' && before.sheet.kase?.caseId === of?.caseId
        ? { ...before, isFresh: false }
        : { kind: 'making' },
    );
    const order = caseOrder(of, paperId, config);
    const nth = order.reprint ?? 1;
    void makePaper(order).then(
      (paper) => {
        if (isCurrent) setState({ kind: 'made', sheet: { paper, kase: of, nth }, isFresh: true });
      },
      () => {
        if (isCurrent) setState({ kind: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [shown, paperId, config, look, attempt]);

  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return { state, retry };
}
