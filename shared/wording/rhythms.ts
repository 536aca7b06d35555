import { fill, speak, type Language, type Wording } from './wording';

/** What recurs apart from any case: how often, and when it is due next. */
export const rhythmWording = {
  title: ['例行事项', 'Recurring'],
  week: ['每{weekday}', 'Every {weekday}'],
  month: ['每月 {day} 日', 'On day {day} of every month'],
  monthEnd: ['每月最后一天', 'On the last day of every month'],
  quarter: ['每季度末月 {day} 日', 'On day {day} of the last month of a quarter'],
  quarterEnd: ['每季度最后一天', 'On the last day of every quarter'],
  today: ['今天', 'Today'],
  tomorrow: ['明天', 'Tomorrow'],
  dueOn: ['{day} {weekday}', '{weekday} {day}'],
} as const satisfies Wording;

const WEEKDAYS = [
  ['周一', 'Monday'],
  ['周二', 'Tuesday'],
  ['周三', 'Wednesday'],
  ['周四', 'Thursday'],
  ['周五', 'Friday'],
  ['周六', 'Saturday'],
  ['周日', 'Sunday'],
] as const;

const weekdayWords = (weekday: number, language: Language) =>
  WEEKDAYS[weekday - 1]?.[language === 'zh-CN' ? 0 : 1] ?? '';

type Every = { readonly every: 'week' | 'month' | 'quarter'; readonly on: number };

/** How often something is due: `每周一`, `每月最后一天`. */
export function rhythmWords({ every, on }: Every, language: Language): string {
  const words = speak(rhythmWording, language);
  if (every === 'week') return fill(words.week, { weekday: weekdayWords(on, language) });
  if (on < 1) return every === 'month' ? words.monthEnd : words.quarterEnd;
  return fill(every === 'month' ? words.month : words.quarter, { day: on });
}

/** When it is due next, from the day it is in the store: `明天`, `11-30 周一`. */
export function dueDayWords(due: string, daysLeft: number, language: Language): string {
  const words = speak(rhythmWording, language);
  if (daysLeft <= 0) return words.today;
  if (daysLeft === 1) return words.tomorrow;
  const weekday = new Date(`${due}T00:00:00Z`).getUTCDay();
  return fill(words.dueOn, {
    day: due.slice(5),
    weekday: weekdayWords(weekday === 0 ? 7 : weekday, language),
  });
}
