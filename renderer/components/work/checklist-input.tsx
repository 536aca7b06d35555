import { Checkbox, Stack, Text } from '@mantine/core';
import { outcomeOf, tickCode } from '../../../shared/policies/conditions/checklist-outcome';
import type { Checklist } from '../../../shared/policies/policy';
import { nextStepWording } from '../../../shared/wording/next-step';
import { fill } from '../../../shared/wording/wording';
import { useLanguage, useWords } from '../../lib/language';

type Props = {
  readonly checklist: Checklist;
  /** ticked codes, a line each, as the work record keeps them */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A checklist gone through item by item, with what the ticks so far come to. */
export function ChecklistInput({ checklist, value, onChange }: Props) {
  const words = useWords(nextStepWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const ticks = value.split('\n').filter((code) => code !== '');
  const outcome = outcomeOf(checklist, ticks);
  return (
    <Checkbox.Group
      label={checklist.label[index]}
      value={ticks}
      data-work="checklistTicks"
      onChange={(codes) => {
        onChange(codes.join('\n'));
      }}
    >
      <Stack gap={6} my={6}>
        {checklist.items.map((item) => (
          <Checkbox
            key={item.id}
            size="xs"
            value={tickCode(checklist, item)}
            label={item.label[index]}
            data-code={tickCode(checklist, item)}
          />
        ))}
      </Stack>
      {outcome !== null && (
        <Text size="sm" fw={600} role="status">
          {fill(words.checklistSays, { outcome: outcome.label[index] })}
        </Text>
      )}
    </Checkbox.Group>
  );
}
