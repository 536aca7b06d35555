import { useRef, useState } from 'react';
import { EVIDENCE_COUNT_LIMIT, type Evidence } from '../../shared/domain/events/event';
import { newId } from '../lib/ids';
import { keepEvidence, type EvidenceRefusal } from './evidence';

/** A file on its way into the evidence: its part kept so far, 0 to 1, or why it was not taken. */
export type Incoming = {
  readonly id: string;
  readonly name: string;
  readonly fraction: number;
  readonly refusal: EvidenceRefusal | 'unreadable' | 'folder' | 'too-many' | null;
};

export type EvidenceIntake = {
  readonly incoming: readonly Incoming[];
  readonly isBusy: boolean;
  readonly add: (files: readonly File[]) => void;
  /** Takes what was dropped or pasted; a folder is refused as one, since it has no bytes of its own. */
  readonly addFrom: (data: DataTransfer) => void;
  readonly cancel: (id: string) => void;
};

/** Parts of a file between two redraws of its progress. */
const STEP = 0.02;

const waiting = (name: string, refusal: Incoming['refusal'] = null): Incoming => ({
  id: newId(),
  name,
  fraction: 0,
  refusal,
});

/** Names of folders among what was dropped; only the drop itself tells them from files. */
function foldersIn(data: DataTransfer): ReadonlySet<string> {
  const entries = Array.from(data.items, (item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  return new Set(entries.flatMap((entry) => (entry?.isDirectory === true ? entry.name : [])));
}

/**
 * Takes files one after the other; each finished one is handed to `onKept`, a refused one stays
 * listed until dismissed. `kept` is how many the complaint holds already.
 */
export function useEvidenceIntake(kept: number, onKept: (evidence: Evidence) => void): EvidenceIntake {
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
    let shown = 0;
    const onProgress = (fraction: number) => {
      // A small file is done before its bar could be seen, and every redraw draws the whole form.
      if (fraction === 1 || fraction - shown < STEP) return;
      shown = fraction;
      change(id, { fraction });
    };
    // Reading throws when the file was moved away meanwhile; there is nothing to clean up then.
    const result = await keepEvidence(file, { onProgress, signal }).catch(() => null);
    if (result?.ok) {
      drop(id);
      onKept(result.evidence);
    } else if (result?.refusal === 'cancelled') drop(id);
    else {
      aborts.current.delete(id);
      change(id, { refusal: result === null ? 'unreadable' : result.refusal });
    }
  };

  const add = (files: readonly File[]) => {
    const room = Math.max(0, EVIDENCE_COUNT_LIMIT - kept - aborts.current.size);
    const added = files.map((file, index) => waiting(file.name, index < room ? null : 'too-many'));
    setIncoming((all) => [...all, ...added]);
    for (const [index, { id, refusal }] of added.entries()) {
      const file = files[index];
      if (file === undefined || refusal !== null) continue;
      const abort = new AbortController();
      aborts.current.set(id, abort);
      queue.current = queue.current.then(() => take(id, file, abort.signal));
    }
  };

  const addFrom = (data: DataTransfer) => {
    const folders = foldersIn(data);
    setIncoming((all) => [...all, ...Array.from(folders, (name) => waiting(name, 'folder'))]);
    add(Array.from(data.files).filter(({ name }) => !folders.has(name)));
  };

  const cancel = (id: string) => {
    aborts.current.get(id)?.abort();
    setIncoming((all) => all.filter((one) => one.id !== id || one.refusal === null));
  };

  return { incoming, isBusy: incoming.some((one) => one.refusal === null), add, addFrom, cancel };
}
