import { describe, expect, test } from 'vitest';
import { aCar, findingFor } from '../testing/a-car';

/** Delivered on 1 January 2026: day 7 is the 8th, day 60 is 2 March. */
const DAY_59 = '2026-03-01';
const DAY_60 = '2026-03-02';
const DAY_61 = '2026-03-03';

const changed = { faultyUnit: 'engine', mainPartReplacements: 1 } as const;

describe('a free new unit', () => {
  test.each([
    ['59 days', DAY_59, 3_000, 'met'],
    ['60 days', DAY_60, 3_000, 'met'],
    ['61 days', DAY_61, 3_000, 'outside'],
    ['3,001 km on day 59', DAY_59, 3_001, 'outside'],
  ] as const)('R4: %s', (_, today, mileageKm, state) => {
    expect(findingFor('R4', aCar({ ...changed, mileageKm }, { today })).state).toBe(state);
  });

  test.each([
    ['engine', 'near'],
    ['gearbox', 'near'],
    ['traction-battery', 'near'],
    ['drive-motor', 'near'],
    ['steering', 'not-met'],
    ['other', 'not-met'],
  ] as const)('R4: a fault of the %s not yet confirmed', (faultyUnit, state) => {
    expect(findingFor('R4', aCar({ faultyUnit })).state).toBe(state);
  });

  test('R4: the complaint type stands in for the unit until somebody names it', () => {
    expect(findingFor('R4', aCar({ complaintType: 'product.gearbox' })).state).toBe('near');
    expect(findingFor('R4', aCar({ complaintType: 'product.gearbox', faultyUnit: 'body' })).state).toBe(
      'not-met',
    );
    expect(findingFor('R4', aCar({ complaintType: 'attitude.adviser' }))).toMatchObject({
      state: 'unknown',
      missing: ['faultyUnit'],
    });
  });

  test('R4: a replacement in the workshop’s list confirms it', () => {
    const replacements = [{ unit: 'gearbox', part: '阀体', times: 1 }] as const;
    expect(findingFor('R4', aCar({}, { replacements })).state).toBe('met');
  });

  test('R4: without mileage it is a question', () => {
    expect(findingFor('R4', aCar({ ...changed, mileageKm: undefined }))).toMatchObject({
      state: 'unknown',
      missing: ['mileageKm'],
    });
  });

  test('R4: 60 days count from the delivery where it differs from the invoice', () => {
    const input = (deliveryDate: string) =>
      aCar({ ...changed, invoiceDate: '2026-01-01', deliveryDate }, { today: DAY_61 });
    expect(findingFor('R4', input('2026-01-02')).state).toBe('met');
    expect(findingFor('R4', input('2026-01-01')).state).toBe('outside');
    expect(findingFor('R4', input('2025-12-31')).state).toBe('outside');
  });
});

describe('exchange or refund in seven days', () => {
  test.each([
    ['day 7', '2026-01-08', 'met'],
    ['day 8', '2026-01-09', 'outside'],
  ] as const)('R5: %s', (_, today, state) => {
    expect(findingFor('R5', aCar(changed, { today })).state).toBe(state);
  });

  test('R5: no distance ends it', () => {
    expect(findingFor('R5', aCar({ ...changed, mileageKm: 9_999 }, { today: '2026-01-08' })).state).toBe(
      'met',
    );
    expect(
      findingFor('R5', aCar({ ...changed, mileageKm: undefined }, { today: '2026-01-08' })).missing,
    ).toEqual([]);
  });

  test('R5: until a replacement is found necessary it is close, and says what decides', () => {
    const finding = findingFor('R5', aCar({ faultyUnit: 'engine' }, { today: '2026-01-08' }));
    expect(finding.state).toBe('near');
    expect(finding.near?.[0]).toBe('确认需要更换总成或主要零部件即触发');
  });

  test('R5: brakes are none of the four', () => {
    const input = aCar({ faultyUnit: 'brakes', mainPartReplacements: 1 }, { today: '2026-01-08' });
    expect(findingFor('R5', input).state).toBe('not-met');
  });
});

describe('exchange or refund in sixty days', () => {
  const failures = ['steering-failure'] as const;

  test.each([
    ['59 days', DAY_59, 2_999, 'met'],
    ['60 days and 3,000 km', DAY_60, 3_000, 'met'],
    ['61 days', DAY_61, 3_000, 'outside'],
    ['60 days and 3,001 km', DAY_60, 3_001, 'outside'],
  ] as const)('R6: %s', (_, today, mileageKm, state) => {
    expect(findingFor('R6', aCar({ mileageKm }, { today, failures })).state).toBe(state);
  });

  test.each(['steering-failure', 'brake-failure', 'body-crack', 'fuel-leak', 'battery-fire'] as const)(
    'R6: %s is one of the five',
    (failure) => {
      expect(findingFor('R6', aCar({}, { failures: [failure] })).state).toBe('met');
    },
  );

  test.each([
    ['steering', '确认为转向系统失效即触发'],
    ['brakes', '确认为制动系统失效即触发'],
  ] as const)('R6: a fault of the %s may turn out to be one', (faultyUnit, near) => {
    const finding = findingFor('R6', aCar({ faultyUnit }));
    expect(finding.state).toBe('near');
    expect(finding.near?.[0]).toBe(near);
  });

  test.each(['engine', 'suspension', 'body', 'traction-battery', 'other'] as const)(
    'R6: a fault of the %s is none by itself',
    (faultyUnit) => {
      expect(findingFor('R6', aCar({ faultyUnit })).state).toBe('not-met');
    },
  );
});
