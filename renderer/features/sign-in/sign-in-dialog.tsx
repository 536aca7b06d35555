import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { pinSchema } from '../../../shared/domain/rights/pin';
import type { Person } from '../../../shared/ipc/contract';
import { signInWording } from '../../../shared/wording/sign-in';
import { PinInput } from '../../components/pin-input';
import { usePinProblem } from '../../components/pin-problem';
import { signIn } from '../../data/sign-in';
import { useWords } from '../../lib/language';

type Props = { readonly person: Person; readonly onClose: () => void };

/** Asks a person for their PIN; they are on duty when it closes by itself. */
export function SignInDialog({ person, onClose }: Props) {
  const words = useWords(signInWording);
  const [pin, setPin] = useState('');
  const [isShort, setShort] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const problem = usePinProblem();
  const input = useRef<HTMLInputElement>(null);

  const handleSubmit = async () => {
    if (isBusy || problem.isWaiting) return;
    if (!pinSchema.safeParse(pin).success) {
      setShort(true);
      return;
    }
    setBusy(true);
    const answer = await signIn(person.id, pin).catch(
      () => ({ ok: false, refusal: 'write-failed', waitMs: 0 }) as const,
    );
    setBusy(false);
    if (answer.ok) {
      onClose();
      return;
    }
    setPin('');
    problem.tell(answer);
    input.current?.focus();
  };

  return (
    <Modal opened onClose={onClose} title={person.name} size={340}>
      <form
        data-testid="sign-in"
        onSubmit={(event) => {
          event.preventDefault();
          void handleSubmit();
        }}
      >
        <Stack gap="md">
          <PinInput
            label={words.pin}
            description={words.pinHint}
            value={pin}
            error={isShort ? words.tooShort : problem.sentence}
            takesFocus
            inputRef={input}
            onChange={(digits) => {
              setShort(false);
              setPin(digits);
            }}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={isBusy} disabled={problem.isWaiting}>
              {words.enter}
            </Button>
          </Group>
          <Text size="xs" c="dimmed">
            {words.forgotten}
          </Text>
        </Stack>
      </form>
    </Modal>
  );
}
