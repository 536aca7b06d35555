import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOGISTICS_STORY } from '../../tests/demo/policy-stories/logistics';
import type { Case } from '../domain/case/case';
import { LOGISTICS } from '../policies/logistics/policy';
import { tell } from '../policies/testing/policy-story';
import { storeTime, OPENING } from '../policies/testing/story';
import { complaintFigures } from './complaint-figures';

const HOUR = 3_600_000;
const CLOSED = tell(LOGISTICS, LOGISTICS_STORY, 'close').kase();

type Row = {
  readonly type: string;
  readonly department: string;
  readonly took: number | null;
  readonly day: number;
};

/** A closed case of the story under another id, type, department and time. */
function caseOf({ type, department, took, day }: Row, index: number): Case {
  const opened = OPENING + day * 24 * HOUR;
  return {
    ...CLOSED,
    caseId: `c${String(index)}`,
    openedAt: storeTime(opened),
    facts: { complaintType: type },
    work: { ...CLOSED.work, values: { ...CLOSED.work.values, responsibleDepartment: department } },
    process: { ...CLOSED.process, closedAt: took === null ? null : storeTime(opened + took * HOUR) },
  };
}

const row: fc.Arbitrary<Row> = fc.record({
  type: fc.constantFrom('repair.rework', 'delay', 'price.labour'),
  department: fc.constantFrom('售后服务部', ' 售后服务部 ', '销售部'),
  took: fc.option(fc.integer({ min: 0, max: 500 })),
  day: fc.integer({ min: 0, max: 60 }),
});

describe('S0-11 figures', () => {
  test('every case is counted once in each list, and the lists are what counting by hand gives', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const figures = complaintFigures(rows.map(caseOf));
        for (const list of [figures.byType, figures.byMonth, figures.byDepartment])
          expect(list.flatMap(({ caseIds }) => caseIds).sort()).toEqual(
            rows.map((_, i) => `c${String(i)}`).sort(),
          );
        for (const { key, caseIds } of figures.byType)
          expect(caseIds).toHaveLength(rows.filter(({ type }) => type === key).length);
        for (const { key, caseIds } of figures.byDepartment)
          expect(caseIds).toHaveLength(rows.filter(({ department }) => department.trim() === key).length);
        const counts = figures.byType.map(({ caseIds }) => caseIds.length);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }),
    );
  });

  test('the durations are those of the closed cases', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const took = rows.flatMap((one) => (one.took === null ? [] : [one.took]));
        const { closed, mean, median, longest } = complaintFigures(rows.map(caseOf)).durations;
        expect(closed).toBe(took.length);
        if (took.length === 0) {
          expect([mean, median, longest]).toEqual([null, null, null]);
          return;
        }
        expect(mean).toBeCloseTo((took.reduce((a, b) => a + b, 0) / took.length) * HOUR, 3);
        expect(longest).toBe(Math.max(...took) * HOUR);
        // half of them are no longer, half no shorter
        const middle = (median ?? 0) / HOUR;
        expect(took.filter((one) => one <= middle).length * 2).toBeGreaterThanOrEqual(took.length);
        expect(took.filter((one) => one >= middle).length * 2).toBeGreaterThanOrEqual(took.length);
      }),
    );
  });

  test('months come in their order, everything else most frequent first', () => {
    const rows: readonly Row[] = [45, 0, 1].map((day) => ({ type: 'delay', department: '', took: 1, day }));
    expect(
      complaintFigures(rows.map(caseOf)).byMonth.map(({ key, caseIds }) => [key, caseIds.length]),
    ).toEqual([
      ['2026-11', 2],
      ['2027-01', 1],
    ]);
  });
});
