/** How long after a print the same one is taken for the second half of a double click, in ms. */
export const DOUBLE_CLICK = 1200;

export type OnceGuard = {
  /** Does the work, unless the same is being done or has just been done; null when it was not. */
  readonly once: <T>(key: string, work: () => Promise<T>) => Promise<T | null>;
};

/**
 * Keeps a double click, or a key that is held down, from printing twice. What failed may be tried again at
 * once only when the click cannot be the same one any more.
 */
export function createOnce(now: () => number = () => performance.now()): OnceGuard {
  const busy = new Set<string>();
  const doneAt = new Map<string, number>();
  return {
    once: async (key, work) => {
      const last = doneAt.get(key);
      if (busy.has(key) || (last !== undefined && now() - last < DOUBLE_CLICK)) return null;
      busy.add(key);
      try {
        return await work();
      } finally {
        busy.delete(key);
        doneAt.set(key, now());
      }
    },
  };
}

/** The one guard of the window over everything that prints. */
export const printOnce = createOnce();
