import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { Case, ConflictSide, FieldConflict } from '../../../shared/domain/case/case';
import { eventDataSchemas } from '../../../shared/domain/events/event';
import { caseWording } from '../../../shared/wording/case';
import { fieldWords } from '../../../shared/wording/fields';
import { fill } from '../../../shared/wording/wording';
import { showFact } from '../../components/facts/show-fact';
import { visibleText } from '../../components/visible-text';
import { appendToCase } from '../../data/case-writer';
import { now } from '../../lib/clock';
import { useLanguage, useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';

type Props = { readonly kase: Case; readonly conflict: FieldConflict };

/** A field that two desks amended at once: both values side by side until a person chooses. */
export function ConflictAlert({ kase, conflict }: Props) {
  const words = useWords(caseWording);
  const language = useLanguage();
  const field = fieldWords(conflict.field, language);
  const handleChoose = async (side: ConflictSide) => {
    const data = eventDataSchemas['conflict-settled'].parse({
      field: conflict.field,
      value: side.value ?? null,
      reason: '',
    });
    await appendToCase(kase.caseId, [{ type: 'conflict-settled', data }]);
  };
  return (
    <Alert color="orange" p="sm" title={fill(words.conflict, { field })} data-conflict={conflict.field}>
      <Group gap="sm" align="stretch">
        {conflict.sides.map((side) => (
          <Paper key={side.eventId} withBorder p="sm" flex={1}>
            <Stack gap={4}>
              <Text size="sm" fw={600} className="as-written">
                {showFact(conflict.field, side.value, language) || words.blank}
              </Text>
              <Text size="xs" c="dimmed">
                {fill(words.conflictBy, {
                  name: visibleText(side.actor.name),
                  time: shortMoment(side.at, now().iso),
                })}
              </Text>
              <Button size="xs" variant="light" onClick={() => void handleChoose(side)}>
                {words.conflictChoose}
              </Button>
            </Stack>
          </Paper>
        ))}
      </Group>
    </Alert>
  );
}
