import { describe, expect, test } from 'vitest';
import type { Checklist, Policy } from '../policy';
import { DEALER_4S } from '../dealer-4s/policy';
import { defineAction } from '../define-action';
import { Story } from '../testing/story';
import { pathText } from '../validation/explain-fault';
import { readPolicy } from '../validation/read-policy';
import { checklistOutcome } from './checklist-outcome';

const item = (id: string): Checklist['items'][number] => ({ id, label: [id, id], source: 'own' });
const outcome = (id: string, atLeast: number, items?: readonly string[]): Checklist['outcomes'][number] => ({
  id,
  label: [id, id],
  atLeast,
  ...(items === undefined ? {} : { items }),
});

/** One grave point outweighs any number of doubts. */
const LIST: Checklist = {
  id: 'danger',
  label: ['检查单', 'Checklist'],
  items: ['grave', 'doubt-1', 'doubt-2'].map(item),
  outcomes: [outcome('yes', 1, ['grave']), outcome('unclear', 2, ['doubt-1', 'doubt-2']), outcome('no', 0)],
};

function outcomeOf(...ticked: readonly string[]): string | null {
  const policy: Policy = {
    ...DEALER_4S,
    checklists: [LIST],
    actions: [
      defineAction({
        id: 'check',
        kind: 'checklist-filled',
        label: ['检查', 'Check'],
        from: ['registration'],
        roles: ['front-desk'],
        checklist: 'danger',
        sources: ['own'],
      }),
    ],
  };
  const story = new Story({ policy });
  story.do('check', 'front-desk', { checklistTicks: ticked.map((id) => `danger.${id}`) });
  return checklistOutcome({ kase: story.kase(), checklists: policy.checklists }, 'danger')?.id ?? null;
}

describe('what a checklist says', () => {
  test.each<[string, readonly string[]]>([
    ['yes', ['grave']],
    ['yes', ['grave', 'doubt-1', 'doubt-2']],
    ['unclear', ['doubt-1', 'doubt-2']],
    ['no', ['doubt-1']],
    ['no', []],
  ])('D20-10: an outcome counts its own items alone: %s when %j are ticked', (id, ticked) => {
    expect(outcomeOf(...ticked)).toBe(id);
  });
});

/** Where and what is wrong with a policy that has this checklist. */
function faultsOf(...outcomes: readonly Checklist['outcomes'][number][]) {
  const read = readPolicy({ ...DEALER_4S, checklists: [{ ...LIST, outcomes }] });
  return read.ok ? [] : read.faults.map(({ path, code, name }) => [pathText(path), code, name]);
}

describe('a checklist is refused', () => {
  const base = 'checklists[0].outcomes';

  test('not when its outcomes make sense', () => {
    expect(faultsOf(...LIST.outcomes)).toEqual([]);
  });

  test('when an outcome counts an item it lacks', () => {
    expect(faultsOf(outcome('yes', 1, ['grave', 'z']), outcome('no', 0))).toEqual([
      [`${base}[0].items[1]`, 'unknown-checklist-item', 'z'],
    ]);
  });

  test('when an outcome wants more ticks than it counts', () => {
    expect(faultsOf(outcome('yes', 2, ['grave']), outcome('no', 0))).toEqual([
      [`${base}[0]`, 'too-many-ticks', 'yes'],
    ]);
  });

  test('when an outcome stands behind one that always holds, or none always does', () => {
    expect(faultsOf(outcome('yes', 0, ['grave']), outcome('no', 0))).toEqual([
      [base, 'outcomes-do-not-fall', ''],
    ]);
    expect(faultsOf(outcome('yes', 1, ['grave']))).toEqual([[base, 'outcomes-do-not-fall', '']]);
  });
});
