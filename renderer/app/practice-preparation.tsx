import { Progress, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState, type ReactNode } from 'react';
import { practiceWording } from '../../shared/wording/playbook';
import { fill } from '../../shared/wording/wording';
import { usePractice } from '../data/practice';
import { preparePracticeCases, type Preparation } from '../data/practice-cases';
import { useWords } from '../lib/language';
import { OpeningPage } from './opening-page';

let preparing: Promise<boolean> | null = null;

/** Lets the screens wait for the sample cases of a practice; in the real desk they never wait. */
export function PracticePreparation({ children }: { readonly children: ReactNode }) {
  const words = useWords(practiceWording);
  const isPractice = usePractice((state) => state.isPractice);
  const [step, setStep] = useState<Preparation | 'done'>({ done: 0, total: 1 });
  useEffect(() => {
    if (isPractice !== true) return;
    // Once for the window: a second run beside the first would sign in somebody else in between.
    preparing ??= preparePracticeCases(setStep).catch(() => false);
    void preparing.then((isWhole) => {
      if (!isWhole) notifications.show({ color: 'amber', message: words.notPrepared });
      setStep('done');
    });
  }, [isPractice, words.notPrepared]);
  if (isPractice === null) return null;
  if (!isPractice || step === 'done') return children;
  return (
    <OpeningPage name="practice" tone="work" title={words.preparing} what={[]}>
      <Progress value={(100 * step.done) / step.total} size="lg" aria-label={words.preparing} />
      <Text size="sm" c="dimmed">
        {fill(words.prepared, step)}
      </Text>
    </OpeningPage>
  );
}
