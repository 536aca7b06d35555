import { create } from 'zustand';

type Trouble = { readonly damaged: boolean; readonly diverged: boolean };

/** What keeps this desk from saving since its start: a damaged journal, or two different stories. */
export const useTrouble = create<Trouble>()(() => ({ damaged: false, diverged: false }));
