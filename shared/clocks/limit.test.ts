import { describe, expect, it, test } from 'vitest';
import { at, officeCalendar, wall } from '../../tests/support/store-calendars';
import { prepareCalendar } from './calendar-index';
import { clockDefinitionSchema } from './clock-definition';
import { readClock } from './read-clock';
import {
  ART_18_NOTICE,
  ART_21_LOAN_CAR,
  ART_28_ANSWER,
  ART_28_DONE,
  LEGAL_CLOCKS,
  ODR_SETTLEMENT,
} from './legal';
import { amountOf, chooseLimit, type LimitRule, limitSchema } from './limit';

const hours = (amount: number) => ({ amount, unit: 'hours' as const });

describe('the limit of a case', () => {
  // S1-6: 1 h, 2 h, 4 h by grade; a flag outranks the grade.
  const rule: LimitRule = {
    byFlag: [
      { flag: 'press', limit: hours(0.5) },
      { flag: 'no-clock', limit: null },
    ],
    byGrade: { urgent: hours(1), important: hours(2), routine: null },
    default: hours(4),
  };
  test.each([
    ['its grade', 'urgent', [], hours(1)],
    ['a flag before the grade', 'urgent', ['press'], hours(0.5)],
    ['the first flag of the rule, not of the case', 'urgent', ['no-clock', 'press'], hours(0.5)],
    ['no limit by flag', 'urgent', ['no-clock'], null],
    ['no limit by grade', 'routine', [], null],
    ['the default for a grade it does not name', 'other', ['unknown'], hours(4)],
    ['the default before grading', null, [], hours(4)],
    ['no grade that is only a word of the language', 'constructor', [], hours(4)],
  ] as const)('is chosen by %s', (_name, grade, flags, limit) => {
    expect(chooseLimit(rule, { grade, flags })).toEqual(limit);
  });

  it('is counted in whole minutes, or whole days', () => {
    expect(amountOf(hours(10 / 60))).toBe(600_000);
    expect(amountOf(hours(0.0001))).toBe(60_000);
    expect(limitSchema.safeParse({ amount: 1.5, unit: 'working-days' }).success).toBe(false);
    expect(limitSchema.safeParse({ amount: 0, unit: 'hours' }).success).toBe(false);
    expect(limitSchema.safeParse({ ...hours(2), movesPastHolidays: true }).success).toBe(false);
  });
});

describe('a clock of a policy', () => {
  test.each([
    ['warns at the limit itself', { warnAt: [0.5, 1] }],
    ['warns in falling order', { warnAt: [0.8, 0.5] }],
    ['never starts', { startsOn: [] }],
    ['pauses and cannot resume', { pausesOn: [{ event: 'parked' }] }],
    ['has no source', { source: ['', ''] }],
  ])('is refused when it %s', (_name, changes) => {
    expect(clockDefinitionSchema.safeParse({ ...ART_18_NOTICE, ...changes }).success).toBe(false);
  });
});

describe('the law’s clocks', () => {
  const index = prepareCalendar(officeCalendar());
  const due = (definition: (typeof LEGAL_CLOCKS)[number], start: string) => {
    const limit = definition.limit.default;
    if (limit === null) throw new Error('A law has a limit.');
    const marks = { startedAt: at(start), pauses: [], stoppedAt: null };
    return wall(readClock({ definition, marks, limit }, index, at(start)).dueAt ?? 0);
  };

  it('fit the schema, and each names its article', () => {
    for (const clock of LEGAL_CLOCKS) {
      expect(clockDefinitionSchema.parse(clock)).toEqual(clock);
      expect(clock.source[0]).toMatch(/第.+条|工作日/u);
    }
    expect(new Set(LEGAL_CLOCKS.map(({ id }) => id)).size).toBe(LEGAL_CLOCKS.length);
  });

  // From Monday 2026-09-28; working days: Tue 29 1, Wed 30 2, Thu 10-08 3, Fri 9 4, Sat 10 5 (made up), Mon 12 6, Tue 13 7, …
  test.each([
    ['汽车销售管理办法 art. 18: 7 working days', ART_18_NOTICE, '2026-10-13 17:30'],
    // Wed 14 8, Thu 15 9, Fri 16 10.
    ['Order 43 art. 28 para. 1: 10 working days', ART_28_ANSWER, '2026-10-16 17:30'],
    ['12315 ODR: 10 working days', ODR_SETTLEMENT, '2026-10-16 17:30'],
    // Mon 19 11 … Fri 23 15, Mon 26 16 … Fri 30 20.
    ['Order 43 art. 28 para. 2: 20 working days', ART_28_DONE, '2026-10-30 17:30'],
    // Art. 40 counts by the hour: 5 × 24 h, the holiday included.
    ['Order 43 art. 21: day 6 begins after 120 hours', ART_21_LOAN_CAR, '2026-10-03 10:15'],
  ])('%s', (_name, definition, expected) => {
    expect(due(definition, '2026-09-28 10:15')).toBe(expected);
  });
});
