import { ACCEPTANCE_LETTER } from './acceptance-letter/policy';
import { BENZ_ESCALATION } from './benz-escalation/policy';
import { COMPLAINT_SYSTEM } from './complaint-system/policy';
import { CUSTOMER_SERVICE } from './customer-service/policy';
import { DEALER_4S } from './dealer-4s/policy';
import { ESCALATED_COMPLAINT } from './escalated-complaint/policy';
import { FLEET_ACCEPTANCE } from './fleet-acceptance/policy';
import { LOGISTICS } from './logistics/policy';
import { RECORD_FORM } from './record-form/policy';
import { THREE_LEVEL } from './three-level/policy';
import { VALID_COMPLAINT } from './valid-complaint/policy';
import type { Policy } from './policy';

/** The policies that ship with the program, the dealer's own first. */
export const PRESETS: readonly Policy[] = [
  DEALER_4S,
  RECORD_FORM,
  THREE_LEVEL,
  BENZ_ESCALATION,
  ESCALATED_COMPLAINT,
  VALID_COMPLAINT,
  LOGISTICS,
  COMPLAINT_SYSTEM,
  FLEET_ACCEPTANCE,
  ACCEPTANCE_LETTER,
  CUSTOMER_SERVICE,
];

/** The policy a case runs under, in its version, among those the desk has; null when it has not. */
export function policyOf(
  kase: { readonly policy: string | null; readonly policyVersion: number | null },
  policies: readonly Policy[] = PRESETS,
): Policy | null {
  return policies.find(({ id, version }) => id === kase.policy && version === kase.policyVersion) ?? null;
}
