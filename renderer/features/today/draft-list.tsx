import { Button, Group, Paper, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { todayWording } from '../../../shared/wording/ledger';
import { fill } from '../../../shared/wording/wording';
import { visibleText } from '../../components/visible-text';
import { listDrafts, type Draft } from '../../data/drafts';
import { now } from '../../lib/clock';
import { useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';

type Props = {
  /** Brings a draft back into the register form; the shell knows both screens. */
  readonly onResume: (draft: Draft) => void;
};

function useDrafts(): readonly Draft[] {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => {
    void listDrafts().then(setDrafts, () => undefined);
  }, []);
  return drafts;
}

/** Registrations that were begun and not saved. */
export function DraftList({ onResume }: Props) {
  const words = useWords(todayWording);
  const drafts = useDrafts();
  if (drafts.length === 0) return null;
  return (
    <Paper withBorder p="sm" data-testid="drafts">
      <Text size="sm" fw={600} mb="xs">
        {words.drafts}
      </Text>
      {drafts.map((draft) => (
        <Group key={draft.id} justify="space-between" wrap="nowrap" py={2}>
          <Text size="sm" truncate>
            {[draft.typed['plate'], draft.typed['customerName'], draft.typed['description']]
              .flatMap((text) => (text ? visibleText(text.slice(0, 200)) : []))
              .join(' · ') || words.draftBlank}
          </Text>
          <Group gap="sm" wrap="nowrap">
            <Text size="xs" c="dimmed" className="tabular">
              {fill(words.draftAt, { time: shortMoment(draft.savedAt, now().iso) })}
            </Text>
            <Button
              size="xs"
              variant="light"
              onClick={() => {
                onResume(draft);
              }}
            >
              {words.goOn}
            </Button>
          </Group>
        </Group>
      ))}
    </Paper>
  );
}
