import { Center, Progress, Stack, Text } from '@mantine/core';
import { frameWording } from '../../shared/wording/frame';
import { homesWording } from '../../shared/wording/homes';
import { fill } from '../../shared/wording/wording';
import type { OpeningProgress } from '../data/session';
import { useWords } from '../lib/language';
import { OpeningPage } from './opening-page';

const REASON = {
  none: 'rebuildBehind',
  wiped: 'rebuildWiped',
  damaged: 'rebuildDamaged',
  'rolled-back': 'rebuildRolledBack',
  'new-version': 'tidy',
} as const satisfies Record<OpeningProgress['reason'], keyof typeof homesWording>;

/** So many missing events are an ordinary catching up, gone before it could be read about. */
const WORTH_TELLING = 200;

/** What is being done before the first screen, with the reason when it is more than opening. */
export function OpeningWork({ progress }: { readonly progress: OpeningProgress | null }) {
  const frame = useWords(frameWording);
  const words = useWords(homesWording);
  if (
    progress === null ||
    ((progress.reason === 'none' || progress.reason === 'new-version') && progress.total < WORTH_TELLING)
  ) {
    return (
      <Center h="100vh">
        <Text c="dimmed">{frame.opening}</Text>
      </Center>
    );
  }
  const { reason, done, total, cases } = progress;
  const isTidying = reason === 'new-version';
  return (
    <OpeningPage
      name={isTidying ? 'tidy' : 'rebuild'}
      isAlert={false}
      title={isTidying ? words.tidyTitle : words.rebuildTitle}
      what={[words[REASON[reason]], isTidying ? words.tidySafe : words.rebuildSafe]}
    >
      <Stack gap="xs">
        <Progress value={(100 * done) / Math.max(total, 1)} />
        <Text size="sm" c="dimmed" className="tabular">
          {fill(isTidying ? words.tidyProgress : words.progress, { done, total, cases })}
        </Text>
      </Stack>
    </OpeningPage>
  );
}
