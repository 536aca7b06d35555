import { EVIDENCE_LIMIT } from '../../../shared/ipc/contract';
import type { ScanEnd, ScanFile } from '../../../shared/ipc/scan-folder';
import { lookForScans, readScan, settleScan } from '../../data/scan-folder';
import type { SheetOutcome } from './file-sheet';
import { readScans } from './scan-intake';

/** How often the folder is looked at, in ms. */
const EVERY = 3000;
/** How long a scan rests that could not be kept, as on a full disk, in ms. */
const REST = 60_000;

/** How many sheets of the folder went where, since it was last told. */
export type Arrivals = Readonly<Record<ScanEnd, number>>;

const NONE: Arrivals = { filed: 0, waiting: 0, unreadable: 0 };

/** Where the file of these sheets goes; null when it is to be read again later. */
export function endOf(outcomes: readonly SheetOutcome[]): ScanEnd | null {
  const kinds = outcomes.map(({ kind }) => kind);
  if (kinds.length === 0 || kinds.some((kind) => kind === 'stopped')) return null;
  if (kinds.some((kind) => kind === 'not-kept' || kind === 'not-saved')) return null;
  if (kinds.every((kind) => kind === 'refused')) return 'unreadable';
  const isOpen = kinds.some((kind) => kind === 'waiting' || kind === 'waiting-already' || kind === 'refused');
  return isOpen ? 'waiting' : 'filed';
}

function counted(before: Arrivals, outcomes: readonly SheetOutcome[]): Arrivals {
  const count = (...kinds: readonly SheetOutcome['kind'][]) =>
    outcomes.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    filed: before.filed + count('filed'),
    waiting: before.waiting + count('waiting'),
    unreadable: before.unreadable + count('refused'),
  };
}

/** A file too large to be a scan is not brought over at all. */
async function outcomesOf(file: ScanFile): Promise<readonly SheetOutcome[]> {
  if (file.size > EVIDENCE_LIMIT) return [{ kind: 'refused', problem: 'too-large' }];
  const scan = await readScan(file);
  return scan === null ? [] : readScans(scan);
}

/**
 * Reads what comes into the scanner's folder, file by file, until the answer is called. `onArrived` is told
 * once for all that came in together.
 */
export function followScanFolder(onArrived: (arrivals: Arrivals) => void): () => void {
  const resting = new Map<string, number>();
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const round = async () => {
    let arrivals = NONE;
    for (const file of await lookForScans()) {
      if (isOver) return;
      if ((resting.get(file.id) ?? 0) > performance.now()) continue;
      const outcomes = await outcomesOf(file);
      const end = endOf(outcomes);
      // What somebody stopped is not begun again before the next start.
      const isStopped = outcomes.some(({ kind }) => kind === 'stopped');
      if (end === null) resting.set(file.id, isStopped ? Infinity : performance.now() + REST);
      else await settleScan(file.id, end);
      arrivals = counted(arrivals, outcomes);
    }
    if (Object.values(arrivals).some((count) => count > 0)) onArrived(arrivals);
  };
  const go = () => {
    void round()
      .catch(() => undefined)
      .finally(() => {
        if (!isOver) timer = setTimeout(go, EVERY);
      });
  };
  go();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
