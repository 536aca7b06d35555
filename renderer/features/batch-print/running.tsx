import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { batchPrintWording } from '../../../shared/wording/batch-print';
import { fill } from '../../../shared/wording/wording';
import { useWords } from '../../lib/language';
import type { useBatchRun } from './use-batch-run';

/** How far a batch is, with a stop, and what came of the last one. */
export function Running({ run }: { readonly run: ReturnType<typeof useBatchRun> }) {
  const words = useWords(batchPrintWording);
  const { progress, notice, stop } = run;
  return (
    <>
      {progress !== null && (
        <Group gap="md" wrap="nowrap" role="status">
          <Progress flex={1} value={(100 * progress.done) / Math.max(progress.all, 1)} animated />
          <Text size="sm">
            {progress.number === null
              ? fill(words.joining, { count: progress.all })
              : fill(words.running, { done: progress.done + 1, all: progress.all, number: progress.number })}
          </Text>
          {progress.number !== null && (
            <Button size="xs" variant="default" onClick={stop} data-testid="stop-batch">
              {words.stop}
            </Button>
          )}
        </Group>
      )}
      {notice !== null && (
        <Alert color={notice.isGood ? 'green' : 'orange'} p="sm" role="status" data-testid="batch-notice">
          {notice.sentence}
        </Alert>
      )}
    </>
  );
}
