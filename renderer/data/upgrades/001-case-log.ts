import type { Upgrade } from './upgrade';

/**
 * The case log and what is derived from it. `[deskId+seq]` is unique, so that the engine itself
 * refuses a second event under a number of a desk's log.
 */
export const caseLog: Upgrade = {
  version: 1,
  stores: {
    events: 'id, caseId, &[deskId+seq]',
    cases: 'caseId, number, sortKey, *keys',
    searchTerms: 'caseId',
    desks: 'deskId',
    printQueue: 'id',
    meta: 'key',
  },
};
