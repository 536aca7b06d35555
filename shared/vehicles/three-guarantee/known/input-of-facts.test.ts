import { expect, test } from 'vitest';
import { adviseThreeGuarantee } from '../advise';
import { guaranteeInputOf } from './input-of-facts';

const facts = {
  customerName: '样例',
  description: '刹车失灵',
  deliveryDate: '2026-01-01',
  mileageKm: 1_200,
  receivedAt: '2026-03-02T09:00:00+08:00',
} as const;

test('R6: a claim made on day 60 does not lapse while the case is handled', () => {
  const input = guaranteeInputOf(facts, '2026-05-20T09:00:00+08:00');
  expect(input.today).toBe('2026-03-02');
  expect(adviseThreeGuarantee(input).find(({ rule }) => rule === 'R6')?.state).toBe('met');
});

test('without a moment of its own the complaint came today', () => {
  const { receivedAt: _, ...undated } = facts;
  expect(guaranteeInputOf(undated, '2026-03-03T00:30:00+08:00').today).toBe('2026-03-03');
});

test('nothing of the customer is taken along', () => {
  expect(JSON.stringify(guaranteeInputOf(facts, '2026-05-20T09:00:00+08:00'))).not.toContain('样例');
});
