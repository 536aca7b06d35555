export type Answer<T> = { readonly answered: true; readonly value: T } | { readonly answered: false };

/** Waits so long and no longer; the work itself goes on. `patience` is in milliseconds. */
export async function withPatience<T>(work: Promise<T>, patience: number): Promise<Answer<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer<T>>((resolve) => {
    timer = setTimeout(() => resolve({ answered: false }), patience);
  });
  try {
    return await Promise.race([work.then((value): Answer<T> => ({ answered: true, value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
