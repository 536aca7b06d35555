import { describe, expect, test } from 'vitest';
import { ACCEPTANCE_LETTER_STORY } from '../../../tests/demo/policy-stories/acceptance-letter';
import type { Calendar } from '../../clocks/calendar';
import { prepareCalendar } from '../../clocks/calendar-index';
import { chooseLimit } from '../../clocks/limit';
import { readClock } from '../../clocks/read-clock';
import { closingGate } from '../engine/closing-gate';
import { clockMarks } from '../engine/clock-marks';
import { deliveriesOf } from '../engine/deliverables';
import { roleNameIn } from '../engine/names-in-policy';
import { nextOwed } from '../engine/next-owed';
import { rhythmDue } from '../engine/rhythm-due';
import { proposeGrade } from '../grading/propose-grade';
import { tell } from '../testing/policy-story';
import { OPENING, Story } from '../testing/story';
import { ACCEPTANCE_LETTER } from './policy';

type Rule = readonly [rule: string, check: () => void];

const HOUR = 3_600_000;
const at = (to?: string) => tell(ACCEPTANCE_LETTER, ACCEPTANCE_LETTER_STORY, to);
const fresh = () => new Story({ policy: ACCEPTANCE_LETTER, grade: 'letter-ordinary' });
const stage = (story: Story) => story.kase().process.stage;
const owed = (story: Story) => nextOwed(story.kase(), ACCEPTANCE_LETTER);
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const gate = (story: Story) =>
  Object.fromEntries(closingGate(story.kase(), ACCEPTANCE_LETTER).items.map(({ id, state }) => [id, state]));

const DAY = [{ from: '09:00', to: '18:00' }];
const CALENDAR: Calendar = {
  utcOffsetMinutes: 480,
  week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY, sun: DAY },
  closesOnHolidays: false,
  makeUpBands: DAY,
  ownDays: [],
  holidayYears: [],
};

function state(id: string, story: Story, now: number) {
  const definition = ACCEPTANCE_LETTER.clocks.find((one) => one.id === id);
  const limit = definition && chooseLimit(definition.limit, { grade: 'letter-ordinary', flags: [] });
  if (definition === undefined || limit === undefined || limit === null) throw new Error(`no clock ${id}`);
  const marks = clockMarks(story.kase(), definition);
  return readClock({ definition, marks, limit }, prepareCalendar(CALENDAR), now).state;
}

const LETTER = { expectedBy: '2026-11-27', letterWords: '已受理' };
const PLAN = { planKinds: ['refund'], planWords: '退款' };
const REFUSED = { informedHow: 'phone', reactionWords: '不同意' };

const ACCEPTANCE: readonly Rule[] = [
  [
    'D11-1: mailbox, hotline and website come together at one complaint officer',
    () => {
      expect(roleNameIn(ACCEPTANCE_LETTER, 'customer-manager', 'zh-CN')).toBe('投诉处理专员');
      for (const channel of ['email', 'phone', 'website'] as const) {
        const story = new Story({ policy: ACCEPTANCE_LETTER, grade: 'letter-ordinary', facts: { channel } });
        expect(owed(story).map(({ action, roles }) => [action.id, roles[0]])).toEqual([
          ['accept', 'customer-manager'],
        ]);
        expect(refusal(story.try('accept', 'front-desk'))).toBe('no-right');
        story.do('accept', 'customer-manager');
        expect(story.kase().work.values.handlerName).toBe('沈怀远');
      }
    },
  ],
  [
    'D11-2: accepted at 24 hours to the minute it is in time, a millisecond later it is late',
    () => {
      expect(state('acceptance', fresh(), OPENING + 24 * HOUR)).toBe('warning');
      expect(state('acceptance', fresh(), OPENING + 24 * HOUR + 1)).toBe('breached');
      expect(
        state('acceptance', fresh().wait(24).do('accept', 'customer-manager'), OPENING + 90 * HOUR),
      ).toBe('met');
    },
  ],
  [
    'D11-2: the letter is due within the same 24 hours, not 24 more',
    () => {
      const story = fresh().wait(23).do('accept', 'customer-manager');
      expect(state('letter', story, OPENING + 24 * HOUR + 1)).toBe('breached');
      story.wait(2).do('send-letter', 'customer-manager', LETTER);
      expect(state('letter', story, OPENING + 30 * HOUR)).toBe('met-late');
      expect(state('letter', at('send-letter'), OPENING + 90 * HOUR)).toBe('met');
    },
  ],
  [
    'D11-2: the letter has the number, when it was accepted and when it is expected to be done',
    () => {
      const story = fresh().do('accept', 'customer-manager');
      expect(story.try('send-letter', 'customer-manager', { letterWords: '已受理' })).toEqual({
        ok: false,
        refusal: { code: 'missing-fields', fields: ['expectedBy'] },
      });
      expect(story.try('send-letter', 'customer-manager', { expectedBy: '2026-11-27' })).toEqual({
        ok: false,
        refusal: { code: 'missing-fields', fields: ['letterWords'] },
      });
      const letter = ACCEPTANCE_LETTER.stages.find(({ id }) => id === 'letter');
      if (letter === undefined) throw new Error('no stage of the letter');
      const isDelivered = () =>
        deliveriesOf(story.kase(), ACCEPTANCE_LETTER, letter).map((one) => one.isDelivered);
      expect(isDelivered()).toEqual([false]);
      expect(gate(story)['letter']).toBe('open');
      story.do('send-letter', 'customer-manager', LETTER);
      expect(isDelivered()).toEqual([true]);
      expect(gate(story)['letter']).toBe('met');
      const { number, process, work } = story.kase();
      expect(number).toMatch(/^TS/u);
      expect(process.acts.find(({ kind }) => kind === 'acknowledged')?.at).toBe('2026-11-21T09:00:00+08:00');
      expect(work.values.expectedBy).toBe('2026-11-27');
    },
  ],
  [
    'D11-2: no investigation begins before the letter is out; it is a paper the officer signs',
    () => {
      const story = fresh().do('accept', 'customer-manager');
      expect(refusal(story.try('investigate', 'customer-manager', { cause: '延误' }))).toBe('wrong-stage');
      expect(ACCEPTANCE_LETTER.papers[0]).toMatchObject({ id: 'acceptance-letter' });
      expect(ACCEPTANCE_LETTER.papers[0]?.signedBy).toContain('customer-manager');
    },
  ],
  [
    'D11-2: a day that cannot be kept is told anew, and the clock of the first letter stands',
    () => {
      const story = at('investigate').do('send-letter-again', 'customer-manager', {
        expectedBy: '2026-12-04',
        letterWords: '需等配件',
      });
      expect(story.kase().work.values.expectedBy).toBe('2026-12-04');
      expect(stage(story)).toBe('plan');
      expect(state('letter', story, OPENING + 90 * HOUR)).toBe('met');
    },
  ],
];

const SOLUTION: readonly Rule[] = [
  [
    'D11-3: refund, compensation and a letter of apology can be proposed',
    () => {
      for (const kind of ['refund', 'compensation', 'apology'])
        at('investigate').do('propose-plan', 'customer-manager', { ...PLAN, planKinds: [kind] });
    },
  ],
  [
    'D11-3: nothing is carried out before the customer has agreed',
    () => {
      const story = at('investigate').do('propose-plan', 'customer-manager', PLAN);
      expect(refusal(story.try('carry-out', 'customer-manager', { executedHow: '已退' }))).toBe(
        'wrong-stage',
      );
      expect(refusal(story.try('obtain-consent', 'customer-manager', { informedHow: 'phone' }))).toBe(
        'missing-fields',
      );
      expect(gate(story)['consent']).toBe('open');
      story.do('obtain-consent', 'customer-manager', { informedHow: 'phone', consentWords: '认可' });
      expect(gate(story)['consent']).toBe('met');
    },
  ],
  [
    'D11-3: who does not agree gets another solution, as often as it takes',
    () => {
      const story = at('consent-refused');
      expect(stage(story)).toBe('plan');
      story.do('propose-plan', 'customer-manager', PLAN).do('consent-refused', 'customer-manager', REFUSED);
      expect(stage(story)).toBe('plan');
    },
  ],
  [
    'D11-3: only the leader does without consent, after somebody tried, and says why',
    () => {
      const story = at('investigate').do('propose-plan', 'customer-manager', PLAN);
      const why = { feedbackWaivedBecause: '客户失联' };
      expect(refusal(story.try('waive-consent', 'general-manager', why))).toBe('condition-unmet');
      story.do('log-contact', 'customer-manager', { contactReached: 'not-reached', contactHow: 'phone' });
      expect(refusal(story.try('waive-consent', 'customer-manager', why))).toBe('no-right');
      story.do('waive-consent', 'general-manager', why);
      expect(gate(story)['consent']).toBe('waived');
    },
  ],
  [
    'D11-3: an apology that was agreed goes out as a letter before the rest counts as done',
    () => {
      const story = at('obtain-consent');
      expect(owed(story).map(({ action }) => action.id)).toEqual(['send-apology']);
      expect(refusal(story.try('carry-out', 'customer-manager', { executedHow: '已退' }))).toBe(
        'condition-unmet',
      );
      expect(refusal(story.try('send-apology', 'customer-manager'))).toBe('missing-fields');
      story.do('send-apology', 'customer-manager', { apologyWords: '深表歉意' });
      expect(stage(story.do('carry-out', 'customer-manager', { executedHow: '已退' }))).toBe('follow-up');
      const plain = at('investigate')
        .do('propose-plan', 'customer-manager', PLAN)
        .do('obtain-consent', 'customer-manager', { informedHow: 'phone', consentWords: '认可' });
      expect(owed(plain).map(({ action }) => action.id)).toEqual(['carry-out']);
      expect(refusal(plain.try('send-apology', 'customer-manager', { apologyWords: '抱歉' }))).toBe(
        'condition-unmet',
      );
    },
  ],
  [
    'D11-3: the follow-up is by phone or mail',
    () => {
      const by = (contactHow: string) =>
        refusal(at('carry-out').try('visit', 'visit-clerk', { contactHow, visitOutcome: 'satisfied' }));
      expect(['phone', 'email'].map(by)).toEqual([null, null]);
      expect(['wechat', 'sms', 'letter', 'visit'].map(by)).toEqual(Array(4).fill('bad-values'));
      const form = { contactHow: 'visit', visitWords: '退款未到账' };
      expect(refusal(at('carry-out').try('visit-dissatisfied', 'visit-clerk', form))).toBe('bad-values');
    },
  ],
  [
    'D11-3: no case closes without a follow-up or a reason, and one dissatisfied is handled again',
    () => {
      const story = at('carry-out');
      expect(gate(story)['visit']).toBe('open');
      expect(refusal(story.try('waive-visit', 'customer-manager'))).toBe('missing-fields');
      story.do('visit-dissatisfied', 'visit-clerk', { contactHow: 'email', visitWords: '退款未到账' });
      story.do('handle-again', 'customer-manager');
      expect(stage(story)).toBe('plan');
      expect(gate(story)).toMatchObject({ letter: 'met', consent: 'open', visit: 'open' });
    },
  ],
];

const MONTH: readonly Rule[] = [
  [
    'D11-4: each case leaves its root cause for the summary before it closes',
    () => {
      const story = at('visit');
      expect(story.try('close', 'customer-manager')).toEqual({
        ok: false,
        refusal: { code: 'gate-unmet', items: ['summary'] },
      });
      expect(story.try('summarise', 'customer-manager', { summary: '已处理' })).toEqual({
        ok: false,
        refusal: { code: 'missing-fields', fields: ['rootCause'] },
      });
      story.do('summarise', 'customer-manager', { summary: '已处理', rootCause: '信息不通' });
      expect(stage(story.do('close', 'customer-manager'))).toBe('closed');
    },
  ],
  [
    'D11-4: the summary is due on the last day of every month, the improvements at the start of the next',
    () => {
      const [summary, improvements] = ACCEPTANCE_LETTER.rhythms;
      if (summary === undefined || improvements === undefined) throw new Error('no rhythms');
      expect(summary.label[0]).toMatch(/领导.*根本原因.*建议/u);
      expect(rhythmDue(summary, '2026-11-21')).toBe('2026-11-30');
      expect(rhythmDue(summary, '2027-02-28')).toBe('2027-02-28');
      expect(rhythmDue(improvements, '2026-11-21')).toBe('2026-12-01');
      expect(summary.roles).toContain('customer-manager');
      expect(improvements.roles).toContain('department-manager');
    },
  ],
];

describe('acceptance by letter', () => {
  test.each([...ACCEPTANCE, ...SOLUTION, ...MONTH])('%s', (_rule, check) => {
    check();
  });

  test('D11-3: the whole story ends in the archive', () => {
    expect(stage(at())).toBe(ACCEPTANCE_LETTER_STORY.ends);
  });

  test('C-18: D11 has no grades; what cannot wait is ours and comes first', () => {
    expect(proposeGrade(ACCEPTANCE_LETTER, { injured: true }).grade).toBe('letter-priority');
    expect(proposeGrade(ACCEPTANCE_LETTER, { channel: 'hotline-12315' }).grade).toBe('letter-priority');
    expect(proposeGrade(ACCEPTANCE_LETTER, { channel: 'email' }).grade).toBe('letter-ordinary');
    expect(ACCEPTANCE_LETTER.grading.triggers.every(({ sources }) => sources.includes('own'))).toBe(true);
  });
});
