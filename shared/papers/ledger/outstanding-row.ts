import type { Parking, RecallDue } from '../../policies/engine/outstanding';
import { outstandingStateWording } from '../../wording/papers';
import { codeWords, joined } from '../handling/written';
import type { OutstandingRow } from './ledger-data';

/** Whose matter it is: what every list knows of a case. */
export type ParkedCase = {
  readonly number: string | null;
  readonly plate: string | null;
  readonly customerName: string | null;
};

/**
 * One parking of a case as a line of the 未了事宜台帐. Both books of D5-5 B3 hold the same lines; each
 * office files its own.
 *
 * @param standing `ageDays` whole days; `recall` as `recallOf` has it for the day of the ledger
 */
export function outstandingRow(
  { number, plate, customerName }: ParkedCase,
  parking: Parking,
  standing: { readonly ageDays: number; readonly recall: RecallDue | null },
): OutstandingRow {
  const { parkedAt, resumedAt, reason, words, owner, due, recalls } = parking;
  const last = recalls.at(-1);
  return {
    number: number ?? '',
    parkedOn: parkedAt.slice(0, 10),
    plate: plate ?? '',
    customer: customerName ?? '',
    matter: words,
    reason: codeWords(reason ?? undefined),
    owner,
    promised: due ?? '',
    ageDays: standing.ageDays,
    reminder:
      last === undefined
        ? null
        : {
            on: last.at.slice(0, 10),
            said: joined('：', codeWords(last.reached ? 'reached' : 'not-reached'), last.words),
          },
    state: outstandingStateWording[resumedAt === null ? stateOf(standing.recall) : 'resumed'][0],
  };
}

function stateOf(recall: RecallDue | null): keyof typeof outstandingStateWording {
  if (recall === null) return 'new';
  return recall.state === 'done' ? 'reminded' : recall.state;
}
