import {
  Alert,
  Box,
  Button,
  Group,
  Paper,
  SegmentedControl,
  Stack,
  Switch,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type KeyboardEvent } from 'react';
import { mintNumber } from '../../../shared/domain/numbering/case-number';
import { tellProblem } from '../../../shared/wording/problems';
import { configureRefusals } from '../../../shared/wording/refusals';
import { settingsWording } from '../../../shared/wording/settings';
import { fill, speak } from '../../../shared/wording/wording';
import { configureDesk, useDesk } from '../../data/desk-config';
import { now } from '../../lib/clock';
import { belongsToIme } from '../../lib/ime';
import { useLanguage, useWords } from '../../lib/language';
import { blankForm, configOf, faultsOf, type DeskForm, type SectionProps } from './desk-form';
import { PeopleSection } from './people-section';

type Props = { readonly isFirstStart?: boolean };

function StoreSection({ form, change, faults }: SectionProps) {
  const words = useWords(settingsWording);
  const error = (key: keyof typeof faults) => (faults[key] === undefined ? undefined : words[faults[key]]);
  const isWhole = error('storeCode') === undefined && error('deskLetter') === undefined;
  const example =
    form.storeCode !== '' && isWhole
      ? mintNumber({
          storeCode: form.storeCode,
          deskLetter: form.deskLetter,
          counter: 1,
          on: now().iso.slice(0, 10),
        })
      : null;
  return (
    <Stack gap="sm">
      <TextInput
        label={words.storeName}
        description={words.storeNameHint}
        name="storeName"
        maxLength={60}
        value={form.storeName}
        error={error('storeName')}
        onChange={(event) => {
          change({ storeName: event.currentTarget.value });
        }}
        autoFocus
      />
      <Group gap="sm" align="flex-start" grow>
        <TextInput
          label={words.storeCode}
          description={words.storeCodeHint}
          name="storeCode"
          maxLength={6}
          value={form.storeCode}
          error={error('storeCode')}
          onChange={(event) => {
            change({ storeCode: event.currentTarget.value.normalize('NFKC').toUpperCase() });
          }}
        />
        <TextInput
          label={words.deskLetter}
          description={words.deskLetterHint}
          name="deskLetter"
          maxLength={1}
          value={form.deskLetter}
          error={error('deskLetter')}
          onChange={(event) => {
            change({ deskLetter: event.currentTarget.value.normalize('NFKC').toUpperCase() });
          }}
        />
      </Group>
      {example !== null && (
        <Text size="sm" c="dimmed" className="tabular">
          {fill(words.numberLooks, { number: example })}
        </Text>
      )}
      <TextInput
        label={words.servicePhone}
        name="servicePhone"
        maxLength={40}
        value={form.servicePhone}
        onChange={(event) => {
          change({ servicePhone: event.currentTarget.value });
        }}
      />
    </Stack>
  );
}

function DisplaySection({ form, change }: SectionProps) {
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

/** Settings, and with the same form the first start: store, desk letter, people, display. */
export function SettingsScreen({ isFirstStart = false }: Props) {
  const words = useWords(settingsWording);
  const language = useLanguage();
  const config = useDesk((state) => state.config);
  const [form, setForm] = useState<DeskForm>(() => config ?? blankForm());
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (part: Partial<DeskForm>) => {
    setForm((all) => ({ ...all, ...part }));
  };
  const faults = tried ? faultsOf(form) : {};

  const handleSave = async () => {
    setTried(true);
    if (Object.keys(faultsOf(form)).length > 0) {
      setProblem(words.invalid);
      return;
    }
    const answer = await configureDesk(configOf(form, config)).catch(
      () => ({ ok: false, refusal: 'write-failed' }) as const,
    );
    setProblem(answer.ok ? null : tellProblem(configureRefusals, answer.refusal, language));
    if (answer.ok && !isFirstStart)
      notifications.show({ message: speak(settingsWording, form.language).saved });
  };

  const section = { form, change, faults };
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        void handleSave();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && event.ctrlKey && !belongsToIme(event)) void handleSave();
      }}
      maw={680}
      mx={isFirstStart ? 'auto' : 0}
      mt={isFirstStart ? 40 : 0}
    >
      <Stack gap="sm">
        <Title order={1} fz={20}>
          {isFirstStart ? words.welcome : words.title}
        </Title>
        {isFirstStart && <Text c="dimmed">{words.welcomeWhat}</Text>}
        <Paper withBorder p="lg">
          <Text fw={600} mb="sm">
            {words.storeSection}
          </Text>
          <StoreSection {...section} />
        </Paper>
        <Paper withBorder p="lg">
          <PeopleSection {...section} />
        </Paper>
        <Paper withBorder p="lg">
          <Text fw={600} mb="sm">
            {words.screenSection}
          </Text>
          <DisplaySection {...section} />
        </Paper>
        {problem !== null && (
          <Alert color="red" p="sm" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button type="submit">{isFirstStart ? words.begin : words.save}</Button>
        </Group>
      </Stack>
    </Box>
  );
}
