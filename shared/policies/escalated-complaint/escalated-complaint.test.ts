import { describe, expect, test } from 'vitest';
import { ESCALATED_COMPLAINT_STORY } from '../../../tests/demo/policy-stories/escalated-complaint';
import { officeCalendar } from '../../../tests/support/store-calendars';
import { prepareCalendar } from '../../clocks/calendar-index';
import { chooseLimit } from '../../clocks/limit';
import { CHANNELS } from '../../domain/facts/code-lists';
import type { Facts } from '../../domain/facts/facts';
import type { Role } from '../../domain/rights/roles';
import { flagsOf } from '../conditions/context-of';
import { clockRuns } from '../engine/clock-marks';
import { closingGate } from '../engine/closing-gate';
import { formerNameOf } from '../engine/names-in-policy';
import { nextOwed } from '../engine/next-owed';
import { rhythmDue } from '../engine/rhythm-due';
import { traceBack } from '../engine/trace-back';
import { groupsMet } from '../grading/groups-met';
import { proposeGrade } from '../grading/propose-grade';
import { personOf } from '../testing/people';
import { tell } from '../testing/policy-story';
import { OPENING, type Story } from '../testing/story';
import { ESCALATED_COMPLAINT as POLICY } from './policy';

type Rule = readonly [rule: string, check: () => void];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const calendar = prepareCalendar(officeCalendar());

const told = (to?: string, grade = 'channel-escalated') => tell(POLICY, ESCALATED_COMPLAINT_STORY, to, grade);
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const openGate = (story: Story) =>
  closingGate(story.kase(), POLICY)
    .items.filter(({ state }) => state === 'open')
    .map(({ id }) => id);
const owed = (story: Story) => nextOwed(story.kase(), POLICY).map(({ action }) => action.id);
const proposed = (facts: Facts) => proposeGrade(POLICY, facts);
const clock = (id: string) => {
  const found = POLICY.clocks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no clock ${id}`);
  return found;
};
const flag = (story: Story, id: string, on = true, role: Role = 'customer-service-director') =>
  story.write({ type: 'flagged', data: { flag: id, on, reason: '核实' } }, personOf(role), role);

/** The thirteen of the source, each with the code under which a dealer registers it today. */
const THIRTEEN: readonly (readonly [old: string, facts: Facts])[] = [
  ['工信部', { channel: 'industry-ministry' }],
  ['集团公司热线和传真', { channel: 'manufacturer' }],
  ['通管局', { channel: 'industry-ministry' }],
  ['省消协', { channel: 'consumer-association' }],
  ['省工商', { channel: 'market-regulator' }],
  ['315电子网站', { channel: 'hotline-12315' }],
  ['中消报', { channel: 'press' }],
  ['公司领导转办', { channel: 'management' }],
  ['客户来访来函', { channel: 'letter' }],
  ['监督电话', { channel: 'supervision-line' }],
  ['市经信委', { channel: 'industry-ministry' }],
  ['12315', { channel: 'hotline-12315' }],
  ['市消协', { channel: 'consumer-association' }],
];

const WHAT: readonly Rule[] = [
  [
    'D4-1: the document control of the standard stands in the source of the policy',
    () => {
      const [zh] = POLICY.source;
      for (const part of ['升级投诉处理规范', '1.0', '客户服务部', '投诉管控', '2016-04-12'])
        expect(zh).toContain(part);
      expect(POLICY.version).toBe(1);
    },
  ],
  [
    'D4-2: a tendency to escalate is reported by whoever hears it, in words, and grades the case',
    () => {
      const story = told('accept', 'channel-ordinary');
      expect(refusal(story.try('report-tendency', 'service-adviser'))).toBe('missing-fields');
      story.do('report-tendency', 'service-adviser', { reportedUpBecause: '客户说要去消协' });
      expect(story.kase().process.stage).toBe('dispatch');
      const facts: Facts = { ...ESCALATED_COMPLAINT_STORY.facts, channel: 'phone' };
      const plain = tell(POLICY, { ...ESCALATED_COMPLAINT_STORY, facts, steps: [] });
      expect(proposeGrade(POLICY, plain.kase()).grade).toBe('channel-ordinary');
      flag(plain, 'tendency', true, 'service-adviser');
      expect(proposeGrade(POLICY, plain.kase())).toEqual({
        grade: 'channel-tendency',
        reasons: ['tendency'],
      });
    },
  ],
  [
    'D4-2: the flag of a tendency is set by people, anybody of the staff, and by nothing else',
    () => {
      const tendency = POLICY.flags.find(({ id }) => id === 'tendency');
      expect(tendency?.raisedBy).toBe(null);
      expect([...(tendency?.roles ?? [])].sort()).toEqual([...POLICY.roles].sort());
    },
  ],
  [
    'D4-3: exactly the channels of the standard under their present names, and a court, are escalated',
    () => {
      const escalated = CHANNELS.filter((channel) => proposed({ channel }).grade === 'channel-escalated');
      const thirteen = THIRTEEN.map(([, { channel }]) => channel);
      expect(new Set(escalated)).toEqual(new Set([...thirteen, 'court-or-lawyer']));
    },
  ],
  [
    'D4-3: a customer who comes in person to management is escalated, one at the counter is not',
    () => {
      expect(proposed({ channel: 'on-site' }).grade).toBe('channel-ordinary');
      const facts: Facts = { channel: 'on-site', description: '异响' };
      const story = tell(POLICY, { ...ESCALATED_COMPLAINT_STORY, facts, steps: [] });
      flag(story, 'came-in-person');
      expect(proposeGrade(POLICY, story.kase()).grade).toBe('channel-escalated');
    },
  ],
];

const FIRST: readonly Rule[] = [
  [
    'D4-4: a case is accepted only with the department that is first responsible',
    () => {
      const story = tell(POLICY, { ...ESCALATED_COMPLAINT_STORY, steps: [] });
      expect(story.try('accept', 'front-desk')).toEqual({
        ok: false,
        refusal: { code: 'missing-fields', fields: ['firstDepartment'] },
      });
      expect(told().kase().work.values).toMatchObject({
        firstDepartment: '售后服务部',
        responsibleDepartment: '机电车间',
      });
    },
  ],
  [
    'D4-4: no later step can pass the first responsibility on',
    () => {
      const writers = POLICY.actions.filter(({ requires, offers, sets }) =>
        [...requires, ...offers, ...sets.map(({ field }) => field)].includes('firstDepartment'),
      );
      expect(writers.map(({ id }) => id)).toEqual(['accept']);
      const story = told('assign');
      story.do('reassign', 'customer-manager', { handlerId: 'p-x', handlerName: '戴维国' });
      expect(story.kase().work.values.firstDepartment).toBe('售后服务部');
    },
  ],
  [
    'D4-4: the whole course is tracked: each report and each urging begins a new day, the answer ends it',
    () => {
      expect(chooseLimit(clock('track').limit, { grade: null, flags: [] })).toEqual({
        amount: 24,
        unit: 'hours',
      });
      const runs = clockRuns(told('feed-back').kase(), clock('track'));
      expect(runs.map(({ startedAt, stoppedAt }) => [startedAt, stoppedAt])).toEqual(
        [
          [1.5, 22.5],
          [22.5, 24.5],
          [24.5, 29.5],
        ].map((run) => run.map((hours) => OPENING + hours * HOUR)),
      );
    },
  ],
  [
    'D4-4: shirking is answered by a notice to unit and person, without which the case does not close',
    () => {
      const story = told('summarise');
      flag(story, 'shirked');
      expect(refusal(story.try('close', 'customer-manager'))).toBe('gate-unmet');
      expect(openGate(story)).toEqual(['notice', 'accountability']);
      expect(owed(story).slice(0, 2)).toEqual(['circulate-notice', 'hold-to-account']);
      story.do('circulate-notice', 'management-dept', { noticeWords: '通报机电车间推诿' });
      story.do('hold-to-account', 'management-dept', { accountability: '扣绩效' });
      story.do('close', 'customer-manager');
      expect(story.kase().process.isClosed).toBe(true);
    },
  ],
];

const TRACED: readonly Rule[] = [
  [
    'D4-5: nothing is traced and nobody told of where nothing went wrong',
    () => {
      const story = told('summarise');
      expect(openGate(story)).toEqual([]);
      expect(refusal(story.try('trace-back', 'management-dept', { traceBackWords: '无' }))).toBe(
        'condition-unmet',
      );
      expect(refusal(story.try('circulate-notice', 'management-dept', { noticeWords: '无' }))).toBe(
        'condition-unmet',
      );
    },
  ],
  [
    'D4-5: a bad effect through improper or late handling calls for trace, notice and accountability',
    () => {
      const story = told('summarise');
      flag(story, 'bad-effect');
      expect(openGate(story)).toEqual(['traced-back', 'notice', 'accountability']);
      expect(owed(story).slice(0, 2)).toEqual(['trace-back', 'circulate-notice']);
      expect(refusal(story.try('hold-to-account', 'management-dept', { accountability: '警告' }))).toBe(
        'condition-unmet',
      );
      expect(refusal(story.try('trace-back', 'management-dept'))).toBe('missing-fields');
      story.do('trace-back', 'management-dept', { traceBackWords: '订件环节拖延两天' });
      story.do('circulate-notice', 'customer-service-director', { noticeWords: '通报配件组' });
      story.do('hold-to-account', 'management-dept', { accountability: '警告' });
      expect(openGate(story)).toEqual([]);
    },
  ],
  [
    'D4-5: a reason of the leader can stand in for accountability, never for trace and notice',
    () => {
      const story = told('summarise');
      flag(story, 'bad-effect');
      expect(
        refusal(
          story.try('waive-accountability', 'customer-manager', { accountabilityWaivedBecause: '首次' }),
        ),
      ).toBe('no-right');
      story.do('waive-accountability', 'general-manager', { accountabilityWaivedBecause: '首次' });
      expect(openGate(story)).toEqual(['traced-back', 'notice']);
    },
  ],
  [
    'D4-5: every link of the case can be followed back with its times, and the one that was late is named',
    () => {
      const story = told();
      const links = traceBack(story.kase(), POLICY, { calendar, now: story.now + HOUR });
      expect(links.map(({ stage, took }) => [stage, took / HOUR])).toEqual([
        ['archived', 1],
        ['closed', 0],
        ['analysis', 24],
        ['feedback', 1],
        ['handling', 27],
        ['dispatch', 1],
        ['registration', 0.5],
      ]);
      const handling = links.find(({ stage }) => stage === 'handling');
      expect(handling?.handler).toBe('贺川');
      expect(handling?.late.map((one) => [one.definition.id, one.overdueMs / HOUR])).toEqual([['handle', 3]]);
    },
  ],
  [
    'D4-5: whoever the complaint is about traces nothing and tells of nobody',
    () => {
      const facts = { ...ESCALATED_COMPLAINT_STORY.facts, targetPerson: personOf('management-dept').name };
      const story = tell(POLICY, { ...ESCALATED_COMPLAINT_STORY, facts }, 'summarise');
      flag(story, 'bad-effect');
      expect(refusal(story.try('trace-back', 'management-dept', { traceBackWords: '无' }))).toBe('own-case');
    },
  ],
];

const DUTIES: readonly Rule[] = [
  [
    'D4-5a: promptly: the acceptance has an hour from when the complaint was received',
    () => {
      expect(chooseLimit(clock('accept').limit, { grade: null, flags: [] })).toEqual({
        amount: 1,
        unit: 'hours',
      });
      const runs = clockRuns(told('accept').kase(), clock('accept'));
      expect(runs).toMatchObject([{ startedAt: OPENING, stoppedAt: OPENING + HOUR / 2 }]);
    },
  ],
  [
    'D4-5a: every counter and department of the house accepts',
    () => {
      const accept = POLICY.actions.find(({ id }) => id === 'accept');
      for (const role of ['front-desk', 'service-adviser', 'visit-clerk', 'department-manager'] as const)
        expect(accept?.roles).toContain(role);
    },
  ],
  [
    'D4-5a: system and counter of the telecom company keep their old names as tooltips',
    () => {
      expect(formerNameOf(POLICY, '归口分派')).toContain('绿网系统');
      expect(formerNameOf(POLICY, '受理，确定首问责任部门')).toContain('营业窗口');
    },
  ],
  [
    'D4-6: warning before: three customers with the same complaint in a month propose a tendency',
    () => {
      const member = (caseId: string, customerName: string, daysAgo: number) => ({
        caseId,
        facts: { complaintType: 'delay', customerName },
        openedAt: OPENING - daysAgo * DAY,
      });
      const mine = member('c', '甲', 0);
      const ids = (others: readonly ReturnType<typeof member>[]) =>
        groupsMet(POLICY, mine, others, () => true).map(({ id }) => id);
      expect(ids([member('a', '乙', 30), member('b', '丙', 1)])).toEqual(['same-complaint']);
      expect(ids([member('a', '乙', 31), member('b', '丙', 1)])).toEqual([]);
      expect(ids([member('a', '甲', 3), member('b', '丙', 1)])).toEqual([]);
      expect(proposeGrade(POLICY, {}, { sameProblemTimes: 1, groups: ['same-complaint'] }).grade).toBe(
        'channel-tendency',
      );
      expect(POLICY.groups[0]?.proposes.flag).toBe('tendency');
    },
  ],
  [
    'D4-6: warning before: each clock warns at half and at four fifths of its time',
    () => {
      for (const { warnAt, onWarn } of POLICY.clocks) {
        expect(warnAt).toEqual([0.5, 0.8]);
        expect(onWarn.tell.length).toBeGreaterThan(0);
      }
    },
  ],
  [
    'D4-6: in time during: what is escalated has the shortest limit, and each figure of ours says so',
    () => {
      const limit = (grade: string) => chooseLimit(clock('handle').limit, { grade, flags: [] })?.amount;
      expect(['channel-escalated', 'channel-tendency', 'channel-ordinary'].map(limit)).toEqual([24, 48, 72]);
      for (const { source } of POLICY.clocks) expect(source[0]).toContain('本店自定');
    },
  ],
  [
    'D4-6: analysis after: no case closes without root cause and summary, and the month is summed up',
    () => {
      const story = told('feed-back');
      expect(openGate(story)).toEqual(['summary']);
      expect(refusal(story.try('summarise', 'customer-manager', { summary: '已总结' }))).toBe(
        'missing-fields',
      );
      const [analysis] = POLICY.rhythms;
      if (analysis === undefined) throw new Error('no rhythm');
      expect(rhythmDue(analysis, '2026-11-10')).toBe('2026-11-30');
    },
  ],
  [
    'D4-6: one window hands matters out, and knows those of the special channels',
    () => {
      const story = told('accept');
      const form = { responsibleDepartment: '机电车间', handlerId: 'p-x', handlerName: '贺川' };
      for (const role of ['front-desk', 'department-manager', 'general-manager'] as const)
        expect(refusal(story.try('assign', role, form))).toBe('no-right');
      story.do('assign', 'customer-manager', form);
      const special = CHANNELS.filter((channel) => {
        const facts: Facts = { channel, description: '异响' };
        const one = tell(POLICY, { ...ESCALATED_COMPLAINT_STORY, facts, steps: [] });
        return flagsOf(one.kase(), POLICY).includes('special-channel');
      });
      // 来函、互联网、媒体、消协、12315
      expect(new Set(special)).toEqual(
        new Set(['letter', 'website', 'social-media', 'press', 'consumer-association', 'hotline-12315']),
      );
    },
  ],
  [
    'D4-6: customer service urges, guides, and assesses by the share handled in time',
    () => {
      const story = told('assign');
      expect(refusal(story.try('urge', 'department-manager', { urgedWords: '快' }))).toBe('no-right');
      story.do('urge', 'customer-service-director', { urgedWords: '明天要回复' });
      story.do('guide', 'customer-service-director', { adviceWords: '先道歉，再说方案' });
      expect(POLICY.targets).toMatchObject([{ measure: 'clock', clock: 'handle', bound: 'at-least' }]);
    },
  ],
];

describe('escalated complaints', () => {
  test.each([...WHAT, ...FIRST, ...TRACED, ...DUTIES])('%s', (_rule, check) => {
    check();
  });

  test.each(THIRTEEN)(
    'D4-3: %s is escalated, and its old name stands beside the present one',
    (old, facts) => {
      const { grade, reasons } = proposed(facts);
      expect(grade).toBe('channel-escalated');
      const label = POLICY.grading.triggers.find(({ id }) => id === reasons[0])?.label[0] ?? '';
      expect(formerNameOf(POLICY, label)?.split('、')).toContain(old);
    },
  );

  test('D4-4: the story of a case ends filed, and what the customer refuses is handled again', () => {
    expect(told().kase().process).toMatchObject({ stage: ESCALATED_COMPLAINT_STORY.ends, isClosed: true });
    const story = told('carry-out').do('feed-back-refused', 'customer-manager', {
      informedHow: 'phone',
      reactionWords: '不接受',
    });
    story.do('handle-again', 'customer-manager');
    expect(story.kase().process).toMatchObject({ stage: 'handling', round: 2 });
  });

  test('C-18: a closed case can be opened again with a reason', () => {
    const story = told();
    expect(refusal(story.try('reopen', 'customer-manager'))).toBe('missing-fields');
    story
      .do('reopen', 'customer-manager', { reopenedBecause: '客户再次来电' })
      .do('resume', 'customer-manager');
    expect(story.kase().process).toMatchObject({ stage: 'handling', isClosed: false });
    expect(openGate(story)).toEqual(['feedback', 'summary']);
  });
});
