import { Paper, Text } from '@mantine/core';
import type { Case } from '../../../shared/domain/case/case';
import { WORK_FIELDS } from '../../../shared/domain/work/work-form';
import { namedTicks } from '../../../shared/policies/engine/names-in-policy';
import { nextStepWording } from '../../../shared/wording/next-step';
import { workFieldWords } from '../../../shared/wording/work';
import { LabelledLine } from '../../components/labelled-line';
import { showWork } from '../../components/work/show-work';
import { policyFor } from '../../lib/known-policies';
import { useLanguage, useWords } from '../../lib/language';

/** What people wrote down while they handled the case, field by field. */
export function RecordCard({ kase }: { readonly kase: Case }) {
  const words = useWords(nextStepWording);
  const language = useLanguage();
  const policy = policyFor(kase);
  const values = namedTicks(policy, kase.work.values, language);
  const shown = WORK_FIELDS.flatMap((field) => {
    const text = showWork(field, values[field], { language, policy });
    return text === '' ? [] : [{ field, text }];
  });
  if (shown.length === 0) return null;
  return (
    <Paper withBorder p="md" data-testid="work-record">
      <Text size="sm" fw={600} mb="xs">
        {words.record}
      </Text>
      {shown.map(({ field, text }) => (
        <LabelledLine key={field} label={workFieldWords(field, language)} isWide>
          <span className="as-written" data-record={field}>
            {text}
          </span>
        </LabelledLine>
      ))}
    </Paper>
  );
}
