import { useCallback, useEffect, useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { actorOf, useDesk } from '../../data/desk-config';
import { now } from '../../lib/clock';
import type { PaperId } from '../../../shared/wording/paper-titles';
import { makePaper } from '../../papers/print-shop';

type PrintedPaper = Awaited<ReturnType<typeof makePaper>>;

export type PaperState =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly paper: PrintedPaper; readonly kase: Case }
  | { readonly kind: 'failed' };

/** Makes the paper of a case as it stands; a change of the case while it is shown makes it anew. */
export function usePaper(
  kase: Case | null | undefined,
  paperId: PaperId,
): { readonly state: PaperState; readonly retry: () => void } {
  const config = useDesk((state) => state.config);
  const [state, setState] = useState<PaperState>({ kind: 'making' });
  const [attempt, setAttempt] = useState(0);
  const stateHash = kase?.stateHash;

  useEffect(() => {
    if (!kase || !config) return;
    let isCurrent = true;
    setState({ kind: 'making' });
    const request = {
      paper: paperId,
      kase,
      store: { name: config.storeName, servicePhone: config.servicePhone },
      printedAt: now().iso,
      printedBy: actorOf(config)?.name ?? '',
    };
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
    // The hash stands for everything a paper shows; notes and prints must not lay it out again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [stateHash, paperId, config, attempt]);

  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return { state, retry };
}
