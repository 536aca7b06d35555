import { describe, expect, it } from 'vitest';
import { policyOf } from '../../shared/policies/presets';
import { personOf } from '../../shared/policies/testing/people';
import { OPENING, Story } from '../../shared/policies/testing/story';
import { walk } from '../../shared/policies/testing/walk';
import { readClocks } from './case-clocks';
import { proposalsOf } from './proposals';

const HOUR = 3_600_000;
const proposals = (story: Story, times = 1, hours = 0) => {
  const kase = story.kase();
  const policy = policyOf(kase);
  if (policy === null) throw new Error('no policy');
  return proposalsOf(
    kase,
    { policy, history: { sameProblemTimes: times, groups: [] } },
    readClocks(kase, policy, OPENING + hours * HOUR),
  );
};
const amended = (story: Story, field: string, after: string | boolean) => {
  story.write(
    { type: 'amended', data: { changes: [{ field, before: null, after }], reason: '补充' } },
    personOf('front-desk'),
    'front-desk',
  );
  return story;
};

describe('what is proposed about a case', () => {
  it('is nothing while grade and layer are what the rules say', () => {
    expect(proposals(new Story())).toEqual({ grade: null, layer: null, breach: null });
  });

  it('D20-5, S1-5: a threat of the media that came later proposes another grade, with the reason', () => {
    const { grade } = proposals(amended(new Story(), 'mediaThreat', true));
    expect(grade).toEqual({ grade: 'important', reasons: ['media-threat'] });
  });

  it('does not come back when a person decided against it', () => {
    const story = amended(new Story(), 'mediaThreat', true);
    const data = {
      grade: 'routine',
      proposed: 'important',
      reasons: ['media-threat'],
      overruledBecause: '口头',
    };
    story.write({ type: 'graded', data }, personOf('customer-manager'), 'customer-manager');
    expect(proposals(story).grade).toBe(null);
  });

  it('field rules §3: the same problem for the third time goes one layer up, not for the second', () => {
    expect(proposals(new Story(), 2).layer).toBe(null);
    expect(proposals(new Story(), 3).layer).toEqual({ layer: 'layer-2', reasons: ['same-problem-again'] });
    const story = new Story().do('escalate-2', 'front-desk', { escalatedBecause: '第三次' });
    expect(proposals(story, 3).layer).toBe(null);
  });

  it('goes to the general manager’s layer when a person graded the case worst, whatever the rules said', () => {
    const data = { grade: 'urgent', proposed: 'routine', reasons: ['no-trigger'], overruledBecause: '伤人' };
    const story = new Story();
    story.write({ type: 'graded', data }, personOf('customer-manager'), 'customer-manager');
    expect(proposals(story)).toMatchObject({
      grade: null,
      layer: { layer: 'layer-3', reasons: ['worst-grade'] },
    });
  });

  it('D5-4: responsibility that is late by its clock goes to layer 2, once', () => {
    const story = walk(new Story(), 'accept');
    expect(proposals(story, 1, 23.9).breach).toBe(null);
    const { breach } = proposals(story, 1, 24.1);
    expect([breach?.clock.id, breach?.layer]).toEqual(['responsibility', 'layer-2']);
    story.do('escalate-2', 'front-desk', { escalatedBecause: '超时' });
    expect(proposals(story, 1, 24.1).breach).toBe(null);
  });

  it('is nothing about a closed case', () => {
    const story = amended(walk(new Story(), 'close'), 'mediaThreat', true);
    expect(proposals(story, 5, 100)).toEqual({ grade: null, layer: null, breach: null });
  });
});
