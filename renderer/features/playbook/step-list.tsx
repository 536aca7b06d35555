import { Box, Group, Paper, Text } from '@mantine/core';
import type { PlaybookStep } from '../../../shared/playbook/step';
import { playbookWording } from '../../../shared/wording/playbook';
import { fill } from '../../../shared/wording/wording';
import columns from '../../components/playbook/playbook.module.css';
import { StepWords } from '../../components/playbook/step-words';
import { useLanguage, useWords } from '../../lib/language';
import classes from './playbook-screen.module.css';

type Props = {
  readonly steps: readonly PlaybookStep[];
  /** false where a list above names the columns already */
  readonly hasHeads?: boolean;
};

/** Steps under each other, each with its words and where they come from. */
export function StepList({ steps, hasHeads = true }: Props) {
  const words = useWords(playbookWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  if (steps.length === 0) return null;
  return (
    <Paper withBorder>
      {hasHeads && (
        <Box className={`${columns['columns'] ?? ''} ${classes['heads'] ?? ''}`} aria-hidden>
          <span>{words.say}</span>
          <span>{words.doNot}</span>
        </Box>
      )}
      {steps.map((step) => (
        <Box key={step.id} className={classes['step'] ?? ''} data-step={step.id}>
          <Group justify="space-between" wrap="nowrap" align="baseline" mb={2}>
            <Text fw={600}>{step.title[index]}</Text>
            <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
              {fill(words.sources, { sources: step.sources.join(' · ') })}
            </Text>
          </Group>
          <StepWords step={step} />
        </Box>
      ))}
    </Paper>
  );
}
