import { clockAccountWording } from '../wording/clocks';
import { fill, type Pair, speak } from '../wording/wording';
import type { ExplainedReading } from './evaluate-clock';
import { countsDays } from './limit';
import { dayOfInstant, HOUR, startOfDay } from './local-day';
import type { Span, SpanReason } from './spans';
import { dateWords, hourWords, momentWords, type Wall, weekdayWords } from './time-words';

const MOST_PAUSES = 6;

/** One clause for each kind of stretch that was skipped, made up or paused, in a fixed order. */
export function countedWords({ spans, startedAt, limit }: ExplainedReading, wall: Wall): readonly string[] {
  const say = speak(clockAccountWording, wall.language);
  const of = (...reasons: readonly SpanReason[]) => spans.filter(({ reason }) => reasons.includes(reason));
  const clauses = [
    ...(limit.unit === 'hours' ? [say.elapsed] : []),
    ...breakWords(of('break'), startedAt, wall),
    ...nightWords(of('after-hours'), startedAt, wall),
    ...restWords(of('weekly-rest'), wall),
    ...of('holiday', 'own-closed-day').map((span) => namedWords(say.daysOff, span, wall)),
    ...of('make-up-day').map((span) => namedWords(say.madeUp, span, wall)),
    ...of('own-open-day').map((span) => namedWords(say.ownOpen, span, wall)),
    ...pauseWords(of('pause'), countsDays(limit.unit), wall),
  ];
  // Morning and afternoon of a day that was made up are two spans and one clause.
  return [...new Set(clauses)];
}

/** Each break once, whole where a whole one occurs; the one the clock started in is cut short. */
function breakWords(breaks: readonly Span[], startedAt: number | null, wall: Wall): readonly string[] {
  const say = speak(clockAccountWording, wall.language);
  const times = new Map<string, string>();
  for (const { from, to } of breaks) {
    const end = hourWords(to, wall.offsetMs);
    if (
      from === startedAt &&
      breaks.length > 1 &&
      breaks.some((b) => b.from !== from && hourWords(b.to, wall.offsetMs) === end)
    )
      continue;
    const isNoon = timeIn(from, wall) >= 11 * HOUR && timeIn(to, wall) <= 15 * HOUR;
    const values = { from: hourWords(from, wall.offsetMs), to: end };
    times.set(`${values.from}–${end}`, fill(isNoon ? say.noon : say.break, values));
  }
  return [...times.values()];
}

/** Closing and opening time where they are the same every night; else only that closing hours do not count. */
function nightWords(nights: readonly Span[], startedAt: number | null, wall: Wall): readonly string[] {
  if (nights.length === 0) return [];
  const say = speak(clockAccountWording, wall.language);
  const isMidnight = (instant: number) => timeIn(instant, wall) === 0;
  const hour = (instant: number) => hourWords(instant, wall.offsetMs);
  const closings = new Set(
    nights.flatMap(({ from }) => (isMidnight(from) || from === startedAt ? [] : [hour(from)])),
  );
  const openings = new Set(nights.flatMap(({ to }) => (isMidnight(to) ? [] : [hour(to)])));
  const [from, to] = [[...closings][0], [...openings][0]];
  const isOne = closings.size === 1 && openings.size === 1 && from !== undefined && to !== undefined;
  return [isOne ? fill(say.night, { from, to }) : say.closedHours];
}

function restWords(rests: readonly Span[], wall: Wall): readonly string[] {
  if (rests.length === 0) return [];
  const say = speak(clockAccountWording, wall.language);
  const days = rests.flatMap(({ from, to }) => {
    const [first, last] = [dayOfInstant(from, wall.offsetMs), dayOfInstant(to - 1, wall.offsetMs)];
    return Array.from({ length: Math.min(last - first + 1, 7) }, (_, i) => first + i);
  });
  return [fill(say.weekdays, { days: weekdayWords(days, wall.language) })];
}

function namedWords(sentence: string, span: Span, wall: Wall): string {
  return fill(sentence, { when: daysWords(span, wall), name: inWords(span.because, wall) });
}

/** `11-22 周日`, `10-01 至 10-07`. */
function daysWords(span: Span, wall: Wall): string {
  const say = speak(clockAccountWording, wall.language);
  const [first, last] = [dayOfInstant(span.from, wall.offsetMs), dayOfInstant(span.to - 1, wall.offsetMs)];
  return first === last
    ? `${dateWords(first, wall)} ${weekdayWords([first], wall.language)}`
    : `${dateWords(first, wall)} ${say.to} ${dateWords(last, wall)}`;
}

/** Pauses with their hours, or as the days they cost. */
function pauseWords(pauses: readonly Span[], inDays: boolean, wall: Wall): readonly string[] {
  const say = speak(clockAccountWording, wall.language);
  const shown = pauses.slice(0, MOST_PAUSES).map((span) => {
    const [why, from] = [inWords(span.because, wall), momentWords(span.from, wall)];
    if (inDays) return fill(say.pause, { when: daysWords(span, wall), why });
    if (span.to >= wall.now) return fill(say.pauseOpen, { from, why });
    const isOneDay = dayOfInstant(span.from, wall.offsetMs) === dayOfInstant(span.to, wall.offsetMs);
    const to = isOneDay ? hourWords(span.to, wall.offsetMs) : momentWords(span.to, wall);
    return fill(say.pause, { when: isOneDay ? `${from}–${to}` : `${from} ${say.to} ${to}`, why });
  });
  const hidden = pauses.length - shown.length;
  return hidden > 0 ? [...shown, fill(say.more, { n: hidden })] : shown;
}

function inWords(words: Pair | undefined, wall: Wall): string {
  return words?.[wall.language === 'zh-CN' ? 0 : 1] ?? '';
}

function timeIn(instant: number, { offsetMs }: Wall): number {
  return instant - startOfDay(dayOfInstant(instant, offsetMs), offsetMs);
}
