import type { DeskBridge, Response } from '../../shared/ipc/contract';
import type { Policy } from '../../shared/policies/policy';
import { desk } from '../lib/desk';
import { knowOwnPolicies } from '../lib/known-policies';

/** Asks the main process for the store's own policies; screens read every case by those and the presets. */
export async function learnPolicies(bridge: DeskBridge): Promise<void> {
  const { policies } = await bridge.call('policy:list', undefined);
  knowOwnPolicies(policies);
}

/** Keeps a policy as its next version; every screen knows it at once. */
export async function keepPolicy(policy: Policy): Promise<Response<'policy:save'>> {
  const answer = await desk.call('policy:save', { policy });
  if (answer.ok) await learnPolicies(desk);
  return answer;
}

/** Writes a policy as a file where the person says; `fileName` is null when they changed their mind. */
export function savePolicyAs(policy: Policy, text: string): Promise<Response<'paper:save-as'>> {
  const name = `${policy.name[0]} v${String(policy.version)}.json`;
  return desk.call('paper:save-as', { bytes: new TextEncoder().encode(text), name });
}
