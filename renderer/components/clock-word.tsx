import { Group, Text } from '@mantine/core';
import { IconCheck, IconClock, IconClockExclamation, IconClockPause } from '@tabler/icons-react';
import { clockInShort } from '../../shared/clocks/clock-in-short';
import type { ClockReading, ClockState } from '../../shared/clocks/read-clock';
import { useLanguage } from '../lib/language';

/** Colour never stands alone: each state has its icon, and its words come with the time. */
const LOOKS: Readonly<Record<ClockState, { readonly colour: string; readonly Icon: typeof IconClock }>> = {
  'not-started': { colour: 'dimmed', Icon: IconClock },
  running: { colour: 'inherit', Icon: IconClock },
  warning: { colour: 'amber.8', Icon: IconClockExclamation },
  breached: { colour: 'red.9', Icon: IconClockExclamation },
  paused: { colour: 'dimmed', Icon: IconClockPause },
  met: { colour: 'teal.9', Icon: IconCheck },
  'met-late': { colour: 'amber.8', Icon: IconCheck },
};

/** How a clock stands, in one line: `今天 16:20 · 还有 2 小时`. */
export function ClockWord({ reading }: { readonly reading: ClockReading }) {
  const language = useLanguage();
  const { colour, Icon } = LOOKS[reading.state];
  return (
    <Group gap={4} wrap="nowrap" c={colour} miw={0}>
      <Icon size={16} aria-hidden style={{ flex: 'none' }} />
      <Text span size="sm" c={colour} className="tabular" truncate>
        {clockInShort(reading, language)}
      </Text>
    </Group>
  );
}
