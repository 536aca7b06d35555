import { useLiveQuery } from 'dexie-react-hooks';
import { policyOfStanding } from './agenda';
import { hasStanding, readList, type StandingCase } from './case-list';
import { PARKED, resumedIn } from './case-lists';
import type { LocalStore } from './local-store';
import { currentStore } from './window-state';
import { type Parking, type RecallDue, recallOf } from '../../shared/policies/engine/outstanding';

/** One line of a 未了事宜台帐: a case, one time that it was parked, and this month's reminder. */
export type OutstandingLine = {
  readonly row: StandingCase;
  readonly parking: Parking;
  /** null where no reminder is owed in that month */
  readonly recall: RecallDue | null;
  /** whole days since it was parked, to the end of the month or of the parking, or to today */
  readonly ageDays: number;
};

const DAY = 86_400_000;

/** The months from one to another, both included, `YYYY-MM`; at most two years. */
function monthsUpTo(from: string, to: string): readonly string[] {
  const months: string[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  for (let n = 0; n < 24; n += 1) {
    const text = `${String(year)}-${String(month).padStart(2, '0')}`;
    if (text > to) break;
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}

/**
 * The matters that stood outstanding at any time in a month, oldest first (D5-5 B3). `today` is the
 * store's own day, `YYYY-MM-DD`; of an earlier month, reminders are judged by its last day.
 */
export async function readOutstanding(
  store: LocalStore,
  month: string,
  today: string,
): Promise<readonly OutstandingLine[]> {
  const lists = [PARKED, ...monthsUpTo(month, today.slice(0, 7)).map(resumedIn)];
  const found = new Map<string, StandingCase>();
  for (const list of lists)
    for (const summary of await readList(store, list))
      if (hasStanding(summary)) found.set(summary.caseId, summary);
  const judgedOn = month === today.slice(0, 7) ? today : `${month}-31`;
  return [...found.values()].flatMap((row) => linesOf(row, month, judgedOn)).sort(byAge);
}

const byAge = (a: OutstandingLine, b: OutstandingLine) =>
  a.parking.parkedAt < b.parking.parkedAt ? -1 : a.parking.parkedAt > b.parking.parkedAt ? 1 : 0;

function linesOf(row: StandingCase, month: string, judgedOn: string): readonly OutstandingLine[] {
  const policy = policyOfStanding(row.standing);
  return row.standing.parkings.flatMap((parking) => {
    const { parkedAt, resumedAt } = parking;
    if (parkedAt.slice(0, 7) > month || (resumedAt !== null && resumedAt.slice(0, 7) < month)) return [];
    const end = resumedAt === null ? Date.parse(`${judgedOn.slice(0, 8)}01`) : Date.parse(resumedAt);
    const until = resumedAt === null ? end + (Number(judgedOn.slice(8)) - 1) * DAY : end;
    const recall = resumedAt === null && policy !== null ? recallOf(parking, policy, judgedOn) : null;
    return [{ row, parking, recall, ageDays: Math.max(0, Math.floor((until - dayStart(parkedAt)) / DAY)) }];
  });
}

const dayStart = (iso: string) => Date.parse(iso.slice(0, 10));

/** The same, live; `undefined` while loading. */
export function useOutstanding(month: string, today: string): readonly OutstandingLine[] | undefined {
  return useLiveQuery(() => readOutstanding(currentStore(), month, today), [month, today]);
}
