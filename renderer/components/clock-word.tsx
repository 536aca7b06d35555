import { IconCheck, IconClock, IconClockExclamation, IconClockPause } from '@tabler/icons-react';
import { clockInShort } from '../../shared/clocks/clock-in-short';
import type { ClockReading, ClockState } from '../../shared/clocks/read-clock';
import { useLanguage } from '../lib/language';
import classes from './clock-word.module.css';

type Look = {
  readonly tone: 'quiet' | 'plain' | 'soon' | 'late' | 'met';
  readonly Icon: typeof IconClock;
};

/** Colour never stands alone: each state has its icon, and its words come with the time. */
const LOOKS: Readonly<Record<ClockState, Look>> = {
  'not-started': { tone: 'quiet', Icon: IconClock },
  running: { tone: 'plain', Icon: IconClock },
  warning: { tone: 'soon', Icon: IconClockExclamation },
  breached: { tone: 'late', Icon: IconClockExclamation },
  paused: { tone: 'quiet', Icon: IconClockPause },
  met: { tone: 'met', Icon: IconCheck },
  'met-late': { tone: 'soon', Icon: IconCheck },
};

/** How a clock stands, in one line: `今天 16:20 · 还有 2 小时`. Plain elements: lists show dozens. */
export function ClockWord({ reading }: { readonly reading: ClockReading }) {
  const language = useLanguage();
  const { tone, Icon } = LOOKS[reading.state];
  return (
    <span className={`${classes['word'] ?? ''} ${classes[tone] ?? ''}`}>
      <Icon size={16} aria-hidden />
      <span className={`${classes['when'] ?? ''} tabular`}>{clockInShort(reading, language)}</span>
    </span>
  );
}
