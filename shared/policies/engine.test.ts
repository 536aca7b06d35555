import { describe, expect, test } from 'vitest';
import { DEALER_4S } from './dealer-4s/policy';
import { act } from './engine';
import { changePolicy, flagCase, settle } from './engine/arbitrate';
import { actionsFor } from './engine/offers';
import type { Refusal } from './engine/reason';
import { explainReason } from './engine/explain-reason';
import { personOf } from './testing/people';
import { Story, storeTime } from './testing/story';
import { PLAN, RESPONSIBLE, walk } from './testing/walk';

type Row = readonly [what: string, refusal: Refusal['code'], attempt: () => { readonly ok: boolean }];

const LOG = { contactReached: 'reached', contactHow: 'phone' };
const plain = () => walk(new Story(), 'accept');
const about = (targetPerson: string) => walk(new Story({ facts: { targetPerson } }), 'accept');

const REFUSALS: readonly Row[] = [
  ['a step the policy does not have', 'unknown-action', () => plain().try('vanish', 'customer-manager')],
  ['somebody without the role', 'no-right', () => plain().try('take-over', 'front-desk')],
  ['an administrator as such', 'no-right', () => plain().try('note', 'administrator', { note: '测试' })],
  [
    'somebody who has left',
    'person-disabled',
    () => plain().try('take-over', personOf('customer-manager', { isDisabled: true })),
  ],
  ['a step of another stage', 'wrong-stage', () => plain().try('close', 'visit-clerk')],
  [
    'a form with a blank where one is needed',
    'missing-fields',
    () => plain().try('log-contact', 'front-desk', { ...LOG, contactHow: '  ' }),
  ],
  [
    'a field the step does not ask for',
    'unexpected-fields',
    () => plain().try('log-contact', 'front-desk', { ...LOG, instruction: '同意' }),
  ],
  [
    'a field no step has',
    'unexpected-fields',
    () => plain().try('log-contact', 'front-desk', { ...LOG, vip: 1 }),
  ],
  [
    'a value the field does not take',
    'bad-values',
    () => plain().try('log-contact', 'front-desk', { ...LOG, contactReached: 'perhaps' }),
  ],
  ['a text that is no form', 'missing-fields', () => plain().try('log-contact', 'front-desk', null)],
  [
    'a condition that is not met',
    'condition-unmet',
    () => walk(new Story(), 'instruct-approve').try('hand-over', 'management-dept'),
  ],
  [
    'a closing with open conditions',
    'gate-unmet',
    () => walk(new Story(), 'feed-back').try('close', 'visit-clerk'),
  ],
  [
    'the person complained of, by name',
    'own-case',
    () => about('沈怀远').try('take-over', 'customer-manager'),
  ],
  [
    'the person complained of, with a title',
    'own-case',
    () => about('客户经理 沈怀远').try('take-over', 'customer-manager'),
  ],
  [
    'the person complained of, by id',
    'own-case',
    () =>
      new Story()
        .do('accept', 'visit-clerk', { partyIds: [personOf('customer-manager').id] })
        .try('take-over', 'customer-manager'),
  ],
  [
    'the person complained of as visitor',
    'own-case',
    () => {
      const story = walk(new Story({ facts: { targetPerson: '何静' } }), 'accept', 'accept');
      story.do('accept', 'customer-manager');
      walk(story, 'hand-over', 'accept').do('check-pass', 'customer-service-director');
      walk(story, 'feed-back', 'check-pass').do('mark-visit', 'customer-manager', { visitWanted: 'yes' });
      return story.try('visit', 'visit-clerk', { visitOutcome: 'satisfied' });
    },
  ],
  [
    'who was found responsible, as approver',
    'own-case',
    () => {
      const story = walk(new Story(), 'judge-founded');
      story.do('determine', 'customer-manager', { ...RESPONSIBLE, mainResponsible: '邵建业' });
      return walk(story, 'report-to-gm', 'determine').try('instruct-approve', 'general-manager', {
        instruction: '同意',
      });
    },
  ],
  [
    'the author of the plan as reviewer',
    'own-plan',
    () => {
      const both = personOf('customer-manager', { roles: ['customer-manager', 'management-dept'] });
      const story = walk(new Story(), 'determine').do('propose-plan', both, PLAN);
      return story.try('review-agree', both, { faultOpinion: '警告' });
    },
  ],
  [
    'the reviewer as the leader who approves',
    'own-plan',
    () => {
      const both = personOf('management-dept', { roles: ['management-dept', 'general-manager'] });
      const story = walk(new Story(), 'propose-plan').do('review-agree', both, { faultOpinion: '警告' });
      return story.do('report-to-gm', both).try('instruct-approve', both, { instruction: '同意' });
    },
  ],
  [
    'who asked for parking as who approves it',
    'own-plan',
    () => {
      const both = personOf('customer-manager', { roles: ['customer-manager', 'general-manager'] });
      const story = walk(new Story(), 'judge-founded').do('request-parking', both, {
        outstandingReason: 'parts-delayed',
        outstandingWords: '待件',
        outstandingOwner: '沈怀远',
        outstandingDue: '2026-12-01',
      });
      return story.try('approve-parking', both);
    },
  ],
  [
    'an act under another version of the policy',
    'policy-unknown',
    () =>
      act(
        plain().kase(),
        { ...DEALER_4S, version: 2 },
        personOf('front-desk'),
        'note',
        { note: '好' },
        storeTime(0),
      ),
  ],
  ['taking back what somebody else did', 'history', () => plain().undoLast('customer-manager')],
  ['taking back as administrator', 'history', () => plain().undoLast('administrator')],
  ['taking back without a reason', 'no-reason', () => plain().undoLast('visit-clerk', ' ')],
  ['taking back too late', 'undo-too-late', () => plain().wait(1).undoLast('visit-clerk')],
  [
    'taking back a closing that was printed',
    'undo-printed',
    () => {
      const story = walk(new Story(), 'close');
      const print = {
        ...{ paper: 'handling-sheet', version: 1, stateHash: 'a'.repeat(64), printer: null, copies: 1 },
        how: 'printed' as const,
      };
      story.write({ type: 'paper-printed', data: print }, personOf('front-desk'), 'front-desk');
      return story.undoLast('visit-clerk');
    },
  ],
  [
    'a flag that follows from the case alone',
    'unknown-flag',
    () =>
      flagCase(plain().kase(), DEALER_4S, personOf('customer-manager'), {
        flag: 'not-reached',
        on: true,
        reason: '是',
      }),
  ],
  [
    'a flag set by somebody without the right',
    'no-right',
    () =>
      flagCase(plain().kase(), DEALER_4S, personOf('front-desk'), {
        flag: 'vip',
        on: true,
        reason: '老客户',
      }),
  ],
  [
    'settling for what nobody wrote',
    'not-a-side',
    () =>
      settle(plain().kase(), DEALER_4S, personOf('general-manager'), {
        field: 'stage',
        value: 'closed',
        reason: '是',
      }),
  ],
  [
    'a policy without the stage of the case',
    'stage-missing',
    () =>
      changePolicy(
        plain().kase(),
        {
          from: DEALER_4S,
          to: { ...DEALER_4S, version: 2, stages: DEALER_4S.stages.filter(({ id }) => id !== 'acceptance') },
        },
        personOf('general-manager'),
        '更新',
      ),
  ],
];

describe('the policy engine refuses', () => {
  test.each(REFUSALS)('%s: %s', (_what, code, attempt) => {
    const result = attempt() as { readonly ok: boolean; readonly refusal?: Refusal };
    expect(result.refusal?.code).toBe(code);
    const sentence = result.refusal && explainReason(result.refusal, plain().kase(), DEALER_4S, 'zh-CN');
    expect(sentence).toMatch(/[。]$/u);
    expect(sentence).not.toMatch(/\{|undefined/u);
  });

  test('what it shows as closed for the same reason it refuses for', () => {
    const story = walk(new Story(), 'feed-back');
    const offers = actionsFor(story.kase(), DEALER_4S, personOf('visit-clerk'));
    for (const { action, isOpen, closedBecause } of offers) {
      const result = story.try(action.id, 'visit-clerk', { nonsense: 1 });
      const codes = closedBecause.map(({ code }) => code);
      expect(result.ok).toBe(false);
      if (!result.ok && isOpen) expect(result.refusal.code).toBe('unexpected-fields');
      else if (!result.ok) expect(codes[0]).toBe(result.refusal.code);
    }
  });
});

describe('the policy engine', () => {
  test('lets the person complained of say their side, and nothing else', () => {
    const story = about('沈怀远').do('note', 'customer-manager', { note: '当时我在休息' });
    const open = actionsFor(story.kase(), DEALER_4S, personOf('customer-manager')).filter(
      ({ isOpen }) => isOpen,
    );
    expect(open.map(({ action }) => action.id)).toEqual(['note']);
  });

  test('names who did it and in which role', () => {
    const both = personOf('customer-manager', { roles: ['front-desk', 'customer-manager'] });
    const result = plain().try('take-over', both);
    expect(result).toMatchObject({ ok: true, role: 'customer-manager' });
  });

  test('takes an act of a desk whose clock stands behind, and marks it', () => {
    const story = plain();
    expect(story.kase().process.acts.at(-1)?.clockSuspect).toBe(false);
    story.wait(-2).do('take-over', 'customer-manager');
    expect(story.kase().process.acts.at(-1)?.clockSuspect).toBe(true);
  });

  test('takes back a slip: the stage and the fields are as they were, and both stay in the log', () => {
    const story = walk(new Story(), 'judge-founded');
    const before = story.kase();
    story.do('determine', 'customer-manager', RESPONSIBLE);
    expect(story.undoLast('customer-manager')).toMatchObject({ ok: true });
    const after = story.kase();
    expect(after.process.stage).toBe('responsibility');
    expect(after.work.values).toEqual(before.work.values);
    expect(after.stateHash).toBe(before.stateHash);
    expect(after.version).toBe(before.version + 2);
    expect(after.process.undone.map(({ action }) => action)).toEqual(['determine']);
    expect(after.events).toHaveLength(before.events.length + 2);
    expect(story.undoLast('customer-manager')).toMatchObject({ ok: true });
    expect(story.kase().process.stage).toBe('judgement');
  });

  test('sets a flag and takes it away, with a reason, over what follows from the facts', () => {
    const story = new Story({ facts: { mediaThreat: true } });
    const person = personOf('customer-manager');
    const off = flagCase(story.kase(), DEALER_4S, person, { flag: 'media', on: false, reason: '误听' });
    if (off.ok) for (const draft of off.drafts) story.write(draft, person, 'customer-manager');
    expect(story.kase().flags).toMatchObject([{ flag: 'media', on: false, reason: '误听' }]);
  });

  test('moves a case to another version, under which it then runs', () => {
    const next = {
      ...DEALER_4S,
      version: 2,
      actions: [...DEALER_4S.actions].filter(({ id }) => id !== 'note'),
    };
    const story = plain();
    const person = personOf('general-manager');
    const moved = changePolicy(story.kase(), { from: DEALER_4S, to: next }, person, '新版规程');
    if (moved.ok) for (const draft of moved.drafts) story.write(draft, person, 'general-manager');
    expect(story.kase()).toMatchObject({ policy: 'dealer-4s', policyVersion: 2 });
    expect(story.try('take-over', 'customer-manager')).toMatchObject({ refusal: { code: 'policy-unknown' } });
    const result = act(
      story.kase(),
      next,
      personOf('customer-manager'),
      'take-over',
      {},
      storeTime(story.now),
    );
    expect(result.ok).toBe(true);
  });
});
