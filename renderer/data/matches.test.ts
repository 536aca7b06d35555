import { describe, expect, it } from 'vitest';
import type { Facts } from '../../shared/domain/facts/facts';
import { saveCase } from './case-writer';
import { suggestIn } from './known-customers';
import { matchesIn, NO_MATCHES } from './matches';
import { planRegistration } from './registration';
import { openTestStore, sampleDesk, sampleRegistration } from './testing/test-store';

async function storeWith(...all: readonly Facts[]) {
  const { store } = await openTestStore(await sampleDesk());
  const ids: string[] = [];
  for (const facts of all) {
    const input = { ...sampleRegistration(), facts: { description: '异响', ...facts } };
    await saveCase(store, input.caseId, planRegistration(input));
    ids.push(input.caseId);
  }
  return { store, ids };
}

describe('matches', () => {
  it('name the same car by plate or VIN in any spelling, newest first, and why', async () => {
    const { store, ids } = await storeWith(
      { plate: '京A·12345', vin: 'LSVAB4182E2100001', complaintType: 'repair.mechanical' },
      { plate: '沪B00001' },
      { plate: '京A12345', complaintType: 'repair.mechanical' },
      { vin: 'lsvab4182e2100001', complaintType: 'parts.price' },
    );
    const facts = { plate: '京a 12345', vin: 'LSVAB4182E2100001', complaintType: 'repair.mechanical' };
    const found = await matchesIn(store, facts);
    expect(found.sameCar.map(({ summary, reasons }) => [summary.caseId, reasons])).toEqual([
      [ids[3], ['vin']],
      [ids[2], ['plate']],
      [ids[0], ['plate', 'vin']],
    ]);
    expect(found.openCaseOfCar?.caseId).toBe(ids[3]);
    expect(found.sameProblemCount).toBe(2);
    expect(found.sameCustomer).toEqual([]);
  });

  it('name the same customer by either phone or by name, and never a plate that reads like a phone', async () => {
    const { store, ids } = await storeWith(
      { phone: '138 0013 8000', customerName: '王 五' },
      { phone2: '+86 13800138000', customerName: '赵六' },
      { customerName: '王五', wechat: 'x' },
      { plate: '13800138000' },
    );
    const found = await matchesIn(store, { phone: '13800138000', customerName: '王五' });
    expect(found.sameCustomer.map(({ summary, reasons }) => [summary.caseId, reasons])).toEqual([
      [ids[2], ['name']],
      [ids[1], ['phone']],
      [ids[0], ['phone', 'name']],
    ]);
    expect(found.sameCar).toEqual([]);
    expect(found.openCaseOfCar).toBeNull();
  });

  it('are none while nothing is known of customer and car', async () => {
    const { store } = await storeWith({ plate: '京A12345', customerName: '王五' });
    expect(await matchesIn(store, { plate: ' · ', customerName: ' ', description: '异响' })).toEqual(
      NO_MATCHES,
    );
  });
});

describe('suggestions', () => {
  it('give each customer and car once, with the newest facts that last', async () => {
    const { store, ids } = await storeWith(
      { customerName: '王五', phone: '13800138000', plate: '京A12345', gender: 'male', address: '旧址' },
      {
        customerName: '王五',
        phone: '138-0013-8000',
        plate: '京A·12345',
        gender: 'male',
        address: '新址',
        mileageKm: 9,
      },
      { customerName: '汪舞', phone: '13900000000', plate: '京A54321' },
    );
    const found = await suggestIn(store, 'ww', 5);
    expect(found.map(({ caseId }) => caseId)).toEqual([ids[2], ids[1]]);
    expect(found[1]?.facts).toEqual({
      customerName: '王五',
      phone: '138-0013-8000',
      plate: '京A·12345',
      gender: 'male',
      address: '新址',
    });
    expect((await suggestIn(store, '8000', 5)).map(({ caseId }) => caseId)).toEqual([ids[1]]);
    expect(await suggestIn(store, 'ww', 1)).toHaveLength(1);
  });

  it('do not look into descriptions', async () => {
    const { store } = await storeWith({ description: '换机油后异响', plate: '京A12345' });
    expect(await suggestIn(store, '机油', 5)).toEqual([]);
  });
});
