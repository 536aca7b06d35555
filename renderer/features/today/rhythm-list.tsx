import { Paper, Text } from '@mantine/core';
import { rhythmsSoon } from '../../../shared/policies/engine/rhythm-due';
import { dueDayWords, rhythmWording } from '../../../shared/wording/rhythms';
import { useDuty } from '../../data/duty';
import { storeDay } from '../../data/store-calendar';
import { usePolicyInForce } from '../../lib/known-policies';
import { useLanguage, useWords } from '../../lib/language';

/** What recurs apart from any case and concerns the person on duty within the week (S1-14, D11-4). */
export function RhythmList({ ms }: { readonly ms: number }) {
  const words = useWords(rhythmWording);
  const language = useLanguage();
  const policy = usePolicyInForce();
  const person = useDuty()?.person;
  const soon = person === undefined ? [] : rhythmsSoon(policy, person, storeDay(ms));
  if (soon.length === 0) return null;
  return (
    <Paper withBorder p="sm" data-testid="rhythms">
      <Text size="sm" fw={600} mb={4}>
        {words.title}
      </Text>
      {soon.map(({ rhythm: { id, label }, due, daysLeft }) => (
        <Text key={id} size="sm" c="dimmed" mb={2} data-rhythm={id}>
          <Text span inherit c="var(--mantine-color-text)" className="tabular">
            {dueDayWords(due, daysLeft, language)}
          </Text>{' '}
          {label[language === 'zh-CN' ? 0 : 1]}
        </Text>
      ))}
    </Paper>
  );
}
