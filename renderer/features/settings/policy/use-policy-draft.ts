import { useMemo, useState } from 'react';
import type { Policy } from '../../../../shared/policies/policy';
import type { PolicyFault } from '../../../../shared/policies/validation/fault';
import { readPolicy } from '../../../../shared/policies/validation/read-policy';

export type PolicyDraft = {
  readonly draft: Policy;
  readonly faults: readonly PolicyFault[];
  readonly change: (part: Partial<Policy>) => void;
  readonly undo: (() => void) | null;
};

/** More steps back than anybody takes. */
const MOST_STEPS = 200;

/** A policy being edited: every change is looked at at once, and can be taken back. */
export function usePolicyDraft(start: Policy): PolicyDraft {
  const [steps, setSteps] = useState<readonly Policy[]>([start]);
  const draft = steps.at(-1) ?? start;
  const faults = useMemo(() => {
    const read = readPolicy(draft);
    return read.ok ? [] : read.faults;
  }, [draft]);
  return {
    draft,
    faults,
    change: (part) => {
      setSteps((all) => [...all.slice(-MOST_STEPS), { ...(all.at(-1) ?? start), ...part }]);
    },
    undo:
      steps.length < 2
        ? null
        : () => {
            setSteps((all) => all.slice(0, -1));
          },
  };
}
