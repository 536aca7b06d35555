import { Group, NumberInput, Select } from '@mantine/core';
import type { Limit, LimitUnit } from '../../../../shared/clocks/limit';
import { LIMIT_UNITS } from '../../../../shared/clocks/limit';
import { limitUnitWording, policySettingsWording } from '../../../../shared/wording/policy-settings';
import { useLanguage, useWords } from '../../../lib/language';

type Props = {
  readonly label: string;
  readonly limit: Limit | null;
  readonly onChange: (limit: Limit | null) => void;
};

const isUnit = (unit: string | null): unit is LimitUnit =>
  (LIMIT_UNITS as readonly (string | null)[]).includes(unit);

/** How long: a number and its unit, or no limit at all. What makes no sense is named beside the whole policy. */
export function LimitInput({ label, limit, onChange }: Props) {
  const words = useWords(policySettingsWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  return (
    <Group gap={4} wrap="nowrap">
      <NumberInput
        size="xs"
        w={72}
        hideControls
        aria-label={`${label} ${words.amount}`}
        disabled={limit === null}
        value={limit?.amount ?? ''}
        onChange={(amount) => {
          if (limit !== null) onChange({ amount: Number(amount), unit: limit.unit });
        }}
      />
      <Select
        size="xs"
        w={104}
        aria-label={`${label} ${words.unit}`}
        allowDeselect={false}
        value={limit?.unit ?? 'none'}
        data={[
          ...LIMIT_UNITS.map((unit) => ({ value: unit, label: limitUnitWording[unit][index] })),
          { value: 'none', label: words.noLimit },
        ]}
        onChange={(unit) => {
          onChange(isUnit(unit) ? { amount: limit?.amount ?? 24, unit } : null);
        }}
      />
    </Group>
  );
}
