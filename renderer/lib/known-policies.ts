import { create } from 'zustand';
import type { PolicyRef } from '../../shared/domain/events/event';
import { PRESETS, policyOf } from '../../shared/policies/presets';
import type { Policy } from '../../shared/policies/policy';
import { DEALER_4S } from '../../shared/policies/dealer-4s/policy';

type Known = {
  /** presets, then the store's own in all their versions */
  readonly policies: readonly Policy[];
  /** id of the policy new complaints are registered under, in its newest version */
  readonly chosenId: string;
};

/** The policies this desk has: every case names one of them, every screen reads it by that. */
export const useKnownPolicies = create<Known>(() => ({ policies: PRESETS, chosenId: DEALER_4S.id }));

/** Takes over what the main process keeps, before any screen shows, and after every change. */
export function knowOwnPolicies(own: readonly Policy[]): void {
  useKnownPolicies.setState({ policies: [...PRESETS, ...own] });
}

/** The settings name the policy in force; none is the dealer's own. */
export function choosePolicy(id: string | undefined): void {
  useKnownPolicies.setState({ chosenId: id ?? DEALER_4S.id });
}

export function knownPolicies(): readonly Policy[] {
  return useKnownPolicies.getState().policies;
}

/** The policy a case runs under, in its version; null for one this desk does not have. */
export function policyFor(kase: Parameters<typeof policyOf>[0]): Policy | null {
  return policyOf(kase, knownPolicies());
}

/** The policy an event names, in its version: an act keeps its own when the case is moved to another later. */
export function policyNamed({ id, version }: PolicyRef): Policy | null {
  return policyOf({ policy: id, policyVersion: version }, knownPolicies());
}

/** The newest version of a policy; null where the desk has none of that id. */
export function newestOf(policies: readonly Policy[], id: string): Policy | null {
  const versions = policies.filter((policy) => policy.id === id);
  return versions.reduce<Policy | null>(
    (newest, policy) => (newest === null || policy.version > newest.version ? policy : newest),
    null,
  );
}

const chosenIn = ({ policies, chosenId }: Known): Policy => newestOf(policies, chosenId) ?? DEALER_4S;

/** The policy new complaints are registered under. */
export function policyInForce(): Policy {
  return chosenIn(useKnownPolicies.getState());
}

/** As `policyInForce`, live. */
export function usePolicyInForce(): Policy {
  return useKnownPolicies(chosenIn);
}
