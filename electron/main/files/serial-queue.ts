export type SerialQueue = {
  /** Runs the task after every task given before it; a task that fails does not stop the next. */
  readonly run: <T>(task: () => Promise<T>) => Promise<T>;
  /** Resolves once nothing is waiting or running. */
  readonly idle: () => Promise<void>;
};

/** One writer at a time: two saves of one file must reach the disk in the order they were asked for. */
export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();

  const run = <T>(task: () => Promise<T>): Promise<T> => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };

  const idle = async (): Promise<void> => {
    for (let seen: unknown; seen !== last;) {
      seen = last;
      await last;
    }
  };

  return { run, idle };
}
