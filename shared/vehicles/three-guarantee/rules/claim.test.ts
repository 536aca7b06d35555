import { describe, expect, test } from 'vitest';
import { aCar, findingFor } from '../testing/a-car';

const today = '2026-09-01';
/** Art. 24 (4) is reached. */
const reached = { sameFaultRepairs: 5, workshopDays: 9 } as const;

describe('the fee for use', () => {
  test('R12: price × km ÷ 1000 × n, to the fen', () => {
    // 198,800.00 yuan × 12,345 km ÷ 1000 × 0.5 % = 12,270.93 yuan
    const finding = findingFor(
      'R12',
      aCar({ ...reached, vehiclePriceFen: 19_880_000, mileageKm: 12_345 }, { today }),
    );
    expect(finding.state).toBe('met');
    expect(finding.entitlement[0]).toContain('最高 12,270.93 元');
    expect(finding.entitlement[0]).toContain('198,800.00 元 × 12,345 公里 ÷ 1000 × 0.5%');
  });

  test('R12: the certificate’s smaller factor counts, a greater one does not', () => {
    const fee = (useFactorMillionths: number) =>
      findingFor(
        'R12',
        aCar(
          { ...reached, vehiclePriceFen: 10_000_000, mileageKm: 10_000 },
          { today, promised: { useFactorMillionths } },
        ),
      ).entitlement[0];
    expect(fee(4_000)).toContain('4,000.00 元');
    expect(fee(8_000)).toContain('5,000.00 元');
  });

  test('R12: due under art. 24 alone', () => {
    const known = { vehiclePriceFen: 10_000_000 };
    expect(findingFor('R12', aCar(known)).state).toBe('not-met');
    const early = aCar({ ...known, ...reached }, { failures: ['brake-failure'] });
    expect(findingFor('R12', early).state).toBe('not-met');
    expect(findingFor('R12', early).entitlement[0]).toContain('不收使用补偿费');
  });

  test('R12: asks for the price when there is something to reckon', () => {
    expect(findingFor('R12', aCar(reached, { today }))).toMatchObject({
      state: 'unknown',
      missing: ['vehiclePriceFen'],
    });
  });
});

describe('the answer', () => {
  test.each([
    ['exchange', ['exchange-car'], '2028-01-01', 'met'],
    ['refund', ['repair', 'return-car'], '2028-01-01', 'met'],
    ['goods only', ['return-goods'], '2028-01-01', 'not-met'],
    ['nothing', undefined, '2028-01-01', 'not-met'],
    ['exchange after 三包有效期', ['exchange-car'], '2028-01-02', 'outside'],
  ] as const)('R13: asked for: %s', (_, demands, day, state) => {
    const input = aCar({ demands: demands === undefined ? undefined : [...demands] }, { today: day });
    expect(findingFor('R13', input).state).toBe(state);
  });

  test('R13: 10 and 20 working days', () => {
    expect(findingFor('R13', aCar()).entitlement[0]).toMatch(/10 个工作日.*20 个工作日/u);
  });
});

describe('what goes with an exchange', () => {
  test.each(['R14', 'R15', 'R16'] as const)('%s: said once it is reached, not before', (rule) => {
    expect(findingFor(rule, aCar(reached, { today })).state).toBe('met');
    expect(findingFor(rule, aCar({ ...reached, sameFaultRepairs: 4 }, { today })).state).toBe('not-met');
  });

  test('R14: a free new unit is no exchange of the car', () => {
    const replacements = [{ unit: 'engine', part: '曲轴', times: 1 }] as const;
    const input = aCar({}, { today: '2026-02-01', replacements });
    expect(findingFor('R4', input).state).toBe('met');
    expect(findingFor('R14', input).state).toBe('not-met');
  });
});

describe('the notes', () => {
  test.each(['R17', 'R18'] as const)('%s: as long as 包修期 lasts', (rule) => {
    expect(findingFor(rule, aCar({}, { today: '2029-01-01' })).state).toBe('met');
    expect(findingFor(rule, aCar({}, { today: '2029-01-02' })).state).toBe('outside');
  });

  test('R17: maintenance elsewhere is no ground for refusal', () => {
    expect(findingFor('R17', aCar()).entitlement[0]).toContain('在外保养不能作为拒绝理由');
  });

  test('R19: what refusal costs is said once something is owed', () => {
    expect(findingFor('R19', aCar(reached, { today })).state).toBe('met');
    expect(findingFor('R19', aCar({ immobilised: true })).state).toBe('met');
    expect(findingFor('R19', aCar()).state).toBe('not-met');
  });

  test('R20: late delivery of a new car is a matter of the contract', () => {
    const late = findingFor('R20', aCar({ complaintType: 'sales.delivery-late' }));
    expect(late.state).toBe('met');
    expect(late.article[0]).toContain('未规定');
    expect(findingFor('R20', aCar({ complaintType: 'sales.price' })).state).toBe('not-met');
  });
});
