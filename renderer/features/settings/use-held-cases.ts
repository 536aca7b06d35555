import { useEffect, useState } from 'react';
import { casesHeldBy } from '../../data/cases-held-by';

/** Numbers of the open cases a person handles; null while they are looked for, empty for a new person. */
export function useHeldCases(personId: string | null): readonly string[] | null {
  const [held, setHeld] = useState<readonly string[] | null>(personId === null ? [] : null);
  useEffect(() => {
    if (personId === null) return;
    let isCurrent = true;
    casesHeldBy(personId).then(
      (numbers) => {
        if (isCurrent) setHeld(numbers);
      },
      () => {
        if (isCurrent) setHeld([]);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [personId]);
  return held;
}
