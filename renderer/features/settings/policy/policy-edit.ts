import { create } from 'zustand';
import type { Policy } from '../../../../shared/policies/policy';

/** A policy that somebody is editing. */
export type PolicyEdit = {
  /** the version the edit began with */
  readonly before: Policy;
  /** what it was made into, one change after the other, the newest last; the first is the untouched copy */
  readonly steps: readonly [Policy, ...Policy[]];
  /** the full text as it is being typed, until it is taken over; null where nobody has typed in it */
  readonly text: string | null;
};

/**
 * The edit lives as long as the window and not the screen: the telephone rings, F2 opens the form, and
 * whoever comes back to the settings finds it as it was left.
 */
export const usePolicyEdit = create<{ readonly edit: PolicyEdit | null }>(() => ({ edit: null }));

export function beginEdit(before: Policy, start: Policy): void {
  usePolicyEdit.setState({ edit: { before, steps: [start], text: null } });
}

export function changeEdit(part: Partial<PolicyEdit>): void {
  const { edit } = usePolicyEdit.getState();
  if (edit !== null) usePolicyEdit.setState({ edit: { ...edit, ...part } });
}

export function endEdit(): void {
  usePolicyEdit.setState({ edit: null });
}
