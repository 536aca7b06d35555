import { List, Paper, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { evaluateClock, nextChange } from '../../../shared/clocks/evaluate-clock';
import { explainClock } from '../../../shared/clocks/explain-clock';
import type { ClockReading } from '../../../shared/clocks/read-clock';
import type { Policy } from '../../../shared/policies/policy';
import { nextStepWording } from '../../../shared/wording/next-step';
import { ClockWord } from '../../components/clock-word';
import { readClocks } from '../../data/case-clocks';
import { storeCalendar } from '../../data/store-calendar';
import { now } from '../../lib/clock';
import { useLanguage, useWords } from '../../lib/language';
import classes from './clocks-card.module.css';

/** At least once a minute, and exactly when a clock changes: the shown time is never stale. */
const MINUTE = 60_000;

/** When this state of the case came to the screen. */
const seenAt = (_kase: Case): number => now().ms;

function useReadings(kase: Case, policy: Policy): readonly ClockReading[] {
  const [tick, setMs] = useState(() => now().ms);
  // A tick from before the newest event would show the clocks as they were before it.
  const seen = useMemo(() => seenAt(kase), [kase]);
  const ms = Math.max(tick, seen);
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

/** Worked out only for somebody who asks. */
function Explanation({ reading }: { readonly reading: ClockReading }) {
  const language = useLanguage();
  return (
    <List size="xs" spacing={2}>
      {explainClock(evaluateClock(reading, storeCalendar(), reading.at), language).map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}

function ClockLine({ reading }: { readonly reading: ClockReading }) {
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const label = reading.definition.label[language === 'zh-CN' ? 0 : 1];
  return (
    <Popover opened={isOpen} onChange={setOpen} width={420} position="bottom-end" withArrow>
      <Popover.Target>
        <UnstyledButton
          w="100%"
          data-clock={reading.definition.id}
          data-state={reading.state}
          onClick={() => {
            setOpen((open) => !open);
          }}
        >
          <span className={classes['line']}>
            <span className={classes['label']}>{label}</span>
            <span className={classes['word']}>
              <ClockWord reading={reading} />
            </span>
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>{isOpen && <Explanation reading={reading} />}</Popover.Dropdown>
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
