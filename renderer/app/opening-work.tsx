import { Center, Group, Progress, Stack, Text } from '@mantine/core';
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

const grouped = (count: number): string => count.toLocaleString('en-US');

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
      <Center h="calc(100vh - var(--practice-banner, 0px))">
        <Text c="dimmed">{frame.opening}</Text>
      </Center>
    );
  }
  const { reason, done, total, cases } = progress;
  const percent = (100 * done) / Math.max(total, 1);
  const isTidying = reason === 'new-version';
  return (
    <OpeningPage
      name={isTidying ? 'tidy' : 'rebuild'}
      tone="work"
      title={isTidying ? words.tidyTitle : words.rebuildTitle}
      what={[words[REASON[reason]], isTidying ? words.tidySafe : words.rebuildSafe]}
    >
      <Stack gap="xs">
        <Progress value={percent} size="lg" aria-label={isTidying ? words.tidyTitle : words.rebuildTitle} />
        <Group justify="space-between" fz="sm" c="dimmed" className="tabular">
          <Text span fz="sm">
            {fill(isTidying ? words.tidyProgress : words.progress, {
              done: grouped(done),
              total: grouped(total),
              cases: grouped(cases),
            })}
          </Text>
          <Text span fz="sm">
            {Math.floor(percent)}%
          </Text>
        </Group>
      </Stack>
    </OpeningPage>
  );
}
