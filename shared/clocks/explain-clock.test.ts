import { describe, expect, it, test } from 'vitest';
import { at, officeCalendar } from '../../tests/support/store-calendars';
import type { Calendar } from './calendar';
import { prepareCalendar } from './calendar-index';
import { clockInShort } from './clock-in-short';
import type { ClockMarks } from './clock-marks';
import { evaluateClock } from './evaluate-clock';
import { explainClock } from './explain-clock';
import { ART_18_NOTICE } from './legal';
import type { Limit } from './limit';

const noon = [
  { from: '08:30', to: '12:00' },
  { from: '13:00', to: '17:30' },
];
const house = {
  ...ART_18_NOTICE,
  label: ['出具方案', 'Plan given'] as const,
  source: ['S1-6', 'S1-6'] as const,
};

type Situation = {
  readonly calendar?: Partial<Calendar>;
  readonly marks?: Partial<ClockMarks>;
  readonly limit?: Limit;
};

function read(start: string | null, now: string, { calendar = {}, marks = {}, limit }: Situation = {}) {
  const clock = {
    definition: house,
    marks: { startedAt: start === null ? null : at(start), pauses: [], stoppedAt: null, ...marks },
    limit: limit ?? ({ amount: 4, unit: 'working-hours' } as const),
  };
  return evaluateClock(clock, prepareCalendar(officeCalendar(calendar)), at(now));
}

describe('the account of a deadline', () => {
  it('tells rule, start, what was skipped, due time and what is left', () => {
    // Sat 2026-11-21 open to 18:00: 16:20–18:00 1 h 40; Sunday closed; Mon 08:30–12:00 3 h 30; 13:00–13:50 0 h 50: 6 h.
    const week = { ...officeCalendar().week, sat: [{ from: '09:00', to: '18:00' }] };
    const limit = { amount: 6, unit: 'working-hours' } as const;
    const reading = read('2026-11-21 16:20', '2026-11-23 09:30', { calendar: { week }, limit });
    expect(explainClock(reading, 'zh-CN')).toEqual([
      '出具方案：6 个上班小时（S1-6）。',
      '11-21 16:20 起算；中午 12:00–13:00 不计；下班后 18:00 至上班前 08:30 不计；周日不计。',
      '到期 11-23 13:50。',
      '还有 3 小时 20 分。',
    ]);
    expect(explainClock(reading, 'en')).toEqual([
      'Plan given: 6 working h (S1-6).',
      'Started 11-21 16:20; 12:00–13:00 (noon) not counted; closed from 18:00 to 08:30, not counted; Sun not counted.',
      'Due 11-23 13:50.',
      '3 h 20 min left.',
    ]);
  });

  it('names holidays, make-up days, the store’s own days and pauses with their reasons', () => {
    const ownDays: Calendar['ownDays'] = [
      { from: '2026-09-27', to: '2026-09-27', kind: 'open', bands: noon, name: '车展' },
      { from: '2026-10-09', to: '2026-10-09', kind: 'closed', bands: [], name: '盘点' },
    ];
    const pauses = [
      { from: at('2026-09-28 10:00'), to: at('2026-09-28 11:00'), because: ['等配件', 'parts'] as const },
    ];
    const limit = { amount: 48, unit: 'working-hours' } as const;
    const [, account] = explainClock(
      read('2026-09-24 08:30', '2026-10-12 09:00', { calendar: { ownDays }, marks: { pauses }, limit }),
      'zh-CN',
    );
    // 24 Sep 8 h, 27 8 h, 28 7 h, 29 8 h, 30 8 h, 10-08 8 h: 47 h; 10-10 (made up) the last one.
    expect(account).toBe(
      '09-24 08:30 起算；中午 12:00–13:00 不计；下班后 17:30 至上班前 08:30 不计；09-25 至 09-26 中秋节不计；' +
        '10-01 至 10-07 国庆节不计；10-09 周五 盘点不计；10-10 周六 国庆节调休上班，照算；' +
        '09-27 周日 车展营业，照算；09-28 10:00–11:00 暂停（等配件），不计。',
    );
  });

  it('says of a count in days that the first day is left out', () => {
    const limit = { amount: 7, unit: 'working-days' } as const;
    expect(explainClock(read('2026-11-21 16:20', '2026-12-01 17:31', { limit }), 'zh-CN')).toEqual([
      '出具方案：7 个工作日（S1-6）。',
      '11-21 16:20 起，当天不算，从第二天算起；周六、周日不计。',
      '到期 12-01 17:30。',
      '已超时 1 分钟。',
    ]);
  });

  it('warns that holidays not yet entered may change the due time', () => {
    const limit = { amount: 10, unit: 'working-days' } as const;
    const sentences = explainClock(read('2026-12-21 09:00', '2026-12-21 10:00', { limit }), 'zh-CN');
    // 12-22 1 … 12-25 4, 28 5 … 31 8, 2027-01-01 off, 01-04 9, 01-05 10.
    expect(sentences).toContain('到期 2027-01-05 17:30。');
    expect(sentences.at(-1)).toBe('2027 年放假安排还没有录入，到期时间可能变动。');
  });

  it('tells of an open pause, an extension, and how it ended', () => {
    const open = {
      pauses: [{ from: at('2026-11-17 11:00'), to: null, because: ['客户出差', 'away'] as const }],
    };
    expect(
      explainClock(read('2026-11-17 10:00', '2026-11-18 09:00', { marks: open }), 'zh-CN').slice(1),
    ).toEqual([
      '11-17 10:00 起算；11-17 11:00 起暂停（客户出差）。',
      '恢复后才能算出到期时间，还剩 3 小时。',
    ]);
    const later = { extendedTo: at('2026-11-19 24:00') };
    expect(explainClock(read('2026-11-17 10:00', '2026-11-17 11:00', { marks: later }), 'zh-CN')).toContain(
      '已同意延期，到期 11-19 24:00。',
    );
    const late = { stoppedAt: at('2026-11-17 18:20') };
    expect(explainClock(read('2026-11-17 10:00', '2026-11-30 10:00', { marks: late }), 'zh-CN').at(-1)).toBe(
      '11-17 18:20 完成，超时 3 小时 20 分。',
    );
  });

  it('has little to say before the start', () => {
    expect(explainClock(read(null, '2026-11-17 10:00'), 'zh-CN')).toEqual([
      '出具方案：4 个上班小时（S1-6）。',
      '还没有开始计时。',
    ]);
    expect(explainClock(read('2026-11-18 10:00', '2026-11-17 10:00'), 'en')[1]).toBe('Starts 11-18 10:00.');
  });

  it('says that elapsed hours run through night and holiday', () => {
    const limit = { amount: 24, unit: 'hours' } as const;
    expect(
      explainClock(read('2026-11-21 16:20', '2026-11-21 17:00', { limit }), 'zh-CN').slice(0, 3),
    ).toEqual([
      '出具方案：24 小时（S1-6）。',
      '11-21 16:20 起算；连续计时，夜间和休息日照算。',
      '到期 11-22 16:20。',
    ]);
  });
});

describe('a deadline in one line', () => {
  const minutes10: Limit = { amount: 10 / 60, unit: 'hours' };
  test.each([
    ['2026-11-17 14:20', '2026-11-17 14:20', { amount: 2, unit: 'hours' }, '今天 16:20 · 还有 2 小时'],
    [
      '2026-11-17 14:20',
      '2026-11-17 14:20',
      { amount: 2, unit: 'working-hours' },
      '今天 16:20 · 还有 2 小时',
    ],
    // Wed 08:30–09:20 is 50 min: 1 h 10 today.
    [
      '2026-11-17 16:20',
      '2026-11-17 16:20',
      { amount: 2, unit: 'working-hours' },
      '明天 09:20 · 上班时间还有 2 小时',
    ],
    ['2026-11-17 10:00', '2026-11-17 10:00', { amount: 72, unit: 'hours' }, '11-20 10:00 · 还有 3 天'],
    ['2026-11-17 10:00', '2026-11-17 13:20', { amount: 0.5, unit: 'hours' }, '已超时 2 小时 50 分'],
    ['2026-11-17 10:00', '2026-11-17 10:10', minutes10, '今天 10:10 · 还有 1 分钟以内'],
    [
      '2026-11-21 16:20',
      '2026-11-24 09:00',
      { amount: 7, unit: 'working-days' },
      '12-01 17:30 · 还有 6 个工作日',
    ],
    ['2026-11-21 16:20', '2026-12-01 16:30', { amount: 7, unit: 'working-days' }, '今天 17:30 · 还有 1 小时'],
    ['2026-11-20 09:00', '2026-11-21 10:00', { amount: 1, unit: 'days' }, '今天 24:00 · 还有 14 小时'],
    [
      '2026-12-30 09:00',
      '2026-12-30 10:00',
      { amount: 2, unit: 'working-days' },
      '2027-01-04 17:30（暂定） · 还有 2 个工作日',
    ],
    ['2026-11-18 09:00', '2026-11-17 10:00', { amount: 1, unit: 'days' }, '未开始'],
  ] as const)('started %s, seen %s', (start, now, limit, line) => {
    expect(clockInShort(read(start, now, { limit }), 'zh-CN')).toBe(line);
  });

  it('of a pause tells what is left, of a finished clock how it ended', () => {
    const pauses = [{ from: at('2026-11-17 11:00'), to: null, because: ['等配件', 'parts'] as const }];
    expect(clockInShort(read('2026-11-17 10:00', '2026-11-18 09:00', { marks: { pauses } }), 'zh-CN')).toBe(
      '暂停 · 剩 3 小时',
    );
    const done = (stop: string) =>
      read('2026-11-17 10:00', '2026-11-30 09:00', { marks: { stoppedAt: at(stop) } });
    expect(clockInShort(done('2026-11-17 14:00'), 'zh-CN')).toBe('按时完成');
    expect(clockInShort(done('2026-11-17 17:00'), 'zh-CN')).toBe('超时 2 小时完成');
    expect(clockInShort(done('2026-11-17 17:00'), 'en')).toBe('Met 2 h late');
  });
});
