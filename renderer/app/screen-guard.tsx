import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { frameWording } from '../../shared/wording/frame';
import { useWords } from '../lib/language';

function Failed() {
  const words = useWords(frameWording);
  return (
    <Center h="calc(100vh - var(--practice-banner, 0px))">
      <Stack maw={520} gap="md" role="alert">
        <Title order={1} fz={20}>
          {words.screenFailed}
        </Title>
        <Text>{words.screenFailedWhat}</Text>
        <Button
          w={140}
          onClick={() => {
            window.location.reload();
          }}
        >
          {words.reload}
        </Button>
      </Stack>
    </Center>
  );
}

type Props = { readonly children: ReactNode };
type State = { readonly hasFailed: boolean };

/** Catches what a screen throws while drawing: what was saved is safe, and a reload goes on. */
export class ScreenGuard extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Failed /> : this.props.children;
  }
}
