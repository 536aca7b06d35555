import { Group, List, Paper, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconClock, IconClockExclamation, IconClockPause } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { clockInShort } from '../../../shared/clocks/clock-in-short';
import { evaluateClock, nextChange } from '../../../shared/clocks/evaluate-clock';
import { explainClock } from '../../../shared/clocks/explain-clock';
import type { ClockReading, ClockState } from '../../../shared/clocks/read-clock';
import type { Policy } from '../../../shared/policies/policy';
import { nextStepWording } from '../../../shared/wording/next-step';
import { readClocks } from '../../data/case-clocks';
import { storeCalendar } from '../../data/store-calendar';
import { now } from '../../lib/clock';
import { useLanguage, useWords } from '../../lib/language';

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

/** At least once a minute, and exactly when a clock changes: the shown time is never stale. */
const MINUTE = 60_000;

function useReadings(kase: Case, policy: Policy): readonly ClockReading[] {
  const [ms, setMs] = useState(() => now().ms);
  const readings = readClocks(kase, policy, ms);
  const changesAt = nextChange(readings);
  useEffect(() => {
    const wait = Math.min(MINUTE, Math.max(250, (changesAt ?? Infinity) - now().ms));
    const timer = setTimeout(() => {
      setMs(now().ms);
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [ms, changesAt]);
  return readings;
}

function ClockLine({ reading }: { readonly reading: ClockReading }) {
  const language = useLanguage();
  const { colour, Icon } = LOOKS[reading.state];
  const label = reading.definition.label[language === 'zh-CN' ? 0 : 1];
  return (
    <Popover width={420} position="bottom-end" withArrow>
      <Popover.Target>
        <UnstyledButton w="100%" data-clock={reading.definition.id} data-state={reading.state}>
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Text size="sm" truncate>
              {label}
            </Text>
            <Group gap={4} wrap="nowrap" c={colour}>
              <Icon size={16} aria-hidden />
              <Text span size="sm" c={colour} className="tabular" style={{ whiteSpace: 'nowrap' }}>
                {clockInShort(reading, language)}
              </Text>
            </Group>
          </Group>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <List size="xs" spacing={2}>
          {explainClock(evaluateClock(reading, storeCalendar(), reading.at), language).map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The clocks of the case as a short list; each explains itself when asked. */
export function ClocksCard({ kase, policy }: { readonly kase: Case; readonly policy: Policy }) {
  const words = useWords(nextStepWording);
  const readings = useReadings(kase, policy);
  if (readings.length === 0) return null;
  return (
    <Paper withBorder p="md">
      <Text size="sm" fw={600} mb="xs">
        {words.clocks}
      </Text>
      <Stack gap={4}>
        {readings.map((reading) => (
          <ClockLine key={reading.definition.id} reading={reading} />
        ))}
      </Stack>
    </Paper>
  );
}
