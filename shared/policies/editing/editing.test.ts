import { describe, expect, test } from 'vitest';
import { DEALER_4S } from '../dealer-4s/policy';
import type { Policy } from '../policy';
import { standingOf } from '../standing/standing';
import { Story } from '../testing/story';
import { walk } from '../testing/walk';
import { readPolicy } from '../validation/read-policy';
import { differencesOf } from './differences';
import { flowOf } from './flow';
import { casesToMove, impactOf } from './impact';
import { isOwn, ownCopyOf } from './own-copy';

const without = (stage: string): Policy => ({
  ...DEALER_4S,
  stages: DEALER_4S.stages.filter(({ id }) => id !== stage),
});
const slower = (clock: string): Policy => ({
  ...DEALER_4S,
  clocks: DEALER_4S.clocks.map((one) =>
    one.id === clock
      ? { ...one, limit: { byFlag: [], byGrade: {}, default: { amount: 99, unit: 'hours' } } }
      : one,
  ),
});

describe('a policy of the store’s own', () => {
  test('begins as version 1 of a preset and counts on from there', () => {
    const first = ownCopyOf(DEALER_4S, []);
    expect([first.id, first.version, first.basedOn]).toEqual(['own-dealer-4s', 1, 'dealer-4s']);
    const second = ownCopyOf(first, [DEALER_4S, first]);
    expect([second.id, second.version, second.basedOn]).toEqual(['own-dealer-4s', 2, 'dealer-4s']);
    expect(isOwn(first) && !isOwn(DEALER_4S)).toBe(true);
    expect(readPolicy(first).ok).toBe(true);
  });
});

describe('what differs', () => {
  test('is nothing between a policy and itself', () => {
    expect(differencesOf(DEALER_4S, { ...DEALER_4S })).toEqual([]);
  });

  test('is named by its label and the part it belongs to', () => {
    const [front] = DEALER_4S.actions;
    const after: Policy = {
      ...slower('review'),
      actions: DEALER_4S.actions.map((one) =>
        one.id === front?.id ? { ...one, roles: ['customer-manager'] } : one,
      ),
      gate: DEALER_4S.gate.slice(1),
    };
    expect(differencesOf(DEALER_4S, after)).toEqual([
      { area: 'clocks', kind: 'changed', label: ['管理部复核', 'Review by management'] },
      { area: 'rights', kind: 'changed', label: front?.label },
      { area: 'gate', kind: 'removed', label: DEALER_4S.gate[0]?.label },
    ]);
  });
});

describe('what a new version means for open cases', () => {
  const openCase = (to: string) => {
    const kase = walk(new Story(), to).kase();
    return { caseId: to, grade: 'routine', standing: standingOf(kase, DEALER_4S) };
  };
  const cases = [openCase('judge-founded'), openCase('propose-plan')];

  test('counts those whose running clock gets another limit, and no others', () => {
    // After the plan the review's four hours run; before it the 24 hours of the responsibility.
    expect(impactOf(DEALER_4S, slower('review'), cases).otherLimits).toBe(1);
    expect(impactOf(DEALER_4S, slower('visit'), cases).otherLimits).toBe(0);
  });

  test('may be taken over from older versions and from the policy it was made of, and from no other', () => {
    const own = ownCopyOf(DEALER_4S, []);
    const next = ownCopyOf(own, [own]);
    const under = (policy: Policy, to: string) => {
      const kase = walk(new Story({ policy }), to).kase();
      return {
        caseId: `${policy.id} ${String(policy.version)}`,
        grade: null,
        standing: standingOf(kase, policy),
      };
    };
    const all = [DEALER_4S, own, next].map((policy) => under(policy, 'accept'));
    const ids = (after: Policy) => casesToMove(after, all).map(({ caseId }) => caseId);
    expect(ids(next)).toEqual(['dealer-4s 1', 'own-dealer-4s 1']);
    expect(ids(DEALER_4S)).toEqual([]);
    expect(casesToMove({ ...next, stages: without('acceptance').stages }, all)).toEqual([]);
  });

  test('names those that would stand in no stage', () => {
    const impact = impactOf(DEALER_4S, without('review'), cases);
    expect(impact.stranded).toEqual(['propose-plan']);
    expect(impact.movable).toEqual(['judge-founded']);
    expect(impactOf({ ...DEALER_4S, id: 'another' }, DEALER_4S, cases).open).toBe(0);
  });
});

test('the flow has every way between two stages once, and knows which lead back', () => {
  const { main, side, rest, edges } = flowOf(DEALER_4S);
  expect(main.length + side.length + rest.length).toBe(DEALER_4S.stages.length);
  expect(new Set(edges.map(({ from, to }) => `${from} ${to}`)).size).toBe(edges.length);
  expect(edges).toContainEqual({ from: 'plan', to: 'review', isBack: false });
  expect(edges).toContainEqual({ from: 'instruction', to: 'review', isBack: true });
});
