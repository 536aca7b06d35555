import { clockWording, weekdayWording } from '../wording/clocks';
import { fill, type Language, speak } from '../wording/wording';
import { countsDays, type Limit } from './limit';
import { dateOfDay, DAY, dayOfInstant, HOUR, MINUTE, startOfDay, weekdayOf } from './local-day';

/** A wall to read times on: the store's offset, and the moment that is called now. */
export type Wall = { readonly offsetMs: number; readonly now: number; readonly language: Language };

/** `HH:mm` on the store's wall. */
export function hourWords(instant: number, offsetMs: number): string {
  const minutes = Math.floor((instant - startOfDay(dayOfInstant(instant, offsetMs), offsetMs)) / MINUTE);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `11-24`, with its year unless it is this year's: `2027-01-04`. */
export function dateWords(day: number, { now, offsetMs }: Wall): string {
  const [date, today] = [dateOfDay(day), dateOfDay(dayOfInstant(now, offsetMs))];
  return date.slice(0, 4) === today.slice(0, 4) ? date.slice(5) : date;
}

/** `11-24 10:20`. A due time at midnight is the end of the day before, as the Civil Code says it: `24:00`. */
export function momentWords(instant: number, wall: Wall, isEnd = false): string {
  const { day, hour } = placeInDay(instant, wall.offsetMs, isEnd);
  return `${dateWords(day, wall)} ${hour}`;
}

/** `今天 16:20`, `明天 09:30`, `昨天 17:00`, else as `momentWords`. */
export function nearWords(instant: number, wall: Wall, isEnd = false): string {
  const say = speak(clockWording, wall.language);
  const { day, hour } = placeInDay(instant, wall.offsetMs, isEnd);
  const near = [say.yesterday, say.today, say.tomorrow][day - dayOfInstant(wall.now, wall.offsetMs) + 1];
  return near === undefined ? momentWords(instant, wall, isEnd) : `${near} ${hour}`;
}

function placeInDay(instant: number, offsetMs: number, isEnd: boolean) {
  const day = dayOfInstant(instant, offsetMs);
  const isMidnight = instant === startOfDay(day, offsetMs);
  return isEnd && isMidnight ? { day: day - 1, hour: '24:00' } : { day, hour: hourWords(instant, offsetMs) };
}

/**
 * A duration, whole minutes and never rounded up: what is left is not promised longer than it is. Days
 * of 24 hours only where time passes; thirty working hours are not a day and six hours.
 */
export function durationWords(ms: number, language: Language, inDays = true): string {
  const say = speak(clockWording, language);
  if (ms < MINUTE) return say.underMinute;
  const d = inDays ? Math.floor(ms / DAY) : 0;
  const h = Math.floor((ms - d * DAY) / HOUR);
  const m = Math.floor((ms - d * DAY - h * HOUR) / MINUTE);
  if (d > 0) return fill(h > 0 ? say.daysHours : say.daysOnly, { d, h });
  if (h > 0) return fill(m > 0 ? say.hoursMinutes : say.hoursOnly, { h, m });
  return fill(say.minutesOnly, { m });
}

/** What is left of a limit, in the limit's own unit. */
export function amountLeftWords(ms: number, { unit }: Limit, language: Language): string {
  if (!countsDays(unit)) return durationWords(ms, language, unit === 'hours');
  return limitWords({ amount: Math.round(ms / DAY), unit }, language);
}

/** `24 小时`, `8 个上班小时`, `7 个工作日`, `3 天`. */
export function limitWords({ amount, unit }: Limit, language: Language): string {
  const say = speak(clockWording, language);
  switch (unit) {
    case 'hours':
      return durationWords(Math.round(amount * 60) * MINUTE, language, false);
    case 'working-hours': {
      const minutes = Math.round(amount * 60);
      const isWhole = minutes >= 60;
      return isWhole
        ? fill(say.workingHours, { h: Math.round((minutes / 60) * 100) / 100 })
        : fill(say.workingMinutes, { m: minutes });
    }
    case 'working-days':
      return amount === 1 ? say.workingDay : fill(say.workingDays, { d: amount });
    case 'days':
      return fill(say.daysOnly, { d: amount });
  }
}

/** `周六、周日`, in order of the week. */
export function weekdayWords(days: Iterable<number>, language: Language): string {
  const index = language === 'zh-CN' ? 0 : 1;
  const weekdays = [...new Set([...days].map(weekdayOf))].sort((a, b) => a - b);
  return weekdays.map((weekday) => weekdayWording[weekday]?.[index] ?? '').join(index === 0 ? '、' : ', ');
}
