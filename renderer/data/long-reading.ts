import type { Case } from '../../shared/domain/case/case';
import { foldCase } from '../../shared/domain/case/fold';
import type { LocalStore } from './local-store';
import { eventsOfCases } from './log';

/** How a reading over many cases is watched and given up. */
export type Reading = {
  readonly signal: AbortSignal;
  /** 0 to 1 */
  readonly onProgress: (fraction: number) => void;
};

/** Cases whose logs are in memory at once. */
const BATCH = 25;
/** Milliseconds at a stretch that the window may be busy with it: typing goes on meanwhile. */
const STRETCH = 12;

const letOthersIn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Makes something small of each case, a few logs in memory at a time, and lets the window breathe in
 * between. Cases whose log is not there are left out.
 *
 * @throws the signal's reason when the reading was given up
 */
export async function ofEachCase<T>(
  { database }: LocalStore,
  caseIds: readonly string[],
  make: (kase: Case) => T,
  { signal, onProgress }: Reading,
): Promise<readonly T[]> {
  const made: T[] = [];
  let busySince = performance.now();
  for (let done = 0; done < caseIds.length; done += BATCH) {
    signal.throwIfAborted();
    const batch = caseIds.slice(done, done + BATCH);
    const events = await eventsOfCases(database, batch);
    busySince = performance.now();
    for (const caseId of batch) {
      const log = events.get(caseId);
      if (log !== undefined) made.push(make(foldCase(log)));
      if (performance.now() - busySince < STRETCH) continue;
      await letOthersIn();
      signal.throwIfAborted();
      busySince = performance.now();
    }
    onProgress(Math.min(1, (done + batch.length) / caseIds.length));
  }
  return made;
}
