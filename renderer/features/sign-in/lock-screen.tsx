import {
  Center,
  Group,
  Paper,
  ScrollArea,
  Stack,
  Text,
  TextInput,
  Title,
  UnstyledButton,
} from '@mantine/core';
import { IconLock, IconSearch } from '@tabler/icons-react';
import { notifications, notificationsStore } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import type { Person } from '../../../shared/ipc/contract';
import { frameWording } from '../../../shared/wording/frame';
import { roleWords } from '../../../shared/wording/roles';
import { signInWording } from '../../../shared/wording/sign-in';
import { rightsOf, staffOf, useDesk } from '../../data/desk-config';
import { useLanguage, useWords } from '../../lib/language';
import classes from './lock-screen.module.css';
import { useHandOver } from './use-hand-over';

/** From so many people on, a name is found faster than seen. */
const MANY = 12;

type EntryProps = { readonly person: Person; readonly isFirst: boolean; readonly onChoose: () => void };

function PersonEntry({ person, isFirst, onChoose }: EntryProps) {
  const words = useWords(signInWording);
  const language = useLanguage();
  const hasPin = useDesk((state) => state.access.hasPin.includes(person.id));
  const roles = rightsOf(person).roles.map((role) => roleWords(role, language));
  return (
    <UnstyledButton className={classes['person'] ?? ''} onClick={onChoose} autoFocus={isFirst}>
      <Text fw={600} truncate>
        {person.name}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" c="dimmed" truncate maw={260}>
          {roles.join(language === 'zh-CN' ? '、' : ', ')}
        </Text>
        <IconLock
          size={16}
          visibility={hasPin ? 'visible' : 'hidden'}
          aria-label={words.hasPin}
          aria-hidden={!hasPin}
        />
      </Group>
    </UnstyledButton>
  );
}

/** A notice that passes may name a case; those that stay are about the disk and the data. */
function hidePassingNotices(): void {
  for (const { id, autoClose } of notificationsStore.getState().notifications)
    if (autoClose !== false && id !== undefined) notifications.hide(id);
}

/** The locked desk: who can sign in, and nothing of the cases. */
export function LockScreen() {
  const words = useWords(signInWording);
  const { appName } = useWords(frameWording);
  const config = useDesk((state) => state.config);
  const [wanted, setWanted] = useState('');
  const { handOverTo, dialog } = useHandOver();
  useEffect(hidePassingNotices, []);

  const staff = staffOf(config);
  const shown = staff.filter(({ name }) => name.includes(wanted.trim()));
  return (
    <Center component="main" h="calc(100vh - var(--practice-banner, 0px))" data-testid="locked">
      <Stack w={480} gap="md">
        <Stack gap={4}>
          <Text size="sm" c="dimmed">
            {appName} · {config?.storeName}
          </Text>
          <Title order={1} fz={20}>
            <Group gap="xs">
              <IconLock size={20} aria-hidden />
              {words.locked}
            </Group>
          </Title>
          <Text c="dimmed">{words.lockedWhat}</Text>
        </Stack>
        {staff.length > MANY && (
          <TextInput
            aria-label={words.find}
            placeholder={words.find}
            leftSection={<IconSearch size={16} />}
            value={wanted}
            onChange={(event) => {
              setWanted(event.currentTarget.value);
            }}
          />
        )}
        <Paper withBorder>
          <ScrollArea.Autosize mah={420}>
            {shown.map((person) => (
              <PersonEntry
                key={person.id}
                person={person}
                isFirst={person.id === config?.onDuty}
                onChoose={() => {
                  handOverTo(person);
                }}
              />
            ))}
            {shown.length === 0 && (
              <Text p="md" c="dimmed">
                {words.nobodyFound}
              </Text>
            )}
          </ScrollArea.Autosize>
        </Paper>
      </Stack>
      {dialog}
    </Center>
  );
}
