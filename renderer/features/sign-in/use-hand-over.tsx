import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import type { Person } from '../../../shared/ipc/contract';
import { pinRefusals } from '../../../shared/wording/sign-in';
import { useDesk } from '../../data/desk-config';
import { signIn } from '../../data/sign-in';
import { useLanguage } from '../../lib/language';
import { SignInDialog } from './sign-in-dialog';

type HandOver = {
  /** Puts a person on duty, asking for the PIN of who has one. */
  readonly handOverTo: (person: Person) => void;
  /** The open dialog, to be shown somewhere. */
  readonly dialog: ReactNode;
};

/** Handing the desk over, the same from the head and from the locked screen. */
export function useHandOver(): HandOver {
  const language = useLanguage();
  const hasPin = useDesk((state) => state.access.hasPin);
  const [asked, setAsked] = useState<Person | null>(null);

  const enter = async (person: Person) => {
    const answer = await signIn(person.id, null).catch(
      () => ({ ok: false, refusal: 'write-failed' }) as const,
    );
    if (!answer.ok) {
      const [zh, en] = pinRefusals[answer.refusal];
      notifications.show({ color: 'red', message: language === 'zh-CN' ? zh : en });
    }
  };
  return {
    handOverTo: (person) => {
      if (hasPin.includes(person.id)) setAsked(person);
      else void enter(person);
    },
    dialog:
      asked === null ? null : (
        <SignInDialog
          person={asked}
          onClose={() => {
            setAsked(null);
          }}
        />
      ),
  };
}
