import { amountLeftWords, durationWords, momentWords } from '../../clocks/time-words';
import type { ClockReading } from '../../clocks/read-clock';
import { clockStateWording } from '../../wording/clocks';
import { fill, speak } from '../../wording/wording';
import { briefWording } from '../../wording/papers';

/** A clock as a sheet says it: it is read tomorrow too, so moments are dates and never 「今天」. */
export type ClockLine = {
  readonly label: string;
  readonly words: string;
  /** It has stopped: in time or late. */
  readonly isOver: boolean;
};

/** How a clock stands, in words for the brief; the reading is of the moment of printing. */
export function clockLine(reading: ClockReading): ClockLine {
  const say = speak(briefWording, 'zh-CN');
  const { state, dueAt, offsetMs, at, remainingMs, overdueMs, limit } = reading;
  const wall = { offsetMs, now: at, language: 'zh-CN' } as const;
  const due = dueAt === null ? '' : momentWords(dueAt, wall, true);
  const late = durationWords(overdueMs, 'zh-CN');
  const left = amountLeftWords(remainingMs, limit, 'zh-CN');
  const [stateWords] = clockStateWording[state];
  const words = {
    'not-started': stateWords,
    running: fill(say.clockRunning, { state: stateWords, due, left }),
    warning: fill(say.clockRunning, { state: stateWords, due, left }),
    breached: fill(say.clockBreached, { due, late }),
    paused: fill(say.clockPaused, { left }),
    met: stateWords,
    'met-late': fill(say.clockMetLate, { late }),
  }[state];
  return { label: reading.definition.label[0], words, isOver: state === 'met' || state === 'met-late' };
}
