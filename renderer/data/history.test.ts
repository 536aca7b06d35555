import { describe, expect, it } from 'vitest';
import type { Facts } from '../../shared/domain/facts/facts';
import { DEALER_4S } from '../../shared/policies/dealer-4s/policy';
import { VALID_COMPLAINT } from '../../shared/policies/valid-complaint/policy';
import { saveCase } from './case-writer';
import { historyIn } from './history';
import { readCase } from './log';
import { planRegistration } from './registration';
import { openTestStore, sampleDesk, sampleRegistration } from './testing/test-store';

/** The history of the last of these complaints, under a policy. */
async function historyOfLast(policy: typeof DEALER_4S, ...all: readonly Facts[]) {
  const { store } = await openTestStore(await sampleDesk());
  let last = '';
  for (const facts of all) {
    const input = { ...sampleRegistration(), facts: { description: '异响', ...facts } };
    await saveCase(store, input.caseId, planRegistration(input));
    last = input.caseId;
  }
  const kase = await readCase(store.database, last);
  if (kase === null) throw new Error('no case');
  return historyIn(store, kase, policy);
}

const paint = (phone: string, complaintType = 'repair.paint'): Facts => ({ phone, complaintType });

describe('what other cases say about one', () => {
  it('D9-7: the third customer with the same complaint within a month makes a group', async () => {
    const three = [paint('13800000001'), paint('13800000002'), paint('13800000003')];
    expect((await historyOfLast(VALID_COMPLAINT, ...three)).groups).toEqual(['same-from-three']);
    expect((await historyOfLast(VALID_COMPLAINT, ...three.slice(1))).groups).toEqual([]);
  });

  it('D9-7: the same customer three times is no group, nor three customers with different complaints', async () => {
    const once = paint('13800000001');
    expect((await historyOfLast(VALID_COMPLAINT, once, once, once)).groups).toEqual([]);
    const mixed = [paint('13800000001'), paint('13800000002', 'parts.price'), paint('13800000003')];
    expect((await historyOfLast(VALID_COMPLAINT, ...mixed)).groups).toEqual([]);
  });

  it('counts the same car with the same problem, the case itself included, whatever the policy', async () => {
    const car: Facts = { plate: '沪A00001', complaintType: 'repair.mechanical' };
    expect(await historyOfLast(DEALER_4S, car, car)).toEqual({ sameProblemTimes: 2, groups: [] });
    expect((await historyOfLast(DEALER_4S, { complaintType: 'delay', phone: '1' })).sameProblemTimes).toBe(1);
  });
});
