import { Button, Center, Progress, Stack, Text, Title } from '@mantine/core';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { frameWording } from '../../shared/wording/frame';
import { fill } from '../../shared/wording/wording';
import { warmSearch } from '../data/search/find-cases';
import { rememberDesk } from '../data/desk-config';
import { openDesk, type ReconcileProgress } from '../data/session';
import { useWords } from '../lib/language';
import { warmUp } from '../papers/print-shop';

type State =
  | { readonly kind: 'opening'; readonly progress: ReconcileProgress | null }
  | { readonly kind: 'open' }
  | { readonly kind: 'failed'; readonly code: string };

/** Opens the data before any screen shows; says what it does when that takes time, and what is safe when it fails. */
export function Opening({ children }: { readonly children: ReactNode }) {
  const words = useWords(frameWording);
  const [state, setState] = useState<State>({ kind: 'opening', progress: null });

  const open = useCallback(() => {
    setState({ kind: 'opening', progress: null });
    void openDesk((progress) => {
      setState({ kind: 'opening', progress });
    }).then(
      (session) => {
        if (session.database.kind === 'unreadable') {
          setState({ kind: 'failed', code: session.database.problem === 'newer-version' ? 'D1' : 'D2' });
          return;
        }
        rememberDesk(session.info);
        setState({ kind: 'open' });
        // After first paint: neither may delay the screen a customer is waiting in front of.
        setTimeout(() => {
          void warmSearch();
          void warmUp();
        }, 300);
      },
      () => {
        setState({ kind: 'failed', code: 'D3' });
      },
    );
  }, []);
  useEffect(open, [open]);

  if (state.kind === 'open') return children;
  if (state.kind === 'failed') {
    return (
      <Center h="100vh">
        <Stack maw={520} gap="md" role="alert">
          <Title order={1} fz={20}>
            {words.openFailed}
          </Title>
          <Text>{fill(words.openFailedWhat, { code: state.code })}</Text>
          <Button w={120} onClick={open}>
            {words.retry}
          </Button>
        </Stack>
      </Center>
    );
  }
  const { progress } = state;
  return (
    <Center h="100vh">
      <Stack w={360} gap="sm">
        <Text c="dimmed">
          {progress && progress.total > 0 ? fill(words.openingProgress, progress) : words.opening}
        </Text>
        {progress && progress.total > 0 && <Progress value={(100 * progress.done) / progress.total} />}
      </Stack>
    </Center>
  );
}
