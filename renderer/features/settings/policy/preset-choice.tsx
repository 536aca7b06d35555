import { Group, Paper, Radio, Stack, Text } from '@mantine/core';
import { DEALER_4S } from '../../../../shared/policies/dealer-4s/policy';
import { PRESETS } from '../../../../shared/policies/presets';
import { policySettingsWording } from '../../../../shared/wording/policy-settings';
import { PolicyFlow } from '../../../components/policy-flow/policy-flow';
import { useLanguage, useWords } from '../../../lib/language';
import type { SectionProps } from '../desk-form';

type Props = Pick<SectionProps, 'form' | 'change'>;

/** The presets with a picture of each flow, for the first start: the dealer's own is chosen already. */
export function PresetChoice({ form, change }: Props) {
  const words = useWords(policySettingsWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const chosen = PRESETS.find(({ id }) => id === form.policy) ?? DEALER_4S;
  return (
    <Paper withBorder p="lg">
      <Text fw={600}>{words.choose}</Text>
      <Text size="sm" c="dimmed" mb="sm">
        {words.chooseWhat}
      </Text>
      <Group align="flex-start" wrap="nowrap" gap="lg">
        <div style={{ flex: 'none', width: 216 }}>
          <Radio.Group
            name="policy"
            aria-label={words.choose}
            value={chosen.id}
            onChange={(policy) => {
              change({ policy });
            }}
          >
            <Stack gap={6}>
              {PRESETS.map(({ id, name }) => (
                <Radio key={id} value={id} label={name[index]} size="sm" />
              ))}
            </Stack>
          </Radio.Group>
        </div>
        <div style={{ flex: 1, minWidth: 0, minHeight: 330 }}>
          <PolicyFlow policy={chosen} columns={3} isSmall />
          <Text size="xs" c="dimmed" mt={4}>
            {chosen.source[index]}
          </Text>
        </div>
      </Group>
    </Paper>
  );
}
