import { useCallback, useEffect, useRef, useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { useDesk } from '../../data/desk-config';
import { makeWholeFile, type FileChoice, type WholeFile } from '../../papers/whole-file';

export type FileState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'drawing'; readonly done: number; readonly all: number }
  | { readonly kind: 'laying-out' }
  /** `kase` is the case as the file shows it */
  | ({ readonly kind: 'made'; readonly kase: Case } & WholeFile)
  | { readonly kind: 'failed' };

/** Makes the whole file of a case on demand; a new one stops the one before. */
export function useCaseFile(kase: Case | null | undefined) {
  const config = useDesk((state) => state.config);
  const [state, setState] = useState<FileState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const make = useCallback(
    async (choice: FileChoice) => {
      if (!kase || !config) return;
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      const { signal } = own;
      const show = (next: FileState) => {
        if (!signal.aborted) setState(next);
      };
      const onPicture = (done: number, all: number) => {
        show(done < all ? { kind: 'drawing', done, all } : { kind: 'laying-out' });
      };
      try {
        const file = await makeWholeFile(kase, config, { ...choice, onPicture, signal });
        show({ kind: 'made', kase, ...file });
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
