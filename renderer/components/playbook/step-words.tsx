import { Box, Text } from '@mantine/core';
import type { PlaybookStep } from '../../../shared/playbook/step';
import { playbookWording } from '../../../shared/wording/playbook';
import { fill, type Pair } from '../../../shared/wording/wording';
import { useLanguage, useWords } from '../../lib/language';
import classes from './playbook.module.css';

type LinesProps = {
  readonly label: string;
  readonly lines: readonly Pair[];
  readonly isSaid: boolean;
  readonly isLabelled: boolean;
};

function Lines({ label, lines, isSaid, isLabelled }: LinesProps) {
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  return (
    <Box>
      {isLabelled && (
        <Text size="xs" c="dimmed">
          {label}
        </Text>
      )}
      <ul
        aria-label={label}
        className={`${classes['lines'] ?? ''} ${classes[isSaid ? 'say' : 'leave'] ?? ''}`}
      >
        {lines.map((line) => (
          <li key={line[0]}>{line[index]}</li>
        ))}
      </ul>
    </Box>
  );
}

type Props = { readonly step: PlaybookStep; readonly isNarrow?: boolean };

/** What to say, what to leave and why, beside each other where there is room; what stands in columns is named above them. */
export function StepWords({ step, isNarrow = false }: Props) {
  const words = useWords(playbookWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  return (
    <>
      <Box {...(isNarrow ? {} : { className: classes['columns'] ?? '' })}>
        <Lines label={words.say} lines={step.say} isSaid isLabelled={false} />
        <Lines label={words.doNot} lines={step.doNot} isSaid={false} isLabelled={isNarrow} />
      </Box>
      <Text size="xs" c="dimmed" mt={4}>
        {fill(words.why, { why: step.why[index] })}
      </Text>
    </>
  );
}
