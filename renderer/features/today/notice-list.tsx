import { Box, Group, Paper, Text, UnstyledButton } from '@mantine/core';
import { agendaWording } from '../../../shared/wording/agenda';
import { fill } from '../../../shared/wording/wording';
import { ClockWord } from '../../components/clock-word';
import { Plate } from '../../components/plate';
import { useNotices } from '../../data/agenda';
import { useLanguage, useWords } from '../../lib/language';
import classes from './today.module.css';

type Props = { readonly ms: number; readonly onOpen: (caseId: string) => void };

/** Clocks that the person on duty is told of by the policy, though others may owe the work. */
export function NoticeList({ ms, onOpen }: Props) {
  const words = useWords(agendaWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const notices = useNotices(ms);
  if (notices.length === 0) return null;
  return (
    <Paper withBorder p="sm" data-testid="notices">
      <Text size="sm" fw={600} mb={4}>
        {fill(words.bellCount, { count: notices.length })}
      </Text>
      {notices.slice(0, 20).map(({ key, kind, reading, row }) => (
        <UnstyledButton
          key={key}
          className={classes['notice']}
          data-notice={kind}
          onClick={() => {
            onOpen(row.caseId);
          }}
        >
          <Group gap={8} wrap="nowrap" justify="space-between">
            <Text size="sm" truncate>
              {reading.definition.label[index]}
            </Text>
            <Box style={{ flex: 'none' }}>
              <Plate plate={row.plate ?? undefined} />
            </Box>
          </Group>
          <ClockWord reading={reading} />
        </UnstyledButton>
      ))}
    </Paper>
  );
}
