import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { signedPapersWording } from '../../../shared/wording/signed-papers';
import { fill } from '../../../shared/wording/wording';
import { watchWaiting } from '../../data/retry-waiting';
import { useWords } from '../../lib/language';
import { followScanFolder, type Arrivals } from './folder-intake';
import { noteFound } from './scan-intake';

/**
 * Sheets that come by themselves, from whatever screen: out of the scanner's folder, and waiting ones whose
 * print has come here. Each is told in a notice; nobody has to open the screen of signed papers for it.
 */
export function useArrivals(): void {
  const words = useRef(useWords(signedPapersWording));
  words.current = useWords(signedPapersWording);
  useEffect(
    () =>
      watchWaiting((sheets) => {
        sheets.forEach(noteFound);
        notifications.show({ message: fill(words.current.foundLater, { count: sheets.length }) });
      }),
    [],
  );
  useEffect(
    () =>
      followScanFolder((arrivals) => {
        notifications.show({ message: tell(arrivals, words.current) });
      }),
    [],
  );
}

function tell(arrivals: Arrivals, words: ReturnType<typeof useWords<typeof signedPapersWording>>): string {
  const parts = [
    [words.arrivedFiled, arrivals.filed],
    [words.arrivedWaiting, arrivals.waiting],
    [words.arrivedUnreadable, arrivals.unreadable],
  ] as const;
  const told = parts.filter(([, count]) => count > 0).map(([sentence, count]) => fill(sentence, { count }));
  return `${words.arrived}${told.join(words.arrivedJoin)}`;
}
