import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { pinSchema } from '../../../shared/domain/rights/pin';
import { peopleWording } from '../../../shared/wording/settings';
import { signInWording } from '../../../shared/wording/sign-in';
import { PinInput } from '../../components/pin-input';
import { usePinProblem } from '../../components/pin-problem';
import { setPin } from '../../data/sign-in';
import { useWords } from '../../lib/language';

type Props = {
  readonly personId: string;
  readonly task: 'set' | 'remove';
  /** who changes their own PIN proves that it is theirs */
  readonly asksCurrent: boolean;
  readonly onDone: (isDone: boolean) => void;
};

type Typed = { readonly current: string; readonly fresh: string; readonly again: string };
const BLANK: Typed = { current: '', fresh: '', again: '' };

const isPin = (digits: string) => pinSchema.safeParse(digits).success;

/** New PIN twice, before it the present one where that is asked. */
export function PinForm({ personId, task, asksCurrent, onDone }: Props) {
  const words = useWords(signInWording);
  const people = useWords(peopleWording);
  const [typed, setTyped] = useState<Typed>(BLANK);
  const [fault, setFault] = useState<Partial<Typed>>({});
  const [isBusy, setBusy] = useState(false);
  const problem = usePinProblem();
  const type = (part: Partial<Typed>) => {
    setFault({});
    setTyped((all) => ({ ...all, ...part }));
  };

  const handleSubmit = async () => {
    if (isBusy || problem.isWaiting) return;
    if (asksCurrent && !isPin(typed.current)) return setFault({ current: words.tooShort });
    if (task === 'set' && !isPin(typed.fresh)) return setFault({ fresh: words.tooShort });
    if (task === 'set' && typed.fresh !== typed.again) return setFault({ again: words.differ });
    setBusy(true);
    const answer = await setPin({
      personId,
      pin: task === 'set' ? typed.fresh : null,
      currentPin: asksCurrent ? typed.current : null,
    }).catch(() => ({ ok: false, refusal: 'write-failed', waitMs: 0 }) as const);
    setBusy(false);
    if (answer.ok) onDone(true);
    else {
      setTyped(BLANK);
      problem.tell(answer);
    }
  };

  const isAboutNew = !asksCurrent;
  return (
    <form
      data-testid="pin-form"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void handleSubmit();
      }}
    >
      <Stack gap="sm">
        <Group gap="sm" align="flex-start" grow>
          {asksCurrent && (
            <PinInput
              label={words.current}
              value={typed.current}
              error={fault.current ?? problem.sentence}
              takesFocus
              onChange={(current) => {
                type({ current });
              }}
            />
          )}
          {task === 'set' && (
            <>
              <PinInput
                label={words.fresh}
                value={typed.fresh}
                error={fault.fresh ?? (isAboutNew ? problem.sentence : null)}
                takesFocus={!asksCurrent}
                onChange={(fresh) => {
                  type({ fresh });
                }}
              />
              <PinInput
                label={words.again}
                value={typed.again}
                error={fault.again ?? null}
                onChange={(again) => {
                  type({ again });
                }}
              />
            </>
          )}
        </Group>
        <Group justify="flex-end" gap="sm">
          <Button
            variant="default"
            onClick={() => {
              onDone(false);
            }}
          >
            {words.cancel}
          </Button>
          <Button type="submit" loading={isBusy} disabled={problem.isWaiting}>
            {task === 'set' ? people.keepPin : people.removePin}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
