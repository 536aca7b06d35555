import { describe, expect, test } from 'vitest';
import { daysOfHours } from '../measures/repair-time';
import { aCar, aRepair, findingFor } from '../testing/a-car';

const DAY = 24;

describe('times that are not counted', () => {
  const repairs = (notCountedHours: number) => [aRepair(31 * DAY, { notCountedHours })];
  const today = '2026-09-01';

  test.each([
    ['31 days in all', 0, 'met'],
    ['23 hours of them on the road', 23, 'met'],
    ['24 hours of them on the road', 24, 'near'],
  ] as const)('R8: %s', (_, notCounted, state) => {
    expect(findingFor('R7.4', aCar({}, { today, repairs: repairs(notCounted) })).state).toBe(state);
  });

  test('R8: the loan car knows no such exception', () => {
    expect(
      findingFor('R10', aCar({}, { today, repairs: [aRepair(6 * DAY, { notCountedHours: 3 * DAY })] })).state,
    ).toBe('met');
  });

  test('R8: said where there are days, and only there', () => {
    expect(findingFor('R8', aCar({ workshopDays: 3 })).state).toBe('met');
    expect(findingFor('R8', aCar({ workshopDays: 0 })).state).toBe('not-met');
  });
});

describe('days of a repair', () => {
  test.each([
    [0, 0],
    [0.5, 1],
    [23, 1],
    [24, 1],
    [24.5, 2],
    [48, 2],
    [49, 3],
  ])('R9: %d hours are %d days', (hours, days) => {
    expect(daysOfHours(hours)).toBe(days);
  });

  test('R9: each repair is rounded by itself, then they are added', () => {
    const finding = findingFor('R9', aCar({}, { repairs: [aRepair(1), aRepair(25), aRepair(24)] }));
    expect(finding.entitlement[0]).toContain('已计 4 日');
  });

  test('R9: a repair that is not finished runs until now', () => {
    const running = aRepair(0, { startedAt: '2026-01-10T09:00:00+08:00', finishedAt: null });
    expect(findingFor('R9', aCar({}, { repairs: [running] })).entitlement[0]).toContain('已计 2 日');
  });

  test('R9: finished before it began, it took no time', () => {
    expect(findingFor('R9', aCar({}, { repairs: [aRepair(-5)] })).entitlement[0]).toContain('已计 0 日');
  });

  test('R9: not asked is a question', () => {
    expect(findingFor('R9', aCar())).toMatchObject({ state: 'unknown', missing: ['workshopDays'] });
  });
});

describe('a loan car', () => {
  test.each([
    ['5 days, finished', [aRepair(5 * DAY)], 'not-met'],
    ['5 days and an hour', [aRepair(5 * DAY + 1)], 'met'],
    ['several short ones', [aRepair(4 * DAY), aRepair(4 * DAY)], 'not-met'],
  ] as const)('R10: %s', (_, repairs, state) => {
    expect(findingFor('R10', aCar({}, { repairs })).state).toBe(state);
  });

  test.each([
    ['96 hours', '2026-01-07T10:00:00+08:00', 'not-met'],
    ['97 hours', '2026-01-07T09:00:00+08:00', 'near'],
    ['120 hours', '2026-01-06T10:00:00+08:00', 'near'],
    ['121 hours', '2026-01-06T09:00:00+08:00', 'met'],
  ] as const)('R10: still in the workshop after %s', (_, startedAt, state) => {
    expect(
      findingFor('R10', aCar({}, { repairs: [aRepair(0, { startedAt, finishedAt: null })] })).state,
    ).toBe(state);
  });

  test.each([
    ['5 days told', 5, 'not-met', undefined],
    ['6 days told, one repair or several', 6, 'near', '在厂 6 日如属单次维修即触发'],
    ['nothing told', undefined, 'unknown', undefined],
  ] as const)('R10: %s', (_, workshopDays, state, near) => {
    const finding = findingFor('R10', aCar({ workshopDays }));
    expect(finding.state).toBe(state);
    expect(finding.near?.[0]).toBe(near);
  });

  test('R10: the whole of 包修期, no longer', () => {
    const repairs = [aRepair(6 * DAY)];
    expect(findingFor('R10', aCar({}, { today: '2029-01-01', repairs })).state).toBe('met');
    expect(findingFor('R10', aCar({}, { today: '2029-01-02', repairs })).state).toBe('outside');
  });
});

describe('a car that cannot be driven', () => {
  test.each([
    ['inside 包修期', true, 60_000, 'met'],
    ['too far', true, 60_001, 'outside'],
    ['it can be driven', undefined, 800, 'not-met'],
  ] as const)('R11: %s', (_, immobilised, mileageKm, state) => {
    expect(findingFor('R11', aCar({ immobilised, mileageKm }, { today: '2028-06-01' })).state).toBe(state);
  });
});
