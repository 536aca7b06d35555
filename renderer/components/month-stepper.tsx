import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { monthAfter } from '../../shared/clocks/months';

type Props = {
  /** `YYYY-MM` */
  readonly month: string;
  /** The latest month one may go to. */
  readonly last: string;
  readonly onChange: (month: string) => void;
  readonly words: Readonly<Record<'month' | 'earlier' | 'later', string>>;
};

/** A month with the one before and after it, never beyond the present one. */
export function MonthStepper({ month, last, onChange, words }: Props) {
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="default"
        aria-label={words.earlier}
        onClick={() => {
          onChange(monthAfter(month, -1));
        }}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <Text size="sm" className="tabular" aria-label={words.month}>
        {month}
      </Text>
      <ActionIcon
        variant="default"
        aria-label={words.later}
        disabled={month >= last}
        onClick={() => {
          onChange(monthAfter(month, 1));
        }}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </Group>
  );
}
