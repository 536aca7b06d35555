import { useCallback, useEffect, useRef, useState } from 'react';
import type { LedgerPeriod } from '../../../shared/papers/ledger/complaint-data';
import type { MadePaper } from '../../papers/print-shop';
import type { LedgerPaperId } from '../../papers/many-cases-ids';
import { readLedgerPaper } from '../../papers/many-cases';

export type LedgerPaperState =
  | { readonly kind: 'reading'; readonly percent: number }
  | { readonly kind: 'making'; readonly count: number }
  | { readonly kind: 'made'; readonly count: number; readonly paper: MadePaper }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' };

const BEGIN: LedgerPaperState = { kind: 'reading', percent: 0 };

/**
 * Reads and makes the paper of these days, anew when they change; null days make none. It may be stopped
 * while it is read, and its making is no longer waited for.
 */
export function useLedgerPaper(
  paper: LedgerPaperId,
  period: LedgerPeriod | null,
): {
  readonly state: LedgerPaperState;
  readonly stop: () => void;
  readonly start: () => void;
} {
  const [state, setState] = useState<LedgerPaperState>(BEGIN);
  const [attempt, setAttempt] = useState(0);
  const control = useRef<AbortController | null>(null);
  const from = period?.from;
  const to = period?.to;
  useEffect(() => {
    if (from === undefined || to === undefined) return;
    const mine = new AbortController();
    control.current = mine;
    const show = (next: LedgerPaperState) => {
      if (!mine.signal.aborted) setState(next);
    };
    const onProgress = (fraction: number) => {
      show({ kind: 'reading', percent: Math.floor(100 * fraction) });
    };
    const run = async () => {
      const { count, make } = await readLedgerPaper(paper, { from, to }, { signal: mine.signal, onProgress });
      mine.signal.throwIfAborted();
      show({ kind: 'making', count });
      show({ kind: 'made', count, paper: await make() });
    };
    setState(BEGIN);
    run().catch(() => {
      show({ kind: 'failed' });
    });
    return () => {
      mine.abort();
    };
  }, [paper, from, to, attempt]);
  const stop = useCallback(() => {
    control.current?.abort();
    setState({ kind: 'stopped' });
  }, []);
  const start = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return { state, stop, start };
}
