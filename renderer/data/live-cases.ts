import { liveQuery } from 'dexie';
import { create } from 'zustand';
import { LIVE } from './case-lists';
import { hasStanding, readList, type StandingCase } from './case-list';
import { now } from '../lib/clock';
import { currentStore } from './window-state';

type LiveCases = {
  readonly cases: readonly StandingCase[] | undefined;
  /** when they were read, in ms: nothing in them is later */
  readonly readAt: number;
};

/**
 * The cases in which something is owed or may be done, read once for all screens: Today, the board and
 * whoever tells people of clocks look at the same rows. `undefined` until they are there.
 */
export const useLiveCases = create<LiveCases>()(() => ({ cases: undefined, readAt: 0 }));

/** Keeps `useLiveCases` in step with the database until the answer is called. */
export function watchLiveCases(): () => void {
  const watching = liveQuery(() => readList(currentStore(), LIVE)).subscribe({
    next: (found) => {
      useLiveCases.setState({ cases: found.filter(hasStanding), readAt: now().ms });
    },
    // The screens go on with what they have; the footer says what is wrong with the database.
    error: () => undefined,
  });
  return () => {
    watching.unsubscribe();
  };
}
