import { describe, expect, test } from 'vitest';
import { adviceOn } from './desk-advice';
import { aCar } from './testing/a-car';

const today = '2026-09-01';
const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);

describe('what the desk reads', () => {
  test('R7 (4) reached, R7 (1) close, and what goes with them follows', () => {
    const advice = adviceOn(aCar({ sameFaultRepairs: 5, workshopDays: 5, safetyFaultRepairs: 1 }, { today }));
    expect(rules(advice.met)).toEqual(['R7.4']);
    expect(rules(advice.near)).toEqual(['R7.1']);
    expect(rules(advice.others).slice(0, 3)).toEqual(['R1', 'R2', 'R3']);
    expect(advice.others.length).toBe(21);
  });

  test('four questions at most, those first that every rule needs', () => {
    const nothing = {
      vehicleUse: undefined,
      invoiceDate: undefined,
      deliveryDate: undefined,
      mileageKm: undefined,
    };
    expect(adviceOn(aCar(nothing)).questions).toEqual([
      'vehicleUse',
      'deliveryDate',
      'mileageKm',
      'faultyUnit',
    ]);
  });

  test('R12: the price is asked once there is a fee to reckon, not before', () => {
    const known = {
      faultyUnit: 'other',
      safetyFaultRepairs: 0,
      unitReplacements: 0,
      mainPartReplacements: 0,
    } as const;
    const questions = (sameFaultRepairs: number) =>
      adviceOn(aCar({ ...known, workshopDays: 5, sameFaultRepairs }, { today })).questions;
    expect(questions(4)).toEqual([]);
    expect(questions(5)).toEqual(['vehiclePriceFen']);
  });

  test.each([
    ['a company car', { vehicleUse: 'company' }, 'out-of-scope'],
    ['a car of four years', { deliveryDate: '2022-08-30' }, 'over'],
    ['a new car', {}, null],
  ] as const)('R1, R3: silent over %s', (_, known, silence) => {
    const advice = adviceOn(aCar({ ...known, sameFaultRepairs: 9 }, { today }));
    expect(advice.silence).toBe(silence);
    expect(advice.met.length > 0).toBe(silence === null);
  });
});
