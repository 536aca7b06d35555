import { describe, expect, test } from 'vitest';
import { flowOf } from '../../../shared/policies/editing/flow';
import { PRESETS } from '../../../shared/policies/presets';
import { BOX, layOut } from './layout';

describe.each(PRESETS.map((policy) => [policy.id, policy] as const))('the picture of %s', (_id, policy) => {
  const lanes = policy.lanes.map(({ id, label }) => ({ id, label: label[0] }));

  test.each([1, 4, 7])('shows every stage once, none over another, in %i columns', (columns) => {
    const { boxes, width, height } = layOut(flowOf(policy), lanes, columns);
    expect(boxes.map(({ id }) => id).sort()).toEqual(policy.stages.map(({ id }) => id).sort());
    for (const [i, a] of boxes.entries()) {
      expect(a.x + BOX.width <= width && a.y + BOX.height <= height).toBe(true);
      for (const b of boxes.slice(i + 1))
        expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height).toBe(true);
    }
  });
});
