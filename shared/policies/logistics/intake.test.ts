import { describe, expect, test } from 'vitest';
import { LOGISTICS_STORY } from '../../../tests/demo/policy-stories/logistics';
import type { Facts } from '../../domain/facts/facts';
import { CHANNELS } from '../../domain/facts/code-lists';
import type { Role } from '../../domain/rights/roles';
import { flagsOf } from '../conditions/context-of';
import { flagCase } from '../engine/arbitrate';
import { deliveriesOf } from '../engine/deliverables';
import { nextOwed } from '../engine/next-owed';
import { findStage } from '../engine/stage-of';
import { teamOf } from '../engine/who-decides';
import { proposeGrade } from '../grading/propose-grade';
import { personOf } from '../testing/people';
import { tell } from '../testing/policy-story';
import { hoursOf, readingsOf, stateOf } from '../testing/readings';
import { Story } from '../testing/story';
import { readPolicy } from '../validation/read-policy';
import { LOGISTICS } from './policy';

const told = (to?: string, grade?: string) => tell(LOGISTICS, LOGISTICS_STORY, to, grade);
const story = (facts: Facts = LOGISTICS_STORY.facts, grade = 'log-ordinary') =>
  new Story({ policy: LOGISTICS, facts, grade });
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const delivered = (given: Story, stage: string) => {
  const found = findStage(LOGISTICS, stage);
  return found === null
    ? []
    : deliveriesOf(given.kase(), LOGISTICS, found).map(({ deliverable, isDelivered }) => [
        deliverable.id,
        isDelivered,
      ]);
};

describe('the general flow', () => {
  test('is a policy the desk takes', () => {
    expect(readPolicy(LOGISTICS)).toEqual({ ok: true, policy: LOGISTICS });
  });

  test('S0-1: promptly and accurately: each step has its time, and nothing closes without the customer’s word', () => {
    expect(hoursOf(story(), 'response')).toBe(24);
    expect(LOGISTICS.gate.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['report', 'feedback', 'visit']),
    );
  });

  test('S0-2: receive, classify, investigate, handle, feed back, track, archive, in this order', () => {
    const path = LOGISTICS.stages.filter(({ place }) => place !== 'side').map(({ label }) => label[0]);
    expect(path).toEqual([
      '接收与登记',
      '分类与优先级',
      '调查与责任确认',
      '制定处理方案',
      '执行',
      '反馈与沟通',
      '跟踪与闭环',
      '结案',
      '归档',
    ]);
  });

  test('S0-2: it is for all service departments and posts', () => {
    const posts: readonly Role[] = [
      'front-desk',
      'service-adviser',
      'visit-clerk',
      'customer-manager',
      'department-manager',
      'technical-director',
      'management-dept',
      'general-manager',
    ];
    expect(LOGISTICS.roles).toEqual(expect.arrayContaining([...posts]));
    for (const role of posts) expect(refusal(story().try('note', role, { note: '客户在大厅' }))).toBeNull();
  });

  test.each<readonly [name: string, check: () => void]>([
    [
      'S0-3: slow: a response that is late is seen',
      () => {
        expect(stateOf(story().wait(24.1), 'response')).toBe('breached');
      },
    ],
    [
      'S0-3: not standardised: no step is skipped',
      () => {
        expect(refusal(story().try('carry-out', 'customer-manager', { executedHow: '已办' }))).toBe(
          'wrong-stage',
        );
      },
    ],
    [
      'S0-3: responsibility unclear: no plan before it is attributed',
      () => {
        expect(told('classify').kase().process.stage).toBe('investigation');
        expect(refusal(told('investigate').try('propose-plan', 'customer-manager', {}))).toBe('wrong-stage');
      },
    ],
    [
      'S0-3: no tracking and no summary: neither can be left out silently',
      () => {
        const given = told('feed-back');
        expect(given.try('close', 'visit-clerk')).toMatchObject({
          refusal: { code: 'gate-unmet', items: ['visit', 'improvement', 'papers', 'summary'] },
        });
      },
    ],
    [
      'S0-3: cumbersome: an ordinary case needs no manager’s approval anywhere',
      () => {
        const kinds = told()
          .kase()
          .process.acts.map(({ kind }) => kind);
        expect(kinds).not.toContain('instructed');
        expect(kinds).not.toContain('submitted-for-approval');
      },
    ],
  ])('%s', (_name, check) => {
    check();
  });
});

describe('the file', () => {
  test('S0-4: a service clerk registers every complaint as a file, whatever way it came', () => {
    for (const channel of ['phone', 'email', 'website', 'wechat'] as const) {
      expect(CHANNELS).toContain(channel);
      const given = story({ ...LOGISTICS_STORY.facts, channel });
      expect(delivered(given, 'registration')).toEqual([['file', false]]);
      given.do('start-file', 'front-desk');
      expect(delivered(given, 'registration')).toEqual([['file', true]]);
      expect(given.kase().number).toBe('TSSH01-261121-A001-T');
    }
    expect(refusal(story().try('start-file', 'service-adviser'))).toBe('no-right');
  });

  test.each(['customerName', 'complaintType', 'phone', 'receivedAt'] as const)(
    'S0-5: without %s the file is not complete and is not opened',
    (field) => {
      const { [field]: _left, ...facts } = LOGISTICS_STORY.facts;
      const given = story(facts);
      expect(refusal(given.try('start-file', 'front-desk'))).toBe('condition-unmet');
      const value = LOGISTICS_STORY.facts[field] ?? '';
      const data = { changes: [{ field, before: null, after: value }], reason: '补登记' };
      given.write({ type: 'amended', data }, personOf('front-desk'), 'front-desk');
      expect(refusal(given.try('start-file', 'front-desk'))).toBeNull();
    },
  );

  test('S0-5: without a description there is no file either', () => {
    expect(
      refusal(story({ ...LOGISTICS_STORY.facts, description: '' }).try('start-file', 'front-desk')),
    ).toBe('condition-unmet');
  });
});

describe('class and priority', () => {
  test.each<readonly [name: string, facts: Facts, grade: string]>([
    ['S0-6: service interrupted is 紧急', { immobilised: true }, 'log-urgent'],
    ['S0-6: what touches the reputation is 紧急', { mediaThreat: true }, 'log-urgent'],
    ['S0-6: social media touch the reputation', { channel: 'social-media' }, 'log-urgent'],
    ['S0-6: many customers at once is 紧急', { groupMatter: true }, 'log-urgent'],
    ['C-4: an injury is the worst grade', { injured: true }, 'log-urgent'],
    ['S0-6: latent legal risk is 重大', { lawsuitThreat: true }, 'log-major'],
    ['S0-6: a letter of a lawyer is a legal risk', { channel: 'court-or-lawyer' }, 'log-major'],
    ['S0-6: major loss is 重大, from ten thousand yuan', { demandAmountFen: 1_000_000 }, 'log-major'],
    ['S0-6: a fen less is not', { demandAmountFen: 999_999 }, 'log-ordinary'],
    ['S0-6: details of the service are 一般', { complaintType: 'facilities.lounge' }, 'log-ordinary'],
    ['C-2: 紧急 stands before 重大', { immobilised: true, lawsuitThreat: true }, 'log-urgent'],
  ])('%s', (_name, facts, grade) => {
    expect(proposeGrade(LOGISTICS, facts).grade).toBe(grade);
  });

  test('S0-6: harmed rights make a case 紧急 as soon as somebody says so', () => {
    const given = told('start-file');
    const flag = { flag: 'rights-harmed', on: true, reason: '合同被擅自更改' };
    const result = flagCase(given.kase(), LOGISTICS, personOf('front-desk'), flag);
    if (result.ok)
      for (const draft of result.drafts) given.write(draft, personOf('front-desk'), 'front-desk');
    expect(proposeGrade(LOGISTICS, given.kase()).grade).toBe('log-urgent');
  });

  test('S0-6: 紧急 is handled first', () => {
    expect(flagsOf(story(LOGISTICS_STORY.facts, 'log-urgent').kase(), LOGISTICS)).toContain('first');
    expect(flagsOf(story().kase(), LOGISTICS)).not.toContain('first');
  });

  test('S0-6: no case goes on without an owner', () => {
    expect(told('start-file').try('classify', 'front-desk')).toEqual({
      ok: false,
      refusal: { code: 'missing-fields', fields: ['handlerId', 'handlerName'] },
    });
    expect(told('classify').kase().work.values.handlerName).toBe('沈怀远');
  });

  test.each<readonly [string, Role, Role]>([
    ['log-urgent', 'customer-service-director', 'front-desk'],
    ['log-major', 'customer-manager', 'front-desk'],
    ['log-ordinary', 'front-desk', 'customer-service-director'],
  ])('S0-6: %s has its own people in charge, and the plan is theirs', (grade, owner, other) => {
    const given = told('confirm-responsibility', grade);
    expect(teamOf(given.kase(), LOGISTICS)?.roles).toContain(owner);
    const form = LOGISTICS_STORY.steps.find(({ action }) => action === 'propose-plan')?.form;
    expect(refusal(given.try('propose-plan', other, form))).toBe('not-the-team');
    expect(refusal(given.try('propose-plan', owner, form))).toBeNull();
  });

  test.each([
    ['log-urgent', 1, 24, 24],
    ['log-major', 4, 48, 72],
    ['log-ordinary', 24, 72, 120],
  ] as const)(
    'S0-6: %s has its time for response, investigation and handling',
    (grade, response, look, work) => {
      expect(hoursOf(story(LOGISTICS_STORY.facts, grade), 'response')).toBe(response);
      expect(hoursOf(told('classify', grade), 'investigation')).toBe(look);
      expect(hoursOf(told('confirm-responsibility', grade), 'handling')).toBe(work);
    },
  );

  test('S0-6: every figure says that it is ours, since the source has none', () => {
    for (const { source } of LOGISTICS.clocks) {
      expect(source[0]).toContain('本店自定');
      expect(source[1]).toContain('our figure');
    }
  });
});

describe('the investigation', () => {
  test('S0-7: it is done within its time, up to the report', () => {
    const given = told('classify').wait(72);
    expect(stateOf(given, 'investigation')).toBe('warning');
    expect(stateOf(told('classify').wait(72.1), 'investigation')).toBe('breached');
    expect(stateOf(told('confirm-responsibility'), 'investigation')).toBe('met');
  });

  test('S0-7: facts come before responsibility, and responsibility ends in a report', () => {
    const form = LOGISTICS_STORY.steps.find(({ action }) => action === 'confirm-responsibility')?.form ?? {};
    expect(refusal(told('classify').try('confirm-responsibility', 'customer-manager', form))).toBe(
      'condition-unmet',
    );
    const { investigationReport: _report, ...bare } = form;
    expect(told('report-progress').try('confirm-responsibility', 'customer-manager', bare)).toEqual({
      ok: false,
      refusal: { code: 'missing-fields', fields: ['investigationReport'] },
    });
  });

  test('S0-7: evidence is asked for and counts as delivered once there is some', () => {
    const given = told('confirm-responsibility');
    expect(delivered(given, 'investigation')).toEqual([
      ['evidence', false],
      ['report', true],
    ]);
    const paper = {
      ...{ hash: 'a'.repeat(64), name: '维修工单.jpg', mime: 'image/jpeg', size: 1024 },
      thumbnail: null,
    };
    given.write(
      { type: 'evidence-attached', data: { evidence: paper } },
      personOf('front-desk'),
      'front-desk',
    );
    expect(delivered(given, 'investigation')[0]).toEqual(['evidence', true]);
    const hints = LOGISTICS.actions.find(({ id }) => id === 'investigate')?.hints.map(({ text }) => text[0]);
    expect(hints).toContain('收集单据、监控、证言，作为证据附上');
  });

  test('S0-7: the customer is kept informed meanwhile: each word to them begins the time anew', () => {
    const given = told('classify').wait(47);
    given.do('report-progress', 'front-desk', { progressWords: '正在查监控' }).wait(47);
    expect(readingsOf(given, 'progress').map(({ state }) => state)).toEqual(['met', 'warning']);
    given.do('log-contact', 'front-desk', { contactReached: 'reached', contactHow: 'phone' }).wait(48.1);
    expect(readingsOf(given, 'progress').map(({ state }) => state)).toEqual(['met', 'met', 'breached']);
  });

  test('S0-8: a fault of the process is owed a proposal of a better one', () => {
    const owed = (given: Story) => nextOwed(given.kase(), LOGISTICS).map(({ action }) => action.id);
    expect(owed(told('propose-plan'))).toEqual(['propose-optimisation', 'carry-out']);
    expect(owed(told('propose-optimisation'))).toEqual(['carry-out']);
  });
});
