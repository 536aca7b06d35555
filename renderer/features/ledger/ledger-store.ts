import { create } from 'zustand';

type Ledger = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** The days papers are made of; null until somebody chose, then they are of the present month. */
  readonly chosen: ChosenDays | null;
  readonly choose: (chosen: ChosenDays) => void;
};

/** A month, or two days of one's own; each is kept while the other is in use. */
export type ChosenDays = {
  readonly kind: 'month' | 'days';
  /** `YYYY-MM` */
  readonly month: string;
  /** `YYYY-MM-DD`; '' while a day is being typed */
  readonly from: string;
  readonly to: string;
};

/** What was looked for and chosen, kept while the window lives: one opens a case and comes back to the same list. */
export const useLedger = create<Ledger>()((set) => ({
  query: '',
  setQuery: (query) => {
    set({ query });
  },
  chosen: null,
  choose: (chosen) => {
    set({ chosen });
  },
}));
