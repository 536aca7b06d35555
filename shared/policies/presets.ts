import type { Case } from '../domain/case/case';
import { DEALER_4S } from './dealer-4s/policy';
import type { Policy } from './policy';

/** The policies that ship; a store copies one and edits the copy. */
export const PRESETS: readonly Policy[] = [DEALER_4S];

/** The policy a case runs under, in its very version; null when this program does not have it. */
export function policyOf(kase: Pick<Case, 'policy' | 'policyVersion'>): Policy | null {
  return PRESETS.find(({ id, version }) => id === kase.policy && version === kase.policyVersion) ?? null;
}
