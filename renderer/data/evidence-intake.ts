import { useRef, useState } from 'react';
import type { Evidence } from '../../shared/domain/events/event';
import { newId } from '../lib/ids';
import { keepEvidence, type EvidenceRefusal } from './evidence';

/** A file on its way into the evidence: its part kept so far, 0 to 1, or why it was not taken. */
export type Incoming = {
  readonly id: string;
  readonly name: string;
  readonly fraction: number;
  readonly refusal: EvidenceRefusal | 'unreadable' | null;
};

export type EvidenceIntake = {
  readonly incoming: readonly Incoming[];
  readonly isBusy: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly cancel: (id: string) => void;
};

/** Takes files one after the other; each finished one is handed to `onKept`, a refused one stays listed until dismissed. */
export function useEvidenceIntake(onKept: (evidence: Evidence) => void): EvidenceIntake {
  const [incoming, setIncoming] = useState<readonly Incoming[]>([]);
  const queue = useRef(Promise.resolve());
  const aborts = useRef(new Map<string, AbortController>());

  const change = (id: string, part: Partial<Incoming>) => {
    setIncoming((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
  };
  const drop = (id: string) => {
    aborts.current.delete(id);
    setIncoming((all) => all.filter((one) => one.id !== id));
  };

  const take = async (id: string, file: File, signal: AbortSignal) => {
    const onProgress = (fraction: number) => {
      change(id, { fraction });
    };
    // Reading throws when the file was moved away or is a folder; there is nothing to clean up then.
    const result = await keepEvidence(file, { onProgress, signal }).catch(() => null);
    if (result?.ok) {
      drop(id);
      onKept(result.evidence);
    } else if (result?.refusal === 'cancelled') drop(id);
    else change(id, { refusal: result === null ? 'unreadable' : result.refusal });
  };

  const add = (files: readonly File[]) => {
    for (const file of files) {
      const id = newId();
      const abort = new AbortController();
      aborts.current.set(id, abort);
      setIncoming((all) => [...all, { id, name: file.name, fraction: 0, refusal: null }]);
      queue.current = queue.current.then(() => take(id, file, abort.signal));
    }
  };

  const cancel = (id: string) => {
    aborts.current.get(id)?.abort();
    setIncoming((all) => all.filter((one) => one.id !== id || one.refusal === null));
  };

  return { incoming, isBusy: incoming.some((one) => one.refusal === null), add, cancel };
}
