import { describe, expect, it } from 'vitest';
import { BENZ_ESCALATION } from '../../shared/policies/benz-escalation/policy';
import { proposeGrade } from '../../shared/policies/grading/propose-grade';
import { policyOf } from '../../shared/policies/presets';
import { personOf } from '../../shared/policies/testing/people';
import { OPENING, Story } from '../../shared/policies/testing/story';
import { VALID_COMPLAINT } from '../../shared/policies/valid-complaint/policy';
import { walk } from '../../shared/policies/testing/walk';
import { readClocks } from './case-clocks';
import { gradeCalledFor, proposalsOf } from './proposals';

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
    expect(proposals(new Story())).toEqual({ grade: null, layer: null, groups: [], breach: null });
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
    expect(proposals(story, 5, 100)).toEqual({ grade: null, layer: null, groups: [], breach: null });
  });
});

describe('what groups of cases propose', () => {
  const RED_GROUP = 'active-safety-cases';
  const ORANGE_GROUP = 'similar-cases';
  // Its triggers ask about the groups, too; a store may take such a line out of its own copy.
  const triggers = BENZ_ESCALATION.grading.triggers.filter(
    ({ when }) => !JSON.stringify(when).includes('groups.'),
  );
  const BENZ = { ...BENZ_ESCALATION, grading: { ...BENZ_ESCALATION.grading, triggers } };
  const inGroups = (story: Story, ...groups: string[]) =>
    proposalsOf(story.kase(), { policy: story.policy, history: { sameProblemTimes: 1, groups } }, []);
  const benz = (grade: string, facts = {}) => new Story({ policy: BENZ, grade, facts });
  const shown = ({ groups }: ReturnType<typeof inGroups>) =>
    groups.map((one) => [one.group.id, one.kind === 'flag' ? one.flag.id : one.grade]);
  const asManager = [personOf('customer-manager'), 'customer-manager'] as const;
  const graded = (grade: string, proposed: string) => ({
    type: 'graded' as const,
    data: { grade, proposed, reasons: [], overruledBecause: grade === proposed ? null : '已核实无关' },
  });

  it('D20-5: five on active safety call for red and for the flag, each once', () => {
    expect(shown(inGroups(benz('benz-yellow'), RED_GROUP))).toEqual([
      [RED_GROUP, 'benz-red'],
      [RED_GROUP, 'active-safety'],
    ]);
    expect(shown(inGroups(benz('benz-yellow')))).toEqual([]);
  });

  it('takes the worse of two groups, in whatever order they are met', () => {
    const { groups, grade } = inGroups(benz('benz-yellow'), ORANGE_GROUP, RED_GROUP);
    expect(groups.filter(({ kind }) => kind === 'grade')).toMatchObject([{ grade: 'benz-red' }]);
    expect(grade).toBe(null);
  });

  it('does not propose the flag that the case carries, nor one that somebody took away', () => {
    for (const on of [true, false]) {
      const story = benz('benz-red');
      story.write({ type: 'flagged', data: { flag: 'active-safety', on, reason: '已核实' } }, ...asManager);
      expect(shown(inGroups(story, RED_GROUP))).toEqual([]);
    }
  });

  it('has nothing to add once the grade was taken, and the triggers do not call it back', () => {
    const story = benz('benz-yellow');
    story.write(graded('benz-orange', 'benz-orange'), ...asManager);
    expect(inGroups(story, ORANGE_GROUP)).toMatchObject({ grade: null, groups: [] });
  });

  it('does not come back when a person decided against it, and never proposes a milder grade', () => {
    const story = benz('benz-yellow');
    story.write(graded('benz-yellow', 'benz-orange'), ...asManager);
    expect(inGroups(story, ORANGE_GROUP)).toMatchObject({ grade: null, groups: [] });
    expect(shown(inGroups(benz('benz-red'), ORANGE_GROUP))).toEqual([]);
  });

  it('D9-7: leaves a grade that a trigger proposes anyway to the trigger', () => {
    const story = new Story({ policy: VALID_COMPLAINT, grade: 'valid-other' });
    const { grade, groups } = inGroups(story, 'same-from-three');
    expect(grade).toEqual({ grade: 'valid-serious', reasons: ['same-from-three'] });
    expect(groups).toEqual([]);
  });

  it('is the grade that the case calls for, with the group as its reason', () => {
    const called = (...groups: string[]) =>
      gradeCalledFor(benz('benz-yellow').kase(), BENZ, { sameProblemTimes: 1, groups });
    expect(called(ORANGE_GROUP)).toEqual({ grade: 'benz-orange', reasons: [ORANGE_GROUP] });
    expect(called()).toEqual(proposeGrade(BENZ, benz('benz-yellow').kase()));
  });

  it('says nothing of a closed case', () => {
    const story = amended(walk(new Story(), 'close'), 'mediaThreat', true);
    expect(inGroups(story, 'anything').groups).toEqual([]);
  });
});
