import { Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { frameWording } from '../../shared/wording/frame';
import { useWords } from '../lib/language';
import classes from './opening.module.css';

type Props = {
  readonly name: string;
  readonly title: string;
  readonly what: readonly string[];
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** 'work' is no alarm, 'wait' needs something done elsewhere, 'alarm' waits for the person here */
  readonly tone?: 'work' | 'wait' | 'alarm';
};

/** A page before the first screen: what happened, what is safe, what to do. */
export function OpeningPage({ name, title, what, children, actions, tone = 'alarm' }: Props) {
  const words = useWords(frameWording);
  return (
    <Center h="calc(100vh - var(--practice-banner, 0px))" p="xl">
      <Paper
        withBorder
        className={classes.page}
        data-tone={tone}
        role={tone === 'work' ? 'status' : 'alert'}
        data-testid="opening"
        data-page={name}
      >
        <Stack gap="md">
          <div>
            <Text fz="xs" c="dimmed">
              {words.appName}
            </Text>
            <Title order={1} fz={22}>
              {title}
            </Title>
          </div>
          {what.map((sentence) => (
            <Text key={sentence}>{sentence}</Text>
          ))}
          {children}
          {actions !== undefined && (
            <Group justify="flex-end" mt="xs">
              {actions}
            </Group>
          )}
        </Stack>
      </Paper>
    </Center>
  );
}
