import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { at, officeCalendar, wall } from '../../tests/support/store-calendars';
import { type CalendarIndex, prepareCalendar } from './calendar-index';
import type { ClockDefinition } from './clock-definition';
import type { ClockMarks, Pause } from './clock-marks';
import { evaluateClock, evaluateClocks, nextChange } from './evaluate-clock';
import type { Limit, LimitUnit } from './limit';
import { calendarArbitrary, minuteArbitrary } from './testing/arbitrary-calendar';
import { oracleOf } from './testing/minute-oracle';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const DAY = 24 * HOUR;
const office = prepareCalendar(officeCalendar());
const parts = ['等配件', 'waiting for parts'] as const;

const definition: ClockDefinition = {
  id: 'review',
  label: ['管理部复核', 'Review'],
  source: ['D5-4', 'D5-4'],
  basis: 'house',
  startsOn: [{ event: 'submitted-for-approval' }],
  stopsOn: [{ event: 'instructed' }],
  pausesOn: [{ event: 'parked' }],
  resumesOn: [{ event: 'recalled' }],
  restartsOn: [],
  limit: { byFlag: [], byGrade: {}, default: { amount: 4, unit: 'working-hours' } },
  warnAt: [0.5, 0.75],
  onWarn: { tell: ['management-dept'] },
  onBreach: { tell: ['general-manager'], escalate: 'management' },
};

type Situation = {
  readonly start?: string | null;
  readonly stop?: string;
  readonly pauses?: readonly (readonly [from: string, to: string | null])[];
  readonly extendedTo?: string;
  readonly limit?: Limit;
};

const hours = (amount: number): Limit => ({ amount, unit: 'working-hours' });

function read(now: string, situation: Situation, index: CalendarIndex = office) {
  const { start = '2026-11-17 10:00', stop, pauses = [], extendedTo, limit = hours(4) } = situation;
  const marks: ClockMarks = {
    startedAt: start === null ? null : at(start),
    stoppedAt: stop === undefined ? null : at(stop),
    pauses: pauses.map(([from, to]) => ({ from: at(from), to: to === null ? null : at(to), because: parts })),
    ...(extendedTo === undefined ? {} : { extendedTo: at(extendedTo) }),
  };
  return evaluateClock({ definition, marks, limit }, index, at(now));
}

/** Tuesday 2026-11-17, 4 working hours from 10:00: 2 h to noon, 2 h from 13:00, due 15:00; half at 12:00, three quarters at 14:00. */
describe('the states of a clock of 4 working hours from Tuesday 10:00', () => {
  test.each([
    ['not started before its beginning', '2026-11-17 09:00', {}, 'not-started', '2026-11-17 10:00'],
    ['running until half is used', '2026-11-17 11:59', {}, 'running', '2026-11-17 12:00'],
    ['warning at half', '2026-11-17 12:00', {}, 'warning', '2026-11-17 14:00'],
    ['warning again at three quarters', '2026-11-17 14:30', {}, 'warning', '2026-11-17 15:00'],
    ['in time at the due minute itself', '2026-11-17 15:00', {}, 'warning', '2026-11-17 15:00'],
    ['breached after it, for good', '2026-11-17 15:01', {}, 'breached', null],
    ['met when stopped at the due minute', '2026-11-20 10:00', { stop: '2026-11-17 15:00' }, 'met', null],
    ['met late one minute after', '2026-11-20 10:00', { stop: '2026-11-17 15:01' }, 'met-late', null],
    ['paused', '2026-11-17 11:30', { pauses: [['2026-11-17 11:00', null]] }, 'paused', null],
    [
      'paused until a known end',
      '2026-11-17 11:30',
      { pauses: [['2026-11-17 11:00', '2026-11-18 09:00']] },
      'paused',
      '2026-11-18 09:00',
    ],
    [
      'breached, whatever is paused afterwards',
      '2026-11-19 09:00',
      { pauses: [['2026-11-18 09:00', null]] },
      'breached',
      null,
    ],
    [
      'met when stopped within a pause',
      '2026-11-20 10:00',
      { pauses: [['2026-11-17 11:00', null]], stop: '2026-11-19 11:00' },
      'met',
      null,
    ],
    ['not started without a start', '2026-11-17 12:00', { start: null }, 'not-started', null],
  ] as const)('%s', (_name, now, situation, state, next) => {
    const reading = read(now, situation);
    expect(reading.state).toBe(state);
    expect(reading.nextChangeAt === null ? null : wall(reading.nextChangeAt)).toBe(next);
  });

  it('says which warnings have been reached', () => {
    expect(read('2026-11-17 11:59', {}).warnedAt).toBeNull();
    expect(read('2026-11-17 12:00', {}).warnedAt).toBe(0.5);
    expect(read('2026-11-17 14:00', {}).warnedAt).toBe(0.75);
  });

  it('keeps elapsed, counted and paused time apart', () => {
    // Now Wed 09:00. Paused Tue 11:00–13:30: counted Tue 10–11 1 h, 13:30–17:30 would be 4, so due 16:30.
    const reading = read('2026-11-18 09:00', { pauses: [['2026-11-17 11:00', '2026-11-17 13:30']] });
    expect(wall(reading.dueAt ?? 0)).toBe('2026-11-17 16:30');
    // Counted up to Wed 09:00: 1 h + 4 h + 0.5 h.
    expect(reading.usedMs).toBe(5.5 * HOUR);
    expect(reading.remainingMs).toBe(-1.5 * HOUR);
    expect(reading.pausedMs).toBe(2.5 * HOUR);
    expect(reading.elapsedMs).toBe(23 * HOUR);
    expect(reading.overdueMs).toBe(16.5 * HOUR);
  });

  it('knows no due time while a pause has no end, but what is left', () => {
    const reading = read('2026-11-20 11:00', { pauses: [['2026-11-17 11:00', null]] });
    expect(reading.dueAt).toBeNull();
    expect(reading.remainingMs).toBe(3 * HOUR);
    expect(reading.pausedMs).toBe(3 * DAY);
  });

  it('takes overlapping, nested, backward and early pauses as one course', () => {
    const reading = read('2026-11-17 14:00', {
      pauses: [
        ['2026-11-17 11:00', '2026-11-17 11:30'],
        ['2026-11-17 10:30', '2026-11-17 11:20'],
        ['2026-11-17 10:40', '2026-11-17 10:50'],
        ['2026-11-17 09:00', '2026-11-17 10:10'],
        ['2026-11-17 13:30', '2026-11-17 13:20'],
      ],
    });
    // Paused 10:00–10:10 and 10:30–11:30: 70 minutes, all in the morning, so 15:00 becomes 16:10.
    expect(reading.pausedMs).toBe(70 * MINUTE);
    expect(wall(reading.dueAt ?? 0)).toBe('2026-11-17 16:10');
  });

  it('forgets a pause that begins later than it is asked about', () => {
    const reading = read('2026-11-17 11:00', { pauses: [['2026-11-17 11:30', null]] });
    expect(wall(reading.dueAt ?? 0)).toBe('2026-11-17 15:00');
  });

  it('has stopped even where the stopping desk was ahead of time, or behind the start', () => {
    expect(read('2026-11-17 11:00', { stop: '2026-11-17 11:02' }).state).toBe('met');
    const early = read('2026-11-17 11:00', { stop: '2026-11-17 09:00' });
    expect([early.state, early.elapsedMs, early.usedMs]).toEqual(['met', 0, 0]);
  });

  it('is due later when an extension says so, never earlier, and warns by the longer time', () => {
    // Extended to Wed 10:00: 4 h + 15:00–17:30 2.5 h + 08:30–10:00 1.5 h = 8 h; half at Tue 15:00.
    const longer = read('2026-11-17 15:00', { extendedTo: '2026-11-18 10:00' });
    expect(wall(longer.dueAt ?? 0)).toBe('2026-11-18 10:00');
    expect([longer.state, longer.limitMs, longer.remainingMs]).toEqual(['warning', 8 * HOUR, 4 * HOUR]);
    expect(read('2026-11-17 14:59', { extendedTo: '2026-11-18 10:00' }).state).toBe('running');
    expect(wall(read('2026-11-17 14:00', { extendedTo: '2026-11-17 14:30' }).dueAt ?? 0)).toBe(
      '2026-11-17 15:00',
    );
  });
});

/** Seven working days from Sat 2026-11-21: Mon 23 … Tue 12-01 17:30. */
describe('a clock that counts days', () => {
  const limit: Limit = { amount: 7, unit: 'working-days' };
  const start = '2026-11-21 16:20';

  it('counts days that have ended, and warns at opening time of the day in which the fraction falls', () => {
    // 0.5 × 7 = 3.5: the fourth day, Thu 26, 08:30; 0.75 × 7 = 5.25: the sixth, Mon 30.
    const wednesday = read('2026-11-25 18:00', { start, limit });
    expect([wednesday.state, wednesday.usedMs / DAY, wednesday.remainingMs / DAY]).toEqual(['running', 3, 4]);
    expect(wall(wednesday.nextChangeAt ?? 0)).toBe('2026-11-26 08:30');
    const thursday = read('2026-11-26 08:30', { start, limit });
    expect([thursday.state, thursday.warnedAt]).toEqual(['warning', 0.5]);
    expect(wall(thursday.nextChangeAt ?? 0)).toBe('2026-11-30 08:30');
    expect(read('2026-12-01 17:31', { start, limit }).state).toBe('breached');
  });

  it('loses a day to a pause only if it stands still when the day ends', () => {
    const within = read('2026-11-24 09:00', {
      start,
      limit,
      pauses: [['2026-11-23 10:00', '2026-11-23 15:00']],
    });
    expect(wall(within.dueAt ?? 0)).toBe('2026-12-01 17:30');
    const overnight = read('2026-11-24 16:00', {
      start,
      limit,
      pauses: [['2026-11-23 10:00', '2026-11-24 15:00']],
    });
    expect(wall(overnight.dueAt ?? 0)).toBe('2026-12-02 17:30');
  });

  it('warns of a single day on its own morning', () => {
    const one: Limit = { amount: 1, unit: 'working-days' };
    expect(read('2026-11-22 12:00', { start, limit: one }).state).toBe('running');
    expect(read('2026-11-23 08:30', { start, limit: one }).state).toBe('warning');
  });

  it('keeps the days an extension adds', () => {
    const reading = read('2026-11-26 12:00', { start, limit, extendedTo: '2026-12-03 12:00' });
    // Ended by Thu 26 12:00: Mon, Tue, Wed; to Thu 12-03 there are nine, so six are left, today included.
    expect([reading.limitMs / DAY, reading.remainingMs / DAY]).toEqual([9, 6]);
  });

  it('moves the last calendar day of a law past the weekend', () => {
    // Mon 16 + 5 days = Sat 21; Mon 23 is the next working day.
    const moved: Limit = { amount: 5, unit: 'days', movesPastHolidays: true };
    const reading = read('2026-11-19 12:00', { start: '2026-11-16 09:00', limit: moved });
    expect(wall(reading.dueAt ?? 0)).toBe('2026-11-23 17:30');
    expect(reading.spans.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
      'closed first-day',
      'counted day',
      'closed weekly-rest',
      'counted day',
    ]);
  });
});

describe('provisional due times', () => {
  it('are those that a notice still to come may change, and name its year', () => {
    const limit: Limit = { amount: 10, unit: 'working-days' };
    const winter = read('2026-12-21 10:00', { start: '2026-12-21 09:00', limit });
    expect([winter.provisional, winter.unpublishedYears]).toEqual([true, [2027]]);
    expect(read('2026-11-21 10:00', { start: '2026-11-20 09:00', limit }).provisional).toBe(false);
    const elapsed = read('2026-12-31 10:00', {
      start: '2026-12-31 09:00',
      limit: { amount: 72, unit: 'hours' },
    });
    expect(elapsed.provisional).toBe(false);
  });
});

describe('many clocks', () => {
  it('are read alike, and the earliest change of all is found', () => {
    const marks = { startedAt: at('2026-11-17 10:00'), pauses: [], stoppedAt: null };
    const clocks = [1, 2, 4].map((amount) => ({ definition, marks, limit: hours(amount) }));
    const readings = evaluateClocks(clocks, office, at('2026-11-17 10:10'));
    expect(readings.map(({ dueAt }) => wall(dueAt ?? 0))).toEqual([
      '2026-11-17 11:00',
      '2026-11-17 12:00',
      '2026-11-17 15:00',
    ]);
    expect(wall(nextChange(readings) ?? 0)).toBe('2026-11-17 10:30');
    expect(nextChange([])).toBeNull();
  });

  it('cost so little that every open case can be read at once', () => {
    const begin = at('2026-11-01 08:00');
    const clocks = Array.from({ length: 10_000 }, (_, i) => ({
      definition,
      marks: { startedAt: begin + i * 7 * MINUTE, pauses: [], stoppedAt: null },
      limit: { amount: 72, unit: i % 2 === 0 ? ('hours' as const) : ('working-hours' as const) },
    }));
    const round = () => {
      const started = performance.now();
      evaluateClocks(clocks, office, at('2026-12-01 10:00'));
      return performance.now() - started;
    };
    // The best of some rounds: other programs of a busy machine must not fail it. A quiet one needs a tenth.
    expect(Math.min(...Array.from({ length: 8 }, round))).toBeLessThan(250);
  });
});

describe('any clock, against a walk over every minute', () => {
  const amounts: Readonly<Record<LimitUnit, number>> = {
    hours: 40,
    'working-hours': 20,
    days: 5,
    'working-days': 5,
  };
  const limitArbitrary: fc.Arbitrary<Limit> = fc
    .tuple(
      fc.constantFrom<LimitUnit>('hours', 'working-hours', 'days', 'working-days'),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([unit, part]) => ({ unit, amount: Math.max(Math.ceil(part * amounts[unit]), 1) }));
  const clockArbitrary = fc.record({
    calendar: calendarArbitrary,
    startedAt: minuteArbitrary,
    limit: limitArbitrary,
    pauses: fc.array(fc.tuple(fc.nat(4 * 1440), fc.option(fc.nat(2 * 1440), { freq: 6 })), { maxLength: 4 }),
    wait: fc.nat(8 * 1440),
    stops: fc.boolean(),
  });

  it('agrees on due time, state, and what was counted and paused', () => {
    fc.assert(
      fc.property(clockArbitrary, ({ calendar, startedAt, limit, pauses, wait, stops }) => {
        const now = startedAt + wait * MINUTE;
        const marked: readonly Pause[] = pauses.map(([from, length]) => ({
          from: startedAt + from * MINUTE,
          to: length === null ? null : startedAt + (from + length) * MINUTE,
          because: parts,
        }));
        const marks: ClockMarks = { startedAt, pauses: marked, stoppedAt: stops ? now : null };
        const reading = evaluateClock({ definition, marks, limit }, prepareCalendar(calendar), now);

        const oracle = oracleOf(calendar);
        const known = marked
          .filter(({ from }) => from <= now)
          .map(({ from, to }) => ({ from, to: to ?? Infinity }));
        const perHour = limit.unit.endsWith('hours') ? 60 : 1;
        const due = oracle.reached(limit.unit, startedAt, limit.amount * perHour, known);
        const isOpen = known.some(({ to }) => to === Infinity);
        if (due !== null) expect(reading.dueAt).toBe(due);
        else if (isOpen) expect(reading.dueAt).toBeNull();

        const unit = perHour === 60 ? MINUTE : DAY;
        const counted = oracle.counted(limit.unit, startedAt, now, known);
        expect(reading.usedMs).toBe(counted * unit);
        const running = oracle.counted('hours', startedAt, now, known);
        expect(reading.pausedMs).toBe(reading.elapsedMs - running * MINUTE);

        const isLate = due !== null && now > due;
        const isPaused = known.some(({ from, to }) => from <= now && now < to);
        if (stops) expect(reading.state).toBe(isLate ? 'met-late' : 'met');
        else if (isLate) expect(reading.state).toBe('breached');
        else if (isPaused) expect(reading.state).toBe('paused');
        else expect(['running', 'warning']).toContain(reading.state);
      }),
      { numRuns: 150 },
    );
  });

  it('explains its due time by spans without gaps, whose counted part is the limit', () => {
    fc.assert(
      fc.property(clockArbitrary, ({ calendar, startedAt, limit, pauses, wait }) => {
        const marked = pauses.map(([from, length]) => ({
          from: startedAt + from * MINUTE,
          to: startedAt + (from + (length ?? 30)) * MINUTE,
          because: parts,
        }));
        const marks: ClockMarks = { startedAt, pauses: marked, stoppedAt: null };
        const now = startedAt + wait * MINUTE;
        const { spans, dueAt } = evaluateClock({ definition, marks, limit }, prepareCalendar(calendar), now);
        expect(spans[0]?.from).toBe(startedAt);
        expect(spans.at(-1)?.to).toBe(dueAt);
        spans.forEach(({ from, to }, i) => {
          expect(to).toBeGreaterThan(from);
          if (i > 0) expect(from).toBe(spans[i - 1]?.to);
        });
        const counted = spans.filter(({ kind }) => kind === 'counted');
        if (limit.unit.endsWith('hours')) {
          const sum = counted.reduce((total, { from, to }) => total + to - from, 0);
          expect(sum).toBe(limit.amount * HOUR);
        } else {
          const days = counted.reduce((total, { from, to }) => total + Math.ceil((to - from) / DAY), 0);
          expect(days).toBe(limit.amount);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('changes at the announced moment and not before', () => {
    const face = ({ state, warnedAt }: { state: string; warnedAt: number | null }) =>
      `${state} ${String(warnedAt)}`;
    fc.assert(
      fc.property(clockArbitrary, ({ calendar, startedAt, limit, pauses, wait }) => {
        const index = prepareCalendar(calendar);
        const now = startedAt + (wait - 60) * MINUTE;
        const marked = pauses
          .map(([from, length]) => ({
            from: startedAt + from * MINUTE,
            to: length === null ? null : startedAt + (from + length) * MINUTE,
            because: parts,
          }))
          .filter(({ from }) => from <= now);
        const clock = { definition, marks: { startedAt, pauses: marked, stoppedAt: null }, limit };
        const reading = evaluateClock(clock, index, now);
        const next = reading.nextChangeAt;
        const before = next === null ? now + 30 * DAY : next - 1;
        expect(face(evaluateClock(clock, index, before))).toBe(face(reading));
        if (next !== null) expect(face(evaluateClock(clock, index, next))).not.toBe(face(reading));
      }),
      { numRuns: 150 },
    );
  });
});
