import { useCallback, useEffect, useRef, useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import type { DeskConfig } from '../../../shared/ipc/contract';
import type { PaperId } from '../../../shared/wording/paper-titles';
import { useDesk } from '../../data/desk-config';
import { caseOrder, printedBy } from '../../papers/case-order';
import { makeCaseFile, type MadePaper } from '../../papers/print-shop';
import { drawAll, evidencePhotos, signedSheets } from './file-pictures';

export type Choice = {
  readonly papers: readonly PaperId[];
  readonly withSigned: boolean;
  readonly withEvidence: boolean;
};

export type FileState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'drawing'; readonly done: number; readonly all: number }
  | { readonly kind: 'laying-out' }
  | {
      readonly kind: 'made';
      readonly made: MadePaper;
      /** the case as the file shows it */
      readonly kase: Case;
      /** names of what could not be shown as a picture */
      readonly left: readonly string[];
    }
  | { readonly kind: 'failed' };

/** Brief and trace show more than the hash covers. A sheet of the file is none of the printed ones, so none says which. */
function orderOf(kase: Case, papers: readonly PaperId[], config: DeskConfig) {
  const { policy } = caseOrder(kase, 'record-form', config);
  const { clocks } = caseOrder(kase, 'case-brief', config);
  const trace = papers.includes('trace-report') ? caseOrder(kase, 'trace-report', config).trace : [];
  return { kase, policy, clocks, trace, ...printedBy(config) };
}

/** Makes the whole file of a case on demand; a new one stops the one before. */
export function useCaseFile(kase: Case | null | undefined) {
  const config = useDesk((state) => state.config);
  const [state, setState] = useState<FileState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const make = useCallback(
    async ({ papers, withSigned, withEvidence }: Choice) => {
      if (!kase || !config) return;
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      const show = (next: FileState) => {
        if (!own.signal.aborted) setState(next);
      };
      const signed = withSigned ? signedSheets(kase) : [];
      const photos = withEvidence ? evidencePhotos(kase) : [];
      const all = signed.length + photos.length;
      let done = 0;
      const onOne = () => {
        done += 1;
        show({ kind: 'drawing', done, all });
      };
      show({ kind: 'drawing', done, all });
      try {
        const sheets = await drawAll(signed, { onOne, signal: own.signal });
        const evidence = await drawAll(photos, { onOne, signal: own.signal });
        show({ kind: 'laying-out' });
        const parts = { papers, signed: sheets.pictures, evidence: evidence.pictures };
        const made = await makeCaseFile({ ...orderOf(kase, papers, config), parts });
        show({ kind: 'made', made, kase, left: [...sheets.left, ...evidence.left] });
      } catch {
        show({ kind: 'failed' });
      }
    },
    [kase, config],
  );
  const stop = useCallback(() => {
    running.current?.abort();
    setState({ kind: 'idle' });
  }, []);
  return { state, make, stop };
}
