import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../clocks/calendar';
import { prepareCalendar } from '../../clocks/calendar-index';
import { LEGAL_CLOCKS } from '../../clocks/legal';
import type { Facts } from '../../domain/facts/facts';
import { DEALER_4S } from '../dealer-4s/policy';
import { personOf } from '../testing/people';
import { OPENING, Story, storeTime } from '../testing/story';
import { walk } from '../testing/walk';
import type { Role } from '../../domain/rights/roles';
import { agendaOf, readStanding } from './agenda';
import { noticesFor } from './notices';
import { standingOf } from './standing';

const HOUR = 3_600_000;
const DAY = [{ from: '09:00', to: '18:00' }];
const CALENDAR: Calendar = {
  utcOffsetMinutes: 480,
  week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY, sun: DAY },
  closesOnHolidays: false,
  makeUpBands: DAY,
  ownDays: [],
  holidayYears: [],
};
const calendar = prepareCalendar(CALENDAR);
const PEOPLE = [personOf('customer-manager'), personOf('visit-clerk'), personOf('general-manager')];

/** What the law asks has tests of its own, below. */
const LAW_OFF: ReadonlySet<string> = new Set(LEGAL_CLOCKS.map(({ id }) => id));

const row = (story: Story) => ({
  standing: standingOf(story.kase(), story.policy),
  openedAt: story.kase().openedAt,
});
const agenda = (stories: readonly Story[], role: Role, now: number, overrides = {}, clocksOff = LAW_OFF) =>
  agendaOf(stories.map(row), {
    person: personOf(role, overrides),
    people: PEOPLE,
    calendar,
    now,
    clocksOff,
    policyOf: () => stories[0]?.policy ?? null,
  });
const notices = (story: Story, role: Role, now: number) =>
  noticesFor(personOf(role), 'c1', readStanding(row(story).standing, story.policy, { calendar, now }));

const PARKING = {
  outstandingReason: 'parts-delayed',
  outstandingWords: '等配件',
  outstandingOwner: '沈怀远',
  outstandingDue: '2026-12-20',
};
const parked = () =>
  walk(new Story(), 'judge-founded')
    .do('request-parking', 'customer-manager', PARKING)
    .do('approve-parking', 'general-manager');

describe('what I owe', () => {
  test('is in three groups by the clock: late, due today, the rest', () => {
    const fresh = new Story();
    const taken = walk(new Story(), 'accept');
    const late = agenda([taken, fresh], 'customer-manager', OPENING + 2 * HOUR);
    expect(late.map(({ group, action }) => [group, action])).toEqual([
      ['overdue', 'accept'],
      ['other', 'take-over'],
    ]);
    expect(agenda([fresh], 'visit-clerk', OPENING + HOUR / 4)[0]?.group).toBe('today');
  });

  test('comes by due time, the longest late first', () => {
    const first = new Story();
    const second = new Story().wait(1);
    const later = walk(second, 'accept');
    const items = agenda([later, first], 'customer-manager', OPENING + 30 * HOUR);
    expect(items.map(({ action }) => action)).toEqual(['accept', 'take-over']);
  });

  test('is empty for who has no part in the step, who left, and whom the complaint is about', () => {
    const story = new Story({ facts: { targetPerson: '沈怀远' } });
    expect(agenda([story], 'department-manager', OPENING)).toEqual([]);
    expect(agenda([story], 'customer-manager', OPENING)).toEqual([]);
    expect(agenda([new Story()], 'visit-clerk', OPENING, { isDisabled: true })).toEqual([]);
    expect(agenda([story], 'visit-clerk', OPENING)).toHaveLength(1);
  });

  test('given to a handler is theirs alone, until they are gone', () => {
    const story = walk(new Story(), 'judge-founded');
    expect(agenda([story], 'customer-manager', OPENING)).toHaveLength(1);
    expect(agenda([story], 'customer-service-director', OPENING)).toEqual([]);
    const others = agendaOf([row(story)], {
      person: personOf('customer-service-director'),
      people: [personOf('customer-manager', { isDisabled: true })],
      calendar,
      now: OPENING,
      policyOf: () => story.policy,
    });
    expect(others).toHaveLength(1);
  });
});

describe('D5-5 B4: the reminder of a parked matter', () => {
  const at = (iso: string) => Date.parse(iso);
  const recalls = (iso: string, story = parked()) =>
    agenda([story], 'customer-manager', at(iso)).map(({ group, action, recallBy }) => [
      group,
      action,
      recallBy,
    ]);

  test('is not owed in the month of the parking, owed by the 4th of the next, late on the 5th', () => {
    expect(recalls('2026-11-30T12:00:00+08:00')).toEqual([['other', 'mark-reception', null]]);
    expect(recalls('2026-12-02T12:00:00+08:00')).toEqual([['other', 'recall', '2026-12-04']]);
    expect(recalls('2026-12-04T12:00:00+08:00')).toEqual([['today', 'recall', '2026-12-04']]);
    expect(recalls('2026-12-05T00:00:00+08:00')).toEqual([['overdue', 'recall', '2026-12-04']]);
  });

  test('is owed once a month, and not after the case was taken up again', () => {
    const story = parked().wait(24 * 11);
    expect(storeTime(story.now).slice(0, 7)).toBe('2026-12');
    story.do('recall', 'customer-manager', { contactReached: 'reached', contactWords: '下周到店' });
    expect(recalls('2026-12-05T12:00:00+08:00', story)[0]?.[1]).toBe('mark-reception');
    expect(recalls('2027-01-02T12:00:00+08:00', story)).toEqual([['other', 'recall', '2027-01-04']]);
    story.do('resume', 'customer-manager');
    expect(recalls('2027-01-06T12:00:00+08:00', story).map(([, action]) => action)).not.toContain('recall');
  });
});

describe('the clocks of the law', () => {
  const NONE: ReadonlySet<string> = new Set();
  const accepted = () => walk(new Story(), 'judge-founded');

  test('Measures art. 18: stand beside those of any policy, and are late after 7 working days', () => {
    // Registered on Saturday 21 November; working days: Mon 23 1 … Fri 27 5, Mon 30 6, Tue 1 December 7.
    const due = readStanding(standingOf(accepted().kase(), DEALER_4S), DEALER_4S, { calendar, now: OPENING });
    const law = due.find(({ definition }) => definition.id === 'law-art18-notice');
    expect(law?.definition.source[0]).toBe('《汽车销售管理办法》第十八条');
    expect(storeTime(law?.dueAt ?? 0).slice(0, 10)).toBe('2026-12-01');
    const late = Date.parse('2026-12-02T00:00:01+08:00');
    const [first] = agenda([accepted()], 'customer-manager', late, {}, NONE);
    expect(first?.group).toBe('overdue');
  });

  test('are gone where an administrator switched them off, the policy’s own are not', () => {
    const now = Date.parse('2026-12-02T00:00:01+08:00');
    const ids = (off: ReadonlySet<string>) =>
      readStanding(row(accepted()).standing, DEALER_4S, { calendar, now, clocksOff: off }).map(
        ({ definition }) => definition.id,
      );
    expect(ids(NONE)).toContain('law-art18-notice');
    expect(ids(LAW_OFF)).toEqual(['responsibility']);
    expect(ids(new Set(['responsibility']))).toContain('responsibility');
  });

  test('Order 43 art. 28: 10 and 20 working days run only for a demand of exchange or refund', () => {
    const ids = (facts: Facts) => row(new Story({ facts })).standing.clocks.map(({ id }) => id);
    expect(ids({ demands: ['repair'] })).not.toContain('law-art28-answer');
    expect(ids({ demands: ['return-car'] })).toEqual(
      expect.arrayContaining(['law-art28-answer', 'law-art28-done']),
    );
    expect(ids({ channel: 'hotline-12315' })).toContain('law-odr-settlement');
  });

  test('Order 43 art. 21: the loan car from day 6 counts from the agreed repair to its end', () => {
    const story = accepted().do('agree-repair', 'customer-manager');
    const clocks = () => row(story).standing.clocks.map(({ id }) => id);
    expect(clocks()).toContain('law-art21-loan-car');
    story.do('finish-repair', 'customer-manager');
    expect(clocks()).not.toContain('law-art21-loan-car');
  });

  test('end with the closing at the latest', () => {
    const closed = walk(new Story({ facts: { demands: ['return-car'] } }), 'close');
    expect(row(closed).standing.clocks).toEqual([]);
  });
});

describe('who is told', () => {
  test('D5-1: the desk and the centre before the hour is over, the manager and the director after it', () => {
    const story = new Story();
    const half = OPENING + 0.6 * HOUR;
    expect(notices(story, 'front-desk', half).map(({ kind }) => kind)).toEqual(['warning']);
    expect(notices(story, 'customer-manager', half)).toEqual([]);
    const over = OPENING + 1.1 * HOUR;
    expect(notices(story, 'customer-manager', over).map(({ kind }) => kind)).toEqual(['breached']);
    expect(notices(story, 'front-desk', over)).toEqual([]);
  });

  test('has one key for one thing, whenever and however often one looks', () => {
    const story = new Story();
    const keys = [0.55, 0.81, 0.95].map((h) => notices(story, 'front-desk', OPENING + h * HOUR)[0]?.key);
    expect(new Set(keys).size).toBe(1);
    const [late] = notices(story, 'customer-manager', OPENING + 2 * HOUR);
    expect(late?.key).not.toBe(keys[0]);
  });

  test('is nobody while the clock stands still', () => {
    const story = walk(new Story(), 'judge-founded').do('request-parking', 'customer-manager', PARKING);
    expect(notices(story, 'customer-manager', OPENING + 23 * HOUR)).toEqual([]);
  });
});
