import { describe, expect, test } from 'vitest';
import { aCar, aRepair, findingFor, type CarFacts } from '../testing/a-car';

const DAY = 24;
/** Inside 三包有效期, far from every other window. */
const today = '2026-09-01';
const state = (rule: 'R7.1' | 'R7.2' | 'R7.3' | 'R7.4', known: CarFacts) =>
  findingFor(rule, aCar(known, { today })).state;

describe('a serious safety fault', () => {
  test.each([
    ['never repaired', 0, 'not-met'],
    ['repaired once', 1, 'near'],
    ['repaired twice', 2, 'met'],
    ['repaired three times', 3, 'met'],
  ] as const)('R7 (1): %s', (_, safetyFaultRepairs, expected) => {
    expect(state('R7.1', { safetyFaultRepairs })).toBe(expected);
  });

  test('R7 (1): different safety faults are added up, other repairs are not', () => {
    const safety = [
      aRepair(5, { isSafety: true, problem: '刹车' }),
      aRepair(5, { isSafety: true, problem: '转向' }),
    ];
    expect(findingFor('R7.1', aCar({}, { today, repairs: safety })).state).toBe('met');
    const one = [aRepair(5, { isSafety: true }), aRepair(5), aRepair(5)];
    expect(findingFor('R7.1', aCar({}, { today, repairs: one })).state).toBe('near');
  });

  test('R7 (1): not asked is not never', () => {
    expect(findingFor('R7.1', aCar({}, { today }))).toMatchObject({
      state: 'unknown',
      missing: ['safetyFaultRepairs'],
    });
  });
});

describe('a unit replaced', () => {
  test.each([
    ['once', 1, 'engine', 'near'],
    ['twice', 2, 'engine', 'met'],
    ['twice, a drive motor', 2, 'drive-motor', 'met'],
    ['twice, but a body', 2, 'body', 'not-met'],
    ['never', 0, undefined, 'not-met'],
    ['twice, nobody knows what', 2, undefined, 'unknown'],
  ] as const)('R7 (2): %s', (_, unitReplacements, faultyUnit, expected) => {
    expect(state('R7.2', { unitReplacements, faultyUnit })).toBe(expected);
  });

  test('R7 (2): replacements of different units and of their parts are not added together (art. 24 para. 2)', () => {
    const replacements = [
      { unit: 'engine', part: null, times: 1 },
      { unit: 'engine', part: '缸盖', times: 1 },
      { unit: 'gearbox', part: null, times: 1 },
    ] as const;
    const input = aCar({}, { today, replacements });
    expect(findingFor('R7.2', input).state).toBe('near');
    expect(findingFor('R7.3', input).state).toBe('near');
  });
});

describe('the same main part replaced', () => {
  test.each([
    ['once', 1, 'suspension', 'near'],
    ['twice', 2, 'suspension', 'met'],
    ['twice, emission control', 2, 'emission-control', 'met'],
    ['twice, but of something not listed', 2, 'other', 'not-met'],
    ['never', 0, 'suspension', 'not-met'],
  ] as const)('R7 (3): %s', (_, mainPartReplacements, faultyUnit, expected) => {
    expect(state('R7.3', { mainPartReplacements, faultyUnit })).toBe(expected);
  });

  test('R7 (3): two parts once each are not one part twice', () => {
    const two = (part: string) =>
      findingFor(
        'R7.3',
        aCar(
          {},
          {
            today,
            replacements: [
              { unit: 'brakes', part: '总泵', times: 1 },
              { unit: 'brakes', part, times: 1 },
            ],
          },
        ),
      ).state;
    expect(two('助力器')).toBe('near');
    expect(two('总泵')).toBe('met');
  });
});

describe('many days or many repairs', () => {
  test.each([
    ['3 repairs', { sameFaultRepairs: 3, workshopDays: 6 }, 'not-met', undefined],
    ['4 repairs', { sameFaultRepairs: 4, workshopDays: 6 }, 'near', '再修 1 次即触发'],
    ['the 5th repair', { sameFaultRepairs: 5, workshopDays: 6 }, 'met', undefined],
    ['25 days', { sameFaultRepairs: 1, workshopDays: 25 }, 'not-met', undefined],
    ['26 days', { sameFaultRepairs: 1, workshopDays: 26 }, 'near', '再修 5 日即触发'],
    ['30 days', { sameFaultRepairs: 1, workshopDays: 30 }, 'near', '再修 1 日即触发'],
    ['31 days', { sameFaultRepairs: 1, workshopDays: 31 }, 'met', undefined],
    ['both close', { sameFaultRepairs: 4, workshopDays: 30 }, 'near', '再修 1 次或再修 1 日即触发'],
    ['4 repairs, the days not asked', { sameFaultRepairs: 4 }, 'near', '再修 1 次即触发'],
    ['1 repair, the days not asked', { sameFaultRepairs: 1 }, 'unknown', undefined],
  ] as const)('R7 (4): %s', (_, known, expected, near) => {
    const finding = findingFor('R7.4', aCar(known, { today }));
    expect(finding.state).toBe(expected);
    expect(finding.near?.[0]).toBe(near);
  });

  test.each([
    ['one of 30 days', [30 * DAY], 'near'],
    ['one of 30 days and an hour', [30 * DAY + 1], 'met'],
    ['30 of one day each', Array.from({ length: 30 }, () => DAY), 'near'],
    ['31 of one hour each, each a day', Array.from({ length: 31 }, () => 1), 'met'],
  ] as const)('R7 (4): repairs listed, %s', (_, hours, expected) => {
    const repairs = hours.map((one, nth) => aRepair(one, { problem: `问题 ${nth}` }));
    const input = aCar({}, { today, repairs });
    expect(findingFor('R7.4', input).state).toBe(expected);
  });

  test('R7 (4): only repairs of one problem make the five', () => {
    const repairs = (problem: string) => [
      ...Array.from({ length: 4 }, () => aRepair(2)),
      aRepair(2, { problem }),
    ];
    expect(findingFor('R7.4', aCar({}, { today, repairs: repairs('换挡顿挫 ') })).state).toBe('met');
    expect(findingFor('R7.4', aCar({}, { today, repairs: repairs('异响') })).state).toBe('near');
  });

  test('R7 (4): what the customer tells and what is listed are the same repairs, not twice as many', () => {
    const repairs = [aRepair(2), aRepair(2), aRepair(2)];
    expect(findingFor('R7.4', aCar({ sameFaultRepairs: 3 }, { today, repairs })).state).toBe('not-met');
    expect(findingFor('R7.4', aCar({ sameFaultRepairs: 5 }, { today, repairs })).state).toBe('met');
  });

  test('R7 (4): only inside 三包有效期, and a repair begun after it counts nothing', () => {
    const known = { sameFaultRepairs: 5, workshopDays: 31 };
    expect(findingFor('R7.4', aCar(known, { today: '2028-01-01' })).state).toBe('met');
    expect(findingFor('R7.4', aCar(known, { today: '2028-01-02' })).state).toBe('outside');
    expect(findingFor('R7.4', aCar({ ...known, mileageKm: 50_001 }, { today })).state).toBe('outside');
    const late = Array.from({ length: 5 }, () =>
      aRepair(2, { startedAt: '2028-01-02T08:00:00+08:00', finishedAt: '2028-01-02T10:00:00+08:00' }),
    );
    expect(
      findingFor('R7.4', aCar({ workshopDays: 1 }, { today: '2028-01-01', repairs: late })).state,
    ).not.toBe('met');
  });

  test('R7 (4): names the article as it is cited', () => {
    const finding = findingFor('R7.4', aCar({}, { today }));
    expect(finding.article[0]).toBe('《家用汽车产品修理更换退货责任规定》第二十四条第一款第（四）项');
    expect(finding.short[0]).toBe('第二十四条（四）');
  });
});
