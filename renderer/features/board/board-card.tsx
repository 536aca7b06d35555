import { Group, Text, UnstyledButton } from '@mantine/core';
import { boardWording } from '../../../shared/wording/work-lists';
import { fill } from '../../../shared/wording/wording';
import { ClockWord } from '../../components/clock-word';
import { GradeChip } from '../../components/grade-chip';
import { Plate } from '../../components/plate';
import { visibleText } from '../../components/visible-text';
import { useWords } from '../../lib/language';
import classes from './board.module.css';
import type { Card } from './board-columns';

type Props = {
  readonly card: Card;
  readonly isAt: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
};

/** One case on the board: whose car, how grave, how much time, and who has it. */
export function BoardCard({ card: { row, reading }, isAt, onFocus, onOpen }: Props) {
  const words = useWords(boardWording);
  const { handlerName } = row.standing;
  return (
    <UnstyledButton
      className={classes['card']}
      tabIndex={isAt ? 0 : -1}
      data-card={row.caseId}
      data-case={row.number}
      data-clock-state={reading?.state ?? 'none'}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <Group gap={6} wrap="nowrap" justify="space-between">
        <Plate plate={row.plate ?? undefined} />
        {row.grade !== null && <GradeChip grade={row.grade} />}
      </Group>
      <Text size="sm" truncate>
        {visibleText(row.excerpt)}
      </Text>
      {reading !== null && <ClockWord reading={reading} />}
      <Text size="xs" c="dimmed" truncate>
        {handlerName === null ? words.noHandler : fill(words.handler, { name: visibleText(handlerName) })}
      </Text>
    </UnstyledButton>
  );
}
