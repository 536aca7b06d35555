import { describe, expect, test } from 'vitest';
import { FLEET_ACCEPTANCE_STORY } from '../../../tests/demo/policy-stories/fleet-acceptance';
import type { Calendar } from '../../clocks/calendar';
import { prepareCalendar } from '../../clocks/calendar-index';
import { chooseLimit } from '../../clocks/limit';
import { readClock } from '../../clocks/read-clock';
import { closingGate } from '../engine/closing-gate';
import { clockMarks } from '../engine/clock-marks';
import { tell } from '../testing/policy-story';
import { OPENING, type Story } from '../testing/story';
import { FLEET_ACCEPTANCE } from './policy';

type Rule = readonly [rule: string, check: () => void];

const HOUR = 3_600_000;
const at = (to: string) => tell(FLEET_ACCEPTANCE, FLEET_ACCEPTANCE_STORY, to, 'origin-staff');
const stage = (story: Story) => story.kase().process.stage;
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const gate = (story: Story) =>
  Object.fromEntries(closingGate(story.kase(), FLEET_ACCEPTANCE).items.map(({ id, state }) => [id, state]));

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
  const definition = FLEET_ACCEPTANCE.clocks.find((one) => one.id === id);
  const limit = definition && chooseLimit(definition.limit, { grade: 'origin-staff', flags: [] });
  if (definition === undefined || limit === undefined || limit === null) throw new Error(`no clock ${id}`);
  const marks = clockMarks(story.kase(), definition);
  return readClock({ definition, marks, limit }, prepareCalendar(CALENDAR), now).state;
}

const ALL = ['林小禾', '何静', '陆明珠', '贺川'];

const RULES: readonly Rule[] = [
  [
    'D16-6: the form is written after the handling is finished and not before',
    () => {
      const form = { summary: '已处理' };
      for (const to of ['accept', 'care-take-over', 'decide-staff'])
        expect(refusal(at(to).try('fill-form', 'front-desk', form))).toBe('wrong-stage');
      expect(stage(at('feed-back').do('fill-form', 'front-desk', form))).toBe('signing');
    },
  ],
  [
    'D16-6: the first clerk writes it',
    () => {
      for (const role of ['visit-clerk', 'customer-manager', 'customer-service-director'] as const)
        expect(refusal(at('feed-back').try('fill-form', role, { summary: '已处理' }))).toBe('no-right');
    },
  ],
  [
    'D16-6: one who took part and has not signed keeps it from being submitted',
    () => {
      for (const missing of ALL) {
        const story = at('fill-form').do('record-signatures', 'front-desk', {
          papersSigned: 'scanned',
          signerNames: ALL.filter((name) => name !== missing),
        });
        expect(refusal(story.try('submit-form', 'front-desk'))).toBe('condition-unmet');
        expect(gate(story)['papers']).toBe('open');
      }
    },
  ],
  [
    'D16-6: signed by all it goes to the care office, which files it',
    () => {
      const story = at('record-signatures');
      expect(gate(story)['papers']).toBe('met');
      expect(refusal(story.try('submit-form', 'visit-clerk'))).toBe('no-right');
      story.do('submit-form', 'front-desk');
      expect(story.try('close', 'visit-clerk')).toMatchObject({
        refusal: { code: 'gate-unmet', items: ['filed'] },
      });
      expect(refusal(story.try('check-pass', 'front-desk'))).toBe('no-right');
      story.do('check-pass', 'visit-clerk').do('close', 'visit-clerk');
      expect(refusal(story.try('archive', 'customer-manager'))).toBe('no-right');
      expect(stage(story.do('archive', 'visit-clerk'))).toBe('archived');
    },
  ],
  [
    'D16-6: a form that is not in order goes back to its writer and is signed again',
    () => {
      const story = at('submit-form').do('check-fault', 'visit-clerk', { sheetFault: '缺处理经过' });
      expect(stage(story)).toBe('form');
      story.do('fill-form', 'front-desk', { summary: '补全经过' }).do('submit-form', 'front-desk');
      expect(gate(story)['filed']).toBe('open');
    },
  ],
  [
    'D16-6: where a signature cannot be had, a manager says why',
    () => {
      const story = at('fill-form');
      const form = { papersWaivedBecause: '当事人已离职' };
      expect(refusal(story.try('waive-papers', 'front-desk', form))).toBe('no-right');
      story.do('waive-papers', 'customer-manager', form).do('submit-form', 'front-desk');
      expect(gate(story)['papers']).toBe('waived');
    },
  ],
  [
    'D16-6: the paper is signed by the clerk, the manager, the care office and the centre',
    () => {
      expect(FLEET_ACCEPTANCE.papers).toEqual([
        {
          id: 'acceptance-form',
          signedBy: [
            'front-desk',
            'customer-manager',
            'visit-clerk',
            'customer-service-director',
            'general-manager',
          ],
        },
      ]);
    },
  ],
  [
    'D16-4: a person’s fault cannot be filed away without warning, punishment or a reason',
    () => {
      expect(gate(at('consult'))['accountability']).toBe('open');
      expect(gate(at('hold-to-account'))['accountability']).toBe('met');
    },
  ],
  [
    'C-7: the source has no limits; ours say so, and 24 hours to the minute are in time',
    () => {
      for (const { source } of FLEET_ACCEPTANCE.clocks) expect(source[0]).toContain('本店自定');
      const fresh = at('accept');
      expect(state('first-answer', fresh, OPENING + 24 * HOUR)).toBe('warning');
      expect(state('first-answer', fresh, OPENING + 24 * HOUR + 1)).toBe('breached');
      expect(state('first-answer', at('apologise-staff'), OPENING + 99 * HOUR)).toBe('met');
      expect(state('care-feedback', at('decide-staff'), OPENING + HOUR)).toBe('not-started');
      expect(state('care-feedback', at('decide-staff'), OPENING + 30 * HOUR)).toBe('breached');
      expect(state('acceptance-form', at('submit-form'), OPENING + 99 * HOUR)).toBe('met');
    },
  ],
  [
    'S0-10: refused by the customer it is handled again from the check, and earns its form again',
    () => {
      const story = at('decide-staff').do('feed-back-refused', 'visit-clerk', {
        informedHow: 'phone',
        reactionWords: '补偿太少',
      });
      expect(stage(story.do('handle-again', 'customer-manager'))).toBe('checking');
      expect(gate(story)).toMatchObject({ feedback: 'open', accountability: 'open', form: 'open' });
    },
  ],
];

describe('客户投诉受理单', () => {
  test.each(RULES)('%s', (_rule, check) => {
    check();
  });

  test('D16-6: the whole story ends in the archive', () => {
    const story = tell(FLEET_ACCEPTANCE, FLEET_ACCEPTANCE_STORY, undefined, 'origin-staff');
    expect(stage(story)).toBe(FLEET_ACCEPTANCE_STORY.ends);
  });

  test('S0-10: a closed case is opened again with a reason', () => {
    const story = tell(FLEET_ACCEPTANCE, FLEET_ACCEPTANCE_STORY, undefined, 'origin-staff');
    story.do('reopen', 'customer-manager', { reopenedBecause: '客户再次来电' });
    expect(stage(story.do('handle-reopened', 'visit-clerk'))).toBe('checking');
  });
});
