import { ActionIcon, Box, Group, Paper, Stack, Text, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { Case } from '../../../shared/domain/case/case';
import { caseWording } from '../../../shared/wording/case';
import { fieldWords } from '../../../shared/wording/fields';
import { fill } from '../../../shared/wording/wording';
import { showFact } from '../../components/facts/show-fact';
import { useLanguage, useWords } from '../../lib/language';
import { FACT_GROUPS, type FactGroup } from './fact-groups';

type Props = { readonly kase: Case; readonly onAmend: (group: FactGroup) => void };

/** Long texts are the middle's business; here they would bury the phone number. */
const IN_THE_MIDDLE: ReadonlySet<string> = new Set([
  'description',
  'demands',
  'demandWords',
  'demandAmountFen',
]);

/** Left column: who, which car, what kind; each group with its pencil. */
export function FactsColumn({ kase, onAmend }: Props) {
  const words = useWords(caseWording);
  const language = useLanguage();
  return (
    <Stack gap="sm">
      {FACT_GROUPS.map((group) => {
        const shown = group.fields.filter(
          (field) => !IN_THE_MIDDLE.has(field) && showFact(field, kase.facts[field], language) !== '',
        );
        return (
          <Paper key={group.key} withBorder p="sm" data-group={group.key}>
            <Group justify="space-between" mb={4}>
              <Text size="sm" fw={600}>
                {words[group.key]}
              </Text>
              <Tooltip label={fill(words.amendTitle, { group: words[group.key] })}>
                <ActionIcon
                  variant="subtle"
                  size="sm"
                  aria-label={fill(words.amendTitle, { group: words[group.key] })}
                  onClick={() => {
                    onAmend(group);
                  }}
                >
                  <IconPencil size={16} />
                </ActionIcon>
              </Tooltip>
            </Group>
            {shown.length === 0 && (
              <Text size="sm" c="dimmed">
                —
              </Text>
            )}
            {shown.map((field) => (
              <Box
                key={field}
                style={{ display: 'grid', gridTemplateColumns: '84px minmax(0, 1fr)', columnGap: 8 }}
              >
                <Text size="xs" c="dimmed" lh={1.8}>
                  {fieldWords(field, language)}
                </Text>
                <Text size="sm" className="as-written tabular" data-shown={field}>
                  {showFact(field, kase.facts[field], language)}
                </Text>
              </Box>
            ))}
          </Paper>
        );
      })}
    </Stack>
  );
}
