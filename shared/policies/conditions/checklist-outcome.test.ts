import { describe, expect, test } from 'vitest';
import type { Checklist, Policy } from '../policy';
import { DEALER_4S } from '../dealer-4s/policy';
import { defineAction } from '../define-action';
import { Story } from '../testing/story';
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
  ])('D20-10: %s when %j are ticked: an outcome counts its own items alone', (id, ticked) => {
    expect(outcomeOf(...ticked)).toBe(id);
  });
});
