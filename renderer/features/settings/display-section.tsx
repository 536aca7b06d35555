import { Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { settingsWording } from '../../../shared/wording/settings';
import { useWords } from '../../lib/language';
import type { SectionProps } from './desk-form';

/** Language, light or dark, large type: anybody's to choose. */
export function DisplaySection({ form, change }: Pick<SectionProps, 'form' | 'change'>) {
  const words = useWords(settingsWording);
  return (
    <Group gap="xl" align="flex-end">
      <Stack gap={4}>
        <Text size="sm">{words.language}</Text>
        <SegmentedControl
          value={form.language}
          data={[
            { value: 'zh-CN', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(language) => {
            change({ language: language === 'en' ? 'en' : 'zh-CN' });
          }}
        />
      </Stack>
      <Stack gap={4}>
        <Text size="sm">{words.colourScheme}</Text>
        <SegmentedControl
          value={form.colourScheme}
          data={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: words[value] }))}
          onChange={(value) => {
            change({ colourScheme: value === 'dark' || value === 'auto' ? value : 'light' });
          }}
        />
      </Stack>
      <Switch
        label={words.largeType}
        checked={form.largeType}
        pb={6}
        onChange={(event) => {
          change({ largeType: event.currentTarget.checked });
        }}
      />
    </Group>
  );
}
