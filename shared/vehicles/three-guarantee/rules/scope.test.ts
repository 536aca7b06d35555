import { describe, expect, test } from 'vitest';
import { aCar, findingFor } from '../testing/a-car';

describe('the scope', () => {
  test.each([
    ['a household car', 'household', 'met'],
    ['a commercial car', 'operating', 'outside'],
    ['a company car', 'company', 'outside'],
  ] as const)('R1: %s', (_, vehicleUse, state) => {
    expect(findingFor('R1', aCar({ vehicleUse })).state).toBe(state);
  });

  test('R1: what nobody asked stays a question, and every finding that counts repeats it', () => {
    const input = aCar({ vehicleUse: undefined, sameFaultRepairs: 5, workshopDays: 6 });
    expect(findingFor('R1', input)).toMatchObject({ state: 'unknown', missing: ['vehicleUse'] });
    expect(findingFor('R7.4', input)).toMatchObject({ state: 'met', missing: ['vehicleUse'] });
  });

  test('R1: a company car gets nothing of the order, however bad its record', () => {
    const input = aCar(
      {
        vehicleUse: 'company',
        sameFaultRepairs: 9,
        safetyFaultRepairs: 9,
        workshopDays: 99,
        immobilised: true,
      },
      { failures: ['brake-failure'] },
    );
    for (const rule of ['R4', 'R5', 'R6', 'R7.1', 'R7.2', 'R7.3', 'R7.4', 'R10', 'R11'] as const)
      expect(findingFor(rule, input).state).toBe('outside');
  });
});

describe('the first day', () => {
  test.each([
    ['one day for both', '2026-01-05', '2026-01-05', '从 2026-01-05 起算'],
    ['a later delivery decides', '2026-01-05', '2026-01-09', '从 2026-01-09 起算'],
    ['an earlier delivery decides too', '2026-01-09', '2026-01-05', '从 2026-01-05 起算'],
    ['a delivery without invoice decides', undefined, '2026-01-05', '从 2026-01-05 起算'],
  ] as const)('R2: %s', (_, invoiceDate, deliveryDate, words) => {
    const finding = findingFor('R2', aCar({ invoiceDate, deliveryDate }));
    expect(finding).toMatchObject({ state: 'met', missing: [] });
    expect(finding.entitlement[0]).toContain(words);
  });

  test('R2: an invoice alone is only the best that is known', () => {
    const finding = findingFor('R2', aCar({ invoiceDate: '2026-01-05', deliveryDate: undefined }));
    expect(finding).toMatchObject({ state: 'unknown', missing: ['deliveryDate'] });
    expect(finding.entitlement[0]).toContain('暂按发票日期 2026-01-05');
  });

  test('R2: without either both are asked', () => {
    expect(findingFor('R2', aCar({ invoiceDate: undefined, deliveryDate: undefined }))).toMatchObject({
      state: 'unknown',
      missing: ['invoiceDate', 'deliveryDate'],
    });
  });

  test('R2: a day that no calendar has counts as none', () => {
    expect(findingFor('R2', aCar({ invoiceDate: '2026-02-30', deliveryDate: undefined })).state).toBe(
      'unknown',
    );
  });
});

describe('the periods', () => {
  const IN_GUARANTEE = '现在三包有效期内';
  const IN_WARRANTY = '三包有效期已过，仍在包修期内';
  const OVER = '均已过';

  test.each([
    ['the last day of two years', '2026-01-01', '2028-01-01', 800, 'met', IN_GUARANTEE],
    ['the day after them', '2026-01-01', '2028-01-02', 800, 'met', IN_WARRANTY],
    ['the last day of three years', '2026-01-01', '2029-01-01', 800, 'met', IN_WARRANTY],
    ['the day after those', '2026-01-01', '2029-01-02', 800, 'outside', OVER],
    ['50,000 km', '2026-01-01', '2026-06-01', 50_000, 'met', IN_GUARANTEE],
    ['50,001 km, long before two years', '2026-01-01', '2026-06-01', 50_001, 'met', IN_WARRANTY],
    ['60,000 km', '2026-01-01', '2026-06-01', 60_000, 'met', IN_WARRANTY],
    ['60,001 km', '2026-01-01', '2026-06-01', 60_001, 'outside', OVER],
    ['from a leap day to the 28th', '2024-02-29', '2026-02-28', 800, 'met', IN_GUARANTEE],
    ['from a leap day, one later', '2024-02-29', '2026-03-01', 800, 'met', IN_WARRANTY],
    ['over a leap day', '2027-03-01', '2029-03-01', 800, 'met', IN_GUARANTEE],
    ['over a leap day, one later', '2027-03-01', '2029-03-02', 800, 'met', IN_WARRANTY],
  ] as const)('R3: %s', (_, deliveryDate, today, mileageKm, state, words) => {
    const finding = findingFor('R3', aCar({ deliveryDate, mileageKm }, { today }));
    expect(finding.state).toBe(state);
    expect(finding.entitlement[0]).toContain(words);
  });

  test('R3: four years to a leap day end on it', () => {
    const promised = { guarantee: { years: 4, km: null } };
    const on = (today: string) =>
      findingFor('R3', aCar({ deliveryDate: '2024-02-29' }, { today, promised })).entitlement[0];
    expect(on('2028-02-29')).toContain(IN_GUARANTEE);
    expect(on('2028-03-01')).not.toContain(IN_GUARANTEE);
  });

  test('R3: a better promise counts, a worse one does not (art. 4)', () => {
    const late = { today: '2028-01-02' };
    const better = { guarantee: { years: 3, km: 100_000 } };
    const worse = { guarantee: { years: 1, km: 10_000 } };
    expect(findingFor('R3', aCar({}, { ...late, promised: better })).entitlement[0]).toContain(IN_GUARANTEE);
    expect(findingFor('R3', aCar({}, { ...late, promised: better })).entitlement[0]).toContain(
      '三包有效期 3 年或 100,000 公里',
    );
    expect(findingFor('R3', aCar({}, { today: '2027-12-31', promised: worse })).entitlement[0]).toContain(
      IN_GUARANTEE,
    );
  });

  test('R3: without limit of distance only time ends it', () => {
    const promised = { guarantee: { years: 2, km: null }, warranty: { years: 3, km: null } };
    expect(findingFor('R3', aCar({ mileageKm: 900_000 }, { promised })).state).toBe('met');
  });

  test('R3: too far is too far, whenever it was bought; else the day is asked', () => {
    const unknown = { invoiceDate: undefined, deliveryDate: undefined };
    expect(findingFor('R3', aCar({ ...unknown, mileageKm: 60_001 })).state).toBe('outside');
    expect(findingFor('R3', aCar({ ...unknown, mileageKm: 60_000 }))).toMatchObject({
      state: 'unknown',
      missing: ['deliveryDate'],
    });
  });

  test('R3: an old invoice without the day of delivery is no proof that it is over', () => {
    const input = aCar({ deliveryDate: undefined }, { today: '2029-01-02' });
    expect(findingFor('R3', input)).toMatchObject({ state: 'unknown', missing: ['deliveryDate'] });
  });
});
