import { describe, expect, test } from 'vitest';
import { BENZ_ESCALATION_STORY } from '../../../tests/demo/policy-stories/benz-escalation';
import type { Facts } from '../../domain/facts/facts';
import { contextOf } from '../conditions/context-of';
import { checklistOutcome } from '../conditions/checklist-outcome';
import { isMet } from '../conditions/evaluate';
import { formerNameOf } from '../engine/names-in-policy';
import { groupsMet } from '../grading/groups-met';
import { asUnregistered, proposeGrade } from '../grading/propose-grade';
import { personOf } from '../testing/people';
import { tell } from '../testing/policy-story';
import { OPENING, Story } from '../testing/story';
import { BENZ_ESCALATION as POLICY } from './policy';

const DAY = 86_400_000;
const PLAIN: Facts = { channel: 'phone', complaintType: 'product.air-conditioning', description: '空调不凉' };

type Given = {
  readonly facts?: Facts;
  readonly flags?: readonly string[];
  readonly groups?: readonly string[];
  readonly times?: number;
};

/** What is proposed for a case with these facts, flags set by people, and others like it. */
function proposed({ facts = {}, flags = [], groups = [], times = 1 }: Given) {
  const story = new Story({ policy: POLICY, facts: { ...PLAIN, ...facts }, grade: 'benz-yellow' });
  for (const flag of flags)
    story.write(
      { type: 'flagged', data: { flag, on: true, reason: '核实' } },
      personOf('front-desk'),
      'front-desk',
    );
  return proposeGrade(POLICY, story.kase(), { sameProblemTimes: times, groups });
}

type Row = readonly [literal: string, given: Given, reason: string];

/** Every trigger of the source, in its words. */
const ORANGE: readonly Row[] = [
  ['主要部件故障', { facts: { complaintType: 'product.engine' } }, 'main-part'],
  ['安全系统故障', { facts: { complaintType: 'product.brakes' } }, 'main-part'],
  ['安全系统故障，客户的话', { facts: { description: '高速上制动失灵' } }, 'main-part'],
  ['反复投诉同一部件', { times: 2 }, 'same-part-again'],
  ['反复投诉同一部件，已修两次', { facts: { sameFaultRepairs: 2 } }, 'same-part-again'],
  ['现场维修后反复投诉', { flags: ['after-field-repair'] }, 'again-after-field-repair'],
  ['车辆长期无法行驶', { facts: { immobilised: true, workshopDays: 6 } }, 'immobilised-long'],
  ['长期抛锚', { flags: ['long-immobilised'] }, 'immobilised-long'],
  ['由于修理质量问题而返工', { facts: { complaintType: 'repair.rework' } }, 'rework'],
  ['由于修理质量问题而返工，人工标记', { flags: ['rework'] }, 'rework'],
  ['车辆具有频繁故障的维修记录', { flags: ['frequent-failures'] }, 'frequent'],
  ['几个类似案例同期发生', { groups: ['similar-cases'] }, 'similar-at-once'],
  ['可能造成媒体威胁', { facts: { mediaThreat: true } }, 'media-possible'],
  ['保修诉讼', { facts: { lawsuitThreat: true } }, 'lawsuit'],
  ['保修诉讼，法院来函', { facts: { channel: 'court-or-lawyer' } }, 'lawsuit'],
];

const RED: readonly Row[] = [
  ['可能造成严重媒体威胁', { flags: ['serious-media'] }, 'media-exposure'],
  ['重大媒体曝光', { facts: { channel: 'press' } }, 'media-exposure'],
  ['未造成伤害的事故', { flags: ['accident'] }, 'accident-unhurt'],
  ['重大保修诉讼', { flags: ['major-lawsuit'] }, 'lawsuit-major'],
  ['非产品责任火灾案例', { flags: ['fire'] }, 'fire-no-liability'],
  ['可能导致官方调查的案例', { facts: { channel: 'market-regulator' } }, 'official'],
  ['可能导致官方调查的案例，人工标记', { flags: ['official-investigation'] }, 'official'],
  ['牵涉到 VVIP', { facts: { keyCustomer: true } }, 'vip'],
  ['类似的主动安全性相关案例达到关键数量', { groups: ['active-safety-cases'] }, 'safety-mass'],
  ['类似的主动安全性相关案例，人工标记', { flags: ['active-safety'] }, 'safety-mass'],
];

const LIABILITY: readonly Row[] = [
  ['事故致人受伤', { facts: { injured: true } }, 'injury'],
  ['车辆以外重大财产损失', { flags: ['major-damage'] }, 'damage'],
  ['事故有重大负面媒体曝光', { flags: ['accident', 'serious-media'] }, 'accident-exposed'],
  ['技术敏感的事故或事件', { flags: ['sensitive'] }, 'sensitive-event'],
];

describe('the colour of a case', () => {
  test('D20-5: yellow is every warranty event without a critical factor', () => {
    expect(proposed({})).toEqual({ grade: 'benz-yellow', reasons: ['no-trigger'] });
    expect(POLICY.axis).toBe('colour');
  });

  test.each(ORANGE)('D20-5: orange: %s', (_literal, given, reason) => {
    expect(proposed(given)).toEqual({ grade: 'benz-orange', reasons: [reason] });
  });

  test.each(RED)('D20-5: red: %s', (_literal, given, reason) => {
    expect(proposed(given)).toEqual({ grade: 'benz-red', reasons: [reason] });
  });

  test.each(LIABILITY)('D20-3: product liability: %s', (_literal, given, reason) => {
    const { grade, reasons } = proposed(given);
    expect(grade).toBe('benz-liability');
    expect(reasons).toContain(reason);
  });

  test('D20-5: a fire in the customer’s own words is red, one that did not happen is none', () => {
    expect(proposed({ facts: { description: '停车场里车辆自燃' } }).grade).toBe('benz-red');
    expect(proposed({ facts: { description: '线束发热，没有起火' } }).grade).toBe('benz-yellow');
  });

  test.each<[string, Given]>([
    ['stands still for five days', { facts: { immobilised: true, workshopDays: 5 } }],
    ['is in the workshop for long and drives', { facts: { workshopDays: 30 } }],
    ['was repaired once', { facts: { sameFaultRepairs: 1 } }],
    ['comes by 12315', { facts: { channel: 'hotline-12315' } }],
  ])('D20-5: a car that %s is yellow', (_name, given) => {
    expect(proposed(given).grade).toBe('benz-yellow');
  });

  test('D20-5: the worst colour is proposed, and everything that calls for one is named', () => {
    expect(proposed({ facts: { mediaThreat: true, keyCustomer: true } })).toEqual({
      grade: 'benz-red',
      reasons: ['vip', 'media-possible'],
    });
  });

  test('C-4: with somebody hurt it is product liability, without it red', () => {
    expect(proposed({ flags: ['accident'], facts: { injured: true } }).grade).toBe('benz-liability');
    expect(proposed({ flags: ['accident'] }).grade).toBe('benz-red');
  });
});

const member = (caseId: string, facts: Facts, daysAgo: number) => ({
  caseId,
  facts: { series: 'C 级', vin: caseId, ...facts },
  openedAt: OPENING - daysAgo * DAY,
});
const groupsOf = (mine: ReturnType<typeof member>, others: readonly ReturnType<typeof member>[]) =>
  groupsMet(
    POLICY,
    mine,
    others,
    ({ where }, { facts }) =>
      where === null || isMet(where, contextOf(asUnregistered(facts, POLICY), POLICY)),
  ).map(({ id }) => id);

describe('several cases together', () => {
  test('D20-5: three different cars of a series with the same complaint within 30 days are several at once', () => {
    const paint = { complaintType: 'repair.paint' };
    const mine = member('v1', paint, 0);
    expect(groupsOf(mine, [member('v2', paint, 30), member('v3', paint, 2)])).toEqual(['similar-cases']);
    expect(groupsOf(mine, [member('v2', paint, 31), member('v3', paint, 2)])).toEqual([]);
    expect(groupsOf(mine, [member('v1', paint, 3), member('v3', paint, 2)])).toEqual([]);
  });

  test('D20-5: five cars of a series with trouble in brakes or steering within 90 days are the critical number', () => {
    const brakes = { complaintType: 'product.brakes' };
    const steering = { complaintType: 'product.steering' };
    const mine = member('v1', brakes, 0);
    const others = [
      member('v2', steering, 90),
      member('v3', steering, 60),
      member('v4', brakes, 50),
      member('v5', steering, 40),
    ];
    expect(groupsOf(mine, others)).toEqual(['active-safety-cases']);
    expect(groupsOf(mine, others.slice(1))).toEqual([]);
    const paint = member('v5', { complaintType: 'repair.paint' }, 40);
    expect(groupsOf(mine, [...others.slice(0, 3), paint])).toEqual([]);
    const proposes = POLICY.groups.map(({ id, proposes: what }) => [id, what.grade]);
    expect(proposes).toEqual([
      ['similar-cases', 'benz-orange'],
      ['active-safety-cases', 'benz-red'],
    ]);
  });
});

const outcomeOf = (...ticked: readonly string[]) => {
  const story = tell(POLICY, BENZ_ESCALATION_STORY, 'evaluate');
  story.do('check-liability', 'customer-manager', { checklistTicks: ticked.map((id) => `liability.${id}`) });
  return {
    outcome: checklistOutcome(contextOf(story.kase(), POLICY), 'liability')?.id,
    grade: proposeGrade(POLICY, story.kase()).grade,
  };
};

describe('the liability checklist', () => {
  test.each(['injury', 'major-damage', 'exposure', 'sensitive', 'certain-fire'])(
    'D20-3: %s alone is product liability, whatever else is ticked',
    (id) => {
      expect(outcomeOf(id)).toEqual({ outcome: 'liability', grade: 'benz-liability' });
      expect(outcomeOf(id, 'fire', 'airbag', 'accident').outcome).toBe('liability');
    },
  );

  test.each(['fire', 'press', 'brake-system', 'airbag', 'accident', 'damage'])(
    'D20-3: %s alone overlaps or is unclear, and D20-4 takes it as seriously',
    (id) => {
      expect(outcomeOf(id)).toEqual({ outcome: 'unclear', grade: 'benz-liability' });
    },
  );

  test('D20-3: every other complaint about performance and reliability is none', () => {
    expect(outcomeOf()).toEqual({ outcome: 'no-liability', grade: 'benz-yellow' });
  });

  test.each(['MBCL', 'DCAG', 'CAS', 'CRO', 'L&S', 'TFR', 'SBC', 'VI', 'SOP', 'VVIP', 'CSI'])(
    'C-17: %s stands beside a present word that the policy uses',
    (old) => {
      const name = POLICY.formerNames.find(({ formerly }) => formerly.startsWith(old));
      const texts = [
        ...POLICY.actions.flatMap(({ label, hints }) => [label[0], ...hints.map(({ text }) => text[0])]),
        ...POLICY.flags.map(({ label }) => label[0]),
        ...POLICY.teams.map(({ label }) => label[0]),
        ...POLICY.targets.map(({ label }) => label[0]),
        ...POLICY.checklists.flatMap(({ items }) => items.map(({ label }) => label[0])),
      ];
      const used = texts.find((text) => text.includes(name?.word[0] ?? '—'));
      expect(formerNameOf(POLICY, used ?? '')).toContain(old);
    },
  );
});
