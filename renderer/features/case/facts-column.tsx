import { ActionIcon, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { Case } from '../../../shared/domain/case/case';
import { caseWording } from '../../../shared/wording/case';
import { fieldWords } from '../../../shared/wording/fields';
import { fill } from '../../../shared/wording/wording';
import { showFact } from '../../components/facts/show-fact';
import { LabelledLine } from '../../components/labelled-line';
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
        const shown = group.fields.flatMap((field) => {
          const text = IN_THE_MIDDLE.has(field) ? '' : showFact(field, kase.facts[field], language);
          return text === '' ? [] : [{ field, text }];
        });
        return (
          <Paper key={group.key} withBorder p="sm" data-group={group.key}>
            <Group justify="space-between" mb={4}>
              <Text size="sm" fw={600}>
                {words[group.key]}
              </Text>
              <ActionIcon
                variant="subtle"
                size="sm"
                title={fill(words.amendTitle, { group: words[group.key] })}
                aria-label={fill(words.amendTitle, { group: words[group.key] })}
                onClick={() => {
                  onAmend(group);
                }}
              >
                <IconPencil size={16} />
              </ActionIcon>
            </Group>
            {shown.length === 0 && (
              <Text size="sm" c="dimmed">
                —
              </Text>
            )}
            {shown.map(({ field, text }) => (
              <LabelledLine key={field} label={fieldWords(field, language)}>
                <span className="as-written tabular" data-shown={field}>
                  {text}
                </span>
              </LabelledLine>
            ))}
          </Paper>
        );
      })}
    </Stack>
  );
}
