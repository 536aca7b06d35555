import { create } from 'zustand';

/** What the footer says: everything saved, a save on its way, or one that was not confirmed. */
export type SaveState = 'safe' | 'saving' | 'unsafe';

type Saves = { readonly running: number; readonly failed: boolean };

const useSaves = create<Saves>()(() => ({ running: 0, failed: false }));

export function useSaveState(): SaveState {
  return useSaves(({ running, failed }) => (failed ? 'unsafe' : running > 0 ? 'saving' : 'safe'));
}

/** Watches one save: running until it answers, unsafe when its answer is not "saved". */
export async function watchSave<R extends { readonly ok: boolean }>(save: Promise<R>): Promise<R> {
  useSaves.setState(({ running }) => ({ running: running + 1 }));
  try {
    const result = await save;
    useSaves.setState({ failed: !result.ok });
    return result;
  } catch (error) {
    useSaves.setState({ failed: true });
    throw error;
  } finally {
    useSaves.setState(({ running }) => ({ running: running - 1 }));
  }
}
