import { Button, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { agendaWording } from '../../shared/wording/agenda';
import { fill } from '../../shared/wording/wording';
import { ClockWord } from '../components/clock-word';
import { useNotices } from '../data/agenda';
import { useLanguage, useWords } from '../lib/language';
import { paths } from '../lib/paths';
import { useNow } from '../lib/use-now';

const TICK = 30_000;
const MOST = 30;

/** What the person on duty is told about clocks, from any screen. */
export function Bell() {
  const words = useWords(agendaWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const [, navigate] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const notices = useNotices(useNow(TICK));
  const isLate = notices.some(({ kind }) => kind === 'breached');
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={360} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          color={notices.length === 0 ? 'gray' : isLate ? 'var(--desk-bad)' : 'var(--desk-warn)'}
          leftSection={<IconBell size={16} aria-hidden />}
          aria-label={fill(words.bellCount, { count: notices.length })}
          data-testid="bell"
          onClick={() => {
            setOpen((open) => !open);
          }}
        >
          {notices.length === 0 ? words.bell : notices.length}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {notices.length === 0 ? (
          <Text size="sm" c="dimmed">
            {words.noNotices}
          </Text>
        ) : (
          <Stack gap={4} mah={420} style={{ overflowY: 'auto' }}>
            {notices.slice(0, MOST).map(({ key, reading, row }) => (
              <UnstyledButton
                key={key}
                onClick={() => {
                  setOpen(false);
                  navigate(paths.case(row.caseId));
                }}
              >
                <Text size="sm" truncate>
                  {row.number} · {reading.definition.label[index]}
                </Text>
                <ClockWord reading={reading} />
              </UnstyledButton>
            ))}
            {notices.length > MOST && (
              <Text size="xs" c="dimmed">
                {fill(words.noticeMore, { count: notices.length - MOST })}
              </Text>
            )}
          </Stack>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
