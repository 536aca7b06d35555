import { describe, expect, test } from 'vitest';
import { COMPLAINT_SYSTEM_STORY } from '../../../tests/demo/policy-stories/complaint-system';
import { CHANNELS } from '../../domain/facts/code-lists';
import type { Facts } from '../../domain/facts/facts';
import { COMPLAINT_TYPE_CODES, complaintTypeWords } from '../dealer-4s/complaint-types';
import { flagsOf } from '../conditions/context-of';
import { flagCase } from '../engine/arbitrate';
import { closingGate } from '../engine/closing-gate';
import { formerNameOf } from '../engine/names-in-policy';
import { nextOwed } from '../engine/next-owed';
import { actionsFor } from '../engine/offers';
import { rhythmDue } from '../engine/rhythm-due';
import { clockIn } from '../testing/clock-in-story';
import { personOf } from '../testing/people';
import { tell } from '../testing/policy-story';
import { Story } from '../testing/story';
import { COMPLAINT_SYSTEM as POLICY } from './policy';

type Rule = readonly [rule: string, check: () => void];

const at = (to?: string, facts: Facts = {}) =>
  tell(POLICY, { ...COMPLAINT_SYSTEM_STORY, facts: { ...COMPLAINT_SYSTEM_STORY.facts, ...facts } }, to);
const stage = (story: Story) => story.kase().process.stage;
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const owed = (story: Story) => nextOwed(story.kase(), POLICY);
const owedIds = (story: Story) => owed(story).map(({ action }) => action.id);
const flags = (story: Story) => flagsOf(story.kase(), POLICY);
const rhythm = (id: string) => {
  const found = POLICY.rhythms.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no rhythm ${id}`);
  return found;
};

const STAFF_FACTS: Facts = { complainantKind: 'staff', complaintType: 'handling' };
const ofStaff = () =>
  new Story({ policy: POLICY, facts: STAFF_FACTS, grade: 'system-ungraded' }).do('receive', 'front-desk');
const ASSIGNED = {
  messageKind: 'grumble',
  responsibleDepartment: '管理部',
  handlerId: 'p-management-dept',
  handlerName: '白璐',
};
const NEWS = { progressWords: '已查看录像，明天有结果', informedHow: 'wechat' };

const RULES: readonly Rule[] = [
  [
    'S3-1: customers and employees complain, grumble and suggest',
    () => {
      for (const complainantKind of ['customer', 'staff'] as const)
        for (const messageKind of ['complaint', 'grumble', 'suggestion']) {
          const story = new Story({
            policy: POLICY,
            facts: { complainantKind, complaintType: 'other' },
          }).do('receive', 'front-desk');
          story.do('classify', 'management-dept', { ...ASSIGNED, messageKind });
          expect(story.kase().work.values.messageKind).toBe(messageKind);
        }
      expect(
        refusal(
          at('send-letter').try('classify', 'customer-manager', { ...ASSIGNED, messageKind: 'request-help' }),
        ),
      ).toBe('bad-values');
    },
  ],
  [
    'S3-1: an employee’s complaint is confidential by itself and cannot be made public',
    () => {
      const story = ofStaff();
      expect(flags(story)).toEqual(['of-staff', 'confidential']);
      const change = { flag: 'confidential', on: false, reason: '不必' };
      expect(flagCase(story.kase(), POLICY, personOf('general-manager'), change).ok).toBe(false);
      expect(flags(at('receive'))).toEqual([]);
      expect(flags(at('receive', { confidential: true }))).toEqual(['confidential']);
    },
  ],
  [
    'S3-1: it is handled by the director, management and the general manager alone',
    () => {
      const story = ofStaff();
      expect(refusal(story.try('classify', 'customer-manager', ASSIGNED))).toBe('not-the-team');
      story.do('classify', 'management-dept', ASSIGNED);
      const mayAct = POLICY.roles.filter((role) =>
        actionsFor(story.kase(), POLICY, personOf(role)).some(
          ({ action, isOpen }) => isOpen && action.kind !== 'noted',
        ),
      );
      expect(mayAct).toEqual(['customer-service-director', 'management-dept', 'general-manager']);
      expect(owed(story)[0]?.roles).toEqual([
        'customer-service-director',
        'management-dept',
        'general-manager',
      ]);
      const open = at('classify');
      expect(refusal(open.try('investigate', 'department-manager', { cause: '漏检' }))).toBe(null);
    },
  ],
  [
    'S3-1: an employee’s complaint comes to its close among those three',
    () => {
      const story = ofStaff()
        .do('classify', 'management-dept', ASSIGNED)
        .do('investigate', 'management-dept', { cause: '排班不公' })
        .do('propose-solution', 'management-dept', { planKinds: ['explanation'], planWords: '公开排班' })
        .do('agree-solution', 'customer-service-director', { consentWords: '同意' })
        .do('carry-out', 'management-dept', { executedHow: '已公布' })
        .do('feed-back', 'customer-service-director', { informedHow: 'visit', customerReaction: 'accepted' })
        .do('ask-satisfaction', 'customer-service-director', { visitOutcome: 'satisfied' })
        .do('analyse', 'management-dept', { rootCause: '无规则', improvementWords: '写入制度' })
        .do('summarise', 'management-dept', { summary: '排班要公开' })
        .do('close', 'customer-service-director');
      expect(stage(story)).toBe('closed');
    },
  ],
  [
    'S3-2: telephone, mail, online chat and social media all lead in',
    () => {
      for (const channel of ['phone', 'email', 'wechat', 'website', 'social-media'] as const) {
        expect(CHANNELS).toContain(channel);
        expect(stage(at('receive', { channel }))).toBe('classification');
      }
    },
  ],
  [
    'S3-2: process, record with analysis, training with rules, improvement are all there',
    () => {
      expect(rhythm('training').every).toBe('quarter');
      expect(rhythm('process-review').every).toBe('quarter');
      const { items } = closingGate(at('ask-satisfaction').kase(), POLICY);
      expect(items.find(({ id }) => id === 'analysis')?.state).toBe('open');
    },
  ],
  [
    'S3-3: five steps, and a case goes through each',
    () => {
      const main = POLICY.stages.filter(({ place }) => place === 'main');
      expect(main.map(({ label }) => label[0])).toEqual([
        '接收',
        '分类与分派',
        '调查与处理',
        '反馈与沟通',
        '记录与分析',
      ]);
      const passed = at()
        .kase()
        .process.entered.map((entry) => entry.stage);
      expect(passed).toEqual([
        'classification',
        'investigation',
        'feedback',
        'analysis',
        'closed',
        'archived',
      ]);
      expect(passed.at(-1)).toBe(COMPLAINT_SYSTEM_STORY.ends);
    },
  ],
  [
    'S3-3: sorted and given to somebody; satisfaction is asked after the answer',
    () => {
      const untyped = new Story({ policy: POLICY }).do('receive', 'front-desk');
      expect(refusal(untyped.try('classify', 'customer-manager', ASSIGNED))).toBe('condition-unmet');
      const nobody = { messageKind: 'complaint', responsibleDepartment: '售后服务部' };
      expect(refusal(at('send-letter').try('classify', 'customer-manager', nobody))).toBe('missing-fields');
      const story = at('carry-out');
      expect(refusal(story.try('ask-satisfaction', 'visit-clerk', { visitOutcome: 'fair' }))).toBe(
        'condition-unmet',
      );
      const unhappy = at('feed-back').do('dissatisfied', 'visit-clerk', { visitWords: '卡不是原来那张' });
      expect(owedIds(unhappy)).toEqual(['handle-again']);
    },
  ],
  [
    'S3-4: the postal categories as a dealer has them: speed, accuracy, attitude, damage or loss, charges, information',
    () => {
      const types = ['delay', 'competence.wrong-information', 'attitude.adviser'];
      types.push('property.damage', 'property.loss', 'price.opaque', 'information');
      for (const type of types) expect(COMPLAINT_TYPE_CODES).toContain(type);
      expect(formerNameOf(POLICY, complaintTypeWords('property.loss', 'zh-CN'))).toBe('包裹损坏或丢失');
      expect(formerNameOf(POLICY, complaintTypeWords('price.opaque', 'zh-CN'))).toBe('费用问题');
    },
  ],
  [
    'S3-4: the complainant hears how far it is: each piece of news starts the next 24 hours',
    () => {
      const story = at('classify');
      expect(clockIn(story.wait(24), 'progress').state).toBe('warning');
      expect(clockIn(story.wait(0.1), 'progress').state).toBe('breached');
      const empty = { ...NEWS, progressWords: ' ' };
      expect(refusal(story.try('report-progress', 'visit-clerk', empty))).toBe('missing-fields');
      story.do('report-progress', 'visit-clerk', NEWS);
      expect(clockIn(story.wait(1), 'progress')).toMatchObject({ state: 'running', usedMs: 3_600_000 });
      expect(clockIn(at('feed-back'), 'progress').state).toBe('met');
      expect(clockIn(at('feed-back').wait(90), 'progress').state).toBe('met');
    },
  ],
  [
    'S3-4: a letter says what was received and when it will be done',
    () => {
      expect(owedIds(at('receive'))[0]).toBe('send-letter');
      const undated = { letterWords: '已受理', informedHow: 'wechat' };
      expect(refusal(at('receive').try('send-letter', 'visit-clerk', undated))).toBe('missing-fields');
      expect(at('send-letter').kase().work.values.expectedBy).toBe('2026-11-24');
    },
  ],
  [
    'S3-5: against each difficulty its measure: many channels, one process with training, regular training, analysis',
    () => {
      expect(CHANNELS.length).toBeGreaterThanOrEqual(5);
      expect(rhythmDue(rhythm('training'), '2026-11-21')).toBe('2026-12-31');
      expect(rhythmDue(rhythm('process-review'), '2026-11-21')).toBe('2026-12-01');
      expect(rhythmDue(rhythm('analysis'), '2026-11-21')).toBe('2026-11-30');
      for (const { label } of POLICY.rhythms) expect(label[0]).toContain('本店自定');
    },
  ],
  [
    'S3-5: each case is analysed for its cause before it is closed',
    () => {
      const story = at('ask-satisfaction').do('summarise', 'customer-manager', { summary: '已了结' });
      expect(refusal(story.try('close', 'visit-clerk'))).toBe('gate-unmet');
      expect(refusal(story.try('analyse', 'customer-manager', { rootCause: '无清点' }))).toBe(
        'missing-fields',
      );
      story.do('analyse', 'customer-manager', { rootCause: '无清点', improvementWords: '清点签字' });
      expect(refusal(story.try('close', 'visit-clerk'))).toBe(null);
    },
  ],
  [
    'S3-6: feedback at once: received within the hour, by our own figure',
    () => {
      const story = new Story({ policy: POLICY });
      expect(clockIn(story.wait(1), 'reception').state).toBe('warning');
      expect(clockIn(story.wait(0.1), 'reception').state).toBe('breached');
      expect(POLICY.clocks.every(({ source }) => source[0].includes('本店自定'))).toBe(true);
    },
  ],
  [
    'S3-6: the complainant has a say: nothing is carried out that they have not agreed to',
    () => {
      const story = at('propose-solution');
      expect(refusal(story.try('carry-out', 'department-manager', { executedHow: '已寄' }))).toBe(
        'condition-unmet',
      );
      expect(refusal(story.try('agree-solution', 'customer-manager'))).toBe('missing-fields');
      story.do('agree-solution', 'customer-manager', { consentWords: '同意' });
      expect(refusal(story.try('carry-out', 'department-manager', { executedHow: '已寄' }))).toBe(null);
    },
  ],
  [
    'S0-10: who does not accept is handled a second time and asked again for consent',
    () => {
      const story = at('carry-out').do('feed-back-refused', 'visit-clerk', {
        informedHow: 'wechat',
        reactionWords: '赔的卡太小',
      });
      story.do('handle-again', 'customer-manager');
      expect(owedIds(story)).toEqual(['investigate']);
      expect(refusal(story.try('carry-out', 'department-manager', { executedHow: '已寄' }))).toBe(
        'condition-unmet',
      );
      expect(clockIn(story, 'progress').state).toBe('running');
    },
  ],
];

describe('complaint-system', () => {
  test.each(RULES)('%s', (_rule, check) => {
    check();
  });
});
