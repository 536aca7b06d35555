import { describe, expect, it } from 'vitest';
import { dateOfDay, dayOfDate } from '../../shared/clocks/local-day';
import { lastDayOf, monthAfter } from '../../shared/clocks/months';
import type { Facts } from '../../shared/domain/facts/facts';
import { PRESETS, policyOf } from '../../shared/policies/presets';
import { now } from '../lib/clock';
import { saveCase } from './case-writer';
import { receivedIn } from './complaint-ledger';
import type { LocalStore } from './local-store';
import { monthIn } from './monthly-report';
import { readHeard } from './received';
import { planRegistration } from './registration';
import { storeCalendar } from './store-calendar';
import { openTestStore, sampleDesk, sampleRegistration } from './testing/test-store';

const MONTH = now().iso.slice(0, 7);
const LAST = monthAfter(MONTH, -1);
const YEAR_AGO = monthAfter(MONTH, -12);

const reading = () => {
  const fractions: number[] = [];
  const onProgress = (fraction: number) => {
    fractions.push(fraction);
  };
  return { fractions, signal: new AbortController().signal, onProgress };
};

async function storeWith(...all: readonly Facts[]): Promise<LocalStore> {
  const { store } = await openTestStore(await sampleDesk());
  for (const facts of all) {
    const input = sampleRegistration(facts);
    const saved = await saveCase(store, input.caseId, planRegistration(input));
    if (!saved.ok) throw new Error('not saved');
  }
  return store;
}

const at = (month: string, day: number): Facts => ({
  receivedAt: `${month}-${String(day).padStart(2, '0')}T10:00:00+08:00`,
});

const descriptions = (store: LocalStore, from: string, to: string) =>
  receivedIn(store, { from, to }, ({ facts }) => facts.description ?? '', reading());

const ground = {
  calendar: storeCalendar(),
  now: now().ms,
  policies: PRESETS,
  policyOf: (kase: Parameters<typeof policyOf>[0]) => policyOf(kase),
};

describe('complaints by the day they were received', () => {
  it('are those of the days asked for, both included, however late they were entered', async () => {
    const store = await storeWith(
      { ...at(LAST, 30 > Number(dateOfDay(lastDayOf(LAST)).slice(8)) ? 28 : 30), description: 'last day' },
      { ...at(LAST, 1), description: 'first day' },
      { ...at(monthAfter(LAST, -1), 28), description: 'before' },
      { ...at(MONTH, 1), description: 'after' },
      { ...at(monthAfter(MONTH, -30), 5), description: 'years ago' },
    );
    expect(await descriptions(store, `${LAST}-01`, dateOfDay(lastDayOf(LAST)))).toEqual([
      'first day',
      'last day',
    ]);
    const ages = monthAfter(MONTH, -30);
    expect(await descriptions(store, `${ages}-05`, `${ages}-05`)).toEqual(['years ago']);
    expect(await descriptions(store, `${ages}-06`, `${ages}-07`)).toEqual([]);
  });

  it('stand under the day of their entry where nobody said when they were received', async () => {
    const store = await storeWith({ description: 'today' });
    const today = now().iso.slice(0, 10);
    const yesterday = dateOfDay((dayOfDate(today) ?? 0) - 1);
    // The test may run over midnight.
    expect(await descriptions(store, yesterday, dateOfDay((dayOfDate(today) ?? 0) + 1))).toEqual(['today']);
  });

  it('tell how far the reading is, rising to the end, and stop when they are given up', async () => {
    const store = await storeWith(...Array.from({ length: 60 }, (_, i) => at(MONTH, (i % 28) + 1)));
    const days = { from: `${MONTH}-01`, to: dateOfDay(lastDayOf(MONTH)) };
    const whole = reading();
    expect(await receivedIn(store, days, ({ caseId }) => caseId, whole)).toHaveLength(60);
    expect(whole.fractions.length).toBeGreaterThan(2);
    expect(whole.fractions).toEqual(whole.fractions.toSorted((a, b) => a - b));
    expect(whole.fractions.at(-1)).toBe(1);

    const control = new AbortController();
    let made = 0;
    const stopped = receivedIn(
      store,
      days,
      () => {
        made += 1;
        if (made === 20) control.abort();
      },
      { signal: control.signal, onProgress: () => undefined },
    );
    await expect(stopped).rejects.toThrow(/abort/iu);
    expect(made).toBeLessThan(60);
  });

  it('are found over more rows than one page of the reading holds', async () => {
    const store = await storeWith(at(MONTH, 3));
    const [row] = await store.database.cases.toArray();
    if (row === undefined) throw new Error('no row');
    await store.database.cases.bulkPut(
      Array.from({ length: 1000 }, (_, i) => {
        const caseId = `case-${String(i).padStart(4, '0')}`;
        return { ...row, caseId, sortKey: `${row.sortKey}~${caseId}` };
      }),
    );
    const days = { from: `${MONTH}-01`, to: `${MONTH}-28` };
    expect(await readHeard(store, days, reading())).toHaveLength(1001);
  });
});

describe('the month of a report', () => {
  it('counts its own complaints, those of the month before and of last year, and who came again', async () => {
    const rework: Facts = { complaintType: 'repair.rework', plate: '沪A12345' };
    const store = await storeWith(
      { ...at(MONTH, 2), ...rework },
      { ...at(MONTH, 3), complaintType: 'delay', plate: '沪B77777' },
      { ...at(LAST, 9), complaintType: 'delay', plate: '沪C88888' },
      // The same car with the same, eleven months before: the one of this month is a repeat of it.
      { ...at(monthAfter(MONTH, -11), 9), ...rework },
      { ...at(YEAR_AGO, 9), complaintType: 'delay', plate: '沪D99999' },
    );
    const month = await monthIn(store, MONTH, ground, reading());
    expect(month.current).toMatchObject({ received: 2, repeated: 1, closed: 0 });
    expect(month.current.byType.map(({ key }) => key).sort()).toEqual(['delay', 'repair']);
    expect(month.before).toMatchObject({ received: 1, repeated: 0 });
    expect(month.lastYear).toMatchObject({ received: 1 });
    expect(month.records).toHaveLength(2);
    expect(month.trend.map(({ month: one, count }) => [one, count])).toEqual(
      Array.from({ length: 12 }, (_, i) => {
        const one = monthAfter(MONTH, i - 11);
        return [one, one === MONTH ? 2 : one === LAST || i === 0 ? 1 : 0];
      }),
    );
  });

  it('compares with nothing before this desk began, and takes no month for one without complaints', async () => {
    const month = await monthIn(await storeWith(at(MONTH, 2)), MONTH, ground, reading());
    expect([month.before, month.lastYear]).toEqual([null, null]);
    expect(month.trend.map(({ count }) => count)).toEqual([...Array<null>(11).fill(null), 1]);
  });

  it('of an empty desk is a month without complaints', async () => {
    const month = await monthIn(await storeWith(), MONTH, ground, reading());
    expect(month.current.received).toBe(0);
    expect(month.records).toEqual([]);
  });
});
