import { DEALER_4S } from './dealer-4s/policy';
import type { Policy } from './policy';

/** The policies that ship with the program. */
export const PRESETS: readonly Policy[] = [DEALER_4S];

/** The policy a case runs under, in its version, among those the desk has; null when it has not. */
export function policyOf(
  kase: { readonly policy: string | null; readonly policyVersion: number | null },
  policies: readonly Policy[] = PRESETS,
): Policy | null {
  return policies.find(({ id, version }) => id === kase.policy && version === kase.policyVersion) ?? null;
}
