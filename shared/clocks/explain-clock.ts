import { assertNever } from '../domain/assert-never';
import { clockAccountWording } from '../wording/clocks';
import { fill, type Language, speak } from '../wording/wording';
import type { ExplainedReading } from './evaluate-clock';
import { countsDays } from './limit';
import { countedWords } from './span-words';
import { amountLeftWords, durationWords, limitWords, momentWords, type Wall } from './time-words';

/**
 * The account of a deadline in sentences for a manager: which rule, from when, what was counted,
 * paused or skipped, when it is due, how it stands, and whether the due time may still change.
 */
export function explainClock(reading: ExplainedReading, language: Language): readonly string[] {
  const say = speak(clockAccountWording, language);
  const { definition, limit, startedAt } = reading;
  const wall: Wall = { offsetMs: reading.offsetMs, now: reading.at, language };
  const index = language === 'zh-CN' ? 0 : 1;
  const rule = fill(say.rule, {
    label: definition.label[index],
    limit: limitWords(limit, language),
    source: definition.source[index],
  });
  if (startedAt === null) return [rule, say.notStarted];
  const start = momentWords(startedAt, wall);
  if (reading.state === 'not-started') return [rule, fill(say.startsAt, { start })];
  const started = fill(countsDays(limit.unit) ? say.startedDays : say.started, { start });
  const account = [started, ...countedWords(reading, wall)].join(say.joint) + say.stop;
  const sentences = [rule, account, dueWords(reading, wall), standWords(reading, wall)];
  if (reading.provisional) {
    const years = reading.unpublishedYears.join(language === 'zh-CN' ? '、' : ', ');
    sentences.push(fill(say.provisional, { years }));
  }
  return sentences.filter((sentence) => sentence !== '');
}

function dueWords({ dueAt, marks, remainingMs, limit }: ExplainedReading, wall: Wall): string {
  const say = speak(clockAccountWording, wall.language);
  if (dueAt === null) {
    return fill(say.dueUnknown, { time: amountLeftWords(remainingMs, limit, wall.language) });
  }
  const due = momentWords(dueAt, wall, true);
  return fill(dueAt === marks.extendedTo ? say.extended : say.due, { due });
}

/** How it stands now; nothing more is to be said of a pause without an end. */
function standWords(reading: ExplainedReading, wall: Wall): string {
  const { at, dueAt, limit, overdueMs, remainingMs, state } = reading;
  const say = speak(clockAccountWording, wall.language);
  const late = durationWords(overdueMs, wall.language);
  switch (state) {
    case 'running':
    case 'warning':
    case 'paused':
      return dueAt === null
        ? ''
        : fill(say.leftNow, { time: amountLeftWords(remainingMs, limit, wall.language) });
    case 'breached':
      return fill(say.overdueNow, { time: late });
    case 'met':
      return fill(say.met, { when: momentWords(at, wall) });
    case 'met-late':
      return fill(say.metLate, { when: momentWords(at, wall), time: late });
    case 'not-started':
      return '';
    default:
      return assertNever(state);
  }
}
