import { dateOfDay } from '../../shared/clocks/local-day';
import { lastDayOf, monthAfter, monthsUpTo } from '../../shared/clocks/months';
import type { Case } from '../../shared/domain/case/case';
import type { ReadingGround } from '../../shared/policies/engine/clock-readings';
import type { Policy } from '../../shared/policies/policy';
import { caseRecord, type CaseRecord } from '../../shared/statistics/monthly/case-record';
import { monthFigures, type MonthFigures } from '../../shared/statistics/monthly/month-figures';
import { REPEAT_MONTHS, repeatedIn } from '../../shared/statistics/monthly/repeats';
import { knownPolicies, policyFor } from '../lib/known-policies';
import type { LocalStore } from './local-store';
import { ofEachCase, type Reading } from './long-reading';
import { firstMonth, partOf, readHeard } from './received';
import { storeCalendar } from './store-calendar';
import { currentStore } from './window-state';

/** Most of the time goes into the logs; the list of them is quick. */
const LISTED = 0.25;
const YEAR = 12;

/** The figures of a month and of those it is compared with, as a report is made of them. */
export type MonthReading = {
  readonly current: MonthFigures;
  /** null where this desk had not begun yet */
  readonly before: MonthFigures | null;
  readonly lastYear: MonthFigures | null;
  readonly trend: readonly { readonly month: string; readonly count: number | null }[];
  /** The cases of the month itself. */
  readonly records: readonly CaseRecord[];
  readonly repeated: ReadonlySet<string>;
};

type Ground = ReadingGround & {
  readonly policies: readonly Policy[];
  readonly policyOf: (kase: Case) => Policy | null;
};

/**
 * Over a given store; see `readMonth`. Only three months are read from their logs; the course of the
 * year and who came again follow from the rows of lists.
 */
export async function monthIn(
  store: LocalStore,
  month: string,
  ground: Ground,
  reading: Reading,
): Promise<MonthReading> {
  const lastYear = monthAfter(month, -YEAR);
  const days = {
    // Whoever came again in the month of last year had come before it.
    from: `${monthAfter(lastYear, -REPEAT_MONTHS)}-01`,
    to: dateOfDay(lastDayOf(month)),
  };
  const registered = await firstMonth(store);
  const heard = await readHeard(store, days, partOf(reading, 0, LISTED));
  const idsOf = (one: string) =>
    heard.flatMap(({ caseId, receivedOn }) => (receivedOn.startsWith(one) ? [caseId] : []));
  // What was entered late may be older than what was entered first.
  const known = [registered, heard[0]?.receivedOn.slice(0, 7)];
  const isKnown = (one: string) => known.some((first) => typeof first === 'string' && first <= one);
  const months = [month, monthAfter(month, -1), lastYear];
  const ids = months.flatMap(idsOf);
  const make = (kase: Case) => caseRecord(kase, ground.policyOf(kase), ground);
  const all = await ofEachCase(store, ids, make, partOf(reading, LISTED, 1));
  const repeated = repeatedIn(heard);
  const recordsOf = (one: string) => all.filter(({ receivedOn }) => receivedOn.startsWith(one));
  const figuresOf = (one: string) =>
    monthFigures({ month: one, records: recordsOf(one) }, repeated, ground.policies);
  const compared = (one: string) => (isKnown(one) ? figuresOf(one) : null);
  return {
    current: figuresOf(month),
    before: compared(monthAfter(month, -1)),
    lastYear: compared(lastYear),
    trend: monthsUpTo(monthAfter(month, 1 - YEAR), month).map((one) => ({
      month: one,
      count: isKnown(one) || one === month ? idsOf(one).length : null,
    })),
    records: recordsOf(month),
    repeated,
  };
}

/** The figures of a month, as the store's calendar and the policies of this desk have them at this moment. */
export function readMonth(month: string, reading: Reading): Promise<MonthReading> {
  const store = currentStore();
  const ground = {
    calendar: storeCalendar(),
    now: store.now().ms,
    policies: knownPolicies(),
    policyOf: policyFor,
  };
  return monthIn(store, month, ground, reading);
}
