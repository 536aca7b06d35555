import { assertNever } from '../domain/assert-never';
import { clockStateWording, clockWording } from '../wording/clocks';
import { fill, type Language, speak } from '../wording/wording';
import { countsDays } from './limit';
import { dayOfInstant } from './local-day';
import type { ClockReading } from './read-clock';
import { amountLeftWords, durationWords, nearWords, type Wall } from './time-words';

/**
 * One line for lists: `今天 16:20 · 还有 2 小时`, `已超时 3 小时 20 分`, `暂停 · 剩 3 小时`. Opening hours that
 * are left are called so where they are fewer than the hours until the due time; lateness is time as it passes.
 */
export function clockInShort(reading: ClockReading, language: Language): string {
  const say = speak(clockWording, language);
  const { state, limit } = reading;
  switch (state) {
    case 'not-started':
    case 'met':
      return clockStateWording[state][language === 'zh-CN' ? 0 : 1];
    case 'running':
    case 'warning':
      return leftInShort(reading, language);
    case 'breached':
      return fill(say.overdueBy, { time: durationWords(reading.overdueMs, language) });
    case 'paused':
      return fill(say.pausedWith, { time: amountLeftWords(reading.remainingMs, limit, language) });
    case 'met-late':
      return fill(say.lateBy, { time: durationWords(reading.overdueMs, language) });
    default:
      return assertNever(state);
  }
}

function leftInShort(reading: ClockReading, language: Language): string {
  const say = speak(clockWording, language);
  const { at, dueAt, limit, offsetMs, provisional, remainingMs } = reading;
  if (dueAt === null) return clockStateWording[reading.state][language === 'zh-CN' ? 0 : 1];
  const wall: Wall = { offsetMs, now: at, language };
  const moment = nearWords(dueAt, wall, true);
  const due = provisional ? fill(say.tentative, { due: moment }) : moment;
  // On the last day "1 working day left" would say less than the hours do.
  const isLastDay = dayOfInstant(dueAt - 1, offsetMs) === dayOfInstant(at, offsetMs);
  if (countsDays(limit.unit) && !isLastDay) {
    return fill(say.left, { due, time: amountLeftWords(remainingMs, limit, language) });
  }
  const untilDue = dueAt - at;
  if (countsDays(limit.unit) || remainingMs === untilDue) {
    return fill(say.left, { due, time: durationWords(untilDue, language) });
  }
  return fill(say.leftOpen, { due, time: amountLeftWords(remainingMs, limit, language) });
}
