import { create } from 'zustand';

type Ledger = { readonly query: string; readonly setQuery: (query: string) => void };

/** What was looked for, kept while the window lives: one opens a case and comes back to the same list. */
export const useLedger = create<Ledger>()((set) => ({
  query: '',
  setQuery: (query) => {
    set({ query });
  },
}));
