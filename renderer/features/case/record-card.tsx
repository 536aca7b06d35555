import { Box, Paper, Text } from '@mantine/core';
import type { Case } from '../../../shared/domain/case/case';
import { WORK_FIELD_KINDS, type WorkFieldKind } from '../../../shared/domain/work/field-kinds';
import { WORK_FIELDS, type WorkField } from '../../../shared/domain/work/work-form';
import { showMoment } from '../../../shared/domain/facts/typed';
import { nextStepWording } from '../../../shared/wording/next-step';
import { workCodeWords, workFieldWords } from '../../../shared/wording/work';
import type { Language } from '../../../shared/wording/wording';
import { useLanguage, useWords } from '../../lib/language';

const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A value of the work record in words; ids are left to the names beside them. */
function showWork(field: WorkField, value: unknown, language: Language): string {
  const kind: WorkFieldKind = WORK_FIELD_KINDS[field];
  if (value === undefined || kind.kind === 'person' || kind.kind === 'people') return '';
  if (kind.kind === 'money') return `¥ ${(Number(value) / 100).toFixed(2)}`;
  if (kind.kind === 'instant') return showMoment(asText(value));
  const all = Array.isArray(value) ? value.map(asText) : [asText(value)];
  const isCode = kind.kind === 'one-of' || kind.kind === 'many-of';
  return all.map((one) => (isCode ? workCodeWords(one, language) : one)).join('、');
}

/** What people wrote down while they handled the case, field by field. */
export function RecordCard({ kase }: { readonly kase: Case }) {
  const words = useWords(nextStepWording);
  const language = useLanguage();
  const shown = WORK_FIELDS.flatMap((field) => {
    const text = showWork(field, kase.work.values[field], language);
    return text === '' ? [] : [{ field, text }];
  });
  if (shown.length === 0) return null;
  return (
    <Paper withBorder p="md" data-testid="work-record">
      <Text size="sm" fw={600} mb="xs">
        {words.record}
      </Text>
      {shown.map(({ field, text }) => (
        <Box
          key={field}
          style={{ display: 'grid', gridTemplateColumns: '112px minmax(0, 1fr)', columnGap: 8 }}
        >
          <Text size="xs" c="dimmed" lh={1.8}>
            {workFieldWords(field, language)}
          </Text>
          <Text size="sm" className="as-written" data-record={field}>
            {text}
          </Text>
        </Box>
      ))}
    </Paper>
  );
}
