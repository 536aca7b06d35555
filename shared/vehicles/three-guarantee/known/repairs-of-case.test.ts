import { expect, test } from 'vitest';
import { Story } from '../../../policies/testing/story';
import { walk } from '../../../policies/testing/walk';
import { adviseThreeGuarantee } from '../advise';
import { guaranteeInputOf } from './input-of-facts';
import { repairsOfCase } from './repairs-of-case';

const FACTS = {
  vehicleUse: 'household',
  deliveryDate: '2026-06-01',
  mileageKm: 8_000,
  complaintType: 'product.brakes',
} as const;
const opened = () => walk(new Story({ facts: FACTS }), 'accept');
const loanCar = (story: Story, now: string) =>
  adviseThreeGuarantee(
    guaranteeInputOf(story.kase().facts, now, { repairs: repairsOfCase(story.kase()) }),
  ).find(({ rule }) => rule === 'R10')?.state;

test('R9: a repair goes from its agreement until it is finished; one that is not finished goes on', () => {
  const story = opened().do('agree-repair', 'customer-manager').wait(30);
  expect(repairsOfCase(story.kase())).toMatchObject([
    { startedAt: '2026-11-21T09:00:00+08:00', finishedAt: null, isSafety: true, km: 8_000 },
  ]);
  story.do('finish-repair', 'customer-manager');
  expect(repairsOfCase(story.kase())).toMatchObject([{ finishedAt: '2026-11-22T15:00:00+08:00' }]);
});

test('R9: agreed twice before it is finished is one repair, agreed again afterwards another', () => {
  const story = opened().do('agree-repair', 'customer-manager').do('agree-repair', 'customer-manager');
  expect(repairsOfCase(story.kase())).toHaveLength(1);
  story.do('finish-repair', 'customer-manager').wait(1).do('agree-repair', 'customer-manager');
  expect(repairsOfCase(story.kase())).toHaveLength(2);
  expect(repairsOfCase(opened().kase())).toEqual([]);
});

test('R10: the loan car is owed once 120 hours of one repair have passed, and not at 120', () => {
  const story = opened().do('agree-repair', 'customer-manager');
  expect(loanCar(story, '2026-11-26T09:00:00+08:00')).not.toBe('met');
  expect(loanCar(story, '2026-11-26T09:00:01+08:00')).toBe('met');
});
