import { describe, expect, test } from 'vitest';
import { CUSTOMER_SERVICE_STORY } from '../../../tests/demo/policy-stories/customer-service';
import type { Calendar } from '../../clocks/calendar';
import { prepareCalendar } from '../../clocks/calendar-index';
import { chooseLimit } from '../../clocks/limit';
import { readClock } from '../../clocks/read-clock';
import { CHANNELS } from '../../domain/facts/code-lists';
import { closingGate } from '../engine/closing-gate';
import { clockMarks } from '../engine/clock-marks';
import { formerNameOf, roleNameIn } from '../engine/names-in-policy';
import { nextOwed } from '../engine/next-owed';
import { rhythmDue } from '../engine/rhythm-due';
import { tell } from '../testing/policy-story';
import { OPENING, type Story } from '../testing/story';
import { CUSTOMER_SERVICE } from './policy';

type Rule = readonly [rule: string, check: () => void];

const HOUR = 3_600_000;
const at = (to?: string) => tell(CUSTOMER_SERVICE, CUSTOMER_SERVICE_STORY, to);
const stage = (story: Story) => story.kase().process.stage;
const owed = (story: Story) => nextOwed(story.kase(), CUSTOMER_SERVICE).map(({ action }) => action.id);
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const action = (id: string) => CUSTOMER_SERVICE.actions.find((one) => one.id === id);
const hints = (id: string) => (action(id)?.hints ?? []).map(({ text }) => text[0]).join('；');
const gate = (story: Story) =>
  Object.fromEntries(closingGate(story.kase(), CUSTOMER_SERVICE).items.map(({ id, state }) => [id, state]));
const rhythm = (id: string) => CUSTOMER_SERVICE.rhythms.find((one) => one.id === id);

const DAY = [{ from: '09:00', to: '18:00' }];
const CALENDAR: Calendar = {
  utcOffsetMinutes: 480,
  week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY, sun: DAY },
  closesOnHolidays: false,
  makeUpBands: DAY,
  ownDays: [],
  holidayYears: [],
};

function answer(story: Story, now: number) {
  const [definition] = CUSTOMER_SERVICE.clocks;
  const limit = definition && chooseLimit(definition.limit, { grade: 'cs-routine', flags: [] });
  if (definition === undefined || limit === undefined || limit === null) throw new Error('no clock');
  const marks = clockMarks(story.kase(), definition);
  return readClock({ definition, marks, limit }, prepareCalendar(CALENDAR), now).state;
}

const TOLD = { informedHow: 'phone', answerWords: '依据路试记录，已更换' };

const ANSWERING: readonly Rule[] = [
  [
    'D14-1: answered within 24 hours to the minute is in time, and the clock says it is a recommendation',
    () => {
      expect(answer(at('confirm-content'), OPENING + 24 * HOUR)).toBe('warning');
      expect(answer(at('confirm-content'), OPENING + 24 * HOUR + 1)).toBe('breached');
      expect(answer(at('reply'), OPENING + 90 * HOUR)).toBe('met');
      const [clock] = CUSTOMER_SERVICE.clocks;
      expect(clock?.label[0]).toContain('建议');
      expect(clock?.source[0]).toContain('建议');
      expect(clock?.onBreach).toEqual({ tell: ['customer-manager'] });
    },
  ],
  [
    'D17: the quick response is owed once it was investigated, and may come earlier',
    () => {
      expect(owed(at('judge-founded'))).toContain('reply');
      expect(owed(at('reply'))).not.toContain('reply');
      const early = at('confirm-content').do('reply', 'front-desk', {
        progressWords: '已受理',
        contactHow: 'phone',
      });
      expect(answer(early, OPENING + 90 * HOUR)).toBe('met');
    },
  ],
  [
    'D14-1: the feedback gives reason and basis',
    () => {
      expect(
        at('supervise-pass').try('feed-back', 'customer-manager', {
          informedHow: 'phone',
          customerReaction: 'accepted',
        }),
      ).toEqual({ ok: false, refusal: { code: 'missing-fields', fields: ['answerWords'] } });
      expect(hints('feed-back')).toContain('原因和依据');
    },
  ],
  [
    'D10-1: by phone, mail or letter, with what and when, an apology and thanks',
    () => {
      for (const informedHow of ['phone', 'email', 'letter'])
        at('supervise-pass').do('feed-back', 'customer-manager', {
          ...TOLD,
          informedHow,
          customerReaction: 'accepted',
        });
      expect(hints('feed-back')).toMatch(/电话、邮件或书面信函.*时间安排.*致歉.*感谢/u);
    },
  ],
  [
    'D3-4: objective, fair and honest; who is dissatisfied gets another solution',
    () => {
      expect(hints('feed-back')).toContain('客观、公正、诚实');
      const story = at('supervise-pass').do('feed-back-refused', 'customer-manager', {
        informedHow: 'phone',
        reactionWords: '异响还在',
      });
      expect(stage(story.do('handle-again', 'customer-manager'))).toBe('plan');
    },
  ],
];

const CLOSING: readonly Rule[] = [
  [
    'D3-5: it closes only when the customer accepts; neither understanding nor any reason stands in for it',
    () => {
      for (const customerReaction of ['understood', 'not-accepted'])
        expect(
          refusal(at('supervise-pass').try('feed-back', 'customer-manager', { ...TOLD, customerReaction })),
        ).toBe('bad-values');
      const accepted = CUSTOMER_SERVICE.gate.find(({ id }) => id === 'accepted');
      expect(accepted?.waivedBy).toBe(null);
      expect(gate(at('supervise-pass'))['accepted']).toBe('open');
      expect(gate(at('feed-back'))['accepted']).toBe('met');
    },
  ],
  [
    'D3-5: an earlier yes does not count once it is handled again',
    () => {
      const story = at('summarise').do('visit-dissatisfied', 'visit-clerk', { visitWords: '又响了' });
      story.do('handle-again', 'customer-manager');
      expect(gate(story)).toMatchObject({ accepted: 'open', supervised: 'open', summary: 'open' });
    },
  ],
  [
    'D3-5: cause, course of the investigation, solution and what was said are on record',
    () => {
      expect(gate(at('agree'))['record']).toBe('open');
      expect(gate(at('feed-back'))['record']).toBe('met');
    },
  ],
  [
    'D3-5: the departments are told',
    () => {
      const form = { summary: '已解决', suggestionWords: '加检一项' };
      expect(at('feed-back').try('summarise', 'customer-manager', form)).toEqual({
        ok: false,
        refusal: { code: 'missing-fields', fields: ['noticeWords'] },
      });
      expect(hints('summarise')).toContain('通报相关部门');
    },
  ],
  [
    'D1-3: no case closes whose evidence nobody went through',
    () => {
      expect(gate(at('assign'))['evidence']).toBe('open');
      expect(gate(at('collect-evidence'))['evidence']).toBe('met');
    },
  ],
  [
    'D14-1: details, who is responsible, solution and feedback stand on the case',
    () => {
      expect(at().kase().work.values).toMatchObject({
        investigationReport: '路试可复现，盘面有沟槽，上次未一并处理',
        handlerName: '沈怀远',
        mainResponsible: '杨志强',
        planWords: '免费更换前制动盘和制动片',
        answerWords: '异响因盘面沟槽，依据路试记录，已更换',
      });
    },
  ],
  [
    'D1-5: the outcome is entered and management gets advice',
    () => {
      const form = { summary: '已解决', noticeWords: '机电车间' };
      expect(at('feed-back').try('summarise', 'customer-manager', form)).toEqual({
        ok: false,
        refusal: { code: 'missing-fields', fields: ['suggestionWords'] },
      });
      expect(gate(at('improve'))['summary']).toBe('open');
      expect(gate(at('summarise'))['summary']).toBe('met');
    },
  ],
  [
    'D1-6: no case closes without a follow-up or a reason',
    () => {
      expect(at('summarise').try('close', 'customer-manager')).toEqual({
        ok: false,
        refusal: { code: 'gate-unmet', items: ['visit'] },
      });
      expect(stage(at('visit').do('close', 'customer-manager'))).toBe('closed');
      const waived = at('summarise').do('waive-visit', 'customer-manager', {
        visitWaivedBecause: '客户谢绝',
      });
      expect(stage(waived.do('close', 'customer-manager'))).toBe('closed');
    },
  ],
  [
    'D15: the follow-up asks how satisfied the customer is',
    () => {
      expect(refusal(at('summarise').try('visit', 'visit-clerk'))).toBe('missing-fields');
      expect(action('visit')?.label[0]).toContain('满意度调查');
    },
  ],
  [
    'D6-1: listen, take it down and judge, propose, follow up; still dissatisfied it goes on',
    () => {
      expect(hints('confirm-content')).toMatch(/倾听.*不争辩/u);
      const { acts } = at('visit').kase().process;
      const kinds = acts.map(({ kind }) => kind);
      const order = (['acknowledged', 'founded-judged', 'plan-proposed', 'visited'] as const).map((kind) =>
        kinds.indexOf(kind),
      );
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(order).not.toContain(-1);
      const story = at('summarise').do('visit-dissatisfied', 'visit-clerk', { visitWords: '又响了' });
      expect(stage(story)).toBe('second-handling');
    },
  ],
  [
    'D12: the root cause and what is improved are written before it closes',
    () => {
      const story = at('feed-back');
      expect(gate(story)['improvement']).toBe('open');
      expect(refusal(story.try('improve', 'department-manager', { improvementWords: '加检' }))).toBe(
        'missing-fields',
      );
      expect(gate(at('improve'))['improvement']).toBe('met');
    },
  ],
  [
    'D17: the improvement keeps it from happening again, told inside the house',
    () => {
      expect(hints('improve')).toContain('防止再次发生');
      expect(at('summarise').kase().work.values.noticeWords).toBe('机电车间：换片须检盘');
    },
  ],
  [
    'D3-3: an unfounded complaint closes once the customer accepts the explanation, without improvement',
    () => {
      const story = at('investigate')
        .do('judge-unfounded', 'customer-manager', { foundedReason: '属正常磨合' })
        .do('propose-explanation', 'customer-manager', { planWords: '说明磨合期' });
      const understood = { ...TOLD, customerReaction: 'understood' };
      expect(refusal(story.try('explain', 'customer-manager', understood))).toBe('bad-values');
      story.do('explain', 'customer-manager', { ...TOLD, customerReaction: 'accepted' });
      const improvement = { rootCause: '无', improvementWords: '无' };
      expect(refusal(story.try('improve', 'department-manager', improvement))).toBe('condition-unmet');
      story
        .do('summarise', 'customer-manager', {
          summary: '误解',
          suggestionWords: '交车时说明',
          noticeWords: '无',
        })
        .do('visit', 'visit-clerk', { visitOutcome: 'understands' })
        .do('close', 'customer-manager');
      expect(stage(story)).toBe('closed');
    },
  ],
];

const HOUSE: readonly Rule[] = [
  [
    'D3-6: handling is evaluated regularly',
    () => {
      const monthly = rhythm('monthly-evaluation');
      expect(monthly?.label[0]).toMatch(/评估.*本店自定/u);
      expect(monthly && rhythmDue(monthly, '2026-11-21')).toBe('2026-11-30');
    },
  ],
  [
    'D10-1: type and time are taken down for statistics as well as for the handling',
    () => {
      expect(rhythm('monthly-evaluation')?.label[0]).toContain('统计');
      expect(at('classify').kase().facts.complaintType).toBe('repair.mechanical');
    },
  ],
  [
    'D14-2: people are trained, and rules, channels and confidentiality are looked at',
    () => {
      const [training, rules] = [rhythm('quarterly-training'), rhythm('quarterly-rules')];
      expect(training && rhythmDue(training, '2026-11-21')).toBe('2026-12-31');
      expect(rules?.label[0]).toMatch(/制度.*渠道.*保密/u);
      for (const one of [training, rules]) expect(one?.label[0]).toContain('本店自定');
    },
  ],
  [
    'D14-2: website, service centre and what lies in the car are channels; the packaging is a tooltip (C-17)',
    () => {
      expect(hints('confirm-content')).toMatch(/网站.*客服中心.*车主手册/u);
      expect(formerNameOf(CUSTOMER_SERVICE, hints('confirm-content'))).toBe('产品包装');
    },
  ],
  [
    'D15: phone, mail, social media and the online form are channels',
    () => {
      expect(CHANNELS).toEqual(expect.arrayContaining(['phone', 'email', 'social-media', 'website']));
      expect(hints('confirm-content')).toMatch(/电话.*邮件.*在线表单.*社交媒体/u);
    },
  ],
  [
    'C-16: the process is the customer-service department’s',
    () => {
      expect(roleNameIn(CUSTOMER_SERVICE, 'customer-manager', 'zh-CN')).toBe('客户服务部');
    },
  ],
];

/** The steps of a source, as the stages in which they are taken. */
const STEPS: readonly (readonly [rule: string, stages: readonly string[]])[] = [
  [
    'D10-1: seven steps in their order',
    ['registration', 'classification', 'investigation', 'plan', 'feedback', 'follow-up'],
  ],
  [
    'D12: seven steps in their order',
    ['classification', 'investigation', 'plan', 'execution', 'feedback', 'follow-up'],
  ],
  ['D17: six steps in their order', ['investigation', 'plan', 'agreement', 'feedback', 'follow-up']],
  [
    'D15: assigned, investigated, solved, supervised, followed up',
    ['assignment', 'investigation', 'plan', 'supervision', 'follow-up'],
  ],
];

describe('customer service, feedback and closing', () => {
  test.each([...ANSWERING, ...CLOSING, ...HOUSE])('%s', (_rule, check) => {
    check();
  });

  test.each(STEPS)('%s', (_rule, stages) => {
    const walked = [
      'registration',
      ...at()
        .kase()
        .process.entered.map((entry) => entry.stage),
    ];
    const places = stages.map((one) => walked.indexOf(one));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('D3-5: the whole story ends in the archive', () => {
    expect(stage(at())).toBe(CUSTOMER_SERVICE_STORY.ends);
  });
});
