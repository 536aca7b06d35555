const LOCK = 'desk-log';

/** Only one window of this desk may extend its log at a time; tests run where there are no locks. */
async function withLock<T>(work: () => Promise<T>): Promise<T> {
  const locks = (globalThis as { readonly navigator?: Partial<Navigator> }).navigator?.locks;
  return locks === undefined ? work() : await locks.request(LOCK, work);
}

/** A save whose caller was never told that it landed: saved again, it must not be doubled. */
export type UnheardSave = {
  readonly caseId: string;
  /** what was to be appended, in canonical form */
  readonly fingerprint: string;
  /** id of its first event, by which one sees whether it landed */
  readonly firstEventId: string;
};

/**
 * Writes one after another, in the order they were asked for. A write that hangs holds all later
 * ones back: on a full disk writes hang instead of failing, and overtaking one whose end is
 * unknown could put the same complaint into the log twice.
 */
export class WriteQueue {
  #tail: Promise<unknown> = Promise.resolve();

  /** True after a write broke off between the two homes: the next one brings them in step first. */
  inDoubt = false;

  unheard: readonly UnheardSave[] = [];

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(() => withLock(work));
    this.#tail = result.catch(() => undefined);
    return result;
  }
}
