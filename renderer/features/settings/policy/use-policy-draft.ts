import { useMemo } from 'react';
import type { Policy } from '../../../../shared/policies/policy';
import type { PolicyFault } from '../../../../shared/policies/validation/fault';
import { readPolicy } from '../../../../shared/policies/validation/read-policy';
import { changeEdit, type PolicyEdit } from './policy-edit';

export type PolicyDraft = {
  readonly draft: Policy;
  readonly faults: readonly PolicyFault[];
  readonly change: (part: Partial<Policy>) => void;
  /** The full text as far as it was typed and not taken over; null where the draft itself is shown. */
  readonly text: string | null;
  readonly type: (text: string | null) => void;
  /** Takes back the newest change, typed text first; null where there is none. */
  readonly undo: (() => void) | null;
};

/** More steps back than anybody takes. */
const MOST_STEPS = 200;

/** A policy being edited: every change is looked at at once, and can be taken back. */
export function usePolicyDraft({ steps, text }: PolicyEdit): PolicyDraft {
  const [first, ...later] = steps;
  const draft = later.at(-1) ?? first;
  const faults = useMemo(() => {
    const read = readPolicy(draft);
    return read.ok ? [] : read.faults;
  }, [draft]);
  const type = (typed: string | null) => {
    changeEdit({ text: typed });
  };
  const stepBack = () => {
    if (text === null) changeEdit({ steps: [first, ...later.slice(0, -1)] });
    else type(null);
  };
  return {
    draft,
    faults,
    text,
    type,
    change: (part) => {
      changeEdit({ steps: [first, ...later.slice(-MOST_STEPS), { ...draft, ...part }], text: null });
    },
    undo: later.length === 0 && text === null ? null : stepBack,
  };
}
