import type { ScanAnswer, ScanCall } from './scan-messages';

/** The part of a Worker the reader needs, so that tests can crash one. */
export type ScanWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export type Picture = Pick<ScanCall, 'width' | 'height' | 'colours'>;

export type CodeReader = {
  /** The code on a page; null too when the worker died over it: the sheet then waits for a person. */
  readonly read: (picture: Picture) => Promise<string | null>;
  /** Ends the worker; what is being read answers null. */
  readonly close: () => void;
};

/** Longest a page may take, in milliseconds; one without a code takes a few seconds. */
const PATIENCE = 60_000;

/** Opens a reader over a worker that speaks `scan-messages`; it starts with the first page. */
export function openCodeReader(startWorker: () => ScanWorker): CodeReader {
  const waiting = new Map<number, (text: string | null) => void>();
  let worker: ScanWorker | null = null;
  let lastId = 0;

  const close = () => {
    worker?.terminate();
    worker = null;
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  const started = (): ScanWorker => {
    if (worker !== null) return worker;
    worker = startWorker();
    worker.addEventListener('message', (event) => {
      const { id, text } = (event as MessageEvent<ScanAnswer>).data;
      waiting.get(id)?.(text);
      waiting.delete(id);
    });
    worker.addEventListener('error', close);
    worker.addEventListener('messageerror', close);
    return worker;
  };
  const read = ({ width, height, colours }: Picture) =>
    new Promise<string | null>((resolve) => {
      lastId += 1;
      const call: ScanCall = { id: lastId, width, height, colours };
      waiting.set(call.id, resolve);
      started().postMessage(call, { transfer: [colours.buffer] });
      setTimeout(() => {
        if (waiting.has(call.id)) close();
      }, PATIENCE);
    });
  return { read, close };
}

/** A reader over the worker of the program. */
export function startCodeReader(): CodeReader {
  return openCodeReader(() => new Worker(new URL('../scan-worker.ts', import.meta.url), { type: 'module' }));
}
