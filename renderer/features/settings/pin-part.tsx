import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Person } from '../../../shared/ipc/contract';
import { asksCurrentPin, setPinRefusal } from '../../../shared/ipc/desk-access';
import { peopleWording } from '../../../shared/wording/settings';
import { useDesk } from '../../data/desk-config';
import { useWords } from '../../lib/language';
import { PinForm } from './pin-form';

type Props = { readonly person: Person; readonly isKept: boolean };

/** A person's PIN: set, changed or taken away, kept at once by the main process. */
export function PinPart({ person, isKept }: Props) {
  const words = useWords(peopleWording);
  const config = useDesk((state) => state.config);
  const access = useDesk((state) => state.access);
  const [task, setTask] = useState<'set' | 'remove' | null>(null);
  const hasPin = access.hasPin.includes(person.id);
  const isAllowed = setPinRefusal(config, access, person.id) === null;

  if (task !== null && config !== null) {
    return (
      <PinForm
        personId={person.id}
        task={task}
        asksCurrent={asksCurrentPin(config, access, person.id)}
        onDone={(isDone) => {
          setTask(null);
          if (isDone) notifications.show({ message: task === 'set' ? words.pinKept : words.pinGone });
        }}
      />
    );
  }
  const explained = !isKept ? words.pinAfterSaving : isAllowed ? words.pinWhat : words.pinNotYours;
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      <Stack gap={0}>
        <Text size="sm">
          {words.pin}
          {hasPin && ` · ${words.pinSet}`}
        </Text>
        <Text size="xs" c="dimmed">
          {explained}
        </Text>
      </Stack>
      {isKept && isAllowed && (
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            onClick={() => {
              setTask('set');
            }}
          >
            {hasPin ? words.changePin : words.setPin}
          </Button>
          {hasPin && (
            <Button
              variant="subtle"
              color="red"
              c="var(--desk-bad)"
              onClick={() => {
                setTask('remove');
              }}
            >
              {words.removePin}
            </Button>
          )}
        </Group>
      )}
    </Group>
  );
}
