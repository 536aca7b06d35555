import { create } from 'zustand';
import { useDesk } from '../../data/desk-config';
import { newId } from '../../lib/ids';
import { startCodeReader, type CodeReader } from '../../papers/scan/code-reader';
import { fileSheet, type Filed, type SheetOutcome } from './file-sheet';
import { pagesOfFile } from './pages-of-file';

/** One sheet that was read, and what became of it. */
export type SheetLine = {
  readonly id: string;
  readonly name: string;
  readonly page: number;
  readonly pages: number;
  readonly outcome: SheetOutcome;
};

type Running = { readonly name: string; readonly page: number; readonly pages: number };

type ScanIntake = {
  readonly running: Running | null;
  /** files that wait their turn */
  readonly queued: number;
  /** newest first */
  readonly lines: readonly SheetLine[];
};

/** Lines that are kept to look at; the cases themselves say the rest. */
const LINES = 300;

/** What is being read, for as long as the window lives: one may go to another screen meanwhile and come back. */
export const useScanIntake = create<ScanIntake>()(() => ({ running: null, queued: 0, lines: [] }));

type Job = {
  readonly file: File;
  /** hears what became of all its sheets */
  readonly onRead?: (outcomes: readonly SheetOutcome[]) => void;
};

let queue: readonly Job[] = [];
let stop: AbortController | null = null;

function note(name: string, outcome: SheetOutcome, page = 1, pages = 1): void {
  const line: SheetLine = { id: newId(), name, page, pages, outcome };
  useScanIntake.setState(({ lines }) => ({ lines: [line, ...lines].slice(0, LINES) }));
}

/** Notes sheets that waited for their print and went to their cases by themselves. */
export function noteFound(found: Filed & { readonly name: string }): void {
  const { name, ...filed } = found;
  note(name, { ...filed, kind: 'filed' });
}

/** Notes that a filed sheet was taken back, on its own line. */
export function noteTakenBack(lineId: string, filed: Filed): void {
  const takenBack = (line: SheetLine): SheetLine =>
    line.id === lineId ? { ...line, outcome: { ...filed, kind: 'taken-back' } } : line;
  useScanIntake.setState(({ lines }) => ({ lines: lines.map(takenBack) }));
}

/** Notes a sheet that a person filed out of the waiting ones. */
export function noteClaimed(name: string, filed: Filed, isNew: boolean): void {
  note(name, { ...filed, kind: isNew ? 'filed' : 'filed-before' });
}

type Tell = (outcome: SheetOutcome, page?: number, pages?: number) => void;

async function readFile(file: File, reader: CodeReader, signal: AbortSignal, tell: Tell): Promise<void> {
  const storeCode = useDesk.getState().config?.storeCode ?? '';
  for await (const sheet of pagesOfFile(file)) {
    if (signal.aborted) return;
    if (sheet.kind === 'refused') {
      tell(sheet);
      continue;
    }
    const { page, pages, picture, fileToKeep } = sheet;
    useScanIntake.setState({ running: { name: file.name, page, pages } });
    const text = await reader.read(picture);
    // The reader was closed over this page: it was not read, so it must not be said that it has no code.
    if (signal.aborted) return;
    tell(await fileSheet({ text, fileToKeep }, storeCode), page, pages);
  }
}

async function run(signal: AbortSignal, reader: CodeReader): Promise<void> {
  for (let job = queue[0]; job !== undefined && !signal.aborted; job = queue[0]) {
    queue = queue.slice(1);
    const { file, onRead } = job;
    const outcomes: SheetOutcome[] = [];
    const tell: Tell = (outcome, page, pages) => {
      outcomes.push(outcome);
      note(file.name, outcome, page, pages);
    };
    useScanIntake.setState({ running: { name: file.name, page: 0, pages: 0 }, queued: queue.length });
    await readFile(file, reader, signal, tell).catch(() => {
      tell({ kind: 'not-kept', refusal: 'unreadable' });
    });
    if (signal.aborted) tell({ kind: 'stopped' });
    onRead?.(outcomes);
  }
}

function start(): void {
  if (stop !== null || queue.length === 0) return;
  const started = new AbortController();
  stop = started;
  const reader = startCodeReader();
  started.signal.addEventListener('abort', reader.close);
  void run(started.signal, reader).finally(() => {
    reader.close();
    stop = null;
    useScanIntake.setState({ running: null, queued: queue.length });
    // What was dropped between a stop and its end is read after all.
    start();
  });
}

/** Takes files to be read after those that wait already. */
export function addScans(files: readonly File[]): void {
  add(files.map((file) => ({ file })));
}

/** Takes a file to be read, and answers with what became of its sheets. */
export function readScans(file: File): Promise<readonly SheetOutcome[]> {
  return new Promise((onRead) => {
    add([{ file, onRead }]);
  });
}

function add(jobs: readonly Job[]): void {
  queue = [...queue, ...jobs];
  useScanIntake.setState({ queued: queue.length });
  start();
}

/** Ends the reading after what is being filed, and forgets the files that wait; pages before it stay filed. */
export function stopScans(): void {
  for (const { onRead } of queue) onRead?.([{ kind: 'stopped' }]);
  queue = [];
  stop?.abort();
}
