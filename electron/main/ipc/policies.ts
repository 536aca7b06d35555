import { mayChangeSettings } from '../../../shared/ipc/desk-access';
import type { DeskAccess } from '../desk/desk-access';
import type { PolicyStore } from '../policies/policy-store';
import type { AreaHandlers } from './handlers';

/** The store's own policies: read by anybody, changed by whoever may change the settings. */
export function policyHandlers(policies: PolicyStore, desk: DeskAccess): AreaHandlers<'policy'> {
  return {
    'policy:list': () => Promise.resolve(policies.list()),
    'policy:save': async ({ policy }) => {
      const config = desk.config();
      const access = desk.access();
      if (access.isLocked) return { ok: false, refusal: 'locked' };
      if (config === null || !mayChangeSettings(config, access))
        return { ok: false, refusal: 'administrator-needed' };
      return policies.save(policy);
    },
  };
}
