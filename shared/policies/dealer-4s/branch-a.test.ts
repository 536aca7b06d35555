import { describe, expect, test } from 'vitest';
import { clockMarks, clockRuns } from '../engine/clock-marks';
import { handOverDay } from '../engine/same-day';
import { chooseLimit } from '../../clocks/limit';
import { flagsOf } from '../conditions/context-of';
import { Story, OPENING, storeTime } from '../testing/story';
import { personOf } from '../testing/people';
import { ACCOUNT, FEEDBACK, PLAN, RESPONSIBLE, walk } from '../testing/walk';
import { DEALER_4S } from './policy';

type Rule = readonly [rule: string, check: () => void];

const HOUR = 3_600_000;

function clock(id: string) {
  const found = DEALER_4S.clocks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no clock ${id}`);
  return found;
}

/** Hours the limit of a clock gives a case as it stands. */
function hoursOf(id: string, story: Story): number | null {
  const kase = story.kase();
  const limit = chooseLimit(clock(id).limit, {
    grade: kase.grade?.grade ?? null,
    flags: flagsOf(kase, DEALER_4S),
  });
  expect(limit?.unit).toBe('hours');
  return limit?.amount ?? null;
}

const marks = (id: string, story: Story) => clockMarks(story.kase(), clock(id));
const stage = (story: Story) => story.kase().process.stage;
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);

const REPORT: readonly Rule[] = [
  [
    'D5-1: anybody may have heard it; it is reported to 客户经理 or 客户服务中心, who accept it',
    () => {
      for (const role of ['customer-manager', 'visit-clerk', 'customer-service-director'] as const)
        expect(stage(new Story().do('accept', role))).toBe('acceptance');
      expect(refusal(new Story().try('accept', 'front-desk'))).toBe('no-right');
    },
  ],
  [
    'D5-1: the hour runs from when it was heard and ends with the acceptance',
    () => {
      const heard = storeTime(OPENING - 20 * 60_000);
      const story = new Story({ facts: { receivedAt: heard } });
      expect(hoursOf('report', story)).toBe(1);
      expect(marks('report', story)).toMatchObject({ startedAt: OPENING - 20 * 60_000, stoppedAt: null });
      story.wait(0.5).do('accept', 'visit-clerk');
      expect(marks('report', story).stoppedAt).toBe(OPENING + 0.5 * HOUR);
    },
  ],
  [
    'D5-1: the first words are an apology, as advice and not as a field',
    () => {
      const accept = DEALER_4S.actions.find(({ id }) => id === 'accept');
      expect(accept?.hints.map(({ text }) => text[0])).toContain('第一时间向客户道歉并记录');
      expect(accept?.requires).toEqual([]);
    },
  ],
  [
    'D5-2: the sheet is there at once: the registration is its first version, the acceptor stands on it',
    () => {
      const story = new Story({ facts: { incidentCourse: '交车时异响' } });
      expect(story.kase().version).toBe(1);
      story.do('accept', 'visit-clerk');
      expect(story.kase().work.values.acceptedBy).toBe(personOf('visit-clerk').name);
    },
  ],
  [
    'D5-3: number, plate, filler and summary are logged with the registration itself',
    () => {
      const { number, facts, openedBy } = new Story({ facts: { filledBy: '林小禾' } }).kase();
      expect({ number, plate: facts.plate, filledBy: facts.filledBy, by: openedBy?.name }).toEqual({
        number: 'TSSH01-261121-A001-T',
        plate: '沪A12345',
        filledBy: '林小禾',
        by: '林小禾',
      });
    },
  ],
];

const A1: readonly Rule[] = [
  [
    'D5-4 A1: 客户经理 fixes responsibility and hands opinion and plan to 管理部',
    () => {
      const story = walk(new Story(), 'propose-plan');
      expect(stage(story)).toBe('review');
      expect(story.kase().work.values).toMatchObject({ ...RESPONSIBLE, ...PLAN });
    },
  ],
  [
    'D5-4 A1: responsibility names a main person, the department and a basis, and may name others',
    () => {
      const story = walk(new Story(), 'judge-founded');
      const result = story.try('determine', 'customer-manager', { responsibleDepartment: '机电车间' });
      expect(result).toEqual({
        ok: false,
        refusal: { code: 'missing-fields', fields: ['mainResponsible', 'responsibilityBasis'] },
      });
      story.do('determine', 'customer-manager', { ...RESPONSIBLE, secondaryResponsible: ['检验员'] });
      expect(story.kase().work.values.secondaryResponsible).toEqual(['检验员']);
    },
  ],
  [
    'D5-4 A1: an opinion on the person responsible is part of what is handed over',
    () => {
      const story = walk(new Story(), 'determine');
      const { personOpinion, ...rest } = PLAN;
      expect(personOpinion).toBeTruthy();
      expect(story.try('propose-plan', 'customer-manager', rest)).toEqual({
        ok: false,
        refusal: { code: 'missing-fields', fields: ['personOpinion'] },
      });
    },
  ],
  [
    'D5-4 A1: 24 hours from acceptance to the hand-over',
    () => {
      const story = new Story().wait(1).do('accept', 'visit-clerk');
      expect(hoursOf('responsibility', story)).toBe(24);
      expect(marks('responsibility', story)).toMatchObject({ startedAt: OPENING + HOUR, stoppedAt: null });
      walk(story.wait(2), 'propose-plan', 'accept');
      expect(marks('responsibility', story).stoppedAt).toBe(OPENING + 3 * HOUR);
    },
  ],
  [
    'D5-4 A1: the department complained of takes part with its account of the cause',
    () => {
      const story = walk(new Story(), 'judge-founded');
      story.do('investigate', 'department-manager', { cause: '螺栓未按扭矩拧紧' });
      expect(story.kase().work.values.cause).toBe('螺栓未按扭矩拧紧');
      expect(stage(story)).toBe('responsibility');
    },
  ],
  [
    'D5-4 A1: the customer may be spoken with before the review; it is not required',
    () => {
      const story = walk(new Story(), 'determine');
      story.do('inform-early', 'customer-manager', { informedHow: 'phone' });
      expect(stage(story)).toBe('plan');
      expect(stage(walk(new Story(), 'propose-plan'))).toBe('review');
    },
  ],
  [
    "D5-4 A1': 48 hours when the customer was tried and not reached within 24",
    () => {
      const story = walk(new Story(), 'accept').wait(3);
      expect(hoursOf('responsibility', story)).toBe(24);
      story.do('log-contact', 'customer-manager', { contactReached: 'not-reached', contactHow: 'phone' });
      expect(hoursOf('responsibility', story)).toBe(48);
      expect(story.kase().work.contacts).toHaveLength(1);
    },
  ],
  [
    "D5-4 A1': 24 hours again when the customer was reached within them after all",
    () => {
      const story = walk(new Story(), 'accept');
      story.do('log-contact', 'customer-manager', { contactReached: 'not-reached', contactHow: 'phone' });
      story.wait(23).do('log-contact', 'visit-clerk', { contactReached: 'reached', contactHow: 'wechat' });
      expect(hoursOf('responsibility', story)).toBe(24);
    },
  ],
  [
    "D5-4 A1': 48 hours stand when the customer was reached only after the 24",
    () => {
      const story = walk(new Story(), 'accept').wait(23);
      story.do('log-contact', 'customer-manager', { contactReached: 'not-reached', contactHow: 'phone' });
      story.wait(2).do('log-contact', 'customer-manager', { contactReached: 'reached', contactHow: 'phone' });
      expect(hoursOf('responsibility', story)).toBe(48);
    },
  ],
  [
    "D5-4 A1': nobody who did not try gets the longer time",
    () => {
      const story = walk(new Story(), 'accept').wait(25);
      story.do('log-contact', 'customer-manager', { contactReached: 'not-reached', contactHow: 'phone' });
      expect(hoursOf('responsibility', story)).toBe(24);
    },
  ],
];

const A2_A3: readonly Rule[] = [
  [
    'D5-4 A2: 管理部 agrees and issues the 过失处理意见',
    () => {
      const story = walk(new Story(), 'propose-plan');
      expect(refusal(story.try('review-agree', 'management-dept'))).toBe('missing-fields');
      story.do('review-agree', 'management-dept', { faultOpinion: '扣绩效' });
      expect(story.kase().work.values).toMatchObject({ reviewVerdict: 'agreed', faultOpinion: '扣绩效' });
    },
  ],
  [
    'D5-4 A2: on an objection all sides negotiate and the 协商意见 is signed',
    () => {
      const story = walk(new Story(), 'propose-plan');
      story.do('review-object', 'management-dept', { objection: '责任人有误' });
      expect(stage(story)).toBe('negotiation');
      expect(story.try('sign-negotiated', 'management-dept', { negotiatedOpinion: '共同承担' })).toEqual({
        ok: false,
        refusal: { code: 'missing-fields', fields: ['negotiators'] },
      });
      story.do('sign-negotiated', 'management-dept', {
        negotiatedOpinion: '共同承担',
        negotiators: ['沈怀远', '贺川'],
      });
      expect(stage(story)).toBe('report');
    },
  ],
  [
    'D5-4 A2: 4 hours from receiving it until opinion or negotiated opinion',
    () => {
      const story = walk(new Story(), 'propose-plan');
      expect(hoursOf('review', story)).toBe(4);
      story.wait(1).do('review-object', 'management-dept', { objection: '责任人有误' });
      expect(marks('review', story)).toMatchObject({ startedAt: OPENING, stoppedAt: null });
      story.wait(1).do('sign-negotiated', 'management-dept', {
        negotiatedOpinion: '共同承担',
        negotiators: ['沈怀远'],
      });
      expect(marks('review', story).stoppedAt).toBe(OPENING + 2 * HOUR);
    },
  ],
  [
    'D5-4 A3: the report to 主管总经理 has 4 hours of its own, from the end of the review',
    () => {
      const story = walk(walk(new Story(), 'propose-plan').wait(3), 'review-agree', 'propose-plan');
      expect(hoursOf('report-to-gm', story)).toBe(4);
      expect(marks('report-to-gm', story)).toMatchObject({ startedAt: OPENING + 3 * HOUR, stoppedAt: null });
      story.wait(4).do('report-to-gm', 'management-dept');
      expect(marks('report-to-gm', story).stoppedAt).toBe(OPENING + 7 * HOUR);
      expect(stage(story)).toBe('instruction');
    },
  ],
  [
    'D5-4 A3: the opinion of 主管总经理 goes back for execution, in words',
    () => {
      const story = walk(new Story(), 'report-to-gm');
      expect(refusal(story.try('instruct-approve', 'general-manager'))).toBe('missing-fields');
      story.do('instruct-approve', 'general-manager', { instruction: '同意，抓紧落实' });
      expect(stage(story)).toBe('execution');
      expect(story.kase().work.instructions.map(({ form }) => form.instruction)).toEqual(['同意，抓紧落实']);
    },
  ],
  [
    'D5-4 A3: returned to 管理部 its four hours run again, rejected the plan is made anew',
    () => {
      const story = walk(new Story(), 'report-to-gm').wait(1);
      story.do('instruct-return', 'general-manager', { instruction: '请再核实' });
      expect(stage(story)).toBe('review');
      expect(clockRuns(story.kase(), clock('review'))).toHaveLength(2);
      expect(marks('review', story)).toMatchObject({ startedAt: OPENING + HOUR, stoppedAt: null });
      const other = walk(new Story(), 'report-to-gm');
      other.do('instruct-reject', 'general-manager', { instruction: '方案不可行' });
      expect(stage(other)).toBe('plan');
    },
  ],
];

const A4: readonly Rule[] = [
  [
    'D5-4 A4: accountability and fault talk come together, then the sheet goes to 客户服务中心',
    () => {
      const story = walk(new Story(), 'carry-out');
      expect(refusal(story.try('hand-over', 'management-dept'))).toBe('condition-unmet');
      expect(story.try('record-accountability', 'management-dept', { accountability: '警告' })).toEqual({
        ok: false,
        refusal: { code: 'missing-fields', fields: ['faultTalk'] },
      });
      story.do('record-accountability', 'management-dept', ACCOUNT).do('hand-over', 'management-dept');
      expect(stage(story)).toBe('feedback');
    },
  ],
  [
    'D5-4 A4: where nobody is held to account the reason stands in its place',
    () => {
      const story = walk(new Story(), 'carry-out');
      story.do('waive-accountability', 'management-dept', { accountabilityWaivedBecause: '厂家质量问题' });
      story.do('hand-over', 'management-dept');
      expect(stage(story)).toBe('feedback');
    },
  ],
  [
    'D5-4 A4: 8 hours from the instruction to the hand-over',
    () => {
      const story = walk(new Story(), 'instruct-approve');
      expect(hoursOf('accountability', story)).toBe(8);
      walk(story.wait(8), 'hand-over', 'instruct-approve');
      expect(marks('accountability', story)).toMatchObject({
        startedAt: OPENING,
        stoppedAt: OPENING + 8 * HOUR,
      });
    },
  ],
  [
    'D5-4 A4: the finished sheet is handed over the same day, and the case says when it was not',
    () => {
      const story = walk(new Story(), 'record-accountability');
      expect(handOverDay(story.kase(), '2026-11-21')).toMatchObject({ isSameDay: true, handedOverOn: null });
      expect(handOverDay(story.kase(), '2026-11-22')?.isSameDay).toBe(false);
      story.wait(14).do('hand-over', 'management-dept');
      expect(handOverDay(story.kase(), '2026-11-22')).toMatchObject({ isSameDay: true });
      const late = walk(new Story(), 'record-accountability').wait(16).do('hand-over', 'management-dept');
      expect(handOverDay(late.kase(), '2026-11-22')).toEqual({
        finishedOn: '2026-11-21',
        handedOverOn: '2026-11-22',
        isSameDay: false,
      });
    },
  ],
  [
    'D5-7: each hand-over of the chain is open to its role and closed to the others in it',
    () => {
      const chain = [
        ['accept', 'visit-clerk', 'management-dept'],
        ['take-over', 'customer-manager', 'visit-clerk'],
        ['judge-founded', 'customer-manager', 'management-dept'],
        ['determine', 'customer-manager', 'department-manager'],
        ['propose-plan', 'customer-manager', 'department-manager'],
        ['review-agree', 'management-dept', 'customer-manager'],
        ['report-to-gm', 'management-dept', 'customer-manager'],
        ['instruct-approve', 'general-manager', 'management-dept'],
        ['record-accountability', 'management-dept', 'customer-manager'],
        ['hand-over', 'management-dept', 'visit-clerk'],
        ['check-pass', 'visit-clerk', 'management-dept'],
      ] as const;
      const story = new Story();
      let last: string | undefined;
      for (const [action, , other] of chain) {
        expect(refusal(story.try(action, other))).toBe('no-right');
        walk(story, action, last);
        last = action;
      }
    },
  ],
];

describe('branch A of the dealer process', () => {
  test.each([...REPORT, ...A1, ...A2_A3, ...A4])('%s', (_rule, check) => {
    check();
  });

  test('D5-4 A1: the whole branch ends closed', () => {
    const story = walk(new Story(), 'close');
    expect(story.kase().process).toMatchObject({ stage: 'closed', isClosed: true, round: 1 });
    expect(story.kase().work.values).toMatchObject({ ...FEEDBACK, loopClosed: 'yes' });
  });
});
