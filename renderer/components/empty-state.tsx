import { Center, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { readonly sentence: string; readonly children?: ReactNode };

/** What an empty list says: one sentence, one action. */
export function EmptyState({ sentence, children }: Props) {
  return (
    <Center py="xl">
      <Stack align="center" gap="md">
        <Text c="dimmed">{sentence}</Text>
        {children}
      </Stack>
    </Center>
  );
}
