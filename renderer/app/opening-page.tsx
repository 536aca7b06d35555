import { Center, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  readonly name: string;
  readonly title: string;
  readonly what: readonly string[];
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** false for work in progress, which is no alarm */
  readonly isAlert?: boolean;
};

/** A page before the first screen: what happened, what is safe, what to do. */
export function OpeningPage({ name, title, what, children, actions, isAlert = true }: Props) {
  return (
    <Center h="100vh">
      <Stack maw={560} gap="md" role={isAlert ? 'alert' : 'status'} data-testid="opening" data-page={name}>
        <Title order={1} fz={20}>
          {title}
        </Title>
        {what.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
        {children}
        {actions !== undefined && <Group>{actions}</Group>}
      </Stack>
    </Center>
  );
}
