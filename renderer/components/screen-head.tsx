import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  /** what the screen holds, in a few words behind its title; null while that is not known */
  readonly count?: string | null;
  /** read aloud when it changes, where the person's typing changes it */
  readonly isLive?: boolean;
  /** further words behind the count */
  readonly children?: ReactNode;
  /** what one does with the whole screen, at the right */
  readonly tools?: ReactNode;
};

/** The line every list begins with: always the same size, always in the same place. */
export function ScreenHead({ title, count = null, isLive = false, children, tools }: Props) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Group gap="md" wrap="nowrap">
        <Title order={1} fz={20}>
          {title}
        </Title>
        {count !== null && (
          <Text
            size="sm"
            c="dimmed"
            data-testid="screen-count"
            {...(isLive ? { 'aria-live': 'polite' } : {})}
          >
            {count}
          </Text>
        )}
        {children}
      </Group>
      {tools !== undefined && (
        <Group gap="sm" wrap="nowrap">
          {tools}
        </Group>
      )}
    </Group>
  );
}
