import { describe, expect, test } from 'vitest';
import { BENZ_ESCALATION_STORY } from '../../../tests/demo/policy-stories/benz-escalation';
import { at, officeCalendar } from '../../../tests/support/store-calendars';
import { prepareCalendar } from '../../clocks/calendar-index';
import { chooseLimit } from '../../clocks/limit';
import { readClock } from '../../clocks/read-clock';
import { clockMarks } from '../engine/clock-marks';
import { deliveriesOf } from '../engine/deliverables';
import type { Story } from '../testing/story';
import { BENZ_ESCALATION as POLICY } from './policy';
import { flag, openGate, owed, refusal, stage, told, toldOfManners } from '../../../tests/support/benz-case';

type Rule = readonly [rule: string, check: () => void];

const HOUR = 3_600_000;
/** A day that counts ends when the store closes, at 17:30 (Civil Code art. 203). */
const office = prepareCalendar(officeCalendar());

const clock = (id: string) => {
  const found = POLICY.clocks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no clock ${id}`);
  return found;
};
/** How a clock of a case stands at an instant. */
function reading(id: string, story: Story, now: number) {
  const limit = chooseLimit(clock(id).limit, { grade: null, flags: [] });
  if (limit === null) throw new Error('no limit');
  return readClock({ definition: clock(id), marks: clockMarks(story.kase(), clock(id)), limit }, office, now);
}

const WHOLE: readonly Rule[] = [
  [
    'D20-1: chapters 2 to 6 are there, and the policy says that 7 to 10 are missing and what was inferred',
    () => {
      expect(POLICY.source[0]).toContain('缺第 7–10 章');
      expect(POLICY.source[0]).toContain('推断');
      expect(POLICY.stages.some(({ id }) => id === 'c-3-5-1')).toBe(true);
      expect(POLICY.grades.map(({ id }) => id)).toEqual([
        'benz-liability',
        'benz-red',
        'benz-orange',
        'benz-yellow',
      ]);
      expect(POLICY.teams).toHaveLength(4);
    },
  ],
  [
    'D20-2: satisfaction is measured, and image and money at risk bring in PR and legal affairs',
    () => {
      expect(POLICY.targets).toMatchObject([{ measure: 'satisfaction', bound: 'at-least' }]);
      const story = told('study', 'benz-orange');
      story.do('legal-advice', 'legal-affairs', { legalAdvice: '注意保全维修记录' });
      story.do('publicity-advice', 'public-relations', { publicityAdvice: '暂不对外回应' });
    },
  ],
  [
    'D20-7: every box of the flow is a stage of its number, in the lane where the source draws it',
    () => {
      const lanes = (prefix: string) =>
        POLICY.stages.flatMap(({ id, lane }) =>
          id.startsWith(prefix) ? [[Number(id.slice(prefix.length)), lane]] : [],
        );
      const range = (from: number, to: number, lane: string) =>
        Array.from({ length: to - from + 1 }, (_, i) => [from + i, lane]);
      expect(lanes('c-3-5-')).toEqual([
        ...range(1, 6, 'dealer'),
        ...range(7, 13, 'region'),
        ...range(14, 16, 'centre'),
      ]);
    },
  ],
  [
    'D20-7: a satisfied customer ends the flow, and the case is filed',
    () => {
      const story = told('carry-out').wait(168);
      story.do('follow-up', 'visit-clerk', { visitOutcome: 'satisfied' });
      expect(stage(story)).toBe('ending');
      expect(openGate(story)).toEqual(['summary']);
      expect(told().kase().process).toMatchObject({ stage: BENZ_ESCALATION_STORY.ends, isClosed: true });
    },
  ],
];

const DEALER: readonly Rule[] = [
  [
    'D20-7: the letter that the complaint was received comes first and is handed on',
    () => {
      const story = told('receive');
      const [, letterStage] = POLICY.stages;
      if (letterStage === undefined) throw new Error('no stage');
      expect(letterStage.id).toBe('c-3-5-2');
      const isSent = () =>
        deliveriesOf(story.kase(), POLICY, letterStage).map(({ isDelivered }) => isDelivered);
      expect(owed(story)).toEqual(['send-letter']);
      expect(isSent()).toEqual([false]);
      expect(refusal(story.try('send-letter', 'visit-clerk'))).toBe('missing-fields');
      story.do('send-letter', 'visit-clerk', { letterWords: '已收悉' });
      expect(isSent()).toEqual([true]);
    },
  ],
  [
    'C-5: the source gives the letter no limit, and none is invented',
    () => {
      expect(POLICY.clocks.some(({ stopsOn }) => stopsOn.some(({ event }) => event === 'letter-sent'))).toBe(
        false,
      );
    },
  ],
  [
    'D20-7: two working days from the letter to investigate on site or invite',
    () => {
      // The letter goes out on a Saturday: Monday and Tuesday count.
      const story = told('send-letter');
      expect(reading('invite', story, at('2026-11-24 17:30')).state).not.toBe('breached');
      expect(reading('invite', story, at('2026-11-24 17:31')).state).toBe('breached');
      const invited = told('invite');
      expect(reading('invite', invited, at('2026-12-01 00:00')).state).toBe('met');
      const onSite = told('handle-here').wait(100);
      onSite.do('investigate-on-site', 'technical-director', { investigationReport: '现场检查' });
      expect(reading('invite', onSite, onSite.now).state).toBe('met-late');
    },
  ],
  [
    'D20-7: an invitation that did not reach the customer is none',
    () => {
      const story = told('handle-here');
      const form = { contactReached: 'not-reached', contactHow: 'phone' };
      expect(refusal(story.try('invite', 'service-adviser', form))).toBe('bad-values');
    },
  ],
  [
    'D20-7: the customer’s side is studied before it is decided who handles it',
    () => {
      const story = told('send-letter');
      expect(refusal(story.try('handle-here', 'customer-manager'))).toBe('condition-unmet');
      expect(owed(story)[0]).toBe('study');
    },
  ],
  [
    'D20-7: a complaint about quality or repair quality needs a detailed repair report, another does not',
    () => {
      const done = { planKinds: ['repair'], executedHow: '已修' };
      const story = told('invite');
      expect(refusal(story.try('carry-out', 'customer-manager', done))).toBe('condition-unmet');
      story.do('write-repair-report', 'technical-director', { repairReport: '更换膨胀阀' });
      story.do('carry-out', 'customer-manager', done);
      expect(refusal(toldOfManners('invite').try('carry-out', 'customer-manager', done))).toBe(null);
    },
  ],
  [
    'D20-7: the customer is followed up one week after the repair',
    () => {
      expect(chooseLimit(clock('follow-up').limit, { grade: null, flags: [] })).toEqual({
        amount: 7,
        unit: 'days',
      });
      // Finished on Tuesday the 24th: the week ends with Tuesday the 1st.
      const story = told('carry-out');
      expect(new Date(story.now + 8 * HOUR).toISOString().slice(0, 10)).toBe('2026-11-24');
      expect(reading('follow-up', story, at('2026-12-01 17:30')).state).not.toBe('breached');
      expect(reading('follow-up', story, at('2026-12-01 17:31')).state).toBe('breached');
    },
  ],
  [
    'D20-7: the week counts from when the repair was finished, where that was noted',
    () => {
      const story = told('write-repair-report').do('agree-repair', 'service-adviser');
      story.wait(1).do('finish-repair', 'service-adviser');
      const finished = story.now;
      story.wait(48).do('carry-out', 'customer-manager', { planKinds: ['repair'], executedHow: '已取车' });
      expect(clockMarks(story.kase(), clock('follow-up')).startedAt).toBe(finished);
    },
  ],
  [
    'D20-7: a dissatisfied customer goes to the regional office, and so does a call for its support',
    () => {
      expect(stage(told('follow-up-dissatisfied'))).toBe('c-3-5-7');
      const story = told('check-liability');
      story.do('ask-region', 'customer-manager', { escalatedBecause: '需要技术支持' });
      expect(story.kase().process.stage).toBe('c-3-5-7');
      expect(story.kase().work.values.layer).toBe('layer-2');
    },
  ],
];

const REGION: readonly Rule[] = [
  [
    'D20-8: the region sends its own letter before it asks the service centre for a report',
    () => {
      const story = told('region-receive');
      const form = { responsibleDepartment: '机电车间' };
      expect(refusal(story.try('ask-dealer', 'regional-office', form))).toBe('condition-unmet');
      story
        .do('region-letter', 'regional-office', { letterWords: '已接手' })
        .do('ask-dealer', 'regional-office', form);
      expect(owed(story).slice(0, 2)).toEqual(['dealer-reports', 'region-study']);
    },
  ],
  [
    'D20-8: high media exposure or a matter beyond the region goes to head office and stays nowhere else',
    () => {
      for (const id of ['serious-media', 'beyond-region']) {
        const story = flag(told('region-study'), id);
        expect(refusal(story.try('region-handle', 'regional-office', { planWords: '自行处理' }))).toBe(
          'condition-unmet',
        );
        expect(owed(story)).toEqual(['region-escalate']);
        story.do('region-escalate', 'regional-office', { escalatedBecause: '媒体关注' });
        expect(stage(story)).toBe('c-3-5-14');
      }
      const plain = told('region-study');
      const form = { escalatedBecause: '想省事' };
      expect(refusal(plain.try('region-escalate', 'regional-office', form))).toBe('condition-unmet');
      expect(owed(plain)).toEqual(['region-handle']);
    },
  ],
  [
    'D20-8: only the regional office says that a matter is beyond it',
    () => {
      expect(POLICY.flags.find(({ id }) => id === 'beyond-region')).toMatchObject({
        raisedBy: null,
        roles: ['regional-office'],
      });
    },
  ],
  [
    'D20-8: two working days from its letter to the region’s investigation or visit, field team or not',
    () => {
      const story = told('region-handle');
      const started = clockMarks(story.kase(), clock('region-visit')).startedAt;
      // The letter went out on Tuesday 1 December before noon: Wednesday and Thursday count.
      expect(new Date((started ?? 0) + 8 * HOUR).toISOString().slice(0, 10)).toBe('2026-12-01');
      expect(reading('region-visit', story, at('2026-12-03 17:30')).state).not.toBe('breached');
      expect(reading('region-visit', story, at('2026-12-03 17:31')).state).toBe('breached');
      const team = told('field-team-reports');
      expect(reading('region-visit', team, at('2026-12-09 00:00')).state).toBe('met');
      story.do('region-visit', 'regional-office', { investigationReport: '上门检查' });
      expect(stage(story)).toBe('c-3-5-12');
    },
  ],
  [
    'D20-8: a field team is sent where it is needed and reports',
    () => {
      const story = told('send-field-team');
      expect(stage(story)).toBe('c-3-5-11');
      expect(owed(story)).toEqual(['field-team-reports']);
    },
  ],
  [
    'D20-8: proper service is ensured, a technical report goes to head office if needed, and satisfaction is asked for',
    () => {
      const story = told('ensure-service');
      expect(stage(story)).toBe('c-3-5-13');
      const satisfied = { informedHow: 'phone', customerReaction: 'accepted' };
      expect(refusal(story.try('submit-technical-report', 'regional-office'))).toBe('missing-fields');
      story.do('region-satisfied', 'regional-office', satisfied);
      expect(stage(story)).toBe('ending');
      const other = told('submit-technical-report');
      other.do('region-dissatisfied', 'regional-office', { informedHow: 'phone', reactionWords: '仍有异响' });
      expect(stage(other)).toBe('c-3-5-14');
    },
  ],
  [
    'D20-8: product liability found by the region enters the flow at the checklist, where boxes 1 and 2 lead',
    () => {
      const story = told('region-study').do('check-liability', 'regional-office', {
        checklistTicks: ['liability.injury'],
      });
      expect(refusal(story.try('region-handle', 'regional-office', { planWords: '处理' }))).toBe(
        'condition-unmet',
      );
      story.do('region-to-liability', 'regional-office', { escalatedBecause: '有人受伤' });
      expect(stage(story)).toBe('pl-3');
    },
  ],
];

const answer = { letterWords: '厂家答复', informedHow: 'letter' };

function atCentre(): Story {
  const story = flag(told('region-study'), 'beyond-region');
  story.do('region-escalate', 'regional-office', { escalatedBecause: '超出能力' });
  return story.do('centre-receive', 'central-office');
}

const CENTRE: readonly Rule[] = [
  [
    'D20-9: head office studies the matter together with the region and not alone',
    () => {
      const story = atCentre();
      const study = { investigationReport: '批次问题', planWords: '召回更换' };
      expect(refusal(story.try('centre-study', 'central-office', study))).toBe('condition-unmet');
      story
        .do('region-joins', 'regional-office', { cause: '轴承批次' })
        .do('centre-study', 'central-office', study);
      expect(stage(story)).toBe('c-3-5-16');
    },
  ],
  [
    'D20-9: the customer is answered in the maker’s name, in words, and is satisfied or not',
    () => {
      const story = atCentre().do('region-joins', 'regional-office', { cause: '轴承批次' });
      story.do('centre-study', 'central-office', { investigationReport: '批次问题', planWords: '更换' });
      const yes = { informedHow: 'letter', customerReaction: 'accepted' };
      expect(refusal(story.try('centre-answer', 'central-office', yes))).toBe('missing-fields');
      expect(refusal(story.try('centre-answer', 'regional-office', { ...answer, ...yes }))).toBe('no-right');
      story.do('centre-dissatisfied', 'central-office', { ...answer, reactionWords: '要求换车' });
      story.do('centre-again', 'central-office');
      expect(story.kase().process).toMatchObject({ stage: 'c-3-5-15', round: 2 });
      story.do('region-joins', 'regional-office', { cause: '已复检' });
      story.do('centre-study', 'central-office', { investigationReport: '复检合格', planWords: '延保' });
      story.do('centre-answer', 'central-office', { ...answer, ...yes });
      expect(stage(story)).toBe('ending');
      expect(openGate(story)).toEqual(['summary']);
    },
  ],
];

describe('customer relations, C.3.5', () => {
  test.each([...WHOLE, ...DEALER, ...REGION, ...CENTRE])('%s', (_rule, check) => {
    check();
  });

  test('C-18: a closed case is opened again with a reason and studied anew', () => {
    const story = told();
    expect(refusal(story.try('reopen', 'customer-manager'))).toBe('missing-fields');
    story.do('reopen', 'customer-manager', { reopenedBecause: '再次异响' }).do('resume', 'customer-manager');
    expect(story.kase().process).toMatchObject({ stage: 'c-3-5-3', isClosed: false });
    expect(openGate(story)).toEqual(['satisfied', 'summary']);
  });
});
