import { useLiveQuery } from 'dexie-react-hooks';
import { dateOfDay, dayOfDate } from '../../shared/clocks/local-day';
import { lastDayOf, monthsUpTo } from '../../shared/clocks/months';
import { type Parking, type RecallDue, recallOf } from '../../shared/policies/engine/outstanding';
import { policyOfStanding } from './agenda';
import { hasStanding, readList, type StandingCase } from './case-list';
import { PARKED, resumedIn } from './case-lists';
import type { LocalStore } from './local-store';
import { currentStore } from './window-state';

/** One line of a 未了事宜台帐: a case, one time that it was parked, and this month's reminder. */
export type OutstandingLine = {
  readonly row: StandingCase;
  readonly parking: Parking;
  /** null where no reminder is owed in that month */
  readonly recall: RecallDue | null;
  /** whole days since it was parked: until it was taken up again, at most until the day of the ledger */
  readonly ageDays: number;
};

/**
 * The matters that stood outstanding at any time in a month, oldest first (D5-5 B3). `today` is the
 * store's own day, `YYYY-MM-DD`; the ledger of an earlier month is one of its last day.
 */
export async function readOutstanding(
  store: LocalStore,
  month: string,
  today: string,
): Promise<readonly OutstandingLine[]> {
  // What was taken up again later than the month was outstanding in it.
  const lists = [PARKED, ...monthsUpTo(month, today.slice(0, 7)).map(resumedIn)];
  const found = new Map<string, StandingCase>();
  for (const list of lists)
    for (const summary of await readList(store, list))
      if (hasStanding(summary)) found.set(summary.caseId, summary);
  const day = month === today.slice(0, 7) ? today : dateOfDay(lastDayOf(month));
  return [...found.values()].flatMap((row) => linesOf(row, month, day)).sort(byAge);
}

const byAge = (a: OutstandingLine, b: OutstandingLine) =>
  a.parking.parkedAt < b.parking.parkedAt ? -1 : a.parking.parkedAt > b.parking.parkedAt ? 1 : 0;

/** The wall's own day of an instant of the log, as a number. */
const dayOf = (iso: string) => dayOfDate(iso.slice(0, 10)) ?? 0;

function linesOf(row: StandingCase, month: string, day: string): readonly OutstandingLine[] {
  const policy = policyOfStanding(row.standing);
  return row.standing.parkings.flatMap((parking) => {
    const { parkedAt, resumedAt } = parking;
    if (parkedAt.slice(0, 7) > month || (resumedAt !== null && resumedAt.slice(0, 7) < month)) return [];
    const recall = resumedAt === null && policy !== null ? recallOf(parking, policy, day) : null;
    const until = Math.min(dayOf(day), dayOf(resumedAt ?? day));
    return [{ row, parking, recall, ageDays: until - dayOf(parkedAt) }];
  });
}

/** The same, live; `undefined` while loading. */
export function useOutstanding(month: string, today: string): readonly OutstandingLine[] | undefined {
  return useLiveQuery(() => readOutstanding(currentStore(), month, today), [month, today]);
}
