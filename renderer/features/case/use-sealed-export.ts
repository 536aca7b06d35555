import { useCallback, useEffect, useRef, useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import type { Manifest } from '../../../shared/sealed/manifest';
import type { SealedProblem } from '../../../shared/wording/sealed';
import { actorOf, useDesk } from '../../data/desk-config';
import { exportSealedCase, type SealedExport } from '../../data/sealed-export';
import { now } from '../../lib/clock';
import { papersToSeal } from './papers-to-seal';

export type ExportState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'papers' | 'files'; readonly done: number; readonly all: number }
  | { readonly kind: 'failed'; readonly problem: SealedProblem }
  | ({ readonly kind: 'done' } & Extract<SealedExport, { readonly ok: true }>);

/** The steps of one export, from the question to the fingerprint; leaving the dialog stops it. */
export function useSealedExport(kase: Case) {
  const [state, setState] = useState<ExportState>({ kind: 'asking' });
  const config = useDesk((desk) => desk.config);
  const version = useDesk((desk) => desk.info?.appVersion ?? '');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const begin = useCallback(async () => {
    if (config === null) return;
    const own = new AbortController();
    running.current = own;
    const { signal } = own;
    const by: Manifest['exportedBy'] = { name: '', role: '', ...actorOf(config) };
    try {
      const onOne = (done: number, all: number) => {
        setState({ kind: 'papers', done, all });
      };
      const papers = await papersToSeal(kase, config, { onOne, signal });
      const result = await exportSealedCase(
        {
          ...{ kase, papers, at: now().iso },
          by: { name: by.name, role: by.role },
          store: { name: config.storeName, code: config.storeCode },
          product: { name: '客诉台', version },
        },
        {
          signal,
          onProgress: (done, all) => {
            setState({ kind: 'files', done, all });
          },
        },
      );
      if (result.ok) setState({ kind: 'done', ...result });
      else if (result.problem === 'chosen-nowhere') setState({ kind: 'asking' });
      else setState({ kind: 'failed', problem: result.problem });
    } catch {
      setState({ kind: 'failed', problem: signal.aborted ? 'cancelled' : 'papers' });
    }
  }, [kase, config, version]);
  const stop = useCallback(() => {
    running.current?.abort();
  }, []);
  return { state, begin, stop };
}
