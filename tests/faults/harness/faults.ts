import type { EventEnvelope } from '../../../shared/domain/events/event';
import type { Head } from '../../../shared/ipc/contract';

/** A save that was answered with "saved", as soon as the runner could hear of it. */
export type Acknowledged = {
  /** written into the description or the note: by it the save is found again */
  readonly token: string;
  readonly number: string;
  readonly caseId: string;
  /** milliseconds from asking to the answer */
  readonly after: number;
  /** when it was answered: milliseconds since the epoch, by the window's clock */
  readonly at: number;
};

export type Refused = {
  readonly token: string;
  readonly problem: string;
  /** milliseconds the person waited for the answer */
  readonly after: number;
  readonly at: number;
};

/** Everything a window can read of its database, and the numbers its lists would show. */
export type DatabaseContents = {
  readonly events: readonly EventEnvelope[];
  readonly cases: readonly { readonly number: string; readonly shown: string }[];
  readonly desks: readonly Head[];
};

/** What the harness puts on the page as `faults`. */
export type Faults = {
  /** Saves without end, one after the other in each lane: a complaint, then a note on it. */
  readonly start: (lanes: readonly string[]) => void;
  readonly stop: () => void;
  /** One complaint; whether it was acknowledged. */
  readonly register: (token: string) => Promise<boolean>;
  /** A note for each token, on the cases in turn, with so many characters besides (none unless told). */
  readonly noteMany: (
    caseIds: readonly string[],
    tokens: readonly string[],
    length?: number,
  ) => Promise<void>;
  readonly contents: () => Promise<DatabaseContents>;
  /** Whether the search finds the case of this number. */
  readonly find: (number: string) => Promise<boolean>;
};
