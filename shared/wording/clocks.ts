import type { CalendarFault } from '../clocks/refusal';
import type { ClockState } from '../clocks/read-clock';
import type { Pair, Wording } from './wording';

export const clockStateWording = {
  'not-started': ['未开始', 'Not started'],
  running: ['计时中', 'Running'],
  warning: ['快到期', 'Due soon'],
  breached: ['已超时', 'Overdue'],
  paused: ['暂停', 'Paused'],
  met: ['按时完成', 'Met'],
  'met-late': ['超时完成', 'Met late'],
} as const satisfies Readonly<Record<ClockState, Pair>>;

/** Times and durations, and the one line a list shows. */
export const clockWording = {
  today: ['今天', 'today'],
  tomorrow: ['明天', 'tomorrow'],
  yesterday: ['昨天', 'yesterday'],
  underMinute: ['1 分钟以内', 'under 1 min'],
  minutesOnly: ['{m} 分钟', '{m} min'],
  hoursOnly: ['{h} 小时', '{h} h'],
  hoursMinutes: ['{h} 小时 {m} 分', '{h} h {m} min'],
  daysOnly: ['{d} 天', '{d} d'],
  daysHours: ['{d} 天 {h} 小时', '{d} d {h} h'],
  workingHours: ['{h} 个上班小时', '{h} working h'],
  workingMinutes: ['上班时间 {m} 分钟', '{m} working min'],
  workingDays: ['{d} 个工作日', '{d} working days'],
  workingDay: ['1 个工作日', '1 working day'],
  left: ['{due} · 还有 {time}', '{due} · {time} left'],
  leftOpen: ['{due} · 上班时间还有 {time}', '{due} · {time} of opening hours left'],
  tentative: ['{due}（暂定）', '{due} (tentative)'],
  overdueBy: ['已超时 {time}', 'Overdue by {time}'],
  pausedWith: ['暂停 · 剩 {time}', 'Paused · {time} left'],
  lateBy: ['超时 {time}完成', 'Met {time} late'],
} as const satisfies Wording;

/** The account a manager reads: what counted, what did not, and why. */
export const clockAccountWording = {
  rule: ['{label}：{limit}（{source}）。', '{label}: {limit} ({source}).'],
  notStarted: ['还没有开始计时。', 'Not started yet.'],
  startsAt: ['{start} 起算。', 'Starts {start}.'],
  started: ['{start} 起算', 'Started {start}'],
  startedDays: ['{start} 起，当天不算，从第二天算起', 'Started {start}; that day is not counted'],
  elapsed: ['连续计时，夜间和休息日照算', 'counted without a break, nights and days off included'],
  noon: ['中午 {from}–{to} 不计', '{from}–{to} (noon) not counted'],
  break: ['{from}–{to} 不计', '{from}–{to} not counted'],
  night: ['下班后 {from} 至上班前 {to} 不计', 'closed from {from} to {to}, not counted'],
  closedHours: ['下班时间不计', 'closing hours not counted'],
  weekdays: ['{days}不计', '{days} not counted'],
  daysOff: ['{when} {name}不计', '{when} {name} not counted'],
  madeUp: ['{when} {name}调休上班，照算', '{when} worked in exchange for {name}, counted'],
  ownOpen: ['{when} {name}营业，照算', '{when} {name}, open, counted'],
  pause: ['{when} 暂停（{why}），不计', 'paused {when} ({why}), not counted'],
  pauseOpen: ['{from} 起暂停（{why}）', 'paused since {from} ({why})'],
  more: ['另有暂停 {n} 次', '{n} more pauses'],
  to: ['至', 'to'],
  joint: ['；', '; '],
  stop: ['。', '.'],
  due: ['到期 {due}。', 'Due {due}.'],
  extended: ['已同意延期，到期 {due}。', 'Extended; due {due}.'],
  dueUnknown: ['恢复后才能算出到期时间，还剩 {time}。', 'The due time is known once resumed; {time} left.'],
  leftNow: ['还有 {time}。', '{time} left.'],
  overdueNow: ['已超时 {time}。', 'Overdue by {time}.'],
  met: ['{when} 完成，没有超时。', 'Done {when}, in time.'],
  metLate: ['{when} 完成，超时 {time}。', 'Done {when}, {time} late.'],
  provisional: [
    '{years} 年放假安排还没有录入，到期时间可能变动。',
    'The holidays of {years} are not entered yet; the due time may change.',
  ],
} as const satisfies Wording;

export const weekdayWording: readonly Pair[] = [
  ['周一', 'Mon'],
  ['周二', 'Tue'],
  ['周三', 'Wed'],
  ['周四', 'Thu'],
  ['周五', 'Fri'],
  ['周六', 'Sat'],
  ['周日', 'Sun'],
];

/** What is wrong with a calendar or a holiday file, and what to do. */
export const calendarFaultWording = {
  shape: [
    '这一项缺少或填写有误，请补全或改正。',
    'This entry is missing or not understood; please correct it.',
  ],
  'bad-date': ['没有这个日期，请按 2026-10-01 的样式填写。', 'No such date; write it like 2026-10-01.'],
  'bad-time': ['时间不对，请按 08:30 的样式填写。', 'No such time; write it like 08:30.'],
  'band-overnight': [
    '结束要晚于开始；跨夜请分成两段，各写在自己那天。',
    'The end must be after the start; write hours over midnight as two, each on its own day.',
  ],
  'bands-overlap': [
    '两段时间重叠或次序颠倒，请调整。',
    'Two stretches overlap or are out of order; please change them.',
  ],
  'week-never-open': ['一周里至少要有一段营业时间。', 'The week needs at least one stretch of opening.'],
  'range-backwards': [
    '结束日期早于开始日期，请改正。',
    'The last day is before the first; please correct it.',
  ],
  'range-too-long': ['这段日期太长，请分开填写。', 'This range is too long; please split it.'],
  'own-days-overlap': [
    '和另一段本店日期重叠，请改正。',
    'Overlaps other days of the store; please correct it.',
  ],
  'open-day-without-bands': ['营业的日子要写营业时间。', 'An open day needs opening hours.'],
  'closed-day-with-bands': ['歇业的日子不能写营业时间。', 'A closed day cannot have opening hours.'],
  'year-twice': ['同一年的放假安排有两份，请删去一份。', 'A year is there twice; please remove one.'],
  'outside-the-year': [
    '这个日期不属于文件所写的年份。',
    'This date does not belong to the year of the file.',
  ],
  'day-twice': ['同一天写了两次，请删去一次。', 'A day is there twice; please remove one.'],
  'make-up-on-a-weekday': [
    '调休上班日只能是周六或周日。',
    'A make-up workday must be a Saturday or a Sunday.',
  ],
  'make-up-while-unpublished': [
    '放假安排公布前不能有调休上班日。',
    'There are no make-up workdays before the notice is published.',
  ],
  'not-json': ['文件读不懂，请重新取一份。', 'The file cannot be read; please get it again.'],
  'too-large': ['文件太大，不是放假安排文件。', 'The file is too large to be a holiday file.'],
  'not-a-holiday-file': [
    '这不是放假安排文件，请另选一个。',
    'This is not a holiday file; please choose another.',
  ],
  'other-region': [
    '这不是中国大陆的放假安排，请另选一个。',
    'These are not the holidays of the Chinese mainland; please choose another file.',
  ],
  'other-year': [
    '文件里的年份不是今年，也不是以后两年，请另选一个。',
    'The file is not for this year or the next two; please choose another.',
  ],
  'published-already': [
    '这一年的放假安排已经公布，文件里却是暂定的，请另选一个。',
    'This year’s holidays are published already, and the file has provisional ones; please choose another.',
  ],
} as const satisfies Readonly<Record<CalendarFault, Pair>>;
