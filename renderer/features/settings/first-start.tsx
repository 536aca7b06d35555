import { Alert, Box, Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { settingsWording } from '../../../shared/wording/settings';
import { belongsToIme } from '../../lib/ime';
import { useWords } from '../../lib/language';
import { DisplaySection } from './display-section';
import { PresetChoice } from './policy/preset-choice';
import { StoreSection } from './store-section';
import { useDeskForm } from './use-desk-form';

/** The first start: four entries on one page, everything else later in the settings. */
export function FirstStart() {
  const words = useWords(settingsWording);
  const { section, problem, save } = useDeskForm();
  const { form, change, faults } = section;
  return (
    <Box
      component="form"
      h="100%"
      style={{ overflow: 'auto' }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && event.ctrlKey && !belongsToIme(event)) void save();
      }}
    >
      <Stack component="main" gap="sm" maw={680} mx="auto" my="xl" px="md">
        <Title order={1} fz={20}>
          {words.welcome}
        </Title>
        <Text c="dimmed">{words.welcomeWhat}</Text>
        <Paper withBorder p="lg">
          <Text fw={600} mb="sm">
            {words.storeSection}
          </Text>
          <StoreSection {...section} />
        </Paper>
        <Paper withBorder p="lg">
          <TextInput
            label={words.yourName}
            name="personName"
            maxLength={40}
            value={form.people[0]?.name ?? ''}
            error={faults.people === undefined ? undefined : words[faults.people]}
            onChange={(event) => {
              const name = event.currentTarget.value;
              change({ people: form.people.map((person) => ({ ...person, name })) });
            }}
          />
        </Paper>
        <PresetChoice {...section} />
        <Paper withBorder p="lg">
          <DisplaySection {...section} />
        </Paper>
        {problem !== null && (
          <Alert color="red" p="sm" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button type="submit">{words.begin}</Button>
        </Group>
      </Stack>
    </Box>
  );
}
