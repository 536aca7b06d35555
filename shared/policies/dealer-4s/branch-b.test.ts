import { describe, expect, test } from 'vitest';
import { clockMarks } from '../engine/clock-marks';
import { nextOwed } from '../engine/next-owed';
import { parkingsOf, recallOf } from '../engine/outstanding';
import { closingGate } from '../engine/closing-gate';
import { OPENING, Story, storeTime } from '../testing/story';
import { walk } from '../testing/walk';
import { DEALER_4S } from './policy';

type Rule = readonly [rule: string, check: () => void];

const HOUR = 3_600_000;
const DAY = 24;
const PARKING = {
  outstandingReason: 'parts-delayed',
  outstandingWords: '变速箱阀体在途',
  outstandingOwner: '沈怀远',
  outstandingDue: '2026-12-10',
};

const stage = (story: Story) => story.kase().process.stage;
const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);
const owed = (story: Story) => nextOwed(story.kase(), DEALER_4S).map(({ action }) => action.id);

function parked(grade = 'routine'): Story {
  const story = walk(new Story({ grade }), 'judge-founded');
  return story.do('request-parking', 'customer-manager', PARKING).do('approve-parking', 'general-manager');
}

const B: readonly Rule[] = [
  ...(['undetermined', 'parts-delayed', 'customer-absent', 'customer-busy'] as const).map((reason): Rule => [
    `D5-5 B1: a matter that is ${reason} may be parked`,
    () => {
      const story = walk(new Story(), 'judge-founded');
      story.do('request-parking', 'customer-manager', { ...PARKING, outstandingReason: reason });
      expect(stage(story)).toBe('parking');
    },
  ]),
  [
    'D5-5 B1: it is an outstanding matter only after 主管总经理 approves',
    () => {
      const story = walk(new Story(), 'judge-founded').do('request-parking', 'customer-manager', PARKING);
      expect(story.kase().process.isParked).toBe(false);
      expect(refusal(story.try('approve-parking', 'customer-manager'))).toBe('no-right');
      expect(refusal(story.try('approve-parking', 'management-dept'))).toBe('no-right');
      story.do('approve-parking', 'general-manager');
      expect(story.kase().process.isParked).toBe(true);
    },
  ],
  [
    'D5-5 B1: not approved it goes on being handled, and the leader says why',
    () => {
      const story = walk(new Story(), 'judge-founded').do('request-parking', 'customer-manager', PARKING);
      expect(refusal(story.try('refuse-parking', 'general-manager'))).toBe('missing-fields');
      story.do('refuse-parking', 'general-manager', { instruction: '今日处理' });
      expect(stage(story)).toBe('responsibility');
    },
  ],
  [
    'D5-5 B1: it needs a reason, words, an owner and a date',
    () => {
      const story = walk(new Story(), 'judge-founded');
      expect(story.try('request-parking', 'customer-manager', {})).toEqual({
        ok: false,
        refusal: {
          code: 'missing-fields',
          fields: ['outstandingReason', 'outstandingWords', 'outstandingOwner', 'outstandingDue'],
        },
      });
    },
  ],
  [
    'D5-5 B1: while it waits, the 24 hours of A1 stand still',
    () => {
      const story = walk(new Story(), 'judge-founded').wait(2);
      story
        .do('request-parking', 'customer-manager', PARKING)
        .wait(1)
        .do('approve-parking', 'general-manager');
      story.wait(10 * DAY).do('resume', 'customer-manager');
      const clock = DEALER_4S.clocks.find(({ id }) => id === 'responsibility');
      expect(clock && clockMarks(story.kase(), clock).pauses).toMatchObject([
        { from: OPENING + 2 * HOUR, to: OPENING + (3 + 10 * DAY) * HOUR },
      ]);
    },
  ],
  [
    'D5-5 B2: a 重大投诉 is visited at home, after the leader has approved',
    () => {
      const story = walk(new Story({ grade: 'urgent' }), 'judge-founded');
      story.do('request-parking', 'customer-manager', PARKING);
      const words = { homeVisitWords: '已上门致歉' };
      expect(refusal(story.try('home-visit', 'customer-manager', words))).toBe('wrong-stage');
      story.do('approve-parking', 'general-manager');
      expect(owed(story)).toContain('home-visit');
      expect(refusal(story.try('home-visit', 'visit-clerk', words))).toBe('no-right');
      story.do('home-visit', 'customer-manager', words);
      expect(owed(story)).not.toContain('home-visit');
    },
  ],
  [
    'D5-5 B2: an ordinary matter owes no home visit',
    () => {
      const story = parked();
      expect(owed(story)).not.toContain('home-visit');
      expect(refusal(story.try('home-visit', 'customer-manager', { homeVisitWords: '去过' }))).toBe(
        'condition-unmet',
      );
    },
  ],
  [
    'D5-5 B2: a major matter that was parked is not closed without the visit or the leader’s reason',
    () => {
      const item = (story: Story) =>
        closingGate(story.kase(), DEALER_4S).items.find(({ id }) => id === 'home-visit')?.state;
      const story = parked('urgent');
      expect(item(story)).toBe('open');
      const visited = parked('urgent').do('home-visit', 'customer-manager', { homeVisitWords: '已上门' });
      expect(item(visited)).toBe('met');
      story.do('waive-home-visit', 'general-manager', { homeVisitWaivedBecause: '客户谢绝' });
      expect(item(story)).toBe('waived');
      expect(item(parked())).toBe('met');
    },
  ],
  [
    'D5-5 B3: it stands in two ledgers, those of 客户经理 and 客户服务中心, until it is resumed',
    () => {
      const story = parked();
      expect(DEALER_4S.outstanding?.books.map(({ id }) => id)).toEqual([
        'customer-manager',
        'service-centre',
      ]);
      const ends = () => parkingsOf(story.kase()).map(({ resumedAt }) => resumedAt);
      expect(ends()).toEqual([null]);
      const resumedAt = storeTime(story.wait(1).now);
      story.do('resume', 'customer-manager');
      expect(ends()).toEqual([resumedAt]);
    },
  ],
  [
    'D5-5 B3: the reception system is marked, and the desk asks for it until it is',
    () => {
      const story = parked();
      expect(owed(story)).toContain('mark-reception');
      story.do('mark-reception', 'service-adviser');
      expect(owed(story)).not.toContain('mark-reception');
    },
  ],
  [
    'D5-5 B4: last month’s matters are recalled by the 4th',
    () => {
      const story = parked();
      const at = (today: string) => {
        const parking = parkingsOf(story.kase()).at(-1);
        return parking === undefined ? null : recallOf(parking, DEALER_4S, today);
      };
      expect(at('2026-11-30')).toBe(null);
      expect(at('2026-12-01')).toEqual({ due: '2026-12-04', state: 'due' });
      expect(at('2026-12-04')).toEqual({ due: '2026-12-04', state: 'due' });
      expect(at('2026-12-05')).toEqual({ due: '2026-12-04', state: 'overdue' });
      story.wait(12 * DAY).do('recall', 'customer-manager', {
        contactReached: 'reached',
        contactWords: '提醒客户下周回厂',
      });
      expect(at('2026-12-05')?.state).toBe('done');
      expect(at('2027-01-02')).toEqual({ due: '2027-01-04', state: 'due' });
    },
  ],
  [
    'D5-5 B4: a reminder says whether the customer was reached and what was said, and stays in the ledger',
    () => {
      const story = parked();
      expect(refusal(story.try('recall', 'customer-manager'))).toBe('missing-fields');
      story.do('recall', 'customer-manager', { contactReached: 'not-reached', contactWords: '无人接听' });
      expect(story.kase().process.isParked).toBe(true);
      expect(story.kase().work.contacts).toHaveLength(1);
    },
  ],
  [
    'D5-5 B4: back in the workshop it goes on where it was parked',
    () => {
      const story = parked().do('resume', 'customer-manager');
      expect(stage(story)).toBe('responsibility');
      expect(parkingsOf(story.kase()).at(-1)?.resumedAt).not.toBe(null);
      walk(story, 'close', 'judge-founded');
      expect(story.kase().process.isClosed).toBe(true);
    },
  ],
];

describe('branch B of the dealer process', () => {
  test.each(B)('%s', (_rule, check) => {
    check();
  });
});
