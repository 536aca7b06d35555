import { policySchema, type Policy } from '../policy';
import { checkClocks } from './check-clocks';
import { checkConditions } from './check-conditions';
import { checkFields } from './check-fields';
import { checkGraph } from './check-graph';
import { checkNames } from './check-names';
import { checkParts } from './check-parts';
import { fault, MOST_FAULTS, shapeFaults, type PolicyFault } from './fault';
import { isReasonable } from './nesting';

export type ReadPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/**
 * A policy from outside: a preset, a file, the editor. Refused with every fault and its path, at
 * most fifty. Never throws, whatever the value is.
 */
export function readPolicy(raw: unknown): ReadPolicy {
  if (!isReasonable(raw)) return { ok: false, faults: [fault('too-deep', [])] };
  const parsed = policySchema.safeParse(raw);
  const faults = parsed.success ? checkPolicy(parsed.data) : shapeFaults(parsed.error);
  if (!parsed.success || faults.length > 0) return { ok: false, faults: faults.slice(0, MOST_FAULTS) };
  return { ok: true, policy: parsed.data };
}

/** What does not make sense in a policy of the right shape. */
function checkPolicy(policy: Policy): readonly PolicyFault[] {
  return [checkNames, checkFields, checkConditions, checkGraph, checkClocks, checkParts].flatMap((check) =>
    check(policy),
  );
}
