import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '../../../shared/ipc/contract';
import { peopleWording } from '../../../shared/wording/settings';
import { fill } from '../../../shared/wording/wording';
import { hasActed } from '../../data/cases-held-by';
import { useDesk } from '../../data/desk-config';
import { useLanguage, useWords } from '../../lib/language';
import { heldWords } from './role-loss-words';

type Props = {
  readonly person: Person;
  readonly isKept: boolean;
  /** numbers of their open cases; null while they are looked for */
  readonly held: readonly string[] | null;
  readonly onDisable: (isDisabled: boolean) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

type State = 'idle' | 'asking' | 'looking' | 'acted';

/** Somebody leaves: disabled when a case knows them, removed when none does. */
export function LeavingPart({ person, isKept, held, onDisable, onRemove, onClose }: Props) {
  const words = useWords(peopleWording);
  const language = useLanguage();
  const isOnDuty = useDesk(({ config }) => config?.onDuty === person.id);
  const [state, setState] = useState<State>('idle');
  const isDisabled = person.isDisabled === true;

  const handleDisable = () => {
    if (held !== null && held.length === 0) onDisable(true);
    else setState('asking');
  };
  const handleRemove = async () => {
    setState('looking');
    if (isKept && (await hasActed(person.id).catch(() => true))) {
      setState('acted');
      onDisable(true);
      return;
    }
    onRemove();
  };

  if (state === 'asking') {
    return (
      <Alert color="amber" p="sm" data-testid="disable-asks">
        <Stack gap="sm">
          <Text size="sm">
            {held === null ? words.looking : heldWords(person.name, held, language)}
            {fill(words.staysWhenDisabled, { name: person.name })}
          </Text>
          <Group justify="flex-end" gap="sm">
            <Button
              variant="default"
              onClick={() => {
                setState('idle');
              }}
            >
              {words.cancel}
            </Button>
            <Button
              color="red"
              disabled={held === null}
              onClick={() => {
                setState('idle');
                onDisable(true);
              }}
            >
              {words.disable}
            </Button>
          </Group>
        </Stack>
      </Alert>
    );
  }
  return (
    <Stack gap="sm">
      {state === 'acted' && (
        <Alert color="amber" p="sm">
          {fill(words.actedBefore, { name: person.name })}
        </Alert>
      )}
      <Group justify="space-between">
        {isOnDuty ? (
          <Text size="sm" c="dimmed">
            {words.notOnDuty}
          </Text>
        ) : (
          <Group gap="sm">
            {isDisabled ? (
              <Button
                variant="default"
                onClick={() => {
                  setState('idle');
                  onDisable(false);
                }}
              >
                {words.enable}
              </Button>
            ) : (
              isKept && (
                <Button variant="default" onClick={handleDisable}>
                  {words.disable}
                </Button>
              )
            )}
            <Button
              variant="subtle"
              color="red"
              c="var(--desk-bad)"
              loading={state === 'looking'}
              disabled={state === 'acted'}
              onClick={() => void handleRemove()}
            >
              {words.remove}
            </Button>
          </Group>
        )}
        <Button onClick={onClose}>{words.done}</Button>
      </Group>
    </Stack>
  );
}
