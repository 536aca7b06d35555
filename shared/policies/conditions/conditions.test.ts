import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionSchema, type Condition } from '../condition';
import { DEALER_4S } from '../dealer-4s/policy';
import { Story } from '../testing/story';
import { walk } from '../testing/walk';
import { contextOf } from './context-of';
import { isMet } from './evaluate';
import { explainCondition } from './explain';

const story = walk(
  new Story({
    facts: { channel: 'on-site', demands: ['repair', 'apology'], mileageKm: 38_000, keyCustomer: true },
    grade: 'important',
  }),
  'propose-plan',
);
story.do('log-contact', 'front-desk', { contactReached: 'not-reached', contactHow: 'phone' });
const context = contextOf(story.kase(), DEALER_4S);

const MET: readonly (readonly [string, Condition])[] = [
  ['a fact is this', { eq: ['facts.channel', 'on-site'] }],
  ['a list holds this', { eq: ['facts.demands', 'apology'] }],
  ['a list holds one of these', { in: ['facts.demands', ['repair', 'goodwill']] }],
  ['a fact is one of these', { in: ['facts.channel', ['phone', 'on-site']] }],
  ['a number is at least this', { gte: ['facts.mileageKm', 38_000] }],
  ['a flag follows from a fact', { eq: ['flags.vip', true] }],
  ['a flag that is not there is false', { eq: ['flags.media', false] }],
  ['a box that was not ticked is false', { eq: ['facts.injured', false] }],
  ['the grade', { eq: ['grade', 'important'] }],
  ['the stage', { eq: ['stage', 'review'] }],
  ['a field of the work record', { has: 'work.planWords' }],
  ['a count', { gte: ['counts.not-reached', 1] }],
  ['the present handling', { eq: ['counts.handlings', 1] }],
  ['an act ever', { did: ['reviewed', 'plan-proposed'], since: 'ever' }],
  ['an act since this stage', { did: ['contact-logged'], since: 'stage' }],
  ['a field an act carried', { wrote: 'personOpinion', since: 'round' }],
  ['nothing at all', { all: [] }],
];

const UNMET: readonly (readonly [string, Condition])[] = [
  ['another value', { eq: ['facts.channel', 'phone'] }],
  ['a number that is too small', { gte: ['facts.mileageKm', 38_001] }],
  ['a number that is none', { gte: ['facts.channel', 0] }],
  ['a fact nobody gave', { has: 'facts.vin' }],
  ['a path that leads nowhere', { has: 'facts.mood' }],
  ['a path of the object itself', { has: 'facts.constructor' }],
  ['an act before this stage', { did: ['plan-proposed'], since: 'stage' }],
  ['two acts where one was', { did: ['plan-proposed'], since: 'ever', times: 2 }],
  ['a field nobody wrote', { wrote: 'faultOpinion', since: 'ever' }],
  ['reaching the customer', { contacted: 'reached', withinHours: 24, after: ['acknowledged'] }],
  ['anything of nothing', { any: [] }],
];

/** Any condition over a few words, some of which lead nowhere. */
const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => {
  const path = fc.constantFrom(
    'facts.channel',
    'facts.demands',
    'work.planKinds',
    'grade',
    'stage',
    'flags.vip',
    'counts.visits',
    'facts.mood',
    '',
  );
  const value = fc.oneof(fc.constantFrom('on-site', 'important', 'review'), fc.integer(), fc.boolean());
  const since = fc.constantFrom('ever', 'round', 'stage');
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ eq: fc.tuple(path, value) }),
    fc.record({ in: fc.tuple(path, fc.array(value, { maxLength: 3 })) }),
    fc.record({ gte: fc.tuple(path, fc.integer()) }),
    fc.record({ has: path }),
    fc.record({ did: fc.constantFrom(['reviewed'] as const, ['plan-proposed'] as const), since }),
    fc.record({ wrote: fc.constantFrom('planWords', 'summary'), since }),
  );
  const many = fc.array(tie('condition'), { maxLength: 3 });
  return {
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({ all: many }),
      fc.record({ any: many }),
      fc.record({ not: tie('condition') }),
    ),
  };
}).condition;

describe('a condition', () => {
  test.each(MET)('is met by %s', (_what, condition) => {
    expect(isMet(condition, context)).toBe(true);
    expect(isMet({ not: condition }, context)).toBe(false);
    expect(explainCondition(condition, context, DEALER_4S, 'zh-CN')).toEqual([]);
  });

  test.each(UNMET)('is not met by %s', (_what, condition) => {
    expect(isMet(condition, context)).toBe(false);
    expect(isMet({ not: condition }, context)).toBe(true);
  });

  test('is total, follows the laws of all, any and not, and says something when it is not met', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, (a, b) => {
        expect(isMet({ not: { all: [a, b] } }, context)).toBe(
          isMet({ any: [{ not: a }, { not: b }] }, context),
        );
        expect(isMet({ all: [a, b] }, context)).toBe(isMet(a, context) && isMet(b, context));
        for (const language of ['zh-CN', 'en'] as const) {
          const said = explainCondition(a, context, DEALER_4S, language);
          if (isMet(a, context)) expect(said).toEqual([]);
          for (const part of said) expect(part).not.toMatch(/undefined|\{/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('nested without end is not met, and nothing is thrown', () => {
    let deep: Condition = { has: 'grade' };
    for (let i = 0; i < 100_000; i += 1) deep = { not: deep };
    expect(() => isMet(deep, context)).not.toThrow();
    expect(() => explainCondition(deep, context, DEALER_4S, 'en')).not.toThrow();
  });

  test('with a member too many is none', () => {
    expect(conditionSchema.safeParse({ has: 'grade', eq: ['grade', 'urgent'] }).success).toBe(false);
    expect(conditionSchema.safeParse({}).success).toBe(false);
  });
});

describe('what is still needed', () => {
  test.each<readonly [Condition, readonly string[], readonly string[]]>([
    [{ eq: ['facts.channel', 'phone'] }, ['受理渠道为「电话」'], ['Channel is “Phone”']],
    [
      { all: [{ eq: ['grade', 'urgent'] }, { has: 'work.faultOpinion' }, { has: 'work.planWords' }] },
      ['等级为「一级·紧急」', '填写过失处理意见'],
      ['Grade is “Grade 1 · urgent”', 'Fault opinion filled in'],
    ],
    [
      {
        any: [
          { did: ['reviewed'], since: 'round' },
          { wrote: 'summary', since: 'round' },
        ],
      },
      ['以下之一：管理部复核同意、填写总结评价与改进对策'],
      ['one of: Review agreed; Summary and improvement filled in'],
    ],
    [{ not: { eq: ['flags.vip', true] } }, ['没有标记「重点客户」'], ['no flag “Key customer”']],
    [{ eq: ['flags.media', true] }, ['标记「媒体」'], ['flag “Media”']],
    [{ not: { did: ['plan-proposed'], since: 'ever' } }, ['没有「已提出处理方案」'], ['not: Plan proposed']],
    [{ gte: ['counts.visits', 2] }, ['回访次数不少于 2'], ['Return visits at least 2']],
    [
      { contacted: 'reached', withinHours: 24, after: ['acknowledged'] },
      ['24 小时内已联系上客户'],
      ['customer reached within 24 h'],
    ],
  ])('is said in words (%#)', (condition, zh, en) => {
    expect(explainCondition(condition, context, DEALER_4S, 'zh-CN')).toEqual(zh);
    expect(explainCondition(condition, context, DEALER_4S, 'en')).toEqual(en);
  });
});
