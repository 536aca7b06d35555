import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../domain/facts/code-lists';
import { PLAN_KINDS } from '../../domain/work/code-lists';
import { personOf } from '../testing/people';
import { Story } from '../testing/story';
import { PLAN, walk } from '../testing/walk';
import { proposeGrade } from '../grading/propose-grade';
import { proposeLayer as propose } from '../grading/propose-layer';
import { DEALER_4S } from './policy';

const REFUSED = { informedHow: 'phone', reactionWords: '不同意' };

type Rule = readonly [rule: string, check: () => void];

const proposeLayer = (story: Story, sameProblemTimes = 1) =>
  propose(DEALER_4S, story.kase(), { sameProblemTimes, groups: [] });
const stage = (story: Story) => story.kase().process.stage;
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const onSite = (grade = 'routine') => new Story({ facts: { channel: 'on-site' }, grade });

function hintsOf(id: string): readonly string[] {
  const action = DEALER_4S.actions.find((candidate) => candidate.id === id);
  return (action?.hints ?? []).map(({ text }) => text[0]);
}

const LAYERS: readonly Rule[] = [
  [
    'D18-3: three layers, 客服总监 as third party in each',
    () => {
      expect(DEALER_4S.escalation.layers.map(({ id, roles }) => [id, ...roles])).toEqual([
        ['layer-1', 'customer-service-director', 'service-adviser', 'visit-clerk'],
        ['layer-2', 'customer-service-director', 'department-manager', 'technical-director'],
        ['layer-3', 'customer-service-director', 'general-manager'],
      ]);
    },
  ],
  [
    'D18-3: a case goes up a layer with a reason, and down again only by 客服总监',
    () => {
      const story = walk(new Story(), 'accept');
      expect(refusal(story.try('escalate-2', 'service-adviser'))).toBe('missing-fields');
      story.do('escalate-2', 'service-adviser', { escalatedBecause: '客户情绪激动' });
      expect(story.kase().work.values.layer).toBe('layer-2');
      expect(refusal(story.try('escalate-2', 'front-desk', { escalatedBecause: '再报' }))).toBe(
        'condition-unmet',
      );
      story.do('escalate-3', 'customer-manager', { escalatedBecause: '要求见总经理' });
      expect(refusal(story.try('de-escalate-2', 'customer-manager', { escalatedBecause: '已缓和' }))).toBe(
        'no-right',
      );
      story.do('de-escalate-2', 'customer-service-director', { escalatedBecause: '已缓和' });
      expect(story.kase().work.values.layer).toBe('layer-2');
      expect(stage(story)).toBe('acceptance');
    },
  ],
  [
    'D18-3: the worst grade is proposed to layer 3, a second handling to layer 2',
    () => {
      expect(proposeLayer(new Story())).toEqual({
        layer: 'layer-1',
        reasons: ['no-layer-reason'],
      });
      expect(proposeLayer(new Story({ grade: 'urgent' }))).toEqual({
        layer: 'layer-3',
        reasons: ['worst-grade'],
      });
      expect(
        proposeLayer(
          walk(new Story(), 'check-pass')
            .do('feed-back-refused', 'customer-manager', REFUSED)
            .do('second-plan', 'customer-manager'),
        ),
      ).toEqual({
        layer: 'layer-2',
        reasons: ['handled-again'],
      });
    },
  ],
  [
    'D18-3: the same problem for the third time is proposed for a higher grade and layer',
    () => {
      expect(proposeGrade(DEALER_4S, {}, { sameProblemTimes: 2, groups: [] }).grade).toBe('routine');
      expect(proposeGrade(DEALER_4S, {}, { sameProblemTimes: 3, groups: [] })).toEqual({
        grade: 'important',
        reasons: ['same-problem-again'],
      });
      expect(proposeLayer(new Story(), 3)).toEqual({
        layer: 'layer-2',
        reasons: ['same-problem-again'],
      });
    },
  ],
];

const CONDUCT: readonly Rule[] = [
  [
    'D18-1: feedback comes on site, in return visits, by phone, by letter and from authorities',
    () => {
      for (const channel of ['on-site', 'return-visit', 'phone', 'letter', 'market-regulator'] as const)
        expect(CHANNELS).toContain(channel);
    },
  ],
  [
    'D18-2: 只有自己的错，没有客户的错 stands beside the first step',
    () => {
      expect(hintsOf('accept')).toContain('只有自己的错，没有客户的错');
    },
  ],
  [
    'D18-4: an on-site grumble is taken over at once by 客服总监, which ends the hour of the report',
    () => {
      const story = onSite().do('take-over-on-site', 'customer-service-director');
      expect(stage(story)).toBe('judgement');
      expect(story.kase().work.values.handlerId).toBe(personOf('customer-service-director').id);
      expect(refusal(onSite().try('take-over-on-site', 'customer-manager'))).toBe('no-right');
      expect(refusal(new Story().try('take-over-on-site', 'customer-service-director'))).toBe(
        'condition-unmet',
      );
    },
  ],
  [
    'D18-4: what 客服总监 settles on the spot goes on to feedback; a grave matter does not',
    () => {
      const story = onSite().do('take-over-on-site', 'customer-service-director');
      story.do('settle-on-spot', 'customer-service-director', { executedHow: '当场返修' });
      expect(stage(story)).toBe('feedback');
      const grave = onSite('urgent').do('take-over-on-site', 'customer-service-director');
      expect(
        refusal(grave.try('settle-on-spot', 'customer-service-director', { executedHow: '当场返修' })),
      ).toBe('condition-unmet');
    },
  ],
  [
    'D18-5: separate room, know the repair first, adviser comes along, let the owner speak',
    () => {
      expect(hintsOf('log-contact')).toEqual(
        expect.arrayContaining([
          '请车主到单独房间，避免影响扩散',
          '接触前先了解本次维修全过程和车主情况',
          '服务顾问陪同客服总监，让车主先说',
        ]),
      );
    },
  ],
  [
    'D18-6: no delay, put yourself in their place, not servile',
    () => {
      expect(hintsOf('take-over-on-site')).toEqual(
        expect.arrayContaining(['换位思考，允许发泄，但不能委曲求全', '时间不能拖']),
      );
    },
  ],
  [
    'D18-7: ours: apology and rework when it suits the customer, at our cost',
    () => {
      expect(PLAN_KINDS).toContain('rework');
      expect(hintsOf('propose-plan')).toContain('我方过错：道歉，按客户时间返修，费用由我方承担');
      walk(new Story(), 'determine').do('propose-plan', 'customer-manager', {
        ...PLAN,
        planKinds: ['rework'],
      });
    },
  ],
  [
    'D18-7: not ours: explanation, free inspection, discount or less labour',
    () => {
      const story = walk(new Story(), 'confirm-grade');
      story.do('judge-unfounded', 'customer-manager', {
        foundedReason: '正常磨损',
        planKinds: ['explanation', 'free-inspection', 'labour-discount'],
      });
      expect(story.kase().work.values).toMatchObject({
        founded: 'not-founded',
        planKinds: ['explanation', 'free-inspection', 'labour-discount'],
      });
      expect(hintsOf('judge-unfounded')).toHaveLength(3);
    },
  ],
];

describe('layers and conduct of D18', () => {
  test.each([...LAYERS, ...CONDUCT])('%s', (_rule, check) => {
    check();
  });
});
