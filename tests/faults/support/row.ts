import { appendFileSync } from 'node:fs';
import { rowsFile } from './surroundings';

/** One line of the table that `npm run faults` prints. */
export type Row = {
  readonly scenario: string;
  readonly injected: number;
  /** Injections after which the app came up again, whole and taking saves. */
  readonly survived: number;
  /** Saves that were answered with "saved". */
  readonly acknowledged: number;
  /** Acknowledged saves missing from either home of the log: must be 0. */
  readonly lost: number;
  /** What else was found, in words; also why a scenario could not run. */
  readonly remark: string;
  readonly isPossible: boolean;
};

export const recordRow = (row: Omit<Row, 'isPossible'>): void => {
  appendFileSync(rowsFile(), `${JSON.stringify({ ...row, isPossible: true })}\n`);
};

/** A scenario that this machine cannot run is told, never passed over in silence. */
export const recordImpossible = (scenario: string, remark: string): void => {
  const none = { injected: 0, survived: 0, acknowledged: 0, lost: 0 };
  appendFileSync(rowsFile(), `${JSON.stringify({ scenario, ...none, remark, isPossible: false })}\n`);
};
